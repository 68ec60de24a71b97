package dev.careadvisor.cli;

import java.util.ArrayList;
import java.util.List;

/** Words in lines. */
final class Paragraph {

    private Paragraph() {}

    /**
     * Breaks a text between words. A word that is longer than a line, such as an address, stays whole.
     *
     * @param first what the first line starts with
     * @param others what the other lines start with
     */
    static List<String> wrap(String first, String others, String text, int width) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder(first);
        int start = first.length();
        for (String word : text.strip().split("\\s+")) {
            boolean empty = line.length() == start;
            if (!empty && columns(line) + 1 + columns(word) > width) {
                lines.add(line.toString());
                line = new StringBuilder(others);
                start = others.length();
                empty = true;
            }
            line.append(empty ? "" : " ").append(word);
        }
        lines.add(line.toString());
        return lines;
    }

    private static int columns(CharSequence text) {
        return Character.codePointCount(text, 0, text.length());
    }
}
