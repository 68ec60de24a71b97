package dev.careadvisor.benchmarks.measure;

import java.util.Arrays;

/** Medians and percentiles. */
public final class Statistics {

    private Statistics() {}

    /**
     * The middle value; of an even number of values the mean of the two in the middle, rounded down.
     *
     * @param values at least one; not changed
     * @return the median
     */
    public static long median(long... values) {
        long[] sorted = sorted(values);
        int middle = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[middle] : Math.floorDiv(sorted[middle - 1] + sorted[middle], 2);
    }

    /**
     * The middle value; of an even number of values the mean of the two in the middle.
     *
     * @param values at least one; not changed
     * @return the median
     */
    public static double median(double... values) {
        if (values.length == 0) {
            throw new IllegalArgumentException("no values");
        }
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        int middle = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }

    /**
     * The smallest value that at least so many percent of all do not exceed (nearest rank).
     *
     * @param percent above 0, at most 100
     * @param values at least one; not changed
     * @return the percentile
     */
    public static long percentile(double percent, long... values) {
        long[] sorted = sorted(values);
        int rank = (int) Math.ceil(percent / 100 * sorted.length);
        return sorted[Math.max(1, rank) - 1];
    }

    private static long[] sorted(long... values) {
        if (values.length == 0) {
            throw new IllegalArgumentException("no values");
        }
        long[] sorted = values.clone();
        Arrays.sort(sorted);
        return sorted;
    }

    /**
     * The exponent b of y = a x^b that fits best (least squares on logarithms): 1 is linear, below 1 better.
     *
     * @param xs above zero; at least two
     * @param ys above zero; as many
     * @return the exponent
     */
    public static double exponent(double[] xs, double[] ys) {
        double meanX = Arrays.stream(xs).map(Math::log).average().orElseThrow();
        double meanY = Arrays.stream(ys).map(Math::log).average().orElseThrow();
        double above = 0;
        double below = 0;
        for (int i = 0; i < xs.length; i++) {
            double x = Math.log(xs[i]) - meanX;
            above += x * (Math.log(ys[i]) - meanY);
            below += x * x;
        }
        return above / below;
    }
}
