package dev.careadvisor.benchmarks;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.careadvisor.advice.Urgency;
import dev.careadvisor.benchmarks.peer.Peer;
import dev.careadvisor.patient.PatientCase;
import dev.careadvisor.proof.Decisions;
import dev.careadvisor.proof.reading.IndependentReading;
import dev.careadvisor.rulebase.CaseFacts;
import dev.careadvisor.rulebase.Policies;
import dev.careadvisor.rulebase.Rulebase;
import dev.careadvisor.rulebase.Statements;
import dev.careadvisor.rulebase.TriageReading;
import dev.careadvisor.rules.DroolsRulebaseProvider;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SameDecisionsTest {

    private static final List<PatientCase> CASES = Mix.read().all();
    private static List<String> stated;

    @BeforeAll
    static void stateAsShipped() {
        stated = decisions(Variant.named("CAREADVISOR").load(Level.RULES));
    }

    private static List<String> decisions(Variant.Loaded loaded) {
        return CASES.stream()
                .map(loaded::prepare)
                .map(work -> {
                    String first = loaded.decisions(work.run());
                    assertEquals(first, loaded.decisions(work.run()), "again");
                    return first;
                })
                .toList();
    }

    /** All but classic Drools, which {@code DifferentialTest} of {@code proof/} compares on many more cases. */
    static List<Variant> engines() {
        return Variant.of(Level.RULES).stream()
                .filter(variant -> !variant.peer().equals(Optional.of(Peer.CLASSIC_DROOLS)))
                .toList();
    }

    /** What rules state is all that advice is made from, so advice is the same too. */
    @ParameterizedTest
    @MethodSource("engines")
    void everyEngineStatesTheSame(Variant engine) {
        assertEquals(stated, decisions(engine.load(Level.RULES)));
    }

    /** Otherwise its CPU time would be none of the caller's. */
    @ParameterizedTest
    @MethodSource("engines")
    void everyEngineWorksOnTheThreadThatIsTimed(Variant engine) {
        Rulebase rulebase = engine.peer().orElseThrow().rulebase(new DroolsRulebaseProvider().load());
        Set<Thread> threads = new HashSet<>();
        CaseFacts facts = new CaseFacts(CASES.get(0), Policies.CAUTIOUS);
        try (Rulebase.Run run = rulebase.open(new Statements(statement -> threads.add(Thread.currentThread())))) {
            run.triage(new TriageReading(facts, true), new TriageReading(facts, false));
        }
        assertEquals(Set.of(Thread.currentThread()), threads);
    }

    @Test
    void handWrittenJavaDecidesTheSame() {
        assertEquals(
                decisions(Variant.named(Variant.BY_HAND).load(Level.CALL)),
                decisions(Variant.named("CAREADVISOR").load(Level.CALL)));
    }

    @Test
    void casesAreOfTheirGroups() {
        Mix mix = Mix.read();
        assertAll(
                () -> assertEquals(48, new HashSet<>(mix.all()).size()),
                () -> mix.of(Group.ANSWERED)
                        .forEach(patient -> assertTrue(decided(patient).cleared())),
                () -> mix.of(Group.ALMOST_EMPTY)
                        .forEach(patient -> assertTrue(!decided(patient).cleared())),
                () -> mix.of(Group.EMERGENCY)
                        .forEach(patient -> assertTrue(
                                decided(patient).urgencyFromFindings().atLeast(Urgency.EMERGENCY_DEPARTMENT))),
                () -> mix.of(Group.MANY_MEDICINES)
                        .forEach(patient -> assertTrue(patient.medicines().size() >= 5)));
    }

    private static Decisions decided(PatientCase patient) {
        return IndependentReading.decide(patient, Policies.CAUTIOUS);
    }
}
