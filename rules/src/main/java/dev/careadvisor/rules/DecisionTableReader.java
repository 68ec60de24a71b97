package dev.careadvisor.rules;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A strict reader of our decision tables. Drools itself drops every row after a blank line, accepts a row without a name, and takes a
 * comment row for a rule, all without a word; here each of these is a problem with file and line.
 */
final class DecisionTableReader {

    private static final Pattern ID = Pattern.compile("[A-Z]+-\\d+[a-z]?(?:\\.\\d+)?");
    private static final int ROWS_BEFORE_DATA = 5;

    private final String file;
    private final List<String> problems;

    DecisionTableReader(String file, List<String> problems) {
        this.file = file;
        this.problems = problems;
    }

    List<RuleText> read(List<String> lines) {
        List<RuleText> rules = new ArrayList<>();
        int table = indexOfTable(lines);
        if (table < 0 || lines.size() < table + ROWS_BEFORE_DATA) {
            problem(lines.size(), "no RuleTable with its types, patterns, snippets and headers");
            return rules;
        }
        List<String> types = cells(lines.get(table + 1));
        List<Snippet> snippets =
                cells(lines.get(table + 3)).stream().map(Snippet::of).toList();
        if (!types.get(0).equals("NAME")) {
            problem(table + 2, "the first column is \"" + types.get(0) + "\"; expected NAME");
            return rules;
        }
        Set<String> seen = new HashSet<>();
        for (int row = table + ROWS_BEFORE_DATA; row < lines.size(); row++) {
            List<String> cells = cells(lines.get(row));
            if (cells.size() != types.size()) {
                problem(row + 1, "found " + cells.size() + " columns; expected " + types.size());
            } else if (!ID.matcher(cells.get(0)).matches()) {
                problem(row + 1, "\"" + cells.get(0) + "\" is no rule id");
            } else if (!seen.add(cells.get(0))) {
                problem(row + 1, "second row for " + cells.get(0));
            } else {
                rules.add(rule(cells, types, snippets, row + 1));
            }
        }
        if (rules.isEmpty()) {
            problem(lines.size(), "no rows");
        }
        return rules;
    }

    private int indexOfTable(List<String> lines) {
        int found = -1;
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).startsWith("RuleTable")) {
                if (found >= 0) {
                    problem(i + 1, "a second RuleTable; one a file");
                }
                found = i;
            }
        }
        return found;
    }

    private RuleText rule(List<String> cells, List<String> types, List<Snippet> snippets, int lineNumber) {
        List<String> conditions = new ArrayList<>();
        List<String> actions = new ArrayList<>();
        String title = "";
        String source = "";
        for (int column = 1; column < types.size(); column++) {
            String cell = cells.get(column);
            if (cell.isEmpty()) {
                continue;
            }
            String filled = snippets.get(column).filled(cell);
            switch (types.get(column)) {
                case "CONDITION" -> conditions.add(filled);
                case "ACTION" -> actions.add(filled);
                case "METADATA" -> {
                    if (snippets.get(column).text().startsWith("title(")) {
                        title = cell;
                    } else if (snippets.get(column).text().startsWith("source(")) {
                        source = cell;
                    }
                }
                default ->
                    problem(
                            lineNumber,
                            "column type \"" + types.get(column) + "\"; expected CONDITION, ACTION or METADATA");
            }
        }
        if (title.isEmpty() || source.isEmpty() || actions.size() != 1) {
            problem(lineNumber, cells.get(0) + " needs a title, a source and exactly one action");
        }
        return new RuleText(
                cells.get(0),
                title,
                source,
                String.join(", ", conditions),
                String.join(" ", actions),
                file,
                lineNumber);
    }

    /** The cells of one line; a cell in quotes may hold commas, and doubled quotes inside stand for one. */
    static List<String> cells(String line) {
        List<String> cells = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (quoted && c == '"' && i + 1 < line.length() && line.charAt(i + 1) == '"') {
                cell.append('"');
                i++;
            } else if (c == '"') {
                quoted = !quoted;
            } else if (c == ',' && !quoted) {
                cells.add(cell.toString());
                cell.setLength(0);
            } else {
                cell.append(c);
            }
        }
        cells.add(cell.toString());
        return cells;
    }

    private void problem(int lineNumber, String what) {
        problems.add(file + ":" + lineNumber + ": " + what);
    }
}
