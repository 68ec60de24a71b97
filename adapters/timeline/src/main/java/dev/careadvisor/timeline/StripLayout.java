package dev.careadvisor.timeline;

import dev.careadvisor.timeline.Placed.Area;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;

/**
 * Lays out a strip: nights, bands and marks, with the line that says now over all of them.
 *
 * @param page not null
 * @param zone in which days begin
 * @param scale of the strip
 */
record StripLayout(Page page, ZoneId zone, Scale scale) {

    private static final double HEIGHT = 16;
    private static final double MARK = 12;

    /** Places it and gives the next free line. */
    double place(Block.Strip strip, double top, List<Placed> things) {
        double y = top + 6;
        things.add(new Placed.Bar(Fill.NONE, new Area(scale.left(), y, scale.width(), HEIGHT)));
        if (strip.nights()) {
            new Nights(zone).touching(page.axis()).forEach(night -> bar(Fill.NIGHT, night, y, things));
        }
        for (Band band : strip.bands()) {
            bar(band.fill(), band.span(), y, things);
        }
        for (Instant day : scale.days(zone)) {
            things.add(new Placed.Tick(new Area(scale.x(day), y, 1, HEIGHT)));
        }
        double now = Math.min(scale.right() - 3, Math.max(scale.left(), scale.x(page.now()) - 1.5));
        things.add(new Placed.NowLine(new Area(now, y - 4, 3, HEIGHT + 8)));
        boolean below = strip.bands().stream().anyMatch(band -> !band.label().isEmpty());
        labels(strip, y, now, things);
        double marks = below ? y + HEIGHT + 3 : y + (HEIGHT - MARK) / 2;
        for (Mark mark : strip.marks()) {
            mark(mark, marks, y, things);
        }
        boolean marked = below && !strip.marks().isEmpty();
        return y + HEIGHT + (marked ? MARK + 3 : 0) + 6;
    }

    private void bar(Fill fill, Span span, double y, List<Placed> things) {
        double left = scale.x(span.from());
        double right = scale.x(span.to());
        if (right > left) {
            things.add(new Placed.Bar(fill, new Area(left, y, right - left, HEIGHT)));
        }
    }

    /** A label stands in its band if there is room beside the line that says now. */
    private void labels(Block.Strip strip, double y, double now, List<Placed> things) {
        for (Band band : strip.bands()) {
            double left = Math.max(scale.x(band.span().from()), band.span().holds(page.now()) ? now + 3 : 0);
            double room = scale.x(band.span().to()) - left;
            double width = TextWidth.of(band.label(), Style.NOTE);
            if (!band.label().isEmpty() && width + 4 <= room) {
                things.add(new Placed.Line(
                        band.label(), Style.NOTE, new Area(left + (room - width) / 2, y, width, HEIGHT)));
            }
        }
    }

    private void mark(Mark mark, double y, double strip, List<Placed> things) {
        double x = scale.x(mark.at());
        double left = Math.max(0, Math.min(Layout.WIDTH - MARK, x - MARK / 2));
        if (mark.kind() == Mark.Kind.END) {
            things.add(new Placed.Shape(mark.kind(), new Area(left, strip - 4, MARK, HEIGHT + 8)));
        } else {
            things.add(new Placed.Shape(mark.kind(), new Area(left, y, MARK, MARK)));
        }
    }
}
