package dev.careadvisor.timeline;

import dev.careadvisor.timeline.Placed.Area;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * Lays out the days over the strips of a section.
 *
 * @param page not null
 * @param words not null
 * @param scale of its strips
 */
record AxisLayout(Page page, Words words, Scale scale) {

    private static final double GAP = 6;

    /** Places it and gives the next free line. */
    double place(double top, List<Placed> things) {
        double line = Style.NOTE.lineHeight();
        String label = words.say("axis.now", words.hour(page.now()));
        double width = TextWidth.of(label, Style.NOTE);
        double x = scale.x(page.now());
        double left = Math.max(scale.left(), Math.min(scale.right() - width, x - width / 2));
        double y = top + 4;
        things.add(new Placed.Line(label, Style.NOTE, new Area(left, y, width, line)));
        things.add(new Placed.NowLine(new Area(nowLeft(x), y + line, 3, line + 4)));
        days(y + line, line, new Area(nowLeft(x) - 2, y + line, 7, line), things);
        return y + 2 * line + 2;
    }

    private double nowLeft(double x) {
        return Math.min(scale.right() - 3, Math.max(scale.left(), x - 1.5));
    }

    /** As many days as there is room for; each name stands to the right of its midnight. */
    private void days(double y, double line, Area now, List<Placed> things) {
        List<Instant> starts = new ArrayList<>(scale.days(words.zone()));
        double free = scale.left();
        for (Instant start : starts) {
            double x = scale.x(start);
            String name = words.day(start);
            Area area = new Area(x + 4, y, TextWidth.of(name, Style.NOTE), line);
            if (area.x() >= free && area.right() <= scale.right() && !area.overlaps(now)) {
                // Where there is no room for every name, a line only for those that are named: lines do not cross
                // names.
                things.add(new Placed.Tick(new Area(x, y + 2, 1, line)));
                things.add(new Placed.Line(name, Style.NOTE, area));
                free = area.right() + GAP;
            }
        }
    }
}
