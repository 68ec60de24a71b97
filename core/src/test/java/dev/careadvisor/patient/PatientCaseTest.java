package dev.careadvisor.patient;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.careadvisor.medicine.Ingredient;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

class PatientCaseTest {

    private static final Instant NOW = Instant.parse("2026-03-02T18:00:00Z");

    private static PatientCase.Builder known() {
        return PatientCase.builder().asOf(NOW);
    }

    private static List<InvalidCaseException.Problem> problems(UnaryOperator<PatientCase.Builder> say) {
        PatientCase.Builder builder = say.apply(known());
        return assertThrows(InvalidCaseException.class, builder::build).problems();
    }

    private static void refused(String field, UnaryOperator<PatientCase.Builder> say) {
        assertEquals(
                List.of(field),
                problems(say).stream().map(InvalidCaseException.Problem::field).toList());
    }

    private static void accepted(UnaryOperator<PatientCase.Builder> say) {
        say.apply(known()).build();
    }

    @Test
    void everyProblemIsReportedAtOnceWithFieldValueAndLimit() {
        List<InvalidCaseException.Problem> problems = problems(builder -> builder.painNow(11)
                .ageYears(121)
                .onset(NOW.plus(Duration.ofHours(1)))
                .sexAtBirth(Sex.MALE)
                .choose(Pregnancy.YES)
                .took(Ingredient.IBUPROFEN, Mass.milligrams(400), NOW.plus(Duration.ofHours(1))));
        assertEquals(
                List.of("PAIN_NOW", "AGE", "pregnancy", "onset", "doses.time"),
                problems.stream().map(InvalidCaseException.Problem::field).toList());
        assertEquals("PAIN_NOW: 11; allowed: 0 to 10 (NRS)", problems.get(0).toString());
        assertEquals("AGE: 121; allowed: 0 to 120", problems.get(1).toString());
    }

    @Test
    void asOfIsRequiredAndPlausible() {
        assertThrows(InvalidCaseException.class, () -> PatientCase.builder().build());
        assertThrows(
                InvalidCaseException.class,
                () -> PatientCase.builder().asOf(Instant.MAX).build());
        assertThrows(
                InvalidCaseException.class,
                () -> PatientCase.builder().asOf(Instant.MIN).build());
    }

    @Test
    void boundsAreInclusive() {
        refused("AGE", b -> b.ageYears(-1));
        accepted(b -> b.ageYears(0));
        accepted(b -> b.ageYears(120));
        refused("AGE", b -> b.ageYears(121));
        refused("PAIN_NOW", b -> b.painNow(-1));
        accepted(b -> b.painNow(0));
        accepted(b -> b.painNow(10));
        refused("PAIN_NOW", b -> b.painNow(11));
        refused("WEIGHT", b -> b.weight(Mass.grams(999)));
        accepted(b -> b.weight(Mass.kilograms(1)));
        accepted(b -> b.weight(Mass.kilograms(500)));
        refused("WEIGHT", b -> b.weight(Mass.grams(500_001)));
        accepted(b -> b.measured(Measurement.GESTATION, Weeks.of(44)));
        refused("GESTATION", b -> b.measured(Measurement.GESTATION, Weeks.of(45)));
        accepted(b -> b.measured(Measurement.ALCOHOL, new BigDecimal("100")));
        refused("ALCOHOL", b -> b.measured(Measurement.ALCOHOL, new BigDecimal("100.001")));
        refused("ALCOHOL", b -> b.measured(Measurement.ALCOHOL, new BigDecimal("-0.001")));
        refused("ALCOHOL", b -> b.measured(Measurement.ALCOHOL, new BigDecimal("1e30")));
    }

    @Test
    void everyBoundOfEveryMeasurementIsAccepted() {
        for (Measurement<?> measurement : Measurement.values()) {
            accepted(b -> measured(b, measurement, measurement.least()));
            accepted(b -> measured(b, measurement, measurement.greatest()));
        }
    }

    private static <T> PatientCase.Builder measured(
            PatientCase.Builder builder, Measurement<T> measurement, Object value) {
        return builder.measured(measurement, measurement.type().cast(value));
    }

    @Test
    void quantitiesRefuseWhatIsAbsurd() {
        assertThrows(IllegalArgumentException.class, () -> Temperature.celsius("29.9"));
        assertThrows(IllegalArgumentException.class, () -> Temperature.celsius("45.1"));
        assertThrows(IllegalArgumentException.class, () -> Temperature.parse("38.2"));
        assertThrows(IllegalArgumentException.class, () -> PainScore.of(11));
        assertThrows(IllegalArgumentException.class, () -> Weeks.of(-1));
        assertThrows(IllegalArgumentException.class, () -> GlomerularFiltrationRate.of(251));
        assertEquals(Temperature.celsius("38"), Temperature.fahrenheit("100.4"));
    }

    @Test
    void timesInTheFutureBeyondFiveMinutesAreRefused() {
        accepted(b -> b.onset(NOW.plusSeconds(300)));
        refused("onset", b -> b.onset(NOW.plusSeconds(301)));
        accepted(b -> b.took(Ingredient.IBUPROFEN, Mass.milligrams(1), NOW.plusSeconds(300)));
        refused("doses.time", b -> b.took(Ingredient.IBUPROFEN, Mass.milligrams(1), NOW.plusSeconds(301)));
    }

    @Test
    void statementsThatExcludeEachOtherAreRefused() {
        refused("pregnancy", b -> b.sexAtBirth(Sex.MALE).measured(Measurement.GESTATION, Weeks.of(10)));
        refused("pregnancy", b -> b.sexAtBirth(Sex.MALE).choose(Pregnancy.POSSIBLE));
        accepted(b -> b.sexAtBirth(Sex.MALE).choose(Pregnancy.NO));
        refused("GESTATION", b -> b.choose(Pregnancy.NO).measured(Measurement.GESTATION, Weeks.of(10)));
        refused("ONSET_AGE", b -> b.ageYears(30).measured(Measurement.ONSET_AGE, 31));
        refused("STROKE_AGO", b -> b.ageYears(1).measured(Measurement.STROKE_AGO, Duration.ofDays(733)));
    }

    @Test
    void aPartPresentWithItsWholeAbsentIsFlaggedAndKept() {
        PatientCase patient = known().absent(Finding.BLADDER_CHANGE)
                .present(Finding.BLADDER_CANNOT_PASS)
                .build();
        assertEquals(List.of("FINDING.BLADDER_CHANGE"), patient.contradictions());
        assertEquals(Answer.PRESENT, patient.answerTo(Finding.BLADDER_CANNOT_PASS));
    }

    @Test
    void sizesAreLimited() {
        PatientCase.Builder doses = known();
        for (int i = 0; i < 501; i++) {
            doses.took(Ingredient.IBUPROFEN, Mass.milligrams(200), NOW);
        }
        assertThrows(InvalidCaseException.class, doses::build);
        PatientCase.Builder medicines = known();
        for (int i = 0; i < 201; i++) {
            medicines.takes("medicine " + i);
        }
        assertThrows(InvalidCaseException.class, medicines::build);
        refused("medicines", b -> b.takes("x".repeat(201)));
        refused("medicines", b -> b.takes(" "));
        accepted(b -> b.takes("x".repeat(200)));
        refused("doses.product", b -> b.took("x".repeat(201), 1, NOW));
        refused("doses.units", b -> b.took("Advil", 0, NOW));
        refused("doses.units", b -> b.took("Advil", 101, NOW));
        refused("doses.amount", b -> b.took(Ingredient.IBUPROFEN, Mass.ZERO, NOW));
        refused("doses.amount", b -> b.took(Ingredient.IBUPROFEN, Mass.milligrams(100_001), NOW));
        accepted(b -> b.took(Ingredient.IBUPROFEN, Mass.grams(100), NOW));
        refused("caseId", b -> b.caseId("with space"));
        accepted(b -> b.caseId("visit-17"));
    }

    @Test
    void notGivenIsUnknownAndADeniedScreenIsAbsent() {
        PatientCase patient = known().screened(Screen.ORGANS, Condition.ASTHMA).build();
        assertEquals(Answer.PRESENT, patient.answerTo(Condition.ASTHMA));
        assertEquals(Answer.ABSENT, patient.answerTo(Condition.ACTIVE_ULCER));
        assertEquals(Answer.UNKNOWN, patient.answerTo(Finding.SADDLE_NUMB));
        assertEquals(
                Answer.UNKNOWN,
                patient.answer(Condition.ACTIVE_ULCER, Answer.UNKNOWN).answerTo(Condition.ACTIVE_ULCER));
    }

    @Test
    void anItemOfAnotherScreenIsRefused() {
        refused("screens.NERVES", b -> b.screened(Screen.NERVES, Condition.ASTHMA));
        refused("screens.NERVES", b -> b.screenedVersion(Screen.NERVES, Screen.NERVES.currentVersion() + 1));
        refused("screens.NERVES", b -> b.screenedVersion(Screen.NERVES, 0));
    }

    @Test
    void orderOfInputNeverMattersAndADuplicateDoseCounts() {
        PatientCase one = known().took(Ingredient.IBUPROFEN, Mass.milligrams(400), NOW)
                .took(Ingredient.ACETAMINOPHEN, Mass.milligrams(500), NOW)
                .region(Region.LUMBAR)
                .region(Region.FLANK)
                .build();
        PatientCase other = known().region(Region.FLANK)
                .region(Region.LUMBAR)
                .took(Ingredient.ACETAMINOPHEN, Mass.milligrams(500), NOW)
                .took(Ingredient.IBUPROFEN, Mass.milligrams(400), NOW)
                .build();
        assertEquals(one, other);
        assertEquals(one.hashCode(), other.hashCode());
        assertEquals(one, one.toBuilder().build());
        PatientCase twice = one.toBuilder()
                .took(Ingredient.IBUPROFEN, Mass.milligrams(400), NOW)
                .build();
        assertEquals(3, twice.doses().size());
    }

    @Test
    void notSureAndAValueReplaceEachOther() {
        PatientCase unsure = known().choose(LegSymptoms.ONE_LEG)
                .region(Region.LUMBAR)
                .unsure(ChoiceInput.LEG_SYMPTOMS)
                .unsure(ChoiceInput.REGION)
                .build();
        assertEquals(Set.of(ChoiceInput.LEG_SYMPTOMS, ChoiceInput.REGION), unsure.unsure());
        assertFalse(unsure.choices().containsKey(ChoiceInput.LEG_SYMPTOMS));
        assertEquals(Set.of(), unsure.regions());
        PatientCase sure = unsure.toBuilder()
                .choose(LegSymptoms.NONE)
                .region(Region.LUMBAR)
                .build();
        assertEquals(Set.of(), sure.unsure());
        assertEquals(LegSymptoms.NONE, sure.choices().get(ChoiceInput.LEG_SYMPTOMS));
    }

    @Test
    void nothingPrintsWhatThePersonSaid() {
        PatientCase patient =
                known().present(Finding.SADDLE_NUMB).took("Advil", 2, NOW).build();
        assertEquals("PatientCase[redacted]", patient.toString());
        assertFalse(patient.doses().toString().contains("Advil"));
    }

    @Test
    void theClearanceScreensAreTheNineOfTheDesign() {
        assertEquals(
                Set.of(
                        Screen.NERVES,
                        Screen.EMERGENCY_SIGNS,
                        Screen.INFECTION,
                        Screen.URINE_BELLY,
                        Screen.INJURY,
                        Screen.PAIN_PATTERN,
                        Screen.HISTORY,
                        Screen.PREGNANCY,
                        Screen.AFTER_TREATMENT),
                Screen.CLEARANCE);
        for (Screen screen : Screen.values()) {
            assertTrue(!InputCatalogue.standard().items(screen).isEmpty(), screen + " shows nothing");
        }
    }
}
