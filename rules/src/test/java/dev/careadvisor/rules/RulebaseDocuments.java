package dev.careadvisor.rules;

import dev.careadvisor.advice.SourceReference;
import dev.careadvisor.rulebase.RuleCard;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Makes docs/rulebase.md, docs/rulebase.csv and docs/coverage.md from the rulebase and its examples. */
final class RulebaseDocuments {

    private static final Path EXAMPLES = Path.of("src/test/resources/examples");
    private static final Path IDS = Path.of("src/test/resources/coverage/rows.csv");

    private final Map<String, RuleCard> cards;
    private final Map<String, Map<String, String>> examples = new TreeMap<>();

    RulebaseDocuments(Map<String, RuleCard> cards) throws IOException {
        this.cards = cards;
        try (Stream<Path> files = Files.list(EXAMPLES)) {
            for (Path file : files.sorted().toList()) {
                for (String line : Files.readAllLines(file)) {
                    String plain = line.contains("#") ? line.substring(0, line.indexOf('#')) : line;
                    String[] parts = plain.split("\\|", -1);
                    if (parts.length == 3) {
                        examples.computeIfAbsent(parts[0].strip(), rule -> new LinkedHashMap<>())
                                .putIfAbsent(parts[1].strip(), parts[2].strip());
                    }
                }
            }
        }
    }

    /** The titles of all rules as a resource bundle. */
    String titles() {
        StringBuilder bundle = new StringBuilder(
                "# Generated from the titles in the rule files, for the clinician's voice. Do not edit.\n");
        cards.values().forEach(card -> bundle.append(card.id())
                .append(" = ")
                .append(card.title().replace("\\", "\\\\"))
                .append('\n'));
        return bundle.toString();
    }

    String markdown() {
        StringBuilder page = new StringBuilder("""
                # The rulebase

                Generated from the rule files, their metadata and their examples. Do not edit: the build says how to write it again.
                Not reviewed by a clinician yet. Basis: SEEN read in the source, SEEN-2nd read in a copy or summary, MEM from memory, POLICY a
                cautious choice of this library. An example is what is changed in an ordinary lifting strain of a man of 33.

                """);
        Map<String, List<RuleCard>> byFile = new LinkedHashMap<>();
        cards.values().forEach(card -> byFile.computeIfAbsent(card.file(), file -> new ArrayList<>())
                .add(card));
        new TreeMap<>(byFile).forEach((file, rules) -> {
            page.append("## ")
                    .append(file)
                    .append(
                            "\n\n| id | what | when | says | source | fires for | does not fire for |\n|---|---|---|---|---|---|---|\n");
            rules.forEach(card -> page.append("| ")
                    .append(String.join(" | ", escaped(cells(card))))
                    .append(" |\n"));
            page.append('\n');
        });
        return page.toString();
    }

    String csv() {
        StringBuilder table = new StringBuilder("id,what,when,says,source,fires for,does not fire for,file\n");
        cards.values().forEach(card -> {
            List<String> cells = new ArrayList<>(cells(card));
            cells.add(card.file());
            table.append(cells.stream()
                            .map(cell -> '"' + cell.replace("\"", "\"\"") + '"')
                            .collect(Collectors.joining(",")))
                    .append('\n');
        });
        return table.toString();
    }

    private List<String> cells(RuleCard card) {
        Map<String, String> of = examples.getOrDefault(card.id(), Map.of());
        return List.of(
                card.id(),
                card.title(),
                PlainCondition.of(card.condition()),
                card.level().isEmpty() ? card.kind() : card.kind() + " " + card.level(),
                card.sources().stream().map(SourceReference::toString).collect(Collectors.joining("; ")),
                of.getOrDefault("fires", of.getOrDefault("possible", "")),
                of.getOrDefault("not", ""));
    }

    private static List<String> escaped(List<String> cells) {
        return cells.stream().map(cell -> cell.replace("|", "\\|")).toList();
    }

    /** Each row of the clinical tables, with what it is and, where no rule carries it, the reason. */
    record Row(String id, String what, String reason) {}

    static List<Row> rows() throws IOException {
        List<Row> rows = new ArrayList<>();
        for (String line : Files.readAllLines(IDS)) {
            List<String> cells = DecisionTableReader.cells(line);
            rows.add(new Row(cells.get(0), cells.get(1), cells.get(2)));
        }
        return rows;
    }

    Map<String, String> filesByRow() {
        Map<String, String> files = new TreeMap<>();
        cards.values()
                .forEach(card -> files.merge(
                        card.row(), card.file(), (one, other) -> one.contains(other) ? one : one + ", " + other));
        return files;
    }

    String coverage() throws IOException {
        Map<String, String> files = filesByRow();
        StringBuilder page = new StringBuilder("""
                # Coverage

                Each row of the clinical tables and the rule file that carries it, or the reason why none does. Generated; do not edit.

                | row | what | where |
                |---|---|---|
                """);
        for (Row row : rows()) {
            page.append("| ")
                    .append(row.id())
                    .append(" | ")
                    .append(row.what().replace("|", "\\|"))
                    .append(" | ")
                    .append(files.getOrDefault(row.id(), "no rule: " + row.reason()))
                    .append(" |\n");
        }
        return page.toString();
    }
}
