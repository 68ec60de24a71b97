package dev.careadvisor.timeline;

import dev.careadvisor.timeline.Placed.Area;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.DoubleStream;

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
        double marks = below ? y + HEIGHT + 3 : y + (HEIGHT - MARK) / 2;
        for (Mark mark : strip.marks()) {
            mark(mark, marks, y, things);
        }
        labels(strip, y, things);
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

    /** A label stands in the middle of its band or as near to it as no line crosses it; without such a place it is left out. */
    private void labels(Block.Strip strip, double y, List<Placed> things) {
        List<Area> lines = things.stream()
                .filter(thing -> thing instanceof Placed.NowLine
                        || thing instanceof Placed.Tick
                        || thing instanceof Placed.Shape)
                .map(Placed::area)
                .toList();
        for (Band band : strip.bands()) {
            double left = scale.x(band.span().from()) + 2;
            double width = TextWidth.of(band.label(), Style.NOTE);
            double room = scale.x(band.span().to()) - 2 - left - width;
            if (!band.label().isEmpty()) {
                places(left, room)
                        .mapToObj(x -> new Area(x, y, width, HEIGHT))
                        .filter(area -> lines.stream().noneMatch(area::overlaps))
                        .findFirst()
                        .ifPresent(area -> things.add(new Placed.Line(band.label(), Style.NOTE, area)));
            }
        }
    }

    private static DoubleStream places(double left, double room) {
        double middle = left + room / 2;
        return DoubleStream.iterate(0, step -> step <= room / 2, step -> step + 1)
                .flatMap(step -> DoubleStream.of(middle - step, middle + step));
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
