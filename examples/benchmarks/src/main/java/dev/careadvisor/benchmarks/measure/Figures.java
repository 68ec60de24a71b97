package dev.careadvisor.benchmarks.measure;

import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * What a call takes, in the middle.
 *
 * @param cpu microseconds of CPU of the thread
 * @param wall microseconds on the clock
 * @param kilobytes allocated, of 1024 bytes
 * @param spread CPU time of the slowest of a hundred calls (p99), divided by the median; 0 if it was not measured
 */
public record Figures(double cpu, double wall, double kilobytes, double spread) {

    /**
     * The medians of several runs.
     *
     * @param runs at least one
     * @return for each figure the median
     */
    public static Figures median(List<Figures> runs) {
        return new Figures(
                median(runs, Figures::cpu),
                median(runs, Figures::wall),
                median(runs, Figures::kilobytes),
                median(runs, Figures::spread));
    }

    private static double median(List<Figures> runs, ToDoubleFunction<Figures> figure) {
        return Statistics.median(runs.stream().mapToDouble(figure).toArray());
    }

    /**
     * Reads what {@link #toString} writes.
     *
     * @param text not null
     * @return the figures
     */
    public static Figures parse(String text) {
        String[] parts = text.strip().split(" ");
        return new Figures(
                Double.parseDouble(parts[0]),
                Double.parseDouble(parts[1]),
                Double.parseDouble(parts[2]),
                Double.parseDouble(parts[3]));
    }

    @Override
    public String toString() {
        return cpu + " " + wall + " " + kilobytes + " " + spread;
    }
}
