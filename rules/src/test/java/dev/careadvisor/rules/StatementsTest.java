package dev.careadvisor.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Double entry: which urgency, severity or limit each rule states was read from the clinical tables a second time, without the rule files.
 * A statement that is lowered, raised or moved to another remedy by mistake differs from that reading; where the rule differs from it on
 * purpose, the file says why.
 */
class StatementsTest {

    private static final Path FILES = Path.of("src/main/resources/dev/careadvisor/rules");
    private static final Path READ_AGAIN = Path.of("src/test/resources/statements.csv");
    private static final Pattern CALL =
            Pattern.compile("out\\.(\\w+)\\(\\$r, drools\\.getRule\\(\\)\\.getName\\(\\), (.*)\\);");
    private static final Set<String> COVERED = Set.of("flag", "exclude", "excludeSite", "limit", "limitPerKilogram");

    private static List<RuleText> rules() throws IOException {
        List<RuleText> rules = new ArrayList<>();
        List<String> problems = new ArrayList<>();
        try (Stream<Path> files = Files.walk(FILES)) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                String name = file.toString();
                if (name.endsWith(".drl.csv")) {
                    rules.addAll(new DecisionTableReader(name, problems).read(Files.readAllLines(file)));
                } else if (name.endsWith(".drl")) {
                    rules.addAll(new DrlReader(name, problems).read(Files.readAllLines(file)));
                }
            }
        }
        assertEquals(List.of(), problems);
        return rules;
    }

    /** For example {@code C-001 -> NSAID CONTRA}, {@code B-01.3 -> IBUPROFEN SINGLE_DOSE 400 mg}. */
    private static Map<String, String> stated() throws IOException {
        Map<String, String> stated = new TreeMap<>();
        for (RuleText rule : rules()) {
            Matcher call = CALL.matcher(rule.consequence());
            if (call.matches() && COVERED.contains(call.group(1))) {
                String words = Arrays.stream(call.group(2).split(", "))
                        .map(argument -> argument.replace("\"", "").replaceFirst("^[A-Z]\\w+\\.(?=[A-Z])", ""))
                        .collect(Collectors.joining(" "));
                stated.put(rule.id(), words);
            }
        }
        return stated;
    }

    @Test
    void everyRuleStatesWhatTheTablesSay() throws IOException {
        Map<String, String> expected = new TreeMap<>();
        List<String> lines = Files.readAllLines(READ_AGAIN);
        for (String line : lines.subList(1, lines.size())) {
            String[] cells = line.split("\\|", -1);
            expected.put(cells[0], cells[1]);
        }
        Map<String, String> stated = stated();
        assertEquals(expected, stated);
    }
}
