package dev.careadvisor.benchmarks.measure;

import java.util.ArrayList;
import java.util.List;

/** Times the same work again and again, for some seconds. Not thread-safe. */
public final class Rounds {

    private static final int LEAST = 5;
    private static final double MICRO = 1_000;
    private static final double KILO = 1_024;

    private final Meter meter;
    private final long nanos;

    /**
     * Rounds of a length.
     *
     * @param meter not null
     * @param seconds for how long; at least five rounds are done
     */
    public Rounds(Meter meter, double seconds) {
        this.meter = meter;
        this.nanos = (long) (seconds * 1e9);
    }

    /**
     * Times rounds of several pieces of work.
     *
     * @param round does each piece once
     * @param pieces how many there are in a round
     * @return medians over the rounds, divided by the pieces; no spread
     */
    public Figures of(Runnable round, int pieces) {
        return medians(samples(round), pieces, 0);
    }

    /**
     * Times a single piece of work, each time alone.
     *
     * @param work not null
     * @return medians, and the spread
     */
    public Figures single(Runnable work) {
        List<Sample> samples = samples(work);
        double p99 = Statistics.percentile(99, cpu(samples));
        return medians(samples, 1, p99 / Math.max(1, Statistics.median(cpu(samples))));
    }

    /**
     * Times a single round of pieces that must not be done twice.
     *
     * @param meter not null
     * @param round does each piece once
     * @param pieces how many there are in the round
     * @return means over the pieces; no spread
     */
    public static Figures once(Meter meter, Runnable round, int pieces) {
        return medians(List.of(meter.time(round)), pieces, 0);
    }

    private static Figures medians(List<Sample> samples, int pieces, double spread) {
        return new Figures(
                Statistics.median(cpu(samples)) / MICRO / pieces,
                Statistics.median(samples.stream().mapToLong(Sample::wall).toArray()) / MICRO / pieces,
                Statistics.median(samples.stream().mapToLong(Sample::bytes).toArray()) / KILO / pieces,
                spread);
    }

    private static long[] cpu(List<Sample> samples) {
        return samples.stream().mapToLong(Sample::cpu).toArray();
    }

    private List<Sample> samples(Runnable work) {
        List<Sample> samples = new ArrayList<>();
        long end = System.nanoTime() + nanos;
        while (samples.size() < LEAST || System.nanoTime() < end) {
            samples.add(meter.time(work));
        }
        return samples;
    }
}
