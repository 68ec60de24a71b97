package dev.careadvisor.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.careadvisor.CareAdvisor;
import dev.careadvisor.advice.Phase;
import dev.careadvisor.advice.Urgency;
import dev.careadvisor.patient.PatientCase;
import dev.careadvisor.rulebase.CaseFacts;
import dev.careadvisor.rulebase.DayLimits;
import dev.careadvisor.rulebase.HeatPolicy;
import dev.careadvisor.rulebase.LabelRegion;
import dev.careadvisor.rulebase.MaskedAnswers;
import dev.careadvisor.rulebase.Policies;
import dev.careadvisor.rulebase.RemedyReading;
import dev.careadvisor.rulebase.Rulebase;
import dev.careadvisor.rulebase.Statement;
import dev.careadvisor.rulebase.Statements;
import dev.careadvisor.rulebase.TriageReading;
import dev.careadvisor.testkit.CaseGenerator;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What is remembered of rules is what the engine says, of exactly these answers. */
class RuleMemoryTest {

    private static final int CASES = 1_500;
    private static final DroolsRulebase REMEMBERING = DroolsRulebase.load();
    private static final DroolsRulebase ASKING = DroolsRulebase.load(false);

    /** All that a case and a setting make the rules do: what they state, and when the clock will change it. */
    private record Outcome(Set<Statement> stated, Optional<Instant> nextChange) {

        void assertSame(Outcome other) {
            assertEquals(Set.of(), less(stated, other.stated), "forgotten");
            assertEquals(Set.of(), less(other.stated, stated), "invented");
            assertEquals(nextChange, other.nextChange);
        }

        private static Set<Statement> less(Set<Statement> some, Set<Statement> others) {
            Set<Statement> less = new HashSet<>(some);
            less.removeAll(others);
            return less;
        }
    }

    private record Sample(PatientCase patient, Policies policies, Urgency urgency, Phase phase) {

        static Sample of(PatientCase patient, Random random) {
            return new Sample(
                    patient,
                    new Policies(
                            any(HeatPolicy.values(), random),
                            any(LabelRegion.values(), random),
                            any(DayLimits.values(), random)),
                    any(Urgency.values(), random),
                    any(Phase.values(), random));
        }

        private static <T> T any(T[] values, Random random) {
            return values[random.nextInt(values.length)];
        }

        Outcome outcome(Rulebase rulebase) {
            CaseFacts facts = new CaseFacts(patient, policies);
            Statements statements = new Statements(statement -> {});
            run(rulebase, facts, statements);
            return new Outcome(new HashSet<>(statements.made()), facts.nextChange());
        }

        void run(Rulebase rulebase, CaseFacts facts, Statements statements) {
            try (Rulebase.Run run = rulebase.open(statements)) {
                run.triage(new TriageReading(facts, true), new TriageReading(facts, false));
                run.remedies(
                        new RemedyReading(facts, true, urgency, phase),
                        new RemedyReading(facts, false, urgency, phase));
            }
        }
    }

    private static List<Sample> samples(long seed) {
        Random random = new Random(seed);
        CaseGenerator generator = new CaseGenerator(REMEMBERING.cards().values());
        return Stream.generate(() -> generator.next(random).valid())
                .flatMap(Optional::stream)
                .limit(CASES)
                .map(patient -> Sample.of(patient, random))
                .toList();
    }

    private static Stream<AnswerGroup> groups(DroolsRulebase rulebase) {
        return Stream.concat(rulebase.memory().ofTriage().stream(), rulebase.memory().ofRemedies().stream());
    }

    private static int remembered(DroolsRulebase rulebase) {
        return groups(rulebase).mapToInt(group -> group.last().size()).sum();
    }

    @Test
    void whatIsRememberedIsWhatTheEngineSays() {
        List<Sample> samples = new ArrayList<>(samples(1));
        List<Outcome> asked =
                samples.stream().map(sample -> sample.outcome(ASKING)).toList();
        List<Integer> order = new ArrayList<>();
        for (int i = 0; i < CASES; i++) {
            order.add(i);
        }
        for (int round = 0; round < 3; round++) {
            for (int i : order) {
                asked.get(i).assertSame(samples.get(i).outcome(REMEMBERING));
            }
            Collections.shuffle(order, new Random(round));
        }
        assertEquals(0, remembered(ASKING));
        assertTrue(groups(REMEMBERING).allMatch(group -> group.last().size() <= LastAnswers.PLACES));
    }

    @Test
    void theAdviceIsTheSame() {
        CareAdvisor remembering = CareAdvisor.builder().rulebase(REMEMBERING).build();
        CareAdvisor asking = CareAdvisor.builder().rulebase(ASKING).build();
        for (Sample sample : samples(2)) {
            assertEquals(asking.evaluate(sample.patient()), remembering.evaluate(sample.patient()));
        }
    }

    @Test
    void itIsTheSameForManyThreads() {
        List<Sample> samples = samples(3);
        samples.parallelStream().forEach(sample -> sample.outcome(ASKING).assertSame(sample.outcome(REMEMBERING)));
    }

    @Test
    void mostRulesAreRememberedAndAHitAsksNoneOfThem() {
        long rules = RulebaseFiles.read().shapes().values().stream()
                .filter(shape -> !shape.standing() && shape.inputs().isPresent())
                .count();
        assertTrue(rules > 600, "rules: " + rules);
        PatientCase almostEmpty = PatientCase.builder()
                .asOf(ExampleCase.AS_OF)
                .ageYears(33)
                .painNow(6)
                .build();
        Sample sample = new Sample(almostEmpty, Policies.CAUTIOUS, Urgency.SAME_DAY, Phase.values()[0]);
        sample.outcome(REMEMBERING);
        CaseFacts facts = new CaseFacts(almostEmpty, Policies.CAUTIOUS);
        Statements stated = new Statements(statement -> {});
        Asked asked = REMEMBERING
                .memory()
                .pair(new TriageReading(facts, true), new TriageReading(facts, false), stated)
                .asked();
        assertTrue(REMEMBERING.memory().ofTriage().stream().noneMatch(asked::asks));
        assertTrue(stated.made().size() > 100, "stated: " + stated.made().size());
    }

    /** A rule that fails, at whatever statement, leaves nothing of its group behind. */
    @Test
    void nothingIsRememberedOfWhatFailed() {
        DroolsRulebase rulebase = DroolsRulebase.load();
        Sample sample = samples(4).get(0);
        for (int last : new int[] {0, 1, 2}) {
            AtomicInteger left = new AtomicInteger(last);
            CaseFacts facts =
                    new CaseFacts(PatientCase.builder().asOf(ExampleCase.AS_OF).build(), Policies.CAUTIOUS);
            assertThrows(
                    RuntimeException.class,
                    () -> sample.run(rulebase, facts, new Statements(statement -> {
                        if (left.getAndDecrement() == 0) {
                            throw new IllegalStateException("injected");
                        }
                    })));
            assertEquals(0, remembered(rulebase));
        }
        sample.outcome(ASKING).assertSame(sample.outcome(rulebase));
        sample.outcome(ASKING).assertSame(sample.outcome(rulebase));
    }

    /** Cases that a predicate can tell apart never show the same. */
    @Test
    void nearMissesShareNothing() {
        List<String> answers = List.of("SADDLE_NUMB=PRESENT", "SADDLE_NUMB=UNKNOWN", "SADDLE_NUMB=ABSENT");
        for (String predicate : List.of("has", "hasAny", "said", "lacks", "lacksAll", "mayHave", "mayLack")) {
            assertAllDiffer(predicate + "(Finding.SADDLE_NUMB)", answers);
        }
        assertAllDiffer(
                "hasAtLeast(2, Finding.CHILLS, Finding.SWEATS)",
                List.of(
                        "CHILLS=PRESENT; SWEATS=PRESENT",
                        "CHILLS=PRESENT; SWEATS=UNKNOWN",
                        "CHILLS=UNKNOWN; SWEATS=PRESENT",
                        "CHILLS=PRESENT; SWEATS=ABSENT",
                        "CHILLS=UNKNOWN; SWEATS=ABSENT"));
        List<String> legs = List.of("LEG_SYMPTOMS=ONE_LEG", "LEG_SYMPTOMS=BOTH_LEGS", "LEG_SYMPTOMS=UNKNOWN");
        assertAllDiffer("is(LegSymptoms.ONE_LEG)", legs);
        assertAllDiffer("mayBe(LegSymptoms.ONE_LEG)", legs);
        for (String predicate : List.of("atLeast", "above", "below", "atMost", "mayBeAtLeast", "knownAbove")) {
            assertAllDiffer(predicate + "(Measurement.AGE, 65)", List.of("AGE=64", "AGE=65", "AGE=66", "AGE=UNKNOWN"));
        }
        assertAllDiffer(
                "painRoseSince(Measurement.PAIN_BEFORE, 2)",
                List.of(
                        "PAIN_NOW=4; PAIN_BEFORE=3",
                        "PAIN_NOW=4; PAIN_BEFORE=2",
                        "PAIN_NOW=5; PAIN_BEFORE=2",
                        "PAIN_NOW=4",
                        "PAIN_NOW=UNKNOWN"));
        assertAllDiffer(
                "has(Sign.FEVER)",
                List.of("", "FEELS_FEVERISH=UNKNOWN", "TEMPERATURE=37.4 C", "TEMPERATURE=37.5 C", "RIGORS=PRESENT"));
        assertAllDiffer("has(Sign.KIDNEY_RISK)", List.of("AGE=64", "AGE=65", "CONDITION.CKD=UNKNOWN"));
        // Not measured, and denied questions stand in for it.
        assertAllDiffer(
                "knownBelow(Measurement.PLATELETS, 150)",
                List.of("", "CONDITION.LOW_PLATELETS=UNKNOWN", "PLATELETS=149 10^9/L", "PLATELETS=151 10^9/L"));
    }

    @Test
    void numbersThatNoLimitTellsApartShareAPlace() {
        String young = "atLeast(Measurement.AGE, 65), below(Measurement.AGE, 12)";
        assertEquals(shown(young, "AGE=30"), shown(young, "AGE=40"));
        assertEquals(shown(young, "AGE=30; PAIN_NOW=1"), shown(young, "AGE=30; SADDLE_NUMB=PRESENT"));
    }

    @Test
    void whateverAsksTheClockIsAsked() {
        for (String condition : List.of("onsetBelow(72)", "onsetMayBeAtLeast(-1), has(Condition.CKD)")) {
            assertTrue(shown(condition, "").isEmpty(), condition);
            assertTrue(shown(condition, "ONSET=UNKNOWN").isPresent(), condition);
        }
        String afterStopping = "has(Sign.MAOI_EXPOSURE)";
        assertTrue(shown(afterStopping, "").isPresent());
        assertTrue(shown(afterStopping, "MAOI_STOPPED_AGO=3 d").isEmpty());
        assertTrue(shown("below(Measurement.GESTATION, 20)", "SEX=FEMALE; PREGNANCY=YES; GESTATION=10 wk")
                .isEmpty());
        assertTrue(shown("atLeast(Measurement.NSAID_DOSE_DAYS, 3)", "NSAID_DOSE_DAYS=2")
                .isEmpty());
    }

    @Test
    void aConditionThatIsNotAllUnderstoodIsAsked() {
        for (String condition : List.of(
                "certain() && has(Condition.CKD)",
                "has(Condition.CKD) && uses(Ingredient.IBUPROFEN)",
                "has(Condition.CKD, 3)",
                "has(Phase.SLOW)",
                "hasAtLeast(Condition.CKD)",
                "atLeast(Measurement.AGE)",
                "onsetBelow(1, 2)",
                "urgencyIs(3)",
                "tookWithin(Ingredient.IBUPROFEN, 6)",
                "notAgreed(Remedy.HEAT)",
                "daysOfUse(Measurement.AGE)")) {
            assertTrue(inputs(condition).isEmpty(), condition);
        }
        assertFalse(inputs("urgencyIs(Urgency.ROUTINE), (has(Condition.CKD) || inPhase(Phase.SLOW))")
                .orElseThrow()
                .inputs()
                .isEmpty());
    }

    @Test
    void settingsShareNothing() {
        Set<MaskedAnswers> shown = new HashSet<>();
        int settings = 0;
        PatientCase patient = ExampleCase.of("").patient();
        RuleInputs inputs = inputs("inPhase(Phase.SLOW), has(Condition.CKD)").orElseThrow();
        for (HeatPolicy heat : HeatPolicy.values()) {
            for (LabelRegion region : LabelRegion.values()) {
                for (DayLimits limits : DayLimits.values()) {
                    CaseFacts facts = new CaseFacts(patient, new Policies(heat, region, limits));
                    for (Urgency urgency : Urgency.values()) {
                        for (Phase phase : Phase.values()) {
                            MaskedAnswers answers = new MaskedAnswers();
                            assertTrue(inputs.mask().showsAll(new RemedyReading(facts, true, urgency, phase), answers));
                            shown.add(answers);
                            settings++;
                        }
                    }
                }
            }
        }
        assertEquals(settings, shown.size());
    }

    @Test
    void newAnswersDisplaceOldOnes() {
        LastAnswers last = new LastAnswers();
        List<MaskedAnswers> all = new ArrayList<>();
        String anyPain = "painRose(Measurement.PAIN_BEFORE, Measurement.PAIN_DURING, 2), has(Sign.KIDNEY_RISK)";
        for (int age = 1; age <= 60; age++) {
            for (int pain = 0; pain <= 10; pain++) {
                all.add(shown(anyPain, "AGE=" + age + "; PAIN_BEFORE=" + pain).orElseThrow());
            }
        }
        for (MaskedAnswers answers : all) {
            last.put(answers, List.of());
            assertEquals(List.of(), last.stated(answers));
        }
        assertTrue(last.size() > LastAnswers.PLACES / 2);
        assertTrue(all.stream().filter(answers -> last.stated(answers) != null).count() <= LastAnswers.PLACES);
        assertNull(new LastAnswers().stated(all.get(0)));
        assertEquals("MaskedAnswers", all.get(0).toString());
    }

    private static void assertAllDiffer(String condition, List<String> changes) {
        Set<MaskedAnswers> shown = new HashSet<>();
        for (String change : changes) {
            assertTrue(shown.add(shown(condition, change).orElseThrow()), condition + ": " + change);
        }
    }

    /** What shows of an example, the plain strain but for some changes, through the mask of a rule. */
    private static Optional<MaskedAnswers> shown(String condition, String changes) {
        CaseFacts facts = new CaseFacts(ExampleCase.of(changes).patient(), Policies.CAUTIOUS);
        MaskedAnswers answers = new MaskedAnswers();
        return inputs(condition).orElseThrow().mask().showsAll(new TriageReading(facts, true), answers)
                ? Optional.of(answers.copy())
                : Optional.empty();
    }

    private static Optional<RuleInputs> inputs(String condition) {
        return ConditionShape.of(condition).settledBy();
    }
}
