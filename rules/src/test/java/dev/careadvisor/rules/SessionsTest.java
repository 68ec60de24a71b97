package dev.careadvisor.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.careadvisor.CareAdvisor;
import dev.careadvisor.advice.CareAdvice;
import dev.careadvisor.advice.Completeness;
import dev.careadvisor.patient.PatientCase;
import dev.careadvisor.rulebase.CaseFacts;
import dev.careadvisor.rulebase.Policies;
import dev.careadvisor.rulebase.RemedyReading;
import dev.careadvisor.rulebase.Rulebase;
import dev.careadvisor.rulebase.Statements;
import dev.careadvisor.rulebase.TriageReading;
import java.lang.ref.WeakReference;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** A session that is used again is as good as a new one, and holds nothing of the last case. */
class SessionsTest {

    private static final CareAdvisor ADVISOR =
            CareAdvisor.builder().rulebase(RuleProbe.RULEBASE).build();

    private static final List<String> CASES = List.of(
            "",
            "SADDLE_NUMB=PRESENT",
            "AGE=UNKNOWN",
            "CONDITION.CKD=PRESENT",
            "FEELS_FEVERISH=UNKNOWN",
            "LEG_SYMPTOMS=ONE_LEG; PAIN_NOW=7",
            "PAIN_NOW=UNKNOWN");

    @Test
    void theSameCaseGivesTheSameAdviceWhateverCameBefore() {
        Map<String, CareAdvice> first = new TreeMap<>();
        CASES.forEach(changes ->
                first.put(changes, ADVISOR.evaluate(ExampleCase.of(changes).patient())));
        for (String before : CASES) {
            for (String changes : CASES) {
                ADVISOR.evaluate(ExampleCase.of(before).patient());
                assertEquals(
                        first.get(changes),
                        ADVISOR.evaluate(ExampleCase.of(changes).patient()),
                        before + " > " + changes);
            }
        }
    }

    @Test
    void nothingOfACaseIsKept() {
        WeakReference<PatientCase> patient = evaluated();
        for (int i = 0; i < 100 && patient.get() != null; i++) {
            System.gc();
        }
        assertNull(patient.get(), "the case can still be reached");
    }

    private static WeakReference<PatientCase> evaluated() {
        PatientCase patient = ExampleCase.of("CONDITION.CKD=PRESENT").patient();
        assertEquals(Completeness.COMPLETE, ADVISOR.evaluate(patient).completeness());
        return new WeakReference<>(patient);
    }

    @Test
    void aSessionInWhichARuleFailedIsNotUsedAgain() {
        CaseFacts facts = new CaseFacts(ExampleCase.of("").patient(), Policies.CAUTIOUS);
        try (Rulebase.Run run = RuleProbe.RULEBASE.open(new Statements(statement -> {
            throw new IllegalStateException("injected");
        }))) {
            run.triage(new TriageReading(facts, true), new TriageReading(facts, false));
        } catch (RuntimeException expected) {
            assertNotNull(expected);
        }
        assertEquals(
                Completeness.COMPLETE,
                ADVISOR.evaluate(ExampleCase.of("").patient()).completeness());
    }

    /** Every rule that is said to read no answer says the same of two persons that have nothing in common. */
    @Test
    void standingRulesReadNoAnswer() {
        Map<String, RuleShape> shapes = RulebaseFiles.read().shapes();
        long standing = shapes.values().stream().filter(RuleShape::standing).count();
        assertTrue(standing > 300, "standing: " + standing);
        assertTrue(RuleProbe.RULEBASE.cards().values().stream()
                .filter(card -> shapes.get(card.id()).standing())
                .allMatch(card -> card.inputs().isEmpty()));
        Argument constant = Constant.of("Phase", "SLOW");
        Set<String> ofSetting = Arrays.stream(RemedyReading.class.getMethods())
                .map(Method::getName)
                .filter(name -> PredicateKind.of(name, List.of(constant)) == PredicateKind.SETTING)
                .collect(Collectors.toSet());
        assertEquals(
                Set.of("urgencyAtLeast", "urgencyIs", "inPhase", "heatPolicy", "labelRegion", "dayLimits"), ofSetting);
    }

    /** What may ask the clock is asked on both readings. */
    @Test
    void onlyWhatReadsNoMeasurementNeverAsksTheClock() {
        for (String timeless : List.of(
                "",
                "has(Condition.CKD) && is(Sex.MALE)",
                "lacks(Condition.CKD) || mayLack(Condition.IBD)",
                "hasAtLeast(2, Condition.CKD, Condition.IBD), inPhase(Phase.SLOW)",
                "has(Sign.COLLAPSE)")) {
            assertTrue(ConditionShape.of(timeless).timeless(), timeless);
        }
        for (String asking : List.of(
                "atLeast(Measurement.AGE, 65)",
                "onsetBelow(72)",
                "has(Condition.CKD) || atLeast(Measurement.TRAUMA_AGO, 3)",
                "has(Condition.CKD), tookWithin(Ingredient.IBUPROFEN, 6)",
                "has(Sign.FEVER)")) {
            assertFalse(ConditionShape.of(asking).timeless(), asking);
        }
    }
}
