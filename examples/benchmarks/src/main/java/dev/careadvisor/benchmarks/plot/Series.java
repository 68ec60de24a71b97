package dev.careadvisor.benchmarks.plot;

import java.util.List;

/**
 * Points that are joined by a line.
 *
 * @param name in the legend
 * @param points in order of x
 * @param guide whether it is no measurement but something to compare with; drawn dashed, without marks
 */
public record Series(String name, List<Point> points, boolean guide) {

    /**
     * A point.
     *
     * @param x 0 or more
     * @param y 0 or more
     */
    public record Point(double x, double y) {}

    /** Copies the points. */
    public Series {
        points = List.copyOf(points);
    }
}
