package dev.careadvisor.timeline;

/** Something at its place in the picture, in pixels from its upper left corner. */
sealed interface Placed {

    /**
     * The area that it takes.
     *
     * @return never negative
     */
    Area area();

    /**
     * An area.
     *
     * @param x its left edge
     * @param y its upper edge
     * @param width not negative
     * @param height not negative
     */
    record Area(double x, double y, double width, double height) {
        public Area {
            if (!(width >= 0 && height >= 0)) {
                throw new IllegalArgumentException("an area of " + width + " by " + height);
            }
        }

        double right() {
            return x + width;
        }

        double bottom() {
            return y + height;
        }

        boolean overlaps(Area other) {
            return x < other.right() && other.x < right() && y < other.bottom() && other.y < bottom();
        }
    }

    /**
     * A line of text.
     *
     * @param text the line
     * @param style how it looks
     * @param area what it takes at most
     */
    record Line(String text, Style style, Area area) implements Placed {
        /** Where the letters stand. */
        double baseline() {
            return area.y() + (area.height() + style.size()) / 2 - style.size() * 0.14;
        }
    }

    /**
     * A filled area with an edge.
     *
     * @param fill the pattern
     * @param area where
     */
    record Bar(Fill fill, Area area) implements Placed {}

    /**
     * A frame.
     *
     * @param area where
     */
    record Frame(Area area) implements Placed {}

    /**
     * A line across, between sections.
     *
     * @param area where; its height is the width of the line
     */
    record Rule(Area area) implements Placed {}

    /**
     * The beginning of a day on a strip.
     *
     * @param area where; its width is the width of the line
     */
    record Tick(Area area) implements Placed {}

    /**
     * The line that says now.
     *
     * @param area where; its width is the width of the line
     */
    record NowLine(Area area) implements Placed {}

    /**
     * The shape of a moment, centred in its area.
     *
     * @param kind which shape
     * @param area where
     */
    record Shape(Mark.Kind kind, Area area) implements Placed {}
}
