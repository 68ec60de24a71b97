package dev.careadvisor.json;

import static dev.careadvisor.json.Samples.JSON;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.careadvisor.patient.InvalidCaseException;
import dev.careadvisor.patient.Measurement;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StrictnessTest {

    private static final String AS_OF = "\"asOf\": \"2026-03-02T18:00:00Z\"";

    /** Each row: the fields after asOf, the path of the refusal, words of its message. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            "colour": "red"                                   | $.colour                       | unknown field; allowed: asOf
            "strange name": 1                                 | $['strange name']              | unknown field
            "ageYears": 33, "ageYears": 34                    | $.ageYears                     | Duplicate
            "findings": {"RASH":"ABSENT","RASH":"PRESENT"}    | $.findings.RASH                | Duplicate
            "painTrend": "BETER"                              | $.painTrend                    | unknown constant: "BETER"; allowed: BETTER, SAME, WORSE
            "painTrend": "better"                             | $.painTrend                    | unknown constant
            "painTrend": "UNSURE"                             | $.painTrend                    | allowed: BETTER, SAME, WORSE, UNKNOWN
            "regions": "LUMBAR"                               | $.regions                      | a list
            "painTrend": 1                                    | $.painTrend                    | wrong type: 1; allowed: a text
            "regions": ["LUMBAR", "HEAD"]                     | $.regions[1]                   | allowed: LUMBAR, THORACIC
            "regions": ["LUMBAR", "LUMBAR"]                   | $.regions[1]                   | given twice
            "regions": "LUMBAR"                               | $.regions                      | wrong type
            "weight": "82"                                    | $.weight                       | unit is missing: "82"; allowed: mcg, ug, mg, g, kg, lb
            "weight": "82 stone"                              | $.weight                       | wrong unit: "82 stone"; allowed: mcg
            "weight": "kg"                                    | $.weight                       | not a number with unit
            "weight": "8e1 kg"                                | $.weight                       | wrong unit
            "weight": "-1 kg"                                 | $.weight                       | out of range
            "weight": 82                                      | $.weight                       | a text with number and unit
            "weight": null                                    | $.weight                       | null is not a value
            "ageYears": "33"                                  | $.ageYears                     | wrong type: "33"
            "ageYears": 33.5                                  | $.ageYears                     | not a whole number
            "ageYears": 1e400                                 | $.ageYears                     | not a whole number
            "ageYears": 1e99999999999                         | $.ageYears                     | number is out of reach
            "ageYears": 99999999999                           | $.ageYears                     | not a whole number
            "ageYears": true                                  | $.ageYears                     | wrong type
            "asof": "2026-03-02T18:00:00Z"                    | $.asof                         | unknown field
            "onset": "2026-03-02T18:00:00"                    | $.onset                        | not a time with zone
            "onset": "2026-03-02"                             | $.onset                        | not a time with zone
            "onset": "2026-02-30T18:00:00Z"                   | $.onset                        | no such time
            "onset": 1772474400                               | $.onset                        | wrong type
            "screens": []                                     | $.screens                      | wrong type
            "screens": {"NERVS": []}                          | $.screens.NERVS                | unknown field; allowed: NERVES
            "screens": {"NERVES": true}                       | $.screens.NERVES               | wrong type
            "screens": {"NERVES": ["ASTHMA"]}                 | $.screens.NERVES[0]            | no item of this screen
            "screens": {"ORGANS": ["ASTHMA","CONDITION.ASTHMA"]} | $.screens.ORGANS[1]         | given twice
            "screens": {"ORGANS": {"present": []}}            | $.screens.ORGANS.version       | required field is missing
            "screens": {"ORGANS": {"version": 1}}             | $.screens.ORGANS.present       | required field is missing
            "screens": {"ORGANS": {"version": 1, "present": [], "x": 1}} | $.screens.ORGANS.x  | unknown field
            "screens": {"ORGANS": {"version": 0, "present": ["ASTHMA"]}} | $.screens.ORGANS.present[0] | no item of this screen
            "findings": {"ASTHMA": "PRESENT"}                 | $.findings.ASTHMA              | unknown constant
            "findings": {"RASH": true}                        | $.findings.RASH                | wrong type
            "findings": {"RASH": "YES"}                       | $.findings.RASH                | allowed: PRESENT, ABSENT, UNKNOWN
            "allergies": {"PEANUT": "PRESENT"}                | $.allergies.PEANUT             | allowed: ACETAMINOPHEN
            "screens": {"ORGANS": ["ASTHMA"]}, "conditions": {"ASTHMA": "ABSENT"} | $.conditions.ASTHMA | answered in two ways
            "measurements": {"AGE": 33}                       | $.measurements.AGE             | unknown field
            "measurements": {"TEMPERATURE": 37}               | $.measurements.TEMPERATURE     | a text with number and unit, in C, F
            "measurements": {"TEMPERATURE": "37"}             | $.measurements.TEMPERATURE     | unit is missing
            "measurements": {"TEMPERATURE": "37 K"}           | $.measurements.TEMPERATURE     | wrong unit: "37 K"; allowed: C, F
            "measurements": {"TEMPERATURE": "46 C"}           | $.measurements.TEMPERATURE     | allowed: 30 C to 45 C
            "measurements": {"HEART_RATE": "72"}              | $.measurements.HEART_RATE      | unit is missing: "72"; allowed: /min
            "measurements": {"PAIN_YESTERDAY": "4"}           | $.measurements.PAIN_YESTERDAY  | a whole number without unit
            "measurements": {"POSTPARTUM": "3.5 wk"}          | $.measurements.POSTPARTUM      | not readable
            "doses": {}                                       | $.doses                        | wrong type
            "doses": ["ibuprofen"]                            | $.doses[0]                     | wrong type
            "doses": [{"ingredient":"IBUPROFEN","amount":"400 mg"}] | $.doses[0].time          | required field is missing
            "doses": [{"ingredient":"IBUPROFEN","time":"2026-03-02T18:00:00Z"}] | $.doses[0].amount | required field is missing
            "doses": [{"ingredient":"IBUPROFEN","amount":"400","time":"2026-03-02T18:00:00Z"}] | $.doses[0].amount | unit is missing
            "doses": [{"ingredient":"IBUPROFEN","amount":400,"time":"2026-03-02T18:00:00Z"}] | $.doses[0].amount | wrong type
            "doses": [{"ingredient":"MORPHINE","amount":"4 mg","time":"2026-03-02T18:00:00Z"}] | $.doses[0].ingredient | allowed: ACETAMINOPHEN
            "doses": [{"ingredient":"IBUPROFEN","units":2,"time":"2026-03-02T18:00:00Z"}] | $.doses[0].units | units of an ingredient
            "doses": [{"product":"Advil","time":"2026-03-02T18:00:00Z"}] | $.doses[0]          | either units or amount
            "doses": [{"product":"Advil","units":1,"amount":"1 mg","time":"2026-03-02T18:00:00Z"}] | $.doses[0] | either units or amount
            "doses": [{"amount":"1 mg","time":"2026-03-02T18:00:00Z"}] | $.doses[0]            | either ingredient or product
            "doses": [{"product":"Advil","ingredient":"IBUPROFEN","amount":"1 mg","time":"2026-03-02T18:00:00Z"}] | $.doses[0] | either ingredient or product
            "doses": [{"product":"Advil","units":"2","time":"2026-03-02T18:00:00Z"}] | $.doses[0].units | wrong type
            "medicines": ["aspirin", 5]                       | $.medicines[1]                 | wrong type
            "clinicianAgreed": ["MASSAGE"]                    | $.clinicianAgreed[0]           | names of the schema
            "caseId": 5                                       | $.caseId                       | wrong type
            """)
    void refusesWithPath(String fields, String path, String words) {
        JsonInputException refusal = refusal("{" + AS_OF + ", " + fields + "}");
        assertEquals(path, refusal.path());
        assertTrue(refusal.getMessage().contains(words), refusal.getMessage());
        assertTrue(refusal.getMessage().startsWith(path + ": " + refusal.problem()), refusal.getMessage());
    }

    private static JsonInputException refusal(String document) {
        return assertThrows(JsonInputException.class, () -> JSON.readCase(document));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            ``                                  | $            | document is empty
            ` `                                 | $            | document is empty
            []                                  | $            | wrong type
            null                                | $            | null is not a value
            "text"                              | $            | wrong type
            {} {}                               | $            | content after the end
            {}]                                 | $            | Unexpected close marker
            {} x                                | $            | Unrecognized token
            {"asOf": "2026-03-02T18:00:00Z",}   | $.asOf       | Unexpected character
            {"asOf": NaN}                       | $.asOf       | NaN
            {"asOf": 'x'}                       | $.asOf       | Unexpected character
            {asOf: 1}                           | $            | Unexpected character
            {"asOf": 01}                        | $.asOf       | Invalid numeric value
            {"doses": [1, {"a": [2, 3           | $.doses[1].a[1] | ends too early
            {} // comment                       | $            | Unexpected character
            """)
    void refusesMalformed(String document, String path, String words) {
        JsonInputException refusal = refusal(document == null ? "" : document);
        assertEquals(path, refusal.path());
        assertTrue(refusal.getMessage().contains(words), refusal.getMessage());
    }

    @Test
    void refusesDeepNesting() {
        JsonInputException refusal = refusal("{\"doses\": " + "[".repeat(20) + "]".repeat(20) + "}");
        assertTrue(refusal.path().startsWith("$.doses[0][0]"), refusal.path());
        assertTrue(refusal.problem().contains("nesting depth (21)"), refusal.problem());
        assertEquals(
                "$.doses",
                refusal("{\"doses\": {\"a\": " + "[".repeat(18) + "]".repeat(18) + "}}")
                        .path());
    }

    @Test
    void refusesLongNumbers() {
        assertEquals(
                "$.ageYears", refusal("{\"ageYears\": " + "1".repeat(51) + "}").path());
    }

    @Test
    void refusesLongTexts() {
        JSON.readCase("{" + AS_OF + ", \"medicines\": [\"" + "x".repeat(200) + "\"]}");
        JsonInputException refusal = refusal("{" + AS_OF + ", \"medicines\": [\"" + "x".repeat(201) + "\"]}");
        assertEquals("$.medicines[0]", refusal.path());
        assertEquals("201 characters", refusal.value());
        assertEquals("at most 200", refusal.limit());
    }

    @Test
    void refusesLongLists() {
        String dose = "{\"ingredient\":\"IBUPROFEN\",\"amount\":\"1 mg\",\"time\":\"2026-03-02T18:00:00Z\"}";
        assertEquals(500, JSON.readCase(listOf("doses", dose, 500)).doses().size());
        JsonInputException doses = refusal(listOf("doses", dose, 501));
        assertEquals("$.doses", doses.path());
        assertEquals("501 entries", doses.value());
        assertEquals(
                1,
                JSON.readCase(listOf("medicines", "\"aspirin\"", 200))
                        .medicines()
                        .size());
        assertEquals(
                "$.medicines", refusal(listOf("medicines", "\"aspirin\"", 201)).path());
    }

    private static String listOf(String field, String element, int count) {
        String elements = IntStream.range(0, count).mapToObj(i -> element).collect(Collectors.joining(","));
        return "{" + AS_OF + ", \"" + field + "\": [" + elements + "]}";
    }

    @Test
    void refusesLongDocuments() {
        String document = "{" + AS_OF + "}";
        String longest = document + " ".repeat(CareAdvisorJson.LONGEST_CASE - document.length());
        JSON.readCase(longest);
        JSON.readCase(new StringReader(longest));
        assertTrue(refusal(longest + " ").problem().contains("too long"));
        assertThrows(JsonInputException.class, () -> JSON.readCase(new StringReader(longest + " ")));
    }

    @Test
    void stopsReadingAnEndlessStream() {
        Reader endless = new Reader() {
            @Override
            public int read(char[] buffer, int offset, int length) {
                buffer[offset] = ' ';
                return 1;
            }

            @Override
            public void close() {}
        };
        assertTrue(assertThrows(JsonInputException.class, () -> JSON.readCase(endless))
                .problem()
                .contains("too long"));
    }

    @Test
    void passesOnTheFailureOfAStream() {
        Reader broken = new Reader() {
            @Override
            public int read(char[] buffer, int offset, int length) throws IOException {
                throw new IOException("broken");
            }

            @Override
            public void close() {}
        };
        assertThrows(UncheckedIOException.class, () -> JSON.readCase(broken));
    }

    @Test
    void reportsAllProblemsOfTheCase() {
        InvalidCaseException refusal = assertThrows(InvalidCaseException.class, () -> JSON.readCase("""
                {"asOf": "2026-03-02T18:00:00Z", "ageYears": 121, "painNow": 11, "weight": "600 kg", "caseId": "a b",
                 "onset": "2027-01-01T00:00:00+01:00", "measurements": {"PAIN_WORST_24H": -1, "ALCOHOL": "101 drinks/d"},
                 "screens": {"HEAT": {"version": 99, "present": []}},
                 "doses": [{"product": " ", "units": 101, "time": "2026-03-02T18:00:00Z"}]}
                """));
        List<String> fields = refusal.problems().stream()
                .map(InvalidCaseException.Problem::field)
                .sorted()
                .toList();
        assertEquals(
                List.of(
                        "AGE",
                        "ALCOHOL",
                        "PAIN_NOW",
                        "PAIN_WORST_24H",
                        "WEIGHT",
                        "caseId",
                        "doses.product",
                        "doses.units",
                        "onset",
                        "screens.HEAT"),
                fields);
    }

    @Test
    void leavesAMissingClockToTheCase() {
        InvalidCaseException refusal = assertThrows(InvalidCaseException.class, () -> JSON.readCase("{}"));
        assertEquals("asOf", refusal.problems().get(0).field());
    }

    @Test
    void acceptsBothNamesOfAnItem() {
        String bare = "{" + AS_OF + ", \"screens\": {\"ORGANS\": [\"ASTHMA\"]}}";
        String keyed =
                "{" + AS_OF + ", \"screens\": {\"ORGANS\": {\"version\": 1, \"present\": [\"CONDITION.ASTHMA\"]}}}";
        assertEquals(JSON.readCase(bare), JSON.readCase(keyed));
    }

    @Test
    void acceptsOffsetsAndWholeNumbersHoweverWritten() {
        assertEquals(
                JSON.readCase("{\"asOf\": \"2026-03-02T18:00:00Z\", \"ageYears\": 33}"),
                JSON.readCase("{\"asOf\": \"2026-03-02T19:30:00.000+01:30\", \"ageYears\": 3.3e1}"));
    }

    @Test
    void acceptsTheSameAnswerFromScreenAndField() {
        JSON.readCase(
                "{" + AS_OF + ", \"screens\": {\"ORGANS\": [\"ASTHMA\"]}, \"conditions\": {\"ASTHMA\": \"PRESENT\"}}");
    }

    @Test
    void showsValuesShortenedAndHarmless() {
        JsonInputException refusal = refusal("{" + AS_OF + ", \"painTrend\": \"\\u001b[31m" + "x".repeat(100) + "\"}");
        assertEquals("\"?[31m" + "x".repeat(35) + "...\"", refusal.value());
        assertEquals(
                "$['?" + "x".repeat(39) + "...']",
                refusal("{\"\\n" + "x".repeat(100) + "\": 1}").path());
    }

    @Test
    void namesTheOwnFieldOfEachMeasurement() {
        for (Measurement<?> measurement : List.of(Measurement.AGE, Measurement.WEIGHT, Measurement.PAIN_NOW)) {
            JsonInputException refusal = refusal("{" + AS_OF + ", \"measurements\": {\"" + measurement + "\": 1}}");
            assertTrue(refusal.problem().contains("unknown field"), refusal.problem());
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            "settled":true          | "settled":"true"         | $.settled                          | wrong type
            "type":"COLD"           | "type":"Cold"            | $.recommendations[3].type          | allowed: SEEK_CARE
            "remedy":"ICE","limits" | "remedy":"IBUPROFEN","limits" | $.recommendations[3].remedy   | allowed: ICE
            "value":"90"            | "value":"90 mg"          | $.recommendations[1].limits[6].value | a number in text
            "value":"90 min"        | "value":"153722867280912931 h" | $.recommendations[1].limits[4].value | a time in h or min
            "left":"400 mg"         | "left":400               | $.recommendations[11].allowance.left | wrong type
            "ageYears":33           | "age":33                 | $.record.patient.age               | unknown field
            "phase":"LATE_ACUTE",   | ``                       | $.phase                            | required field is missing
            "row":"A-01"            | "line":"A-01"            | $.redFlags[0].row                  | required field is missing
            """)
    void refusesAdviceWithPath(String written, String hostile, String path, String words) {
        String document = JSON.writeAdvice(Samples.richAdvice());
        assertTrue(document.contains(written), document);
        String changed = document.replaceFirst(
                java.util.regex.Pattern.quote(written), hostile == null ? "" : hostile.replace("$", "\\$"));
        JsonInputException refusal = assertThrows(JsonInputException.class, () -> JSON.readAdvice(changed));
        assertEquals(path, refusal.path());
        assertTrue(refusal.getMessage().contains(words), refusal.getMessage());
    }
}
