package dev.careadvisor.advice;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

/**
 * A distance to keep from another medicine (C-018, C-094 to C-098). Immutable.
 *
 * @param others keys of the classes of medicine that are meant and that are or may be taken
 * @param otherFirst how long after the other one this may be taken, not below zero
 * @param thisFirst how long after this the other one may be taken, not below zero
 * @param reason the rule that asks for it
 */
public record Spacing(List<String> others, Duration otherFirst, Duration thisFirst, Reason reason) {
    /** Copies the list. */
    public Spacing {
        others = List.copyOf(others);
    }

    /**
     * From when on before a dose the other medicine must not be taken.
     *
     * @param dose when this is taken; not null
     * @return the last instant at which the other one may still be taken before
     */
    public Instant otherNotAfter(Instant dose) {
        return dose.minus(otherFirst);
    }

    /**
     * Until when after a dose the other medicine must not be taken.
     *
     * @param dose when this is taken; not null
     * @return the first instant at which the other one may be taken again
     */
    public Instant otherNotBefore(Instant dose) {
        return dose.plus(thisFirst);
    }
}
