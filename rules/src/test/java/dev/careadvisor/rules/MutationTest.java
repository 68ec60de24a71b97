package dev.careadvisor.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.careadvisor.advice.CareAdvice;
import dev.careadvisor.rulebase.CaseFacts;
import dev.careadvisor.rulebase.Reading;
import dev.careadvisor.rulebase.RemedyReading;
import dev.careadvisor.rulebase.RuleCard;
import dev.careadvisor.rulebase.TriageReading;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A fault in any condition is noticed by some example of its rule. The conditions are compiled to plain Java, once as they are, which
 * must agree with Drools on every example, and once with each small fault.
 */
class MutationTest {

    private static final Path EQUIVALENT = Path.of("src/test/resources/mutation/equivalent.csv");
    private static final Path REPORT = Path.of("target/mutation.txt");

    /** The readings of one example, of triage and of remedies. */
    record Seen(List<Reading> certain, List<Reading> possible) {

        static Seen of(String changes) {
            ExampleCase example = ExampleCase.of(changes);
            CareAdvice advice = example.advisor(RuleProbe.RULEBASE).evaluate(example.patient());
            CaseFacts facts = new CaseFacts(example.patient(), example.policies());
            return new Seen(
                    List.of(
                            new TriageReading(facts, true),
                            new RemedyReading(facts, true, advice.urgencyFromFindings(), advice.phase())),
                    List.of(
                            new TriageReading(facts, false),
                            new RemedyReading(facts, false, advice.urgencyFromFindings(), advice.phase())));
        }

        String outcome(Predicate<Reading> condition) {
            if (certain.stream().anyMatch(condition)) {
                return "fires";
            }
            return possible.stream().anyMatch(condition) ? "possible" : "not";
        }
    }

    private record Trial(String rule, String fault, CompiledConditions.Source source) {}

    @Test
    void everyFaultInAConditionIsNoticed(@TempDir Path folder) throws IOException {
        Set<String> equivalent = new TreeSet<>();
        Files.readAllLines(EQUIVALENT).forEach(line -> equivalent.add(line.substring(0, line.lastIndexOf('|'))));
        List<Trial> trials = new ArrayList<>();
        Map<String, RuleCard> cards = new TreeMap<>(RuleProbe.RULEBASE.cards());
        cards.values().forEach(card -> {
            boolean triage = card.kind().equals("FLAG") || card.kind().equals("PHASE");
            trials.add(new Trial(card.id(), "", new CompiledConditions.Source(card.condition(), triage)));
            ConditionMutants.of(card.condition())
                    .forEach(mutant -> trials.add(new Trial(
                            card.id(), mutant.fault(), new CompiledConditions.Source(mutant.condition(), triage))));
        });
        List<Predicate<Reading>> compiled =
                CompiledConditions.compile(trials.stream().map(Trial::source).toList(), folder);
        Map<String, List<ExamplesTest.Line>> examples = new HashMap<>();
        Map<String, Seen> seen = new HashMap<>();
        for (ExamplesTest.Line line : ExamplesTest.lines()) {
            examples.computeIfAbsent(line.rule(), rule -> new ArrayList<>()).add(line);
            seen.computeIfAbsent(line.changes(), Seen::of);
        }
        Set<String> differing = new TreeSet<>();
        Map<String, String> survivors = new TreeMap<>();
        TellingExamples telling = new TellingExamples();
        Predicate<Reading> right = reading -> false;
        int faults = 0;
        for (int i = 0; i < trials.size(); i++) {
            Trial trial = trials.get(i);
            Predicate<Reading> condition = compiled.get(i);
            List<ExamplesTest.Line> lines = examples.getOrDefault(trial.rule(), List.of());
            boolean agrees = lines.stream()
                    .allMatch(
                            line -> seen.get(line.changes()).outcome(condition).equals(line.outcome()));
            if (trial.fault().isEmpty()) {
                right = condition;
                if (!agrees) {
                    differing.add(trial.rule());
                }
            } else {
                faults++;
                if (agrees) {
                    RuleCard card = cards.get(trial.rule());
                    String key = trial.rule() + "|" + trial.fault();
                    survivors.put(
                            key,
                            equivalent.contains(key)
                                    ? "equivalent"
                                    : telling.find(
                                                    trial.rule(),
                                                    lines.stream()
                                                            .map(ExamplesTest.Line::changes)
                                                            .toList(),
                                                    card.inputs(),
                                                    card.condition(),
                                                    right,
                                                    condition)
                                            .map(line -> "add: " + line)
                                            .orElse("nothing found that tells it apart"));
                }
            }
        }
        StringBuilder report = new StringBuilder(
                "%d rules, %d faults in conditions, %d survive%n".formatted(cards.size(), faults, survivors.size()));
        survivors.forEach((fault, what) ->
                report.append(fault).append("    ").append(what).append('\n'));
        Files.writeString(REPORT, report);
        assertEquals(Set.of(), differing, "plain Java and Drools disagree");
        Set<String> stale = new TreeSet<>(equivalent);
        stale.removeAll(survivors.keySet());
        assertEquals(Set.of(), stale, "these faults are noticed, so they are not equivalent");
        survivors.keySet().removeAll(equivalent);
        assertEquals(Map.of(), survivors, "no example notices these faults; see " + REPORT);
    }
}
