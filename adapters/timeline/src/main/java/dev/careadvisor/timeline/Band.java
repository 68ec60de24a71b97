package dev.careadvisor.timeline;

import java.util.List;

/**
 * A filled stretch of a strip.
 *
 * @param span when
 * @param fill how it looks
 * @param label a mark in it, explained in the text; may be empty
 */
record Band(Span span, Fill fill, String label) {

    static List<Band> all(List<Span> spans, Fill fill) {
        return spans.stream().map(span -> new Band(span, fill, "")).toList();
    }
}
