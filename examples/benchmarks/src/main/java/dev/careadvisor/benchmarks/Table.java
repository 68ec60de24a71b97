package dev.careadvisor.benchmarks;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** A Markdown table; all columns but the first hold numbers. */
final class Table {

    private static final double FEW = 10;
    private static final double MANY = 100;

    private final List<String> lines = new ArrayList<>();

    Table(String... header) {
        row(List.of(header));
        lines.add("|---|" + "--:|".repeat(header.length - 1));
    }

    Table row(String... cells) {
        return row(List.of(cells));
    }

    Table row(List<String> cells) {
        lines.add("| " + String.join(" | ", cells) + " |");
        return this;
    }

    /** A number with as many digits as a benchmark can be trusted with. */
    static String number(double value) {
        String format = value < FEW ? "%.2f" : value < MANY ? "%.1f" : "%,.0f";
        return String.format(Locale.ROOT, format, value);
    }

    @Override
    public String toString() {
        return String.join("\n", lines) + "\n";
    }
}
