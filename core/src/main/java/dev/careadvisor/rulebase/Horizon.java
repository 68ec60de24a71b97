package dev.careadvisor.rulebase;

import dev.careadvisor.medicine.DoseLedger;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * The nearest moment at which something that was asked of the clock of a case gets another answer, if nothing else is reported. Whatever
 * compares with the clock says so here. For one evaluation; not thread-safe.
 */
final class Horizon {

    private final Instant asOf;
    private long nearest = Long.MAX_VALUE;

    Horizon(Instant asOf) {
        this.asOf = asOf;
    }

    /** Whether something last happened less than a time ago. */
    boolean isWithin(Instant last, Duration time) {
        return holds(last, time, 0);
    }

    /** Whether something last happened at most a time ago. */
    boolean isAtMost(Instant last, Duration time) {
        return holds(last, time, 1);
    }

    private boolean holds(Instant last, Duration time, long nanosMore) {
        if (last.equals(DoseLedger.NEVER) || last.equals(DoseLedger.ALWAYS)) {
            return last.equals(DoseLedger.ALWAYS);
        }
        Instant end = last.plus(time).plusNanos(nanosMore);
        changesAt(end);
        return end.isAfter(asOf);
    }

    void changesAt(Instant moment) {
        if (moment.isAfter(asOf)) {
            changesIn(Duration.between(asOf, moment).toNanos());
        }
    }

    /** Something changes when this many nanoseconds have passed; what has changed already is passed over. */
    void changesIn(long nanos) {
        if (nanos > 0 && nanos < nearest) {
            nearest = nanos;
        }
    }

    Optional<Instant> nearest() {
        return nearest == Long.MAX_VALUE ? Optional.empty() : Optional.of(asOf.plusNanos(nearest));
    }
}
