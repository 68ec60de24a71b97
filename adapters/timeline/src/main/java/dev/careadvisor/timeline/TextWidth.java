package dev.careadvisor.timeline;

import java.util.ArrayList;
import java.util.List;

/**
 * How wide a text can be at most, without knowing the reader's font: about the widths of the widest sans-serif fonts in common use, so that in
 * any other there is only more room. Thread-safe.
 */
final class TextWidth {

    private static final String NARROW = "iIjl.,:;'|!()[]- \u00a0\u2019";
    private static final String MIDDLE = "frt/\"";
    private static final String WIDE = "mwMW%@";

    private TextWidth() {}

    /** In pixels. */
    static double of(String text, Style style) {
        double em = text.codePoints().mapToDouble(TextWidth::em).sum();
        return em * style.size() * (style.bold() ? 1.12 : 1);
    }

    private static double em(int character) {
        if (NARROW.indexOf(character) >= 0) {
            return 0.36;
        }
        if (MIDDLE.indexOf(character) >= 0) {
            return 0.42;
        }
        if (WIDE.indexOf(character) >= 0) {
            return 1;
        }
        if (character > 0x24F) {
            // Another script: as wide as it is high.
            return 1;
        }
        return Character.isUpperCase(character) ? 0.75 : 0.63;
    }

    /** The lines of a text, each of which fits; a word that is too long for a line by itself is broken. */
    static List<String> wrap(String text, Style style, double width) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : text.strip().split("[ \\n]+")) {
            String rest = word;
            String joined = line.isEmpty() ? rest : line + " " + rest;
            if (of(joined, style) > width && !line.isEmpty()) {
                lines.add(line.toString());
                line.setLength(0);
            }
            while (of(rest, style) > width) {
                int fits = fitting(rest, style, width);
                lines.add(rest.substring(0, fits));
                rest = rest.substring(fits);
            }
            line.append(line.isEmpty() ? "" : " ").append(rest);
        }
        lines.add(line.toString());
        return lines;
    }

    private static int fitting(String word, Style style, double width) {
        int end = word.offsetByCodePoints(0, 1);
        while (end < word.length() && of(word.substring(0, word.offsetByCodePoints(end, 1)), style) <= width) {
            end = word.offsetByCodePoints(end, 1);
        }
        return end;
    }
}
