package dev.careadvisor.timeline;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * A stretch of time.
 *
 * @param from its start, inclusive
 * @param to its end, exclusive, after the start
 */
record Span(Instant from, Instant to) {

    Span {
        if (!from.isBefore(to)) {
            throw new IllegalArgumentException("an empty span: " + from + " to " + to);
        }
    }

    /** Appends a stretch that does not begin before the last one; those that touch become one. */
    static void append(List<Span> spans, Span more) {
        int last = spans.size() - 1;
        if (last >= 0 && !spans.get(last).to().isBefore(more.from())) {
            spans.set(last, new Span(spans.get(last).from(), more.to()));
        } else {
            spans.add(more);
        }
    }

    /** What of this span lies in none of some others, which are in order. */
    List<Span> without(List<Span> others) {
        List<Span> left = new ArrayList<>();
        Instant start = from;
        for (Span other : others) {
            if (other.to().isAfter(start) && other.from().isBefore(to)) {
                if (other.from().isAfter(start)) {
                    left.add(new Span(start, other.from()));
                }
                start = other.to();
            }
        }
        if (start.isBefore(to)) {
            left.add(new Span(start, to));
        }
        return left;
    }

    boolean holds(Instant time) {
        return !time.isBefore(from) && time.isBefore(to);
    }
}
