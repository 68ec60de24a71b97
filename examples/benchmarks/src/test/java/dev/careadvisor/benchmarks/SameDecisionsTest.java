package dev.careadvisor.benchmarks;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.careadvisor.advice.Urgency;
import dev.careadvisor.benchmarks.peer.Peer;
import dev.careadvisor.patient.PatientCase;
import dev.careadvisor.proof.Decisions;
import dev.careadvisor.proof.reading.IndependentReading;
import dev.careadvisor.rulebase.Policies;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
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
                .map(patient -> loaded.decisions(loaded.prepare(patient).run()))
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
