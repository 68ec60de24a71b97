package dev.careadvisor.text;

import dev.careadvisor.advice.Conflict;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

/**
 * A conflict between sources in words. Immutable and thread-safe.
 *
 * @param positions what each side holds, in the order of {@link Conflict#positions()}
 * @param applied the position that is applied
 * @param why why it is applied
 */
public record ConflictText(List<String> positions, String applied, String why) {

    /** Copies the list. */
    public ConflictText {
        positions = List.copyOf(positions);
    }

    /**
     * A conflict in words.
     *
     * @param conflict not null
     * @param locale a locale without text falls back to English; not null
     * @return the words
     */
    public static ConflictText of(Conflict conflict, Locale locale) {
        return of(conflict, Wording.bundle("conflicts", locale));
    }

    static ConflictText of(Conflict conflict, ResourceBundle words) {
        String rule = conflict.reason().ruleId();
        return new ConflictText(
                conflict.positions().stream()
                        .map(position -> Wording.orKey(words, position.key()))
                        .toList(),
                Wording.orKey(words, rule + ".applied"),
                Wording.orKey(words, rule + ".why"));
    }

    /** All of it in one paragraph. */
    String paragraph() {
        return String.join(" ", positions) + " " + applied + " " + why;
    }
}
