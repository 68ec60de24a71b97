package dev.careadvisor.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.careadvisor.CareAdvisor;
import dev.careadvisor.advice.CareAdvice;
import dev.careadvisor.advice.Change;
import dev.careadvisor.advice.Completeness;
import dev.careadvisor.advice.DoseAllowance;
import dev.careadvisor.advice.DosePlan;
import dev.careadvisor.advice.Explanation;
import dev.careadvisor.advice.Forecast;
import dev.careadvisor.advice.LimitKind;
import dev.careadvisor.advice.Phase;
import dev.careadvisor.advice.Tripwire;
import dev.careadvisor.advice.Urgency;
import dev.careadvisor.advice.Validity;
import dev.careadvisor.medicine.Ingredient;
import dev.careadvisor.patient.Finding;
import dev.careadvisor.patient.Mass;
import dev.careadvisor.patient.Measurement;
import dev.careadvisor.patient.PatientCase;
import dev.careadvisor.patient.Weeks;
import dev.careadvisor.remedy.Remedy;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Until when an advice holds, what comes next, and what a medicine plan says. */
class OutlookTest {

    private static final CareAdvisor ADVISOR =
            CareAdvisor.builder().rulebase(RuleProbe.RULEBASE).build();

    private static PatientCase patient(String changes) {
        return ExampleCase.of("NSAID_DOSE_DAYS=1; ACETAMINOPHEN_DAYS=1; MAGNESIUM_DAYS=1; " + changes)
                .patient();
    }

    private static Validity validity(String changes) {
        return ADVISOR.evaluate(patient(changes)).validity();
    }

    @ParameterizedTest
    @CsvSource({
        "20 h, 4, RECHECK",
        "24 h, 24, 'PHASE, RECHECK, DAY'",
        "47 h, 1, 'PHASE, RECHECK'",
        "71 h, 1, 'PHASE, RECHECK'",
        "167 h, 1, 'PHASE, RECHECK'",
        "335 h, 1, RECHECK",
        "400 h, 24, DAY"
    })
    void itEndsAtTheNextBorder(String onset, int hours, String ends) {
        Validity validity = validity("ONSET=" + onset);
        assertEquals(ExampleCase.AS_OF.plus(Duration.ofHours(hours)), validity.until());
        EnumSet<Validity.End> expected = EnumSet.noneOf(Validity.End.class);
        for (String end : ends.split(", ")) {
            expected.add(Validity.End.valueOf(end));
        }
        assertTrue(validity.ends().containsAll(expected), validity.ends().toString());
    }

    @Test
    void itEndsWhenADoseIsAllowedAndWhenOneLeavesTheWindow() {
        Validity waits = validity("ONSET=30 h; DOSE=IBUPROFEN 400 mg 5 h");
        assertEquals(ExampleCase.AS_OF.plus(Duration.ofHours(1)), waits.until());
        assertTrue(waits.ends().contains(Validity.End.DOSE_ALLOWED));
        Validity leaves = validity("ONSET=30 h; DOSE=IBUPROFEN 400 mg 22 h");
        assertEquals(ExampleCase.AS_OF.plus(Duration.ofHours(2)), leaves.until());
        assertTrue(leaves.ends().contains(Validity.End.DOSE_WINDOW));
    }

    /** A fever may be hidden for six hours after an antipyretic, and not a moment longer. */
    @Test
    void itEndsWhenATimeThatARuleCountsIsOver() {
        Validity validity = validity("ONSET=30 h; DOSE=ACETAMINOPHEN 500 mg 359 min; FEELS_FEVERISH=PRESENT");
        assertEquals(ExampleCase.AS_OF.plus(Duration.ofMinutes(1)).plusNanos(1), validity.until());
        assertEquals(EnumSet.of(Validity.End.TIME_LIMIT), validity.ends());
    }

    @Test
    void tripwiresAreSignsThatAreNotThereYet() {
        List<Tripwire> wires = validity("").tripwires();
        assertTrue(wires.stream()
                .anyMatch(wire ->
                        wire.finding() == Finding.SADDLE_NUMB && wire.couldRaiseTo() == Urgency.CALL_EMERGENCY));
        assertTrue(wires.stream().allMatch(wire -> wire.couldRaiseTo().atLeast(Urgency.SAME_DAY)));
        assertEquals(List.of(), validity("SADDLE_NUMB=PRESENT").tripwires());
    }

    @Test
    void theForecastNamesEachPhaseAtItsBorder() {
        Forecast forecast = ADVISOR.forecast(patient(""), Duration.ofDays(14));
        assertEquals(Phase.CRISIS, forecast.start().phase());
        assertEquals(
                List.of("PT28H LATE_ACUTE", "PT52H ACTIVE_RECOVERY", "PT148H SLOW", "PT316H0.000000001S REFER"),
                forecast.steps().stream()
                        .filter(step -> step.changes().stream().anyMatch(Change.OfPhase.class::isInstance))
                        .map(step -> Duration.between(ExampleCase.AS_OF, step.at()) + " "
                                + step.advice().phase())
                        .toList());
        assertTrue(forecast.steps().stream()
                .flatMap(step -> step.changes().stream())
                .anyMatch(new Change.OfRemedy(
                        Remedy.HEAT_PAD, Explanation.Standing.WITHHELD, Explanation.Standing.RECOMMENDED)::equals));
    }

    @Test
    void theForecastLooksNoFurtherThanItIsAsked() {
        assertEquals(
                List.of(),
                ADVISOR.forecast(patient("ONSET=49 h"), Duration.ofHours(22)).steps());
        assertEquals(
                1,
                ADVISOR.forecast(patient("ONSET=49 h"), Duration.ofHours(23))
                        .steps()
                        .size());
        assertThrows(IllegalArgumentException.class, () -> ADVISOR.forecast(patient(""), Duration.ZERO));
        assertThrows(
                IllegalArgumentException.class,
                () -> ADVISOR.forecast(patient(""), Duration.ofDays(14).plusNanos(1)));
    }

    @Test
    void theForecastEndsWithTheKnowledge() {
        Instant expiry = RuleProbe.RULEBASE.version().expiry();
        PatientCase patient = patient("ONSET=UNKNOWN").toBuilder()
                .asOf(expiry.minus(Duration.ofHours(1)))
                .onset(expiry.minus(Duration.ofHours(30)))
                .build();
        List<Forecast.Step> steps =
                ADVISOR.forecast(patient, Duration.ofDays(2)).steps();
        assertEquals(expiry, steps.get(steps.size() - 1).at());
        assertEquals(Completeness.EXPIRED, steps.get(steps.size() - 1).advice().completeness());
    }

    @Test
    void laterTheElapsedTimesHaveGrownAndNothingElse() {
        PatientCase now = patient("TRAUMA_AGO=3 d; SEX=FEMALE; GESTATION=19 wk; PAIN_NOW=4");
        PatientCase later = now.later(ExampleCase.AS_OF.plus(Duration.ofDays(7)));
        assertEquals(Duration.ofDays(10), later.measured(Measurement.TRAUMA_AGO).orElseThrow());
        assertEquals(Weeks.of(20), later.measured(Measurement.GESTATION).orElseThrow());
        assertEquals(4, later.measured(Measurement.PAIN_NOW).orElseThrow().nrs());
        assertEquals(
                Weeks.of(19),
                now.later(ExampleCase.AS_OF.plus(Duration.ofDays(7)).minusNanos(1))
                        .measured(Measurement.GESTATION)
                        .orElseThrow());
        assertEquals(now, now.later(ExampleCase.AS_OF));
        assertThrows(IllegalArgumentException.class, () -> now.later(ExampleCase.AS_OF.minusNanos(1)));
    }

    private static DoseAllowance allowance(Ingredient ingredient, String changes) {
        return ADVISOR.evaluate(patient(changes)).allowances().stream()
                .filter(allowance -> allowance.ingredient() == ingredient)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aCourseBeginsWithTheFirstDose() {
        DosePlan plan =
                allowance(Ingredient.IBUPROFEN, "NSAID_DOSE_DAYS=0").plan().orElseThrow();
        assertEquals(Mass.milligrams(200), plan.amount());
        assertEquals(ExampleCase.AS_OF, plan.from());
        assertEquals(Optional.of(ExampleCase.AS_OF.plus(Duration.ofHours(6))), plan.next());
        assertEquals(3, plan.moreInDay());
        assertEquals(Optional.of(ExampleCase.AS_OF.plus(Duration.ofDays(6))), plan.stopBy());
    }

    @Test
    void aPlanFillsTheDayAndNoMore() {
        DosePlan more = allowance(Ingredient.IBUPROFEN, "DOSE=IBUPROFEN 400 mg 7 h")
                .plan()
                .orElseThrow();
        assertEquals(Mass.milligrams(400), more.amount());
        assertEquals(2, more.moreInDay());
        DosePlan last = allowance(Ingredient.IBUPROFEN, "DOSE=IBUPROFEN 400 mg 13 h; DOSE=IBUPROFEN 400 mg 7 h")
                .plan()
                .orElseThrow();
        assertEquals(
                Optional.of(ExampleCase.AS_OF.plus(Duration.ofHours(11))),
                last.next(),
                "when the first dose leaves the window");
    }

    @ParameterizedTest
    @CsvSource({"5, 1", "6, 0"})
    void aPlanEndsWithTheDaysOfUse(int used, int days) {
        DosePlan plan = allowance(Ingredient.ACETAMINOPHEN, "ACETAMINOPHEN_DAYS=" + used)
                .plan()
                .orElseThrow();
        assertEquals(Optional.of(ExampleCase.AS_OF.plus(Duration.ofDays(days))), plan.stopBy());
        assertEquals(days > 0, plan.next().isPresent());
    }

    /** Counted back from now both doses lie on one day; counted back from the next dose they lie on two. */
    @Test
    void aPlanEndsBeforeDosesOfOneDayComeToLieOnTwo() {
        DosePlan plan = allowance(
                        Ingredient.NAPROXEN,
                        "AGE=62; NSAID_DOSE_DAYS=0; DOSE=NAPROXEN 220 mg 45 h; DOSE=NAPROXEN 220 mg 24 h")
                .plan()
                .orElseThrow();
        assertEquals(ExampleCase.AS_OF, plan.from());
        assertEquals(Optional.empty(), plan.next());
        assertEquals(Optional.of(ExampleCase.AS_OF), plan.stopBy());
    }

    /** The doses of 46 and of 25 hours ago lie on one day, and in two hours on two: that is the third day, the last one at the age of 70. */
    @ParameterizedTest
    @CsvSource({"70, true", "59, false"})
    void anAdviceHoldsUntilTheDaysOfUseAreOver(int age, boolean over) {
        CareAdvice advice =
                ADVISOR.evaluate(patient("ONSET=100 h; AGREED=NAPROXEN; NSAID_DOSE_DAYS=1; DOSE=NAPROXEN 220 mg 3 h;"
                        + " DOSE=NAPROXEN 220 mg 25 h; DOSE=NAPROXEN 220 mg 46 h; GLOMERULAR_FILTRATION_RATE=90 mL/min/1.73m2; AGE="
                        + age));
        Instant thirdDay = ExampleCase.AS_OF.plus(Duration.ofHours(2));
        assertEquals(
                over,
                advice.validity().until().equals(thirdDay),
                advice.validity().until().toString());
        assertEquals(
                over ? Optional.of(LimitKind.MOST_DAYS) : Optional.empty(),
                ADVISOR.evaluate(advice.record().patient().later(thirdDay)).medicine(Remedy.NAPROXEN).stream()
                        .map(medicine -> medicine.allowance().binding().kind())
                        .filter(LimitKind.MOST_DAYS::equals)
                        .findFirst());
    }

    /** The third dose leaves the 14 days that are looked back at, and a day more is left. */
    @Test
    void anAdviceHoldsUntilADoseIsNoLongerCounted() {
        CareAdvice advice = ADVISOR.evaluate(patient("ONSET=30 h; ACETAMINOPHEN_DAYS=0; DOSE=ACETAMINOPHEN 500 mg 2 h;"
                + " DOSE=ACETAMINOPHEN 500 mg 30 h; DOSE=ACETAMINOPHEN 500 mg 335 h"));
        Instant forgotten = ExampleCase.AS_OF.plus(Duration.ofHours(1));
        assertEquals(forgotten, advice.validity().until());
        assertEquals(
                List.of(),
                advice.diff(ADVISOR.evaluate(advice.record().patient().later(forgotten.minusNanos(1)))));
        assertFalse(advice.diff(ADVISOR.evaluate(advice.record().patient().later(forgotten)))
                .isEmpty());
    }

    /** What was stated is believed only as long as the list of doses shows no more; that is a change, too. */
    @Test
    void anAdviceHoldsUntilTheListShowsMoreDaysThanWereStated() {
        CareAdvice advice =
                ADVISOR.evaluate(patient("NSAID_DOSE_DAYS=1; DOSE=IBUPROFEN 200 mg 10 h; DOSE=IBUPROFEN 200 mg 20 h"));
        assertEquals(ExampleCase.AS_OF.plus(Duration.ofHours(4)), advice.validUntil());
        CareAdvice last = ADVISOR.evaluate(
                advice.record().patient().later(advice.validUntil().minusNanos(1)));
        CareAdvice next = ADVISOR.evaluate(advice.record().patient().later(advice.validUntil()));
        assertEquals(List.of(), advice.diff(last));
        assertTrue(advice.diff(next).stream().anyMatch(Change.OfAssumption.class::isInstance));
    }

    @Test
    void onTheSeventhDayOfUseThereIsNoPlan() {
        CareAdvice advice = ADVISOR.evaluate(patient("ACETAMINOPHEN_DAYS=7"));
        assertEquals(Explanation.Standing.WITHHELD, advice.standing(Remedy.ACETAMINOPHEN));
    }

    /** C-011: three days at the most, controlled or not. */
    @ParameterizedTest
    @CsvSource({"2, true", "3, false", "4, false"})
    void hypertensionEndsAnAgreedNsaidAfterThreeDays(int days, boolean recommended) {
        for (String controlled : List.of("PRESENT", "ABSENT", "UNKNOWN")) {
            CareAdvice advice = ADVISOR.evaluate(patient("AGREED=IBUPROFEN; CONDITION.HYPERTENSION=PRESENT;"
                    + " GLOMERULAR_FILTRATION_RATE=90 mL/min/1.73m2; HYPERTENSION_CONTROLLED=" + controlled
                    + "; NSAID_DOSE_DAYS=" + days));
            assertEquals(recommended, advice.recommended(Remedy.IBUPROFEN).isPresent(), controlled);
        }
    }

    /** D-61: with a recurrence, doses of the first spell count too. */
    @Test
    void aRecurrenceCountsTheDaysOfBothSpells() {
        String spells = "AGREED=IBUPROFEN; ONSET=20 h; ";
        StringBuilder doses = new StringBuilder();
        for (int day = 16; day < 23; day++) {
            doses.append("DOSE=IBUPROFEN 200 mg ").append(day).append(" d; ");
        }
        assertEquals(
                Explanation.Standing.RECOMMENDED,
                ADVISOR.evaluate(patient(spells + doses)).standing(Remedy.IBUPROFEN));
        assertEquals(
                Explanation.Standing.WITHHELD,
                ADVISOR.evaluate(patient(spells + doses + "RECURRED_WITHIN_14D=PRESENT"))
                        .standing(Remedy.IBUPROFEN));
    }
}
