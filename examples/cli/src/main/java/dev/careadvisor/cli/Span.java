package dev.careadvisor.cli;

import java.time.Instant;

/**
 * When something was, as exactly as it was said.
 *
 * @param earliest the earliest time it can have been
 * @param latest the latest time, not before the earliest
 */
record Span(Instant earliest, Instant latest) {

    static Span at(Instant time) {
        return new Span(time, time);
    }

    boolean exact() {
        return earliest.equals(latest);
    }
}
