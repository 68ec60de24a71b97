package dev.careadvisor.benchmarks.growth;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The text of a rule file with every rule several times, under new ids. A copy has one more condition, which always holds and comes first: without
 * it the engine would test the conditions of all copies once, which it could not do for other rules. A rule that reads no answer, only the
 * urgency, phase or policies, gets none, so that its copies remain such rules.
 *
 * @param times how often each rule stands in the result, 1 or more
 */
record GrownRules(int times) {

    private static final Set<String> OF_SETTING =
            Set.of("urgencyAtLeast", "urgencyIs", "inPhase", "heatPolicy", "labelRegion", "dayLimits");
    private static final Pattern CALL = Pattern.compile("\\b([a-z]\\w*)\\(");
    private static final Pattern RULE =
            Pattern.compile("^rule \"([^\"]+)\".*?^end\\s*$", Pattern.DOTALL | Pattern.MULTILINE);
    private static final Pattern READING = Pattern.compile(
            "(\\$r : (?:TriageReading|RemedyReading)\\()(.*)(\\)\\s*^\\s*then)", Pattern.DOTALL | Pattern.MULTILINE);
    private static final int ROWS_BEFORE_DATA = 5;
    private static final int OLDER_THAN_ANYBODY = 1_000;
    private static final String AGES = "dev.careadvisor.patient.Measurement";
    private static final String JOINED = "...";

    /** Always true: nobody is so old, and an age that is not known may be lower. */
    private static String always(String age) {
        return "mayBeAtMost(Measurement.AGE, " + age + ")";
    }

    private static String age(int copy) {
        return Integer.toString(OLDER_THAN_ANYBODY + copy);
    }

    /** C-001 becomes CB-001, CC-001 and so on; nothing else begins like that. */
    static String id(String id, int copy) {
        int hyphen = id.indexOf('-');
        return id.substring(0, hyphen) + (char) ('A' + copy - 1) + id.substring(hyphen);
    }

    private static boolean readsAnswers(String condition) {
        return CALL.matcher(condition).results().anyMatch(call -> !OF_SETTING.contains(call.group(1)));
    }

    String drl(String text) {
        String imported = "import " + AGES + ";";
        StringBuilder grown = new StringBuilder(
                text.contains(imported) ? text : text.replaceFirst("(?m)^(package .*)$", "$1\n" + imported));
        RULE.matcher(text).results().forEach(rule -> {
            for (int copy = 2; copy <= times; copy++) {
                grown.append('\n')
                        .append(copied(
                                rule.group().replace('"' + rule.group(1) + '"', '"' + id(rule.group(1), copy) + '"'),
                                copy))
                        .append('\n');
            }
        });
        return grown.toString();
    }

    private static String copied(String rule, int copy) {
        Matcher reading = READING.matcher(rule);
        if (!reading.find()) {
            throw new IllegalArgumentException("no reading in " + rule);
        }
        return readsAnswers(reading.group(2))
                ? rule.substring(0, reading.end(1)) + " " + always(age(copy)) + "," + rule.substring(reading.start(2))
                : rule;
    }

    /** A decision table: one more column of conditions, before the others, and each row again under each new id. */
    String table(String text) {
        List<String> lines = text.lines().toList();
        int table = 0;
        while (!lines.get(table).startsWith("RuleTable")) {
            table++;
        }
        List<String> types = cells(lines.get(table + 1));
        List<String> patterns = cells(lines.get(table + 2));
        List<String> snippets = cells(lines.get(table + 3));
        int first = types.indexOf("CONDITION");
        List<String> grown = new ArrayList<>();
        lines.subList(0, table + 1).forEach(line -> grown.add(withAges(line)));
        grown.add(withCell(types, first, "CONDITION"));
        grown.add(
                withCell(joined(patterns, first), first, joined(patterns, first).get(first)));
        grown.add(withCell(snippets, first, always("$param")));
        grown.add(withCell(cells(lines.get(table + 4)), first, "copy"));
        for (String line : lines.subList(table + ROWS_BEFORE_DATA, lines.size())) {
            List<String> row = cells(line);
            grown.add(withCell(row, first, ""));
            StringBuilder condition = new StringBuilder();
            for (int i = 0; i < row.size(); i++) {
                condition.append(types.get(i).equals("CONDITION") && !row.get(i).isEmpty() ? snippets.get(i) : "");
            }
            for (int copy = 2; copy <= times; copy++) {
                List<String> renamed = new ArrayList<>(row);
                renamed.set(0, id(row.get(0), copy));
                grown.add(withCell(renamed, first, readsAnswers(condition.toString()) ? age(copy) : ""));
            }
        }
        return String.join("\n", grown) + "\n";
    }

    private static String withAges(String line) {
        List<String> cells = cells(line);
        if (!cells.get(0).equals("Import") || cells.get(1).contains(AGES)) {
            return line;
        }
        String more = cells.remove(1) + ", " + AGES;
        return withCell(cells, 1, more);
    }

    /** Columns that are about one fact say so with dots; a single column has none yet. */
    private static List<String> joined(List<String> patterns, int at) {
        List<String> joined = new ArrayList<>(patterns);
        joined.set(at, patterns.get(at).endsWith(JOINED) ? patterns.get(at) : patterns.get(at) + JOINED);
        return joined;
    }

    /** Any table whose rows begin with a rule's id. */
    String rowsById(String text) {
        List<String> lines = text.lines().toList();
        List<String> grown = new ArrayList<>(lines);
        for (String line : lines.subList(1, lines.size())) {
            for (int copy = 2; copy <= times; copy++) {
                grown.add(id(line, copy));
            }
        }
        return String.join("\n", grown) + "\n";
    }

    private static String withCell(List<String> cells, int at, String cell) {
        List<String> wider = new ArrayList<>(cells);
        wider.add(at, cell);
        return String.join(
                ",",
                wider.stream()
                        .map(value -> value.matches(".*[,\"].*") ? '"' + value.replace("\"", "\"\"") + '"' : value)
                        .toList());
    }

    private static List<String> cells(String line) {
        List<String> cells = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (c == '"' && quoted && i + 1 < line.length() && line.charAt(i + 1) == '"') {
                cell.append(c);
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
}
