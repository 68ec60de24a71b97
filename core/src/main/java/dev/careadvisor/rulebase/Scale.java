package dev.careadvisor.rulebase;

import dev.careadvisor.patient.Measurement;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.LongStream;

/** The limits that some rules compare a number with, as a scale on which it is read no finer than they can tell. Immutable. */
final class Scale {

    private static final long UNKNOWN = -1;
    private static final long ASSUMED_NORMAL = -2;

    private final Measurement<?> measurement;
    private final boolean steady;
    /** Ascending; none if the value itself counts. */
    private final long[] bounds;

    private Scale(Measurement<?> measurement, boolean steady, long[] bounds) {
        this.measurement = measurement;
        this.steady = steady;
        this.bounds = bounds;
    }

    /**
     * A scale.
     *
     * @param limits as rules write them; none if the value itself counts
     */
    static <T> Scale of(Measurement<T> measurement, Set<Double> limits) {
        // A limit is met at its bound or, where that is excluded, from the next step on.
        long[] bounds = limits.stream()
                .mapToLong(measurement::storedLimit)
                .flatMap(bound -> LongStream.of(bound, bound + 1))
                .sorted()
                .distinct()
                .toArray();
        boolean steady = measurement.nanosPerStep() == 0
                && !CaseFacts.countsDays(measurement)
                && measurement.stored(measurement.least()) >= 0;
        return new Scale(measurement, steady, bounds);
    }

    /** Whether it reads no number that time alone, or the list of doses, changes. */
    boolean canBeRead(CaseFacts facts) {
        return steady || !facts.known(measurement);
    }

    /** Where on the scale the number of a case lies. */
    long read(CaseFacts facts) {
        if (!facts.known(measurement)) {
            return facts.assumedNormal(measurement) ? ASSUMED_NORMAL : UNKNOWN;
        }
        long value = facts.value(measurement);
        if (bounds.length == 0) {
            return value;
        }
        int at = Arrays.binarySearch(bounds, value);
        return at < 0 ? -at - 1L : at + 1L;
    }
}
