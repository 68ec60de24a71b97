package dev.careadvisor.advice;

import java.util.List;

/**
 * Why: a rule, what it matched, and where it comes from. Immutable.
 *
 * @param ruleId for example {@code "C-021.2"}
 * @param matched keys of the inputs that it read and that are known, or that are open where it waits for them
 * @param sources at least one
 */
public record Reason(String ruleId, List<String> matched, List<SourceReference> sources) {
    /** Copies the collections. */
    public Reason {
        matched = List.copyOf(matched);
        sources = List.copyOf(sources);
    }
}
