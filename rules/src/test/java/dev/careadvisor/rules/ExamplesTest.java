package dev.careadvisor.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.careadvisor.patient.DoseInput;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Runs the examples beside the rules: each line says what one rule makes of one case. */
class ExamplesTest {

    private static final Path FOLDER = Path.of("src/test/resources/examples");

    record Line(String place, String rule, String outcome, String changes) {}

    static List<Line> lines() throws IOException {
        List<Line> lines = new ArrayList<>();
        try (Stream<Path> files = Files.list(FOLDER)) {
            for (Path file : files.sorted().toList()) {
                int number = 0;
                for (String text : Files.readAllLines(file)) {
                    number++;
                    String plain = text.contains("#") ? text.substring(0, text.indexOf('#')) : text;
                    if (!plain.isBlank()) {
                        String[] parts = plain.split("\\|", -1);
                        assertEquals(3, parts.length, file.getFileName() + ":" + number + " needs three parts");
                        lines.add(new Line(
                                file.getFileName() + ":" + number,
                                parts[0].strip(),
                                parts[1].strip(),
                                parts[2].strip()));
                    }
                }
            }
        }
        return lines;
    }

    @TestFactory
    Stream<DynamicTest> everyExampleHolds() throws IOException {
        return lines().stream()
                .map(line -> DynamicTest.dynamicTest(
                        line.place() + " " + line.rule() + " " + line.outcome() + ": " + line.changes(),
                        () -> assertEquals(
                                line.outcome(),
                                RuleProbe.of(ExampleCase.of(line.changes())).outcome(line.rule()),
                                line.place() + " " + line.rule() + ": " + line.changes())));
    }

    @Test
    void examplesNameOnlyRulesThatExist() throws IOException {
        Set<String> unknown = new TreeSet<>();
        for (Line line : lines()) {
            if (!RuleProbe.RULEBASE.cards().containsKey(line.rule())) {
                unknown.add(line.rule());
            }
        }
        assertEquals(Set.of(), unknown);
    }

    /** A-12 is about missing answers, so it can only be possible. */
    @Test
    void everyRuleHasACaseThatFiresIt() throws IOException {
        assertEquals(Set.of("A-12"), without("fires"));
    }

    /** A rule with a condition has a near miss; rules that hold for everybody have none. */
    @Test
    void everyConditionHasANearMiss() throws IOException {
        Set<String> missing = without("not");
        missing.removeIf(rule -> RuleProbe.RULEBASE
                        .cards()
                        .get(rule)
                        .condition()
                        .isBlank()
                || RuleProbe.RULEBASE.cards().get(rule).condition().equals("urgencyAtLeast(Urgency.SELF_CARE)"));
        assertEquals(Set.of(), missing);
    }

    /** A rule that reads an answer has a case in which that answer is unknown, unless an unknown answer changes nothing by design. */
    @Test
    void everyRuleThatReadsAnAnswerHasACaseWithItUnknown() throws IOException {
        Set<String> missing = without("possible");
        for (Line line : lines()) {
            if (line.changes().contains("UNKNOWN") || line.changes().contains("NOT_SHOWN")) {
                missing.remove(line.rule());
            }
        }
        // A rule about doses that are not known says in itself what unknown means.
        missing.removeIf(
                rule -> RuleProbe.RULEBASE.cards().get(rule).inputs().stream().allMatch(DoseInput.class::isInstance));
        assertEquals(Set.of(), missing);
    }

    private static Set<String> without(String outcome) throws IOException {
        Set<String> missing = new TreeSet<>(RuleProbe.RULEBASE.cards().keySet());
        for (Line line : lines()) {
            if (line.outcome().equals(outcome)) {
                missing.remove(line.rule());
            }
        }
        assertTrue(lines().size() > missing.size());
        return missing;
    }
}
