package dev.careadvisor.json;

import static dev.careadvisor.json.Samples.JSON;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import dev.careadvisor.CareAdvisor;
import dev.careadvisor.advice.CareAdvice;
import dev.careadvisor.patient.Answer;
import dev.careadvisor.patient.Choice;
import dev.careadvisor.patient.ChoiceInput;
import dev.careadvisor.patient.InputCatalogue;
import dev.careadvisor.patient.Measurement;
import dev.careadvisor.patient.PatientCase;
import dev.careadvisor.patient.Question;
import java.io.IOException;
import java.io.StringReader;
import java.time.Duration;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class RoundTripTest {

    static Stream<Map.Entry<String, String>> examples() throws IOException {
        return Samples.examples().entrySet().stream();
    }

    private static void assertRoundTrip(PatientCase patient) {
        String document = JSON.writeCase(patient);
        assertEquals(patient, JSON.readCase(document), document);
        assertEquals(document, JSON.writeCase(JSON.readCase(document)));
    }

    private static PatientCase.Builder builder() {
        return PatientCase.builder().asOf(Samples.AS_OF);
    }

    @Test
    void richCase() {
        assertRoundTrip(Samples.richCase());
    }

    @Test
    void emptyCase() {
        assertRoundTrip(builder().build());
    }

    @Test
    void everyQuestionWithEveryAnswer() {
        for (Answer answer : Answer.values()) {
            PatientCase.Builder builder = builder();
            for (Question question : InputCatalogue.standard().questions()) {
                builder.answer(question, answer);
            }
            assertRoundTrip(builder.build());
        }
    }

    @Test
    void everyChoice() {
        for (ChoiceInput input : ChoiceInput.values()) {
            assertRoundTrip(builder().unsure(input).build());
            for (Choice choice : input.type().getEnumConstants()) {
                assertRoundTrip(builder().choose(choice).build());
            }
        }
    }

    @Test
    void everyMeasurementAtBothBounds() {
        for (Measurement<?> measurement : Measurement.values()) {
            assertBounds(measurement);
        }
    }

    private static <T> void assertBounds(Measurement<T> measurement) {
        assertRoundTrip(builder().measured(measurement, measurement.least()).build());
        assertRoundTrip(builder().measured(measurement, measurement.greatest()).build());
    }

    @Test
    void manyMixedCases() {
        for (int seed = 0; seed < 2_000; seed++) {
            assertRoundTrip(MixedCases.of(seed));
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 6, 17, 24, 168, 100_000})
    void elapsedTimes(int hours) {
        assertRoundTrip(builder()
                .measured(Measurement.WOUND_AGO, Duration.ofHours(hours))
                .build());
    }

    @Test
    void screensKeepTheirVersion() {
        String written = JSON.writeCase(Samples.richCase());
        assertFalse(written.contains("\"NERVES\":[]"), "a stored denial names the version that was shown");
    }

    @ParameterizedTest
    @MethodSource("examples")
    void exampleCases(Map.Entry<String, String> example) {
        assertRoundTrip(JSON.readCase(example.getValue()));
        assertEquals(JSON.readCase(example.getValue()), JSON.readCase(new StringReader(example.getValue())));
    }

    @Test
    void richAdvice() {
        CareAdvice advice = Samples.richAdvice();
        assertEquals(advice, JSON.readAdvice(JSON.writeAdvice(advice)));
        assertEquals(advice, JSON.readAdvice(JSON.writeAdvicePretty(advice)));
    }

    @ParameterizedTest
    @MethodSource("examples")
    void adviceOnExamples(Map.Entry<String, String> example) {
        CareAdvice advice = CareAdvisor.standard().evaluate(JSON.readCase(example.getValue()));
        assertEquals(advice, JSON.readAdvice(JSON.writeAdvice(advice)));
        assertEquals(advice, JSON.readAdvice(JSON.writeAdvicePretty(advice)));
    }
}
