package dev.careadvisor.advice;

/**
 * Something that was assumed, and is said so. Immutable.
 *
 * @param kind what kind of assumption
 * @param about the key of the input that it concerns
 */
public record Assumption(Kind kind, String about) {

    /** The kinds of assumption. */
    public enum Kind {
        /** Denied lay questions stood in for a measurement. */
        LAY_PROXY,
        /** A number is unknown, and the strictest band was taken. */
        STRICTEST_BAND,
        /** Two statements contradict each other, and the more worrying one was taken. */
        CONTRADICTION,
        /** The time of onset is unknown, and the earliest phase was taken. */
        EARLIEST_PHASE
    }
}
