package dev.careadvisor.json;

import static dev.careadvisor.json.Samples.JSON;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import dev.careadvisor.advice.CareAdvice;
import dev.careadvisor.patient.PatientCase;
import dev.careadvisor.patient.Region;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SameBytesTest {

    @ParameterizedTest
    @ValueSource(strings = {"tr-TR", "ar-EG-u-nu-arab", "th-TH-u-ca-buddhist-nu-thai", "de-DE", "hi-IN-u-nu-deva"})
    void whateverTheLocaleAndZone(String tag) {
        PatientCase patient = Samples.richCase();
        CareAdvice advice = Samples.richAdvice();
        List<String> before =
                List.of(JSON.writeCase(patient), JSON.writeAdvice(advice), JSON.writeAdvicePretty(advice));
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag(tag));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Chatham"));
            assertEquals(
                    before, List.of(JSON.writeCase(patient), JSON.writeAdvice(advice), JSON.writeAdvicePretty(advice)));
            assertEquals(patient, JSON.readCase(before.get(0)));
            assertEquals(advice, JSON.readAdvice(before.get(1)));
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    @Test
    void whateverTheOrderOfInput() {
        PatientCase one = PatientCase.builder()
                .asOf(Samples.AS_OF)
                .region(Region.LUMBAR)
                .region(Region.FLANK)
                .takes("b")
                .takes("a")
                .build();
        PatientCase other = PatientCase.builder()
                .takes("a")
                .takes("b")
                .region(Region.FLANK)
                .region(Region.LUMBAR)
                .asOf(Samples.AS_OF)
                .build();
        assertEquals(JSON.writeCase(one), JSON.writeCase(other));
    }

    @Test
    void linesEndInTheSameWayEverywhere() {
        assertFalse(JSON.writeAdvicePretty(Samples.richAdvice()).contains("\r"));
    }

    /** The format is a promise: this text may grow new fields, but what is here must stay. */
    @Test
    void theFormatStays() {
        assertEquals(
                """
                {"asOf":"2026-03-02T18:00:00Z","caseId":"case-1.a_b","onset":"2026-03-01T22:00:00.123456789Z","ageYears":33,\
                "sexAtBirth":"FEMALE","weight":"68.265651685 kg","regions":["LUMBAR","FLANK"],"trigger":"LIFT_TWIST","painNow":5,\
                "painTrend":"BETTER","legSymptoms":"ONE_LEG","motorDeficit":"STATIC","pregnancy":"POSSIBLE","screens":{""",
                JSON.writeCase(Samples.richCase())
                        .substring(0, JSON.writeCase(Samples.richCase()).indexOf("\"NERVES\"")));
        assertEquals(
                """
                "findings":{"FEELS_FEVERISH":"ABSENT","RIGORS":"UNKNOWN","TRIGGERED_BY_MOVEMENT":"PRESENT"},\
                "conditions":{"AAA":"PRESENT","ASTHMA":"PRESENT","CKD":"ABSENT"},"medicineClasses":{"SSRI":"PRESENT"},\
                "allergies":{"NICKEL":"PRESENT"},"devices":{"PACEMAKER":"PRESENT"},"measurements":{"POSTPARTUM":"30 wk",\
                "PAIN_YESTERDAY":7,"TEMPERATURE":"37.25 C","HEART_RATE":"72 /min","PLATELETS":"250 10^9/L",\
                "GLOMERULAR_FILTRATION_RATE":"55.5 mL/min/1.73m2","COLLISION_SPEED":"30 km/h","FALL_HEIGHT":"2 m",\
                "BLADDER_CHANGE_FOR":"31 h","BACK_PROBLEM_FOR":"400 d","ALCOHOL":"1.5 drinks/d","NSAID_DOSE_DAYS":1},\
                "doses":[{"product":"NyQuil \\"D\\" ☃ \\\\ 😀","units":2,"time":"2026-03-02T16:00:00Z"},\
                {"ingredient":"IBUPROFEN","amount":"400 mg","time":"2026-03-02T17:00:00Z"},\
                {"ingredient":"IBUPROFEN","amount":"400 mg","time":"2026-03-02T17:00:00Z"},\
                {"product":"Tylenol","amount":"500 mg","time":"2026-03-02T17:59:59.999Z"},\
                {"ingredient":"MAGNESIUM","amount":"1 mcg","time":"2026-03-02T18:00:00Z"}],\
                "medicines":["Ramipril 5 mg","éphédrine"],"clinicianAgreed":["ICE","IBUPROFEN"]}""",
                JSON.writeCase(Samples.richCase())
                        .substring(JSON.writeCase(Samples.richCase()).indexOf("\"findings\"")));
    }
}
