package dev.careadvisor.advice;

import dev.careadvisor.remedy.Remedy;
import java.util.List;
import java.util.Set;

/**
 * A matter on which sources disagree and which this advice touches. Its words, with the position that is applied and why, are given by
 * {@link dev.careadvisor.text.ConflictText}. Immutable.
 *
 * @param row the row, for example {@code "X-01"}
 * @param touches the remedies that it concerns here
 * @param positions what the sides hold
 * @param reason the rule, with the sources of all sides
 */
public record Conflict(String row, Set<Remedy> touches, List<Position> positions, Reason reason) {
    /** Copies the collections. */
    public Conflict {
        touches = java.util.Collections.unmodifiableSet(new java.util.TreeSet<>(touches));
        positions = List.copyOf(positions);
    }

    /**
     * What one side holds. Immutable.
     *
     * @param key the rule and the side, for example {@code "X-06.A"}; not null
     * @param sources who holds it, at least one; not null
     */
    public record Position(String key, List<SourceReference> sources) {
        /** Copies the list and checks that there is a source. */
        public Position {
            sources = List.copyOf(sources);
            if (sources.isEmpty()) {
                throw new IllegalArgumentException("position " + key + " has no source");
            }
        }
    }
}
