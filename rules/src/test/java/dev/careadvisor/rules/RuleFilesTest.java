package dev.careadvisor.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.careadvisor.advice.Urgency;
import dev.careadvisor.patient.ChoiceInput;
import dev.careadvisor.patient.Input;
import dev.careadvisor.patient.InputCatalogue;
import dev.careadvisor.patient.Measurement;
import dev.careadvisor.patient.Question;
import dev.careadvisor.rulebase.RuleCard;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Reads the rule files as text: nothing has vanished, nothing forbidden is in them, and everything has words and sources. */
class RuleFilesTest {

    private static final Path RULES = Path.of("src/main/resources/dev/careadvisor/rules");
    private static final Pattern FORBIDDEN = Pattern.compile(
            "\\b(salience|modify|update|delete|insert|retract|no-loop|agenda-group|eval|accumulate|exists|function|dialect|not)\\b"
                    + "|==|!=|![a-z(]");

    private static final Map<String, RuleCard> CARDS = RuleProbe.RULEBASE.cards();

    private static List<Path> ruleFiles() throws IOException {
        try (Stream<Path> files = Files.walk(RULES)) {
            return files.filter(file ->
                            file.toString().endsWith(".drl") || file.toString().endsWith(".drl.csv"))
                    .sorted()
                    .toList();
        }
    }

    @Test
    void theIndexListsEveryRuleFile() throws IOException {
        Set<String> onDisk = ruleFiles().stream()
                .map(file -> RULES.relativize(file).toString().replace('\\', '/'))
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(onDisk, new TreeSet<>(Files.readAllLines(RULES.resolve("rulebase.index"))));
    }

    @Test
    void conditionsAndStatementsHoldNoForbiddenWord() {
        CARDS.values()
                .forEach(card ->
                        assertFalse(FORBIDDEN.matcher(card.condition()).find(), card.id() + ": " + card.condition()));
    }

    @Test
    void rulesHaveNoAttributes() throws IOException {
        Pattern attribute = Pattern.compile(
                "^\\s*(salience|no-loop|agenda-group|dialect|lock-on-active|ruleflow-group|enabled)\\b");
        for (Path file : ruleFiles()) {
            for (String line : Files.readAllLines(file)) {
                assertFalse(attribute.matcher(line).find(), file + ": " + line);
            }
        }
    }

    @Test
    void everyRowOfTableAIsThere() {
        Set<String> expected = IntStream.rangeClosed(1, 98)
                .mapToObj(n -> "A-%02d".formatted(n))
                .collect(Collectors.toCollection(TreeSet::new));
        Set<String> found = CARDS.values().stream()
                .map(RuleCard::row)
                .filter(row -> row.startsWith("A-"))
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(expected, found);
    }

    @Test
    void everyRuleHasSourcesAndTitle() {
        CARDS.values().forEach(card -> {
            assertFalse(card.sources().isEmpty(), card.id());
            assertFalse(card.title().isBlank(), card.id());
            assertTrue(card.title().length() <= 100, card.id());
        });
    }

    @Test
    void everyRuleHasWordsForThePerson() {
        ResourceBundle words = ResourceBundle.getBundle("dev.careadvisor.text.rules");
        ResourceBundle conflicts = ResourceBundle.getBundle("dev.careadvisor.text.conflicts");
        Set<String> missing = new TreeSet<>();
        for (RuleCard card : CARDS.values()) {
            boolean said = card.kind().equals("CONFLICT")
                    ? card.positions().stream().allMatch(position -> conflicts.containsKey(position.key()))
                            && conflicts.containsKey(card.id() + ".applied")
                            && conflicts.containsKey(card.id() + ".why")
                    : words.containsKey(card.id()) || words.containsKey(card.row());
            if (!card.kind().equals("PHASE") && !said) {
                missing.add(card.id());
            }
        }
        assertEquals(Set.of(), missing);
    }

    /** A note is shown even if its condition is only possible, so its words must not state that condition as a fact. */
    @Test
    void notesDoNotStateWhatMayBeUnknown() {
        ResourceBundle words = ResourceBundle.getBundle("dev.careadvisor.text.rules");
        Set<String> stated = new TreeSet<>();
        for (RuleCard card : CARDS.values()) {
            boolean note =
                    Set.of("CAUTION", "OTHER_PACKS", "USE", "SPACING", "INFO").contains(card.kind());
            if (note && !card.inputs().isEmpty()) {
                String text = words.getString(words.containsKey(card.id()) ? card.id() : card.row());
                if (text.startsWith("You ") || text.startsWith("Your ")) {
                    stated.add(card.id() + " = " + text);
                }
            }
        }
        assertEquals(Set.of(), stated);
    }

    /** A row that can reach U0 to U2 must be answerable by screens and the basics; modifiers excepted (ruling 119). */
    @Test
    void everyUrgentRowBelongsToAScreenOrTheBasics() {
        Set<Input> basics = Set.of(
                Measurement.AGE,
                Measurement.PAIN_NOW,
                Measurement.PAIN_WORST_24H,
                ChoiceInput.SEX,
                ChoiceInput.REGION,
                ChoiceInput.PAIN_TREND,
                ChoiceInput.TRIGGER,
                ChoiceInput.PREGNANCY,
                ChoiceInput.LEG_SYMPTOMS,
                ChoiceInput.MOTOR_DEFICIT);
        Set<String> outside = new TreeSet<>();
        for (RuleCard card : CARDS.values()) {
            // Rows on listed overdoses ask for more only once such doses are listed.
            boolean onlyAfterDoses = card.condition().contains("tookInADayMoreThan");
            if (card.kind().equals("FLAG")
                    && !onlyAfterDoses
                    && Urgency.valueOf(card.level()).atLeast(Urgency.SAME_DAY)) {
                for (Input input : card.inputs()) {
                    if (!basics.contains(input)
                            && !onAScreen(input)
                            && !FOLLOW_UPS.contains(input)
                            && !isModifier(card, input)) {
                        outside.add(card.id() + " reads " + input.key());
                    }
                }
            }
        }
        assertEquals(Set.of(), outside);
    }

    /** Asked with the sign that they belong to, once it is there: how long, how old. */
    private static final Set<Input> FOLLOW_UPS = Set.of(
            Measurement.SEXUAL_DYSFUNCTION_FOR,
            Measurement.MOTOR_DEFICIT_FOR,
            Measurement.BLADDER_CHANGE_FOR,
            Measurement.BOWEL_CHANGE_FOR,
            Measurement.SADDLE_NUMB_FOR,
            Measurement.TRAUMA_AGO,
            Measurement.DOPAMINE_BLOCKER_STARTED_AGO,
            Measurement.PAIN_AT_START,
            Measurement.ONSET_AGE,
            Measurement.BACK_PROBLEM_FOR);

    private static boolean onAScreen(Input input) {
        if (input instanceof Question question) {
            return !InputCatalogue.standard().screens(question).isEmpty()
                    || question.name().equals("TRIGGERED_BY_MOVEMENT");
        }
        return input instanceof Measurement<?> measurement
                && !measurement.layProxies().isEmpty()
                && measurement.layProxies().stream().allMatch(RuleFilesTest::onAScreen);
    }

    /** An input that the condition reads only through mayHave, mayLack or mayBe...: unknown counts at its worst and never blocks. */
    private static boolean isModifier(RuleCard card, Input input) {
        String name = input.key().substring(input.key().lastIndexOf('.') + 1);
        String withoutModifiers = card.condition().replaceAll("\\bmay[A-Z]\\w*\\([^()]*\\)", "");
        return !Pattern.compile("\\b" + name + "\\b").matcher(withoutModifiers).find();
    }

    @Test
    void aBlankLineInATableIsRefused() {
        assertProblem(
                table(
                        "C-001,One,Condition.CKD,\"NSAID, CONTRA\",MEM",
                        "",
                        "C-002,Two,Condition.IBD,\"NSAID, CONTRA\",MEM"),
                "found 1 columns");
        assertProblem(table("C-001,One,Condition.CKD,\"NSAID, CONTRA\",MEM", ",,,,"), "is no rule id");
        assertProblem(table("# comment,One,Condition.CKD,\"NSAID, CONTRA\",MEM"), "is no rule id");
        assertProblem(
                table("C-001,One,Condition.CKD,\"NSAID, CONTRA\",MEM", "C-001,One,Condition.CKD,\"NSAID, CONTRA\",MEM"),
                "second row");
        assertProblem(table("C-001,One,Condition.CKD,,MEM"), "exactly one action");
        assertProblem(
                table("C-001,One,Condition.CKD,\"NSAID, CONTRA\",", "C-002,Two,Condition.IBD,\"NSAID, CONTRA\",MEM"),
                "needs a title, a source");
    }

    @Test
    void aRuleThatVanishesFromTheModelIsRefused() {
        IllegalStateException refused = assertThrows(
                IllegalStateException.class, () -> DroolsRulebase.requireSame(Set.of("A-01", "A-02"), Set.of("A-01")));
        assertTrue(refused.getMessage().contains("vanished: [A-02]"));
        assertThrows(
                IllegalStateException.class, () -> DroolsRulebase.requireSame(Set.of("A-01"), Set.of("A-01", "A-02")));
        DroolsRulebase.requireSame(Set.of("A-01"), Set.of("A-01"));
    }

    @Test
    void aMalformedRuleIsRefusedWithItsPlace() {
        List<String> problems = new ArrayList<>();
        new DrlReader("x.drl", problems)
                .read(List.of("rule \"A-01\"", "salience 10", "when", "then", "end", "rule \"no id\"", "nonsense"));
        assertEquals(4, problems.size());
        assertTrue(problems.get(0).startsWith("x.drl:2: found \"salience 10\""));
    }

    private static List<String> table(String... rows) {
        List<String> lines = new ArrayList<>(List.of(
                "RuleTable Test,,,,",
                "NAME,METADATA,CONDITION,ACTION,METADATA",
                ",,$r : RemedyReading,,",
                ",\"title(\"\"$param\"\")\",\"forall(||){has($)}\",\"out.exclude($r, drools.getRule().getName(), \"\"$1\"\", Severity.$2);\",\"source(\"\"$param\"\")\"",
                "id,what,any of,action,source"));
        lines.addAll(List.of(rows));
        return lines;
    }

    private static void assertProblem(List<String> lines, String expected) {
        List<String> problems = new ArrayList<>();
        new DecisionTableReader("t.drl.csv", problems).read(lines);
        assertTrue(problems.stream().anyMatch(problem -> problem.contains(expected)), problems + " lacks " + expected);
    }
}
