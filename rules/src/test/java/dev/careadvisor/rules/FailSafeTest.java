package dev.careadvisor.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.careadvisor.CareAdvisor;
import dev.careadvisor.advice.CareAdvice;
import dev.careadvisor.advice.Clearance;
import dev.careadvisor.advice.Completeness;
import dev.careadvisor.advice.Recommendation;
import dev.careadvisor.advice.Urgency;
import dev.careadvisor.advice.Voice;
import dev.careadvisor.patient.InvalidCaseException;
import dev.careadvisor.rulebase.KnowledgeVersion;
import dev.careadvisor.rulebase.RemedyReading;
import dev.careadvisor.rulebase.RuleCard;
import dev.careadvisor.rulebase.Rulebase;
import dev.careadvisor.rulebase.Statements;
import dev.careadvisor.rulebase.TriageReading;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Invariant 2: any injected fault gives the fail-safe advice. */
class FailSafeTest {

    /** The real rulebase with a fault somewhere. */
    private record Faulty(Consumer<String> beforeStatement, Runnable onOpen, Runnable onTriage, Runnable onRemedies)
            implements ForwardingRulebase {

        static Faulty inRule(String id, Supplier<RuntimeException> fault) {
            return new Faulty(
                    rule -> {
                        if (rule.equals(id)) {
                            throw fault.get();
                        }
                    },
                    () -> {},
                    () -> {},
                    () -> {});
        }

        @Override
        public Run open(Statements statements) {
            onOpen.run();
            Run run = RuleProbe.RULEBASE.open(new Statements(statement -> {
                beforeStatement.accept(statement.ruleId());
                statements.state(statement);
            }));
            return new Run() {
                @Override
                public void triage(TriageReading certain, TriageReading possible) {
                    onTriage.run();
                    run.triage(certain, possible);
                }

                @Override
                public void remedies(RemedyReading certain, RemedyReading possible) {
                    onRemedies.run();
                    run.remedies(certain, possible);
                }

                @Override
                public void close() {
                    run.close();
                }
            };
        }
    }

    /** A rulebase whose rules have all vanished. */
    private static final class SilentRulebase implements Rulebase {
        @Override
        public KnowledgeVersion version() {
            return RuleProbe.RULEBASE.version();
        }

        @Override
        public Map<String, RuleCard> cards() {
            return Map.of();
        }

        @Override
        public Map<String, String> citations() {
            return Map.of();
        }

        @Override
        public Run open(Statements statements) {
            return new Run() {
                @Override
                public void triage(TriageReading certain, TriageReading possible) {}

                @Override
                public void remedies(RemedyReading certain, RemedyReading possible) {}

                @Override
                public void close() {}
            };
        }
    }

    private static CareAdvice advise(Rulebase rulebase, ExampleCase example) {
        return example.advisor(rulebase).evaluate(example.patient());
    }

    private static void assertFailSafe(CareAdvice advice) {
        assertEquals(Completeness.INCOMPLETE, advice.completeness());
        assertEquals(Clearance.NOT_CLEARED, advice.clearance());
        assertTrue(advice.urgency().atLeast(Urgency.SAME_DAY));
        assertEquals(1, advice.recommendations().size());
        assertTrue(advice.recommendations().get(0) instanceof Recommendation.SeekCare);
        assertTrue(advice.record().incident().isPresent());
        assertFalse(advice.text(Voice.PERSON, Locale.ENGLISH).isBlank());
    }

    /** For each rule, the first example in which it fires on either reading. */
    private static Map<String, String> firingExamples() throws IOException {
        Map<String, String> examples = new TreeMap<>();
        try (Stream<Path> files = Files.list(Path.of("src/test/resources/examples"))) {
            for (Path file : files.sorted().toList()) {
                for (String line : Files.readAllLines(file)) {
                    String[] parts = line.split("\\|", -1);
                    if (parts.length == 3 && !parts[1].strip().equals("not")) {
                        String changes =
                                parts[2].contains("#") ? parts[2].substring(0, parts[2].indexOf('#')) : parts[2];
                        examples.putIfAbsent(parts[0].strip(), changes.strip());
                    }
                }
            }
        }
        return examples;
    }

    @Test
    void aFailureAfterTriageIsNoLessUrgentThanWhatTriageFound() {
        Faulty faulty = new Faulty(rule -> {}, () -> {}, () -> {}, () -> {
            throw new IllegalStateException("injected");
        });
        CareAdvice advice = advise(faulty, ExampleCase.of("SADDLE_NUMB=PRESENT"));
        assertEquals(Completeness.INCOMPLETE, advice.completeness());
        assertEquals(Urgency.CALL_EMERGENCY, advice.urgency());
        assertTrue(advice.text(Voice.PERSON, Locale.ENGLISH).startsWith("CALL YOUR LOCAL EMERGENCY NUMBER NOW"));
    }

    @TestFactory
    Stream<DynamicTest> aFaultInAnyRuleGivesTheFailSafe() throws IOException {
        Map<String, String> examples = firingExamples();
        assertEquals(RuleProbe.RULEBASE.cards().keySet(), examples.keySet());
        return examples.entrySet().stream()
                .map(entry -> DynamicTest.dynamicTest(
                        entry.getKey(),
                        () -> assertFailSafe(advise(
                                Faulty.inRule(entry.getKey(), () -> new IllegalStateException("injected")),
                                ExampleCase.of(entry.getValue())))));
    }

    @Test
    void aFaultInTheEngineGivesTheFailSafe() {
        Runnable fine = () -> {};
        for (Throwable fault : new Throwable[] {
            new IllegalStateException("injected"), new OutOfMemoryError("injected"), new StackOverflowError("injected")
        }) {
            Runnable fails = () -> sneaky(fault);
            assertFailSafe(advise(new Faulty(rule -> {}, fails, fine, fine), ExampleCase.of("")));
            assertFailSafe(advise(new Faulty(rule -> {}, fine, fails, fine), ExampleCase.of("")));
            assertFailSafe(advise(new Faulty(rule -> {}, fine, fine, fails), ExampleCase.of("")));
        }
    }

    @SuppressWarnings("unchecked")
    private static <T extends Throwable> void sneaky(Throwable fault) throws T {
        throw (T) fault;
    }

    @Test
    void rulesThatStateNothingGiveTheFailSafe() {
        Rulebase silent = new SilentRulebase();
        assertFailSafe(advise(silent, ExampleCase.of("")));
    }

    @Test
    void aDeadlineThatPassesGivesTheFailSafe() {
        CareAdvisor hurried = CareAdvisor.builder()
                .rulebase(RuleProbe.RULEBASE)
                .deadline(Duration.ofNanos(1))
                .build();
        assertFailSafe(hurried.evaluate(ExampleCase.of("").patient()));
    }

    @Test
    void theFaultDoesNotStayBehind() {
        Faulty faulty = Faulty.inRule("D-02", () -> new IllegalStateException("injected"));
        assertFailSafe(advise(faulty, ExampleCase.of("")));
        assertEquals(
                Completeness.COMPLETE,
                advise(RuleProbe.RULEBASE, ExampleCase.of("")).completeness());
    }

    @Test
    void noCaseIsRefusedNotAnswered() {
        CareAdvisor advisor = CareAdvisor.builder().rulebase(RuleProbe.RULEBASE).build();
        assertThrows(InvalidCaseException.class, () -> advisor.evaluate(null));
    }
}
