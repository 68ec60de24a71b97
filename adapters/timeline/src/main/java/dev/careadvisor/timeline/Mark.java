package dev.careadvisor.timeline;

import java.time.Instant;

/**
 * A moment on a strip.
 *
 * @param at when
 * @param kind what happens
 */
record Mark(Instant at, Kind kind) {

    /** What happens at a moment; each has a shape of its own. */
    enum Kind {
        /** A check-up: a diamond. */
        CHECK_UP,
        /** The advice ends by itself: a dashed line. */
        END,
        /** A dose was taken: a filled triangle. */
        DOSE,
        /** A dose leaves the window of 24 hours: an open triangle. */
        LEAVES
    }
}
