package dev.careadvisor.advice;

import dev.careadvisor.remedy.Remedy;
import java.util.Set;

/**
 * A matter on which sources disagree and which this advice touches. The positions and the one applied are in the text of its row.
 *
 * @param row the row, for example {@code "X-01"}
 * @param touches the remedies that it concerns here
 * @param reason the rule, with the sources of both sides
 */
public record Conflict(String row, Set<Remedy> touches, Reason reason) {
    /** Copies the set. */
    public Conflict {
        touches = java.util.Collections.unmodifiableSet(new java.util.TreeSet<>(touches));
    }
}
