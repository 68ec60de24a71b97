package dev.careadvisor.advice;

import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * How long an advice holds. Until then nothing in it changes by itself; a tripwire ends it at once. Immutable.
 *
 * @param until the earliest moment at which anything changes by itself, or at which somebody should look again; after {@code asOf}, except
 *     for an advice that cannot be relied on at all
 * @param ends what comes then, at least one
 * @param tripwires findings that would make it more urgent, most urgent first; none when emergency care is needed already
 */
public record Validity(Instant until, Set<End> ends, List<Tripwire> tripwires) {

    /** How long after the onset somebody should answer the questions again (D-62), in order: 24, 48 and 72 hours, 7 and 14 days. */
    public static final List<Duration> RECHECKS = List.of(
            Duration.ofHours(24), Duration.ofHours(48), Duration.ofHours(72), Duration.ofDays(7), Duration.ofDays(14));

    /** Copies the collections. */
    public Validity {
        ends = Collections.unmodifiableSet(EnumSet.copyOf(ends));
        tripwires = List.copyOf(tripwires);
    }

    /** What ends an advice by itself. */
    public enum End {
        /** The episode enters another phase (D-02 to D-07). */
        PHASE,
        /** A prompt to answer the questions again: 24 h, 48 h, 72 h, 7 d and 14 d after the onset (D-62). */
        RECHECK,
        /** A dose becomes allowed. */
        DOSE_ALLOWED,
        /** A dose is 24 hours old and no longer counts (D-63). */
        DOSE_WINDOW,
        /** Another time that a rule counts is over: days of use, a wait after another medicine, weeks since an event. */
        TIME_LIMIT,
        /** The knowledge is past its last day. */
        KNOWLEDGE,
        /** A day has passed: no advice is relied on for longer. */
        DAY,
        /** It never held: the evaluation failed. */
        FAILURE
    }
}
