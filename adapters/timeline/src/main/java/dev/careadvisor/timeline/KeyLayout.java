package dev.careadvisor.timeline;

import dev.careadvisor.timeline.Placed.Area;
import java.util.List;

/**
 * Lays out the key, in two columns where the words are short enough.
 *
 * @param left its left edge
 * @param width its width
 */
record KeyLayout(double left, double width) {

    private static final double SAMPLE = 28;
    private static final double TEXT = 36;
    private static final double ROW = 20;

    /** Places it and gives the next free line. */
    double place(List<Block.Meaning> entries, double top, List<Placed> things) {
        double y = top;
        boolean second = false;
        for (Block.Meaning entry : entries) {
            boolean narrow = TEXT + TextWidth.of(entry.text(), Style.NOTE) <= width / 2 - 4;
            if (second && !narrow) {
                y += ROW;
                second = false;
            }
            double x = second ? left + width / 2 : left;
            sample(entry.sample(), x, y, things);
            double room = (narrow ? width / 2 : width) - TEXT;
            double line = y + 2;
            for (String text : TextWidth.wrap(entry.text(), Style.NOTE, room)) {
                Area area = new Area(x + TEXT, line, TextWidth.of(text, Style.NOTE), Style.NOTE.lineHeight());
                things.add(new Placed.Line(text, Style.NOTE, area));
                line += Style.NOTE.lineHeight();
            }
            if (second || !narrow) {
                y = Math.max(y + ROW, line);
            }
            second = narrow && !second;
        }
        return second ? y + ROW : y;
    }

    private static void sample(Block.Sample sample, double x, double y, List<Placed> things) {
        double middle = x + SAMPLE / 2;
        if (sample instanceof Block.Sample.OfFill fill) {
            things.add(new Placed.Bar(fill.fill(), new Area(x, y + 4, SAMPLE, 12)));
        } else if (sample instanceof Block.Sample.OfMark mark) {
            things.add(new Placed.Shape(mark.kind(), new Area(middle - 6, y + 4, 12, 12)));
        } else {
            things.add(new Placed.NowLine(new Area(middle - 1.5, y + 3, 3, 14)));
        }
    }
}
