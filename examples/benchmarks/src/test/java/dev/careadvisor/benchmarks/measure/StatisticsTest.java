package dev.careadvisor.benchmarks.measure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class StatisticsTest {

    @Test
    void medianOfAnOddNumberIsTheMiddleOne() {
        assertEquals(3, Statistics.median(9, 3, 1));
        assertEquals(2.5, Statistics.median(9.0, 2.5, 1.0));
        assertEquals(7, Statistics.median(7L));
    }

    @Test
    void medianOfAnEvenNumberIsBetweenTheMiddleOnes() {
        assertEquals(4, Statistics.median(9, 3, 5, 1));
        assertEquals(4.5, Statistics.median(9.0, 3.0, 6.0, 1.0));
    }

    @Test
    void percentileIsTheNearestRank() {
        long[] hundred = LongStream.rangeClosed(1, 100).toArray();
        assertEquals(99, Statistics.percentile(99, hundred));
        assertEquals(50, Statistics.percentile(50, hundred));
        assertEquals(100, Statistics.percentile(99.1, hundred));
        assertEquals(1, Statistics.percentile(0.5, hundred));
        assertEquals(5, Statistics.percentile(99, 5, 3));
    }

    @Test
    void nothingHasNoMedian() {
        assertThrows(IllegalArgumentException.class, () -> Statistics.median(new long[0]));
        assertThrows(IllegalArgumentException.class, () -> Statistics.median(new double[0]));
        assertThrows(IllegalArgumentException.class, () -> Statistics.percentile(99));
    }

    @Test
    void exponentTellsHowItGrows() {
        double[] xs = {1, 2, 4, 8};
        assertEquals(1, Statistics.exponent(xs, new double[] {3, 6, 12, 24}), 1e-9);
        assertEquals(2, Statistics.exponent(xs, new double[] {1, 4, 16, 64}), 1e-9);
        assertEquals(0, Statistics.exponent(xs, new double[] {5, 5, 5, 5}), 1e-9);
    }

    @Test
    void figuresAreReadAsTheyAreWritten() {
        Figures figures = new Figures(1.5, 2.25, 13, 1.1);
        assertEquals(figures, Figures.parse(figures.toString()));
        assertEquals(
                new Figures(2, 5, 20, 3),
                Figures.median(List.of(new Figures(1, 9, 20, 3), new Figures(2, 5, 10, 4), new Figures(3, 4, 30, 1))));
    }

    @Test
    void workIsTimed() {
        Figures figures = new Rounds(new Meter(), 0.01).of(() -> hold(new byte[10_240]), 2);
        assertEquals(5, figures.kilobytes(), 1);
    }

    private static volatile byte[] held;

    private static void hold(byte[] bytes) {
        held = bytes;
    }
}
