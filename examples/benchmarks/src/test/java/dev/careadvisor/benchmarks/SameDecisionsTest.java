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
import dev.careadvisor.rulebase.RemedyReading;
import dev.careadvisor.rulebase.Rulebase;
import dev.careadvisor.rulebase.Statement;
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
    private static final Set<String> FILES = Set.of(
            "triage/a1-cauda-equina.drl",
            "phases/phases.drl.csv",
            "medicines/acetaminophen-exclusions.drl.csv",
            "habits/limits.drl.csv");
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

    /** All but DMN, which takes a minute to compile; it decides the same in every run of the comparison, and here on some files. */
    static List<Variant> engines() {
        return Variant.of(Level.RULES).stream()
                .filter(variant -> !variant.peer().equals(Optional.of(Peer.DMN)))
                .toList();
    }

    /** What rules state is all that advice is made from, so advice is the same too. */
    @ParameterizedTest
    @MethodSource("engines")
    void everyEngineStatesTheSame(Variant engine) {
        assertEquals(stated, decisions(engine.load(Level.RULES)));
    }

    @Test
    void dmnStatesTheSameFromTheseFiles() {
        Rulebase shipped = new DroolsRulebaseProvider().load();
        Rulebase dmn = Peer.dmnOf(shipped, FILES::contains);
        for (PatientCase patient : CASES) {
            assertEquals(stated(shipped, patient), stated(dmn, patient));
        }
    }

    private static List<String> stated(Rulebase rulebase, PatientCase patient) {
        CaseFacts facts = new CaseFacts(patient, Policies.CAUTIOUS);
        Decisions decisions = decided(patient);
        Statements statements = new Statements(statement -> {});
        try (Rulebase.Run run = rulebase.open(statements)) {
            run.triage(new TriageReading(facts, true), new TriageReading(facts, false));
            run.remedies(
                    new RemedyReading(facts, true, decisions.urgencyFromFindings(), decisions.phase()),
                    new RemedyReading(facts, false, decisions.urgencyFromFindings(), decisions.phase()));
        }
        return statements.made().stream()
                .filter(statement ->
                        FILES.contains(rulebase.cards().get(statement.ruleId()).file()))
                .map(Statement::toString)
                .sorted()
                .toList();
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
