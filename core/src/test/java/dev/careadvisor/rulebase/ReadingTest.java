package dev.careadvisor.rulebase;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.careadvisor.medicine.Ingredient;
import dev.careadvisor.patient.Answer;
import dev.careadvisor.patient.Condition;
import dev.careadvisor.patient.Finding;
import dev.careadvisor.patient.GlomerularFiltrationRate;
import dev.careadvisor.patient.LegSymptoms;
import dev.careadvisor.patient.Mass;
import dev.careadvisor.patient.Measurement;
import dev.careadvisor.patient.MedicineClass;
import dev.careadvisor.patient.PatientCase;
import dev.careadvisor.patient.Pregnancy;
import dev.careadvisor.patient.Region;
import dev.careadvisor.patient.Screen;
import dev.careadvisor.patient.Sex;
import dev.careadvisor.patient.Temperature;
import dev.careadvisor.patient.Trigger;
import dev.careadvisor.patient.Weeks;
import java.time.Duration;
import java.time.Instant;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

/** What the two readings make of known and unknown answers. */
class ReadingTest {

    private static final Instant NOW = Instant.parse("2026-03-02T18:00:00Z");

    private enum Outcome {
        BOTH,
        POSSIBLE_ONLY,
        NEITHER
    }

    private static Outcome outcome(UnaryOperator<PatientCase.Builder> say, Predicate<Reading> condition) {
        PatientCase patient = say.apply(PatientCase.builder().asOf(NOW)).build();
        CaseFacts facts = new CaseFacts(patient, Policies.CAUTIOUS);
        boolean certain = condition.test(new TriageReading(facts, true));
        boolean possible = condition.test(new TriageReading(facts, false));
        assertTrue(possible || !certain, "what is certain must be possible");
        return certain ? Outcome.BOTH : possible ? Outcome.POSSIBLE_ONLY : Outcome.NEITHER;
    }

    @Test
    void anUnknownAnswerMayBeAnythingAndIsCertainlyNothing() {
        Predicate<Reading> has = reading -> reading.has(Finding.SADDLE_NUMB);
        Predicate<Reading> lacks = reading -> reading.lacks(Finding.SADDLE_NUMB);
        assertEquals(Outcome.POSSIBLE_ONLY, outcome(b -> b, has));
        assertEquals(Outcome.POSSIBLE_ONLY, outcome(b -> b, lacks));
        assertEquals(Outcome.BOTH, outcome(b -> b.present(Finding.SADDLE_NUMB), has));
        assertEquals(Outcome.NEITHER, outcome(b -> b.present(Finding.SADDLE_NUMB), lacks));
        assertEquals(Outcome.NEITHER, outcome(b -> b.absent(Finding.SADDLE_NUMB), has));
        assertEquals(Outcome.BOTH, outcome(b -> b.absent(Finding.SADDLE_NUMB), lacks));
    }

    @Test
    void aModifierThatIsUnknownCountsAtItsWorst() {
        Predicate<Reading> may = r -> r.mayBeAtMost(Measurement.BLADDER_CHANGE_FOR, 14);
        assertEquals(Outcome.BOTH, outcome(b -> b, may));
        assertEquals(Outcome.BOTH, outcome(b -> b.measured(Measurement.BLADDER_CHANGE_FOR, Duration.ofDays(14)), may));
        assertEquals(
                Outcome.NEITHER,
                outcome(
                        b -> b.measured(
                                Measurement.BLADDER_CHANGE_FOR,
                                Duration.ofDays(14).plusNanos(1)),
                        may));
        assertEquals(Outcome.BOTH, outcome(b -> b, r -> r.mayLack(Finding.UNCHANGED) && r.mayHave(Finding.UNCHANGED)));
    }

    @Test
    void anUnknownNumberLiesInEveryBand() {
        Predicate<Reading> feverish = r -> r.atLeast(Measurement.TEMPERATURE, 38.0);
        assertEquals(Outcome.POSSIBLE_ONLY, outcome(b -> b, feverish));
        assertEquals(
                Outcome.NEITHER,
                outcome(b -> b.measured(Measurement.TEMPERATURE, Temperature.celsius("37.999")), feverish));
        assertEquals(
                Outcome.BOTH, outcome(b -> b.measured(Measurement.TEMPERATURE, Temperature.celsius("38")), feverish));
        assertEquals(Outcome.NEITHER, outcome(b -> b, r -> r.knownAtLeast(Measurement.TEMPERATURE, 30)));
    }

    @Test
    void deniedLayQuestionsStandInForAMeasurement() {
        Predicate<Reading> feverish = r -> r.atLeast(Measurement.TEMPERATURE, 38.0);
        assertEquals(Outcome.NEITHER, outcome(b -> b.screened(Screen.INFECTION), feverish));
        assertEquals(
                Outcome.POSSIBLE_ONLY,
                outcome(b -> b.screened(Screen.INFECTION).answer(Finding.CHILLS, Answer.UNKNOWN), feverish));
        assertEquals(
                Outcome.BOTH,
                outcome(
                        b -> b.screened(Screen.INFECTION).measured(Measurement.TEMPERATURE, Temperature.celsius("38")),
                        feverish),
                "a worse measurement wins");
    }

    @Test
    void theFiltrationRateIsAskedOnlyWithARiskFactor() {
        Predicate<Reading> severe = r -> r.below(Measurement.GLOMERULAR_FILTRATION_RATE, 30);
        UnaryOperator<PatientCase.Builder> healthy =
                b -> b.screened(Screen.ORGANS).screened(Screen.HISTORY);
        assertEquals(Outcome.NEITHER, outcome(b -> healthy.apply(b).ageYears(64), severe));
        assertEquals(Outcome.POSSIBLE_ONLY, outcome(b -> healthy.apply(b).ageYears(65), severe));
        assertEquals(Outcome.POSSIBLE_ONLY, outcome(healthy, severe), "the age is unknown");
        assertEquals(
                Outcome.POSSIBLE_ONLY,
                outcome(b -> healthy.apply(b).ageYears(40).present(Condition.DIABETES), severe));
        assertEquals(
                Outcome.BOTH,
                outcome(
                        b -> healthy.apply(b)
                                .ageYears(40)
                                .measured(Measurement.GLOMERULAR_FILTRATION_RATE, GlomerularFiltrationRate.of(29)),
                        severe));
    }

    @Test
    void partsAndWholesFollowEachOther() {
        assertEquals(Outcome.BOTH, outcome(b -> b.present(MedicineClass.WARFARIN), r -> r.has(MedicineClass.ANTICOAG)));
        assertEquals(
                Outcome.NEITHER, outcome(b -> b.absent(MedicineClass.ANTICOAG), r -> r.has(MedicineClass.WARFARIN)));
        assertEquals(
                Outcome.POSSIBLE_ONLY,
                outcome(b -> b.present(MedicineClass.ANTICOAG), r -> r.has(MedicineClass.WARFARIN)));
        assertEquals(
                Outcome.BOTH,
                outcome(b -> b.present(Condition.DECOMPENSATED_CIRRHOSIS), r -> r.has(Condition.LIVER_DISEASE)));
    }

    @Test
    void aDeniedScreenAnswersTheChoicesThatItShows() {
        Predicate<Reading> legs = r -> r.is(LegSymptoms.ONE_LEG, LegSymptoms.BOTH_LEGS, LegSymptoms.MIGRATED_TO_BOTH);
        assertEquals(Outcome.POSSIBLE_ONLY, outcome(b -> b, legs));
        assertEquals(Outcome.NEITHER, outcome(b -> b.screened(Screen.NERVES), legs));
        assertEquals(Outcome.BOTH, outcome(b -> b.screened(Screen.NERVES).choose(LegSymptoms.ONE_LEG), legs));
        Predicate<Reading> fall = r -> r.is(Trigger.FALL_STANDING, Trigger.FALL_HEIGHT);
        assertEquals(Outcome.NEITHER, outcome(b -> b.screened(Screen.INJURY), fall));
        assertEquals(Outcome.POSSIBLE_ONLY, outcome(b -> b.screened(Screen.INJURY), r -> r.is(Trigger.LIFT_TWIST)));
    }

    @Test
    void pregnancyIsDeniedForMenAndOutsideTheFertileAgeOnlyIfNotAnswered() {
        Predicate<Reading> pregnant = r -> r.has(Sign.PREGNANT);
        assertEquals(Outcome.POSSIBLE_ONLY, outcome(b -> b, pregnant));
        assertEquals(Outcome.NEITHER, outcome(b -> b.sexAtBirth(Sex.MALE), pregnant));
        assertEquals(Outcome.POSSIBLE_ONLY, outcome(b -> b.sexAtBirth(Sex.OTHER).ageYears(60), pregnant));
        assertEquals(Outcome.NEITHER, outcome(b -> b.sexAtBirth(Sex.FEMALE).ageYears(11), pregnant));
        assertEquals(
                Outcome.POSSIBLE_ONLY, outcome(b -> b.sexAtBirth(Sex.FEMALE).ageYears(12), pregnant));
        assertEquals(
                Outcome.POSSIBLE_ONLY, outcome(b -> b.sexAtBirth(Sex.FEMALE).ageYears(55), pregnant));
        assertEquals(Outcome.NEITHER, outcome(b -> b.sexAtBirth(Sex.FEMALE).ageYears(56), pregnant));
        assertEquals(
                Outcome.BOTH, outcome(b -> b.sexAtBirth(Sex.FEMALE).ageYears(56).choose(Pregnancy.POSSIBLE), pregnant));
        assertEquals(Outcome.BOTH, outcome(b -> b.measured(Measurement.GESTATION, Weeks.of(5)), pregnant));
        assertEquals(Outcome.NEITHER, outcome(b -> b.screened(Screen.PREGNANCY), pregnant));
    }

    @Test
    void regionsMayBeSeveralOrUnknown() {
        Predicate<Reading> flank = r -> r.is(Region.FLANK);
        assertEquals(Outcome.POSSIBLE_ONLY, outcome(b -> b, flank));
        assertEquals(Outcome.NEITHER, outcome(b -> b.region(Region.LUMBAR), flank));
        assertEquals(Outcome.BOTH, outcome(b -> b.region(Region.LUMBAR).region(Region.FLANK), flank));
    }

    @Test
    void onsetBoundsAreExactToTheNanosecond() {
        Predicate<Reading> underThreeDays = r -> r.onsetBelow(72);
        assertEquals(Outcome.POSSIBLE_ONLY, outcome(b -> b, underThreeDays));
        assertEquals(
                Outcome.BOTH,
                outcome(b -> b.onset(NOW.minus(Duration.ofHours(72)).plusNanos(1)), underThreeDays));
        assertEquals(Outcome.NEITHER, outcome(b -> b.onset(NOW.minus(Duration.ofHours(72))), underThreeDays));
        assertEquals(Outcome.BOTH, outcome(b -> b.onset(NOW.minus(Duration.ofHours(72))), r -> r.onsetAtLeast(72)));
        assertEquals(Outcome.NEITHER, outcome(b -> b.onset(NOW.minus(Duration.ofHours(336))), r -> r.onsetAbove(336)));
        assertEquals(Outcome.BOTH, outcome(b -> b.onset(NOW.minus(Duration.ofHours(336))), r -> r.onsetAtMost(336)));
    }

    @Test
    void aDoseTakenMeansThatItsMedicineIsInUse() {
        assertEquals(
                Outcome.BOTH,
                outcome(
                        b -> b.screened(Screen.AFTER_TREATMENT).took(Ingredient.IBUPROFEN, Mass.milligrams(200), NOW),
                        r -> r.has(Finding.TAKING_NSAID)));
        assertEquals(Outcome.BOTH, outcome(b -> b.took("Ultracet", 1, NOW), r -> r.has(MedicineClass.TRAMADOL)));
    }

    @Test
    void anMaoiCountsForFourteenDaysAfterStopping() {
        Predicate<Reading> exposed = r -> r.has(Sign.MAOI_EXPOSURE);
        UnaryOperator<PatientCase.Builder> none = b -> b.screened(Screen.MEDICINES);
        assertEquals(Outcome.NEITHER, outcome(none, exposed));
        assertEquals(
                Outcome.BOTH,
                outcome(b -> none.apply(b).measured(Measurement.MAOI_STOPPED_AGO, Duration.ofDays(14)), exposed));
        assertEquals(
                Outcome.NEITHER,
                outcome(b -> none.apply(b).measured(Measurement.MAOI_STOPPED_AGO, Duration.ofDays(15)), exposed));
    }

    @Test
    void readingsAndFactsPrintNothingAboutThePerson() {
        CaseFacts facts = new CaseFacts(PatientCase.builder().asOf(NOW).build(), Policies.CAUTIOUS);
        assertEquals("TriageReading[certain]", new TriageReading(facts, true).toString());
        assertFalse(facts.toString().contains("2026"));
    }
}
