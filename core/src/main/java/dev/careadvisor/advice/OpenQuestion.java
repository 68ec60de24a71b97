package dev.careadvisor.advice;

import dev.careadvisor.remedy.Remedy;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * A question that is still open and whose answer can change this advice. Immutable.
 *
 * @param key {@code SCREEN.} and a screen, {@code ONSET}, or the key of an input that is asked alone
 * @param type what an answer looks like
 * @param inputs keys of the open inputs that it covers
 * @param couldRaiseTo the most urgent level that an answer can raise the urgency to, if any
 * @param decides the remedies that it can exclude or limit
 * @param severity the strongest of what it can do to them, if it decides any
 * @param why the rules that wait for it, those of the most urgent level first
 */
public record OpenQuestion(
        String key,
        AnswerType type,
        List<String> inputs,
        Optional<Urgency> couldRaiseTo,
        Set<Remedy> decides,
        Optional<Severity> severity,
        List<Reason> why) {
    /** Copies the collections. */
    public OpenQuestion {
        inputs = List.copyOf(inputs);
        decides = Collections.unmodifiableSet(new TreeSet<>(decides));
        why = List.copyOf(why);
    }

    /**
     * Ids of the rules that it decides.
     *
     * @return a new list, those of the most urgent level first
     */
    public List<String> rules() {
        return why.stream().map(Reason::ruleId).toList();
    }
}
