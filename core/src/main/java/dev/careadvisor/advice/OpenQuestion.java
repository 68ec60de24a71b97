package dev.careadvisor.advice;

import dev.careadvisor.remedy.Remedy;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A question that is still open and whose answer can change this advice. Immutable.
 *
 * @param key {@code SCREEN.} and a screen, {@code ONSET}, or the key of an input that is asked alone
 * @param inputs keys of the open inputs that it covers
 * @param couldRaiseTo the most urgent level that an answer can raise the urgency to, if any
 * @param decides the remedies that wait for it
 * @param rules ids of the rules that it decides
 */
public record OpenQuestion(
        String key, List<String> inputs, Optional<Urgency> couldRaiseTo, Set<Remedy> decides, List<String> rules) {
    /** Copies the collections. */
    public OpenQuestion {
        inputs = List.copyOf(inputs);
        decides = java.util.Collections.unmodifiableSet(new java.util.TreeSet<>(decides));
        rules = List.copyOf(rules);
    }
}
