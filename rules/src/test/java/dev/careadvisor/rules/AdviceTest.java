package dev.careadvisor.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.careadvisor.CareAdvisor;
import dev.careadvisor.advice.CareAdvice;
import dev.careadvisor.advice.Clearance;
import dev.careadvisor.advice.Completeness;
import dev.careadvisor.advice.DoseAllowance;
import dev.careadvisor.advice.FlagStatus;
import dev.careadvisor.advice.LimitKind;
import dev.careadvisor.advice.OpenQuestion;
import dev.careadvisor.advice.PendingRemedy;
import dev.careadvisor.advice.Phase;
import dev.careadvisor.advice.Reason;
import dev.careadvisor.advice.Recommendation;
import dev.careadvisor.advice.RedFlag;
import dev.careadvisor.advice.Severity;
import dev.careadvisor.advice.Urgency;
import dev.careadvisor.advice.Voice;
import dev.careadvisor.advice.WithheldRemedy;
import dev.careadvisor.patient.Finding;
import dev.careadvisor.patient.Mass;
import dev.careadvisor.patient.PatientCase;
import dev.careadvisor.patient.Region;
import dev.careadvisor.patient.Screen;
import dev.careadvisor.patient.Sex;
import dev.careadvisor.patient.Trend;
import dev.careadvisor.patient.Trigger;
import dev.careadvisor.remedy.Remedy;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whole advice for whole cases. */
class AdviceTest {

    private static CareAdvice advice(String changes) {
        ExampleCase example = ExampleCase.of(changes);
        return example.advisor(RuleProbe.RULEBASE).evaluate(example.patient());
    }

    private static CareAdvice advice(PatientCase patient) {
        return CareAdvisor.builder().rulebase(RuleProbe.RULEBASE).build().evaluate(patient);
    }

    private static Set<Remedy> recommended(CareAdvice advice) {
        Set<Remedy> remedies = EnumSet.noneOf(Remedy.class);
        advice.recommendations().forEach(recommendation -> {
            if (recommendation instanceof Recommendation.OfRemedy ofRemedy) {
                remedies.add(ofRemedy.remedy());
            }
        });
        return remedies;
    }

    private static WithheldRemedy withheld(CareAdvice advice, Remedy remedy) {
        return advice.withheld().stream()
                .filter(w -> w.remedy() == remedy)
                .findFirst()
                .orElseThrow();
    }

    private static PendingRemedy pending(CareAdvice advice, Remedy remedy) {
        return advice.pending().stream()
                .filter(p -> p.remedy() == remedy)
                .findFirst()
                .orElseThrow();
    }

    private static List<String> rules(List<Reason> reasons) {
        return reasons.stream().map(Reason::ruleId).toList();
    }

    @Test
    void acetaminophenOfUnknownStrengthWaitsForTheStrength() {
        CareAdvice advice = advice("PRODUCT=paracetamol x2 2 h");
        assertEquals(Clearance.NOT_CLEARED, advice.clearance());
        assertEquals(Urgency.SAME_DAY, advice.urgency());
        assertEquals(Urgency.SELF_CARE, advice.urgencyFromFindings());
        assertEquals(Set.of(), recommended(advice));
        assertEquals("DOSES.ACETAMINOPHEN", advice.openQuestions().get(0).key());
        assertEquals(
                Optional.of(Urgency.CALL_EMERGENCY),
                advice.openQuestions().get(0).couldRaiseTo());
        assertEquals(Clearance.CLEARED, advice("DOSE=ACETAMINOPHEN 1000 mg 2 h").clearance());
    }

    @ParameterizedTest
    @CsvSource({"LEG_SYMPTOMS, CHOICE.LEG_SYMPTOMS", "MOTOR_DEFICIT, CHOICE.MOTOR_DEFICIT", "TRIGGER, CHOICE.TRIGGER"})
    void notSureOfAListIsNotDeniedByItsScreen(String input, String question) {
        CareAdvice advice = advice(input + "=UNKNOWN");
        assertEquals(Clearance.NOT_CLEARED, advice.clearance());
        assertEquals(question, advice.openQuestions().get(0).key());
        assertEquals(Set.of(), recommended(advice));
    }

    @ParameterizedTest
    @CsvSource({
        "SADDLE_NUMB=PRESENT, CALL_EMERGENCY",
        "TEMPERATURE=38.5 C, EMERGENCY_DEPARTMENT",
        "HAEMATURIA=PRESENT, SAME_DAY"
    })
    void aRelaxantInUseHidesNoRedFlag(String sign, Urgency urgency) {
        CareAdvice advice = advice(
                "MEDICINE_CLASS.METHOCARBAMOL=PRESENT; RELAXANT_PRESCRIBED_THIS_EPISODE=PRESENT; RELAXANT_USED_FOR=30 h; "
                        + sign);
        assertEquals(Completeness.COMPLETE, advice.completeness());
        assertEquals(urgency, advice.urgency());
    }

    @Test
    void aRelaxantOfUnknownPrescriptionIsAskedFor() {
        CareAdvice advice = advice(
                "MEDICINE_CLASS.METHOCARBAMOL=PRESENT; RELAXANT_USED_FOR=30 h; RELAXANT_PRESCRIBED_THIS_EPISODE=UNKNOWN");
        assertEquals(
                List.of("FINDING.RELAXANT_PRESCRIBED_THIS_EPISODE"),
                pending(advice, Remedy.METHOCARBAMOL).questions());
        assertTrue(advice.withheld().stream().noneMatch(w -> w.remedy() == Remedy.METAXALONE));
    }

    @Test
    void nobodyIsToldToStopAPrescription() {
        CareAdvice advice = advice("MEDICINE_CLASS.METHOCARBAMOL=PRESENT; RELAXANT_PRESCRIBED_THIS_EPISODE=PRESENT;"
                + " RELAXANT_USED_FOR=30 h; PLANS_DRIVE_OR_MACHINERY=PRESENT");
        String words = advice.text(Voice.PERSON, Locale.ENGLISH);
        assertTrue(words.contains("Prescribed methocarbamol: ask your prescriber before the next dose."), words);
        assertTrue(!words.contains("methocarbamol: no"), words);
    }

    @Test
    void anOrdinaryStrainReachesSelfCareWithEverythingForItsPhase() {
        CareAdvice advice = advice("");
        assertEquals(Urgency.SELF_CARE, advice.urgency());
        assertEquals(Clearance.CLEARED, advice.clearance());
        assertEquals(Phase.CRISIS, advice.phase());
        assertTrue(advice.settled());
        assertEquals(
                EnumSet.of(
                        Remedy.POSITION_RECLINED,
                        Remedy.POSITION_SIDE_LYING,
                        Remedy.POSITION_ON_BACK,
                        Remedy.HOURLY_WALK,
                        Remedy.ICE,
                        Remedy.IBUPROFEN,
                        Remedy.NAPROXEN,
                        Remedy.ACETAMINOPHEN,
                        Remedy.MAGNESIUM,
                        Remedy.BREATHING,
                        Remedy.FLUIDS,
                        Remedy.SITTING_HABITS,
                        Remedy.SLEEPING_HABITS,
                        Remedy.LIFTING_HABITS),
                recommended(advice));
        assertEquals(List.of("C-170.1"), rules(withheld(advice, Remedy.HEAT_PAD).reasons()));
        assertEquals(
                98,
                advice.redFlags().stream()
                        .filter(flag -> flag.row().startsWith("A-"))
                        .count());
    }

    /** The clearance screens and the basics are enough to be cleared: about fifteen prompts, none about medicines. */
    @Test
    void clearanceNeedsOnlyItsScreensAndTheBasics() {
        for (Sex sex : Sex.values()) {
            for (Region region : Region.values()) {
                PatientCase patient = PatientCase.builder()
                        .asOf(ExampleCase.AS_OF)
                        .ageYears(33)
                        .sexAtBirth(sex)
                        .onset(ExampleCase.AS_OF.minus(Duration.ofHours(20)))
                        .region(region)
                        .trigger(Trigger.LIFT_TWIST)
                        .painNow(5)
                        .painTrend(Trend.BETTER)
                        .present(Finding.TRIGGERED_BY_MOVEMENT, Finding.WORSE_WITH_MOVEMENT)
                        .screenedAll(Screen.CLEARANCE)
                        .build();
                CareAdvice advice = advice(patient);
                assertEquals(Clearance.CLEARED, advice.clearance(), sex + " " + region + " " + advice.openQuestions());
                assertEquals(Urgency.SELF_CARE, advice.urgency(), sex + " " + region);
                assertTrue(recommended(advice).contains(Remedy.HOURLY_WALK));
                assertFalse(recommended(advice).contains(Remedy.IBUPROFEN));
                assertFalse(pending(advice, Remedy.IBUPROFEN).questions().isEmpty());
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
        "NERVES",
        "EMERGENCY_SIGNS",
        "INFECTION",
        "URINE_BELLY",
        "INJURY",
        "PAIN_PATTERN",
        "HISTORY",
        "AFTER_TREATMENT"
    })
    void eachClearanceScreenIsNeeded(String screen) {
        CareAdvice advice = advice(screen + "=NOT_SHOWN" + (screen.equals("INJURY") ? "; TRIGGER=UNKNOWN" : ""));
        assertEquals(Clearance.NOT_CLEARED, advice.clearance());
        assertEquals(Urgency.SAME_DAY, advice.urgency());
        assertEquals(Urgency.SELF_CARE, advice.urgencyFromFindings());
        assertEquals(Set.of(), recommended(advice));
        assertFalse(advice.settled());
        assertTrue(advice.openQuestions().stream().anyMatch(q -> q.key().equals("SCREEN." + screen)));
    }

    /** B-70: whoever follows the article to the letter is refused the fourth ibuprofen. */
    @Test
    void theArticleFollower() {
        CareAdvice advice = advice("DOSE=IBUPROFEN 400 mg 18 h; DOSE=IBUPROFEN 400 mg 12 h; DOSE=IBUPROFEN 400 mg 6 h;"
                + "NSAID_DOSE_DAYS=1");
        assertEquals(Urgency.SELF_CARE, advice.urgency());
        WithheldRemedy ibuprofen = withheld(advice, Remedy.IBUPROFEN);
        assertEquals(Severity.CAP, ibuprofen.severity());
        DoseAllowance allowance = ibuprofen.allowance().orElseThrow();
        assertEquals(LimitKind.DAILY_DOSE, allowance.binding().kind());
        assertEquals("1200 mg", allowance.binding().formatted());
        assertEquals("B-01.6", allowance.binding().reason().ruleId());
        assertTrue(allowance.options().stream()
                .anyMatch(option -> option.amount().equals(Mass.milligrams(400))
                        && option.from().equals(ExampleCase.AS_OF.plus(Duration.ofHours(6)))));
        assertEquals(Severity.CONTRA, withheld(advice, Remedy.HEAT_PAD).severity());
        assertTrue(recommended(advice).contains(Remedy.ACETAMINOPHEN));
    }

    @Test
    void retentionWithBothLegs() {
        CareAdvice advice = advice("BLADDER_CANNOT_PASS=PRESENT; LEG_SYMPTOMS=BOTH_LEGS");
        assertEquals(Urgency.CALL_EMERGENCY, advice.urgency());
        assertEquals(Set.of(), recommended(advice));
        assertTrue(advice.presentFlags().stream().map(RedFlag::row).toList().containsAll(List.of("A-01", "A-06")));
        advice.presentFlags().forEach(flag -> flag.reasons()
                .forEach(reason -> assertFalse(reason.sources().isEmpty(), reason.ruleId())));
        advice.withheld().forEach(remedy -> assertTrue(rules(remedy.reasons()).contains("INV-02"), remedy.toString()));
    }

    @Test
    void almostEmpty() {
        CareAdvice advice = advice(PatientCase.builder()
                .asOf(ExampleCase.AS_OF)
                .ageYears(33)
                .painNow(6)
                .build());
        assertEquals(Clearance.NOT_CLEARED, advice.clearance());
        assertEquals(Urgency.SAME_DAY, advice.urgency());
        assertEquals(Set.of(), recommended(advice));
        assertEquals("SCREEN.EMERGENCY_SIGNS", advice.openQuestions().get(0).key());
        assertEquals(List.of(), advice.presentFlags());
    }

    @Test
    void onASameDayLevelOnlyPositionsMovingAndAcetaminophenStay() {
        CareAdvice advice = advice("CONDITION.CANCER_HISTORY=PRESENT");
        assertEquals(Urgency.SAME_DAY, advice.urgency());
        assertEquals(
                EnumSet.of(
                        Remedy.POSITION_RECLINED,
                        Remedy.POSITION_SIDE_LYING,
                        Remedy.POSITION_ON_BACK,
                        Remedy.GENTLE_MOVEMENT,
                        Remedy.ACETAMINOPHEN),
                recommended(advice));
        assertTrue(rules(withheld(advice, Remedy.IBUPROFEN).reasons()).containsAll(List.of("C-048", "INV-03")));
    }

    @Test
    void aSameDayLevelWithAnOpenEmergencyOffersNothing() {
        CareAdvice advice = advice("CONDITION.CANCER_HISTORY=PRESENT; NERVES=NOT_SHOWN");
        assertEquals(Urgency.SAME_DAY, advice.urgency());
        assertEquals(Clearance.NOT_CLEARED, advice.clearance());
        assertEquals(Set.of(), recommended(advice));
    }

    /** Ruling 119: what cannot raise the urgency above what is certain does not block. */
    @Test
    void anOpenRowOfTheSameLevelDoesNotBlock() {
        CareAdvice advice =
                advice("CONDITION.CANCER_HISTORY=PRESENT; CONDITION.DIABETES=UNKNOWN; PAIN_CONSTANT=PRESENT;"
                        + "PAIN_RELIEVED_BY_REST=PRESENT");
        assertEquals(
                FlagStatus.NOT_RULED_OUT,
                advice.redFlags().stream()
                        .filter(f -> f.row().equals("A-18"))
                        .findFirst()
                        .orElseThrow()
                        .status());
        assertEquals(Clearance.CLEARED, advice.clearance());
    }

    @Test
    void aMedicineWaitsForItsAnswersAndNamesThem() {
        CareAdvice advice = advice("ORGANS=NOT_SHOWN; ALCOHOL=UNKNOWN");
        PendingRemedy ibuprofen = pending(advice, Remedy.IBUPROFEN);
        assertTrue(ibuprofen.questions().containsAll(List.of("MEASUREMENT.ALCOHOL", "SCREEN.ORGANS")));
        OpenQuestion organs = advice.openQuestions().stream()
                .filter(q -> q.key().equals("SCREEN.ORGANS"))
                .findFirst()
                .orElseThrow();
        assertTrue(organs.decides().contains(Remedy.IBUPROFEN));
        assertEquals(Urgency.SELF_CARE, advice.urgency());
    }

    @Test
    void avoidIsLiftedByAClinicianContraIsNot() {
        assertEquals(
                Severity.AVOID,
                withheld(advice("CONDITION.IBD=PRESENT"), Remedy.IBUPROFEN).severity());
        CareAdvice agreed = advice("CONDITION.IBD=PRESENT; AGREED=IBUPROFEN");
        assertTrue(recommended(agreed).contains(Remedy.IBUPROFEN));
        assertTrue(agreed.recommended(Remedy.IBUPROFEN).orElseThrow().notes().stream()
                .anyMatch(note -> note.reason().ruleId().equals("C-003")));
        assertEquals(
                Severity.CONTRA,
                withheld(
                                advice(
                                        "MEDICINE_CLASS.WARFARIN=PRESENT; MEDICINE_CLASS.ANTICOAG=PRESENT; AGREED=IBUPROFEN"),
                                Remedy.IBUPROFEN)
                        .severity());
    }

    /** B-73, B-74, and the strictest band for an unknown weight. */
    @ParameterizedTest
    @CsvSource({
        "38 kg,   500 mg,  2000 mg",
        "40.9 kg, 500 mg,  2000 mg",
        "41 kg,   615 mg,  2460 mg",
        "45 kg,   650 mg,  2700 mg",
        "49.9 kg, 650 mg,  2994 mg",
        "50 kg,   1000 mg, 3000 mg",
        "UNKNOWN, 500 mg,  2000 mg"
    })
    void acetaminophenFollowsTheWeight(String weight, String single, String day) {
        Recommendation.OfRemedy medicine =
                advice("WEIGHT=" + weight).recommended(Remedy.ACETAMINOPHEN).orElseThrow();
        assertEquals(single, medicine.limit(LimitKind.SINGLE_DOSE).orElseThrow().formatted());
        assertEquals(day, medicine.limit(LimitKind.DAILY_DOSE).orElseThrow().formatted());
    }

    @Test
    void anUnknownProductStopsAllDosing() {
        CareAdvice advice = advice("PRODUCT=Something unheard of x1 3 h");
        assertEquals(
                List.of("INV-06.2"), rules(pending(advice, Remedy.IBUPROFEN).reasons()));
        assertEquals(
                List.of("INV-06.2"), rules(pending(advice, Remedy.ACETAMINOPHEN).reasons()));
    }

    @Test
    void heatComesAfterThreeDaysOrByPolicy() {
        assertTrue(recommended(advice("ONSET=72 h")).contains(Remedy.HEAT_PAD));
        assertFalse(recommended(advice("ONSET=259199 s")).contains(Remedy.HEAT_PAD));
        assertTrue(recommended(advice("ONSET=20 h; POLICY=GUIDELINE")).contains(Remedy.HEAT_WRAP));
        assertFalse(recommended(advice("ONSET=20 h; POLICY=GUIDELINE")).contains(Remedy.HEAT_PAD));
        assertTrue(advice("").conflicts().stream()
                .anyMatch(c -> c.reason().ruleId().equals("X-01.1")));
        assertTrue(advice("POLICY=GUIDELINE").conflicts().stream()
                .anyMatch(c -> c.reason().ruleId().equals("X-01.2")));
    }

    @Test
    void anUnknownOnsetIsTheEarliestPhaseWithoutHeat() {
        CareAdvice advice = advice("ONSET=UNKNOWN");
        assertEquals(Phase.CRISIS, advice.phase());
        assertFalse(recommended(advice).contains(Remedy.HEAT_PAD));
        assertEquals(List.of("ONSET"), pending(advice, Remedy.HEAT_PAD).questions());
    }

    @Test
    void adviceHoldsUntilTheNextThingThatChangesByItself() {
        assertEquals(ExampleCase.AS_OF.plus(Duration.ofHours(4)), advice("").validUntil());
        assertEquals(
                ExampleCase.AS_OF.plus(Duration.ofHours(1)),
                advice("DOSE=IBUPROFEN 200 mg 5 h; NSAID_DOSE_DAYS=1").validUntil());
        assertNotEquals(ExampleCase.AS_OF, advice("ONSET=400 h").validUntil());
    }

    @Test
    void everyInputAndCitationCanBeLookedUp() {
        CareAdvisor advisor = CareAdvisor.builder().rulebase(RuleProbe.RULEBASE).build();
        assertTrue(advisor.requiredInputs().contains(Finding.SADDLE_NUMB));
        assertTrue(advisor.citation("L-IBU").isPresent());
        assertEquals(64, advisor.knowledge().hash().length());
    }
}
