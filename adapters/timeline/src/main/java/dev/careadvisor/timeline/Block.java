package dev.careadvisor.timeline;

import java.util.List;

/** A part of a section. Text comes out as a picture and as plain lines; what is only drawn is said in a text beside it. */
sealed interface Block {

    /**
     * A paragraph.
     *
     * @param text one or more sentences
     * @param style how it looks
     */
    record Text(String text, Style style) implements Block {}

    /**
     * Items of a list.
     *
     * @param items each one line of plain text
     */
    record Items(List<String> items) implements Block {
        public Items {
            items = List.copyOf(items);
        }
    }

    /** The days, and which moment is now. Only drawn. */
    record Axis() implements Block {}

    /**
     * A stretch of time with what happens in it. Only drawn.
     *
     * @param bands filled stretches
     * @param marks moments
     * @param nights whether the nights are shown
     */
    record Strip(List<Band> bands, List<Mark> marks, boolean nights) implements Block {
        public Strip {
            bands = List.copyOf(bands);
            marks = List.copyOf(marks);
        }
    }

    /**
     * How much of a limit is used up. Only drawn.
     *
     * @param used from 0 to 1
     */
    record Gauge(double used) implements Block {}

    /**
     * What the patterns and shapes mean. Only drawn: plain text has neither.
     *
     * @param entries in order
     */
    record Key(List<Meaning> entries) implements Block {
        public Key {
            entries = List.copyOf(entries);
        }
    }

    /**
     * What a pattern or a shape means.
     *
     * @param sample it
     * @param text what it means
     */
    record Meaning(Sample sample, String text) {}

    /** What a key shows. */
    sealed interface Sample {
        /**
         * A pattern.
         *
         * @param fill the pattern
         */
        record OfFill(Fill fill) implements Sample {}

        /**
         * A shape.
         *
         * @param kind the moment it stands for
         */
        record OfMark(Mark.Kind kind) implements Sample {}

        /** The line that says now. */
        record OfNow() implements Sample {}
    }
}
