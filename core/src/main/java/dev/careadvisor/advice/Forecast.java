package dev.careadvisor.advice;

import java.time.Instant;
import java.util.List;

/**
 * What changes by itself, if nothing else is reported: no dose, no answer. Immutable.
 *
 * @param start the advice now
 * @param steps each moment at which something changes, in order; between two of them nothing does
 * @param until how far it looks, inclusive
 */
public record Forecast(CareAdvice start, List<Step> steps, Instant until) {
    /** Copies the list. */
    public Forecast {
        steps = List.copyOf(steps);
    }

    /**
     * A moment at which something changes.
     *
     * @param at the moment
     * @param advice the advice from then on
     * @param changes in what it differs from the advice before
     */
    public record Step(Instant at, CareAdvice advice, List<Change> changes) {
        /** Copies the list. */
        public Step {
            changes = List.copyOf(changes);
        }
    }
}
