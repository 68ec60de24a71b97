package dev.careadvisor.benchmarks.peer;

import java.util.ArrayList;
import java.util.List;

/**
 * A condition in the notation of the rule cards: calls on a reading, joined by commas (and), {@code &&} and {@code ||}.
 *
 * @param text as the card gives it; blank for a rule that always holds
 */
record Condition(String text) {

    /** As Java on a reading called r. */
    String java() {
        List<String> parts = conjuncts();
        return parts.isEmpty()
                ? "true"
                : "(" + String.join(") && (", parts).replaceAll("(?<![\\w.])([a-z]\\w*)\\(", "r.$1(") + ")";
    }

    /** What must hold all at once: split at the outermost commas and {@code &&}. */
    List<String> conjuncts() {
        List<String> parts = new ArrayList<>();
        for (String part : split(text, ",")) {
            // "a || b && c" is one part: there && binds more tightly than ||.
            parts.addAll(split(part, "||").size() > 1 ? List.of(part.strip()) : split(part, "&&"));
        }
        parts.removeIf(String::isBlank);
        return parts;
    }

    /** Splits at a separator that stands outside all parentheses. */
    static List<String> split(String text, String separator) {
        List<String> parts = new ArrayList<>();
        int depth = 0;
        int from = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            depth += c == '(' ? 1 : c == ')' ? -1 : 0;
            if (depth == 0 && text.startsWith(separator, i)) {
                parts.add(text.substring(from, i).strip());
                from = i + separator.length();
                i = from - 1;
            }
        }
        parts.add(text.substring(from).strip());
        return parts;
    }
}
