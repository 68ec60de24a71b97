package dev.careadvisor.rules;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The text of a column of a decision table, into which the cells below it are filled.
 *
 * @param text with {@code $} for each value of a cell if these are joined, else with {@code $param} for the cell or {@code $1}, {@code $2}, ...
 * @param joining what the values of a cell are joined by, or empty if they are not
 */
record Snippet(String text, String joining) {

    private static final Pattern FORALL = Pattern.compile("forall\\((\\|\\||&&)\\)\\{(.*)\\}");

    static Snippet of(String text) {
        Matcher forall = FORALL.matcher(text);
        return forall.matches() ? new Snippet(forall.group(2), forall.group(1)) : new Snippet(text, "");
    }

    String filled(String cell) {
        String[] values = cell.split(",", -1);
        return joining.isEmpty() ? each(cell, values) : joined(values);
    }

    private String joined(String[] values) {
        List<String> parts = Arrays.stream(values)
                .map(value -> text.replace("$", value.strip()))
                .toList();
        String joined = String.join(" " + joining + " ", parts);
        return parts.size() == 1 ? joined : "(" + joined + ")";
    }

    private String each(String cell, String[] values) {
        String filled = text.replace("$param", cell);
        for (int i = 0; i < values.length; i++) {
            filled = filled.replace("$" + (i + 1), values[i].strip());
        }
        return filled;
    }
}
