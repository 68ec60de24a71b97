package dev.careadvisor.json;

import static dev.careadvisor.json.Samples.JSON;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.careadvisor.CareAdvisor;
import dev.careadvisor.patient.InvalidCaseException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class SchemaTest {

    private static final SchemaRegistry REGISTRY = SchemaRegistry.withDefaultDialect(
            SpecificationVersion.DRAFT_2020_12,
            builder -> builder.schemas(Map.of(
                    SchemaParts.BASE + CaseSchema.FILE, resource(CaseSchema.FILE),
                    SchemaParts.BASE + AdviceSchema.FILE, resource(AdviceSchema.FILE))));
    private static final Schema CASE = REGISTRY.getSchema(SchemaLocation.of(SchemaParts.BASE + CaseSchema.FILE));
    private static final Schema ADVICE = REGISTRY.getSchema(SchemaLocation.of(SchemaParts.BASE + AdviceSchema.FILE));

    private static String resource(String file) {
        try (InputStream in = CareAdvisorJson.class.getResourceAsStream(file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void assertValid(Schema schema, String document) {
        assertEquals(List.of(), problems(schema, document), document);
    }

    private static List<String> problems(Schema schema, String document) {
        return schema.validate(document, InputFormat.JSON).stream()
                .map(Error::toString)
                .toList();
    }

    static Stream<Map.Entry<String, String>> examples() throws IOException {
        return Samples.examples().entrySet().stream();
    }

    @ParameterizedTest
    @MethodSource("examples")
    void examplesAndTheirAdviceAreValid(Map.Entry<String, String> example) {
        assertValid(CASE, example.getValue());
        String advice = JSON.writeAdvice(CareAdvisor.standard().evaluate(JSON.readCase(example.getValue())));
        assertValid(ADVICE, advice);
        assertValid(CASE, JSON.writeCase(JSON.readCase(example.getValue())));
    }

    @Test
    void everyPartOfTheFormatIsValid() {
        assertValid(CASE, JSON.writeCase(Samples.richCase()));
        assertValid(ADVICE, JSON.writeAdvice(Samples.richAdvice()));
        assertValid(ADVICE, JSON.writeAdvicePretty(Samples.richAdvice()));
    }

    @Test
    void schemasAreSchemas() {
        Schema draft = REGISTRY.getSchema(SchemaLocation.of("https://json-schema.org/draft/2020-12/schema"));
        assertValid(draft, resource(CaseSchema.FILE));
        assertValid(draft, resource(AdviceSchema.FILE));
    }

    /** What the schema accepts is read, and what it refuses is refused. Each row: accepted or not, and the fields after asOf. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            true  | "ageYears": 0
            true  | "ageYears": 120
            false | "ageYears": 121
            false | "ageYears": -1
            false | "ageYears": 33.5
            true  | "ageYears": 33.0
            false | "ageYears": "33"
            false | "ageYears": null
            false | "age": 33
            true  | "caseId": "a.b-c_1"
            false | "caseId": "a b"
            false | "caseId": ""
            true  | "onset": "2026-03-01T18:00:00.5+01:00"
            false | "onset": "2026-03-01T18:00:00"
            false | "onset": "2026-03-01 18:00:00Z"
            false | "onset": "yesterday"
            true  | "weight": "82 kg"
            true  | "weight": "180lb"
            true  | "weight": "82.55 kg"
            false | "weight": "82"
            false | "weight": "82  kg"
            false | "weight": " 82 kg"
            false | "weight": "82 KG"
            false | "weight": "+82 kg"
            false | "weight": "82,5 kg"
            false | "weight": "٨٢ kg"
            false | "weight": 82
            true  | "regions": []
            true  | "regions": ["LUMBAR", "FLANK"]
            false | "regions": ["LUMBAR", "LUMBAR"]
            false | "regions": ["lumbar"]
            true  | "sexAtBirth": "OTHER"
            true  | "sexAtBirth": "UNKNOWN"
            true  | "regions": "UNKNOWN"
            false | "regions": "LUMBAR"
            false | "regions": ["UNKNOWN"]
            false | "sexAtBirth": "UNSURE"
            false | "sexAtBirth": ["MALE"]
            true  | "painNow": 10
            false | "painNow": 11
            true  | "screens": {}
            true  | "screens": {"NERVES": []}
            true  | "screens": {"NERVES": ["NUMB"]}
            true  | "screens": {"NERVES": ["FINDING.NUMB"]}
            true  | "screens": {"NERVES": {"version": 1, "present": ["NUMB"]}}
            false | "screens": {"NERVES": {"version": 0, "present": []}}
            false | "screens": {"NERVES": {"version": 9, "present": []}}
            false | "screens": {"NERVES": {"version": 1}}
            false | "screens": {"NERVES": {"version": 1, "present": [], "absent": []}}
            false | "screens": {"NERVES": ["NUMB", "NUMB"]}
            false | "screens": {"NERVES": ["ASTHMA"]}
            false | "screens": {"NERVES": "none"}
            false | "screens": {"BACK": []}
            true  | "findings": {"RASH": "UNKNOWN"}
            false | "findings": {"RASH": "MAYBE"}
            false | "findings": {"RASH": false}
            false | "findings": {"FINDING.RASH": "ABSENT"}
            false | "findings": {"CKD": "ABSENT"}
            true  | "conditions": {"CKD": "ABSENT"}
            true  | "medicineClasses": {"SSRI": "PRESENT"}
            true  | "allergies": {"NICKEL": "PRESENT"}
            true  | "devices": {"ICD": "PRESENT"}
            true  | "measurements": {"TEMPERATURE": "98.6 F"}
            false | "measurements": {"TEMPERATURE": "37.2"}
            false | "measurements": {"TEMPERATURE": 37.2}
            false | "measurements": {"WEIGHT": "82 kg"}
            true  | "measurements": {"PLATELETS": "250 10^9/L"}
            false | "measurements": {"PLATELETS": "250 1009/L"}
            true  | "measurements": {"GLOMERULAR_FILTRATION_RATE": "55 mL/min/1.73m2"}
            false | "measurements": {"GLOMERULAR_FILTRATION_RATE": "55 mL/min/1x73m2"}
            true  | "measurements": {"WOUND_AGO": "2 mo"}
            false | "measurements": {"WOUND_AGO": "2 months"}
            true  | "measurements": {"NSAID_DOSE_DAYS": 14}
            false | "measurements": {"NSAID_DOSE_DAYS": 15}
            false | "measurements": {"NSAID_DOSE_DAYS": "14 d"}
            true  | "doses": [{"ingredient": "IBUPROFEN", "amount": "400 mg", "time": "2026-03-02T12:00:00Z"}]
            true  | "doses": [{"product": "NyQuil", "units": 2, "time": "2026-03-02T12:00:00Z"}]
            true  | "doses": [{"product": "Tylenol", "amount": "500 mg", "time": "2026-03-02T12:00:00Z"}]
            false | "doses": [{"product": "", "units": 2, "time": "2026-03-02T12:00:00Z"}]
            false | "doses": [{"product": "NyQuil", "units": 0, "time": "2026-03-02T12:00:00Z"}]
            false | "doses": [{"product": "NyQuil", "units": 101, "time": "2026-03-02T12:00:00Z"}]
            false | "doses": [{"product": "NyQuil", "time": "2026-03-02T12:00:00Z"}]
            false | "doses": [{"product": "NyQuil", "units": 1, "amount": "1 mg", "time": "2026-03-02T12:00:00Z"}]
            false | "doses": [{"ingredient": "IBUPROFEN", "units": 2, "time": "2026-03-02T12:00:00Z"}]
            false | "doses": [{"ingredient": "IBUPROFEN", "amount": "400 mg"}]
            false | "doses": [{"ingredient": "IBUPROFEN", "amount": "400 mg", "time": "12:00"}]
            false | "doses": [{"ingredient": "IBUPROFEN", "amount": "400 mg", "time": "2026-03-02T12:00:00Z", "note": ""}]
            false | "doses": [[]]
            true  | "medicines": ["Ramipril", "Ramipril"]
            false | "medicines": [""]
            false | "medicines": [" "]
            false | "medicines": "Ramipril"
            true  | "clinicianAgreed": ["IBUPROFEN"]
            false | "clinicianAgreed": ["IBUPROFEN", "IBUPROFEN"]
            false | "clinicianAgreed": ["WARFARIN"]
            """)
    void schemaAndReaderAgree(boolean accepted, String fields) {
        String document = "{\"asOf\": \"2026-03-02T18:00:00Z\", " + fields + "}";
        assertEquals(accepted, problems(CASE, document).isEmpty(), () -> "schema: " + problems(CASE, document));
        assertEquals(accepted, reads(document), "reader");
    }

    private static boolean reads(String document) {
        try {
            JSON.readCase(document);
            return true;
        } catch (JsonInputException | InvalidCaseException e) {
            return false;
        }
    }

    @ParameterizedTest
    @CsvSource({"{}", "[]", "null", "5"})
    void bothRefuseWhatIsNoCase(String document) {
        assertEquals(List.of(false, false), List.of(problems(CASE, document).isEmpty(), reads(document)));
    }
}
