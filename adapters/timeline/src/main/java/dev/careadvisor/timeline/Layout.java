package dev.careadvisor.timeline;

import dev.careadvisor.timeline.Placed.Area;
import java.util.ArrayList;
import java.util.List;

/** Lays out one page from top to bottom, in one column. Used for one page only. */
final class Layout {

    /** The width of a usual phone, in pixels. */
    static final double WIDTH = 390;

    private static final double MARGIN = 16;
    private static final double INNER = WIDTH - 2 * MARGIN;
    private static final double FRAME = 8;
    private static final double GAP = 12;
    private static final double INDENT = 14;

    private final Page page;
    private final Words words;
    private final Scale scale;
    private double y = 14;

    Layout(Page page, Words words) {
        this.page = page;
        this.words = words;
        this.scale = new Scale(page.axis(), MARGIN, INNER);
    }

    Picture picture() {
        List<Picture.Group> groups = new ArrayList<>();
        List<Placed> title = new ArrayList<>();
        text(page.title(), Style.TITLE, MARGIN, title);
        groups.add(new Picture.Group(Section.Kind.TITLE, page.title(), title));
        for (Section section : page.sections()) {
            groups.add(group(section));
        }
        return new Picture(page.title(), page.description(), Math.ceil(y + MARGIN), groups);
    }

    private Picture.Group group(Section section) {
        List<Placed> things = new ArrayList<>();
        y += GAP;
        double top = y;
        y += FRAME;
        boolean ruled = !section.kind().framed();
        if (ruled) {
            things.add(new Placed.Rule(new Area(MARGIN, top, INNER, 1)));
        }
        String label = "";
        for (Block block : section.blocks()) {
            place(block, things);
            if (label.isEmpty() && block instanceof Block.Text text) {
                label = text.text();
            }
        }
        if (section.kind().framed()) {
            y += FRAME;
            things.add(0, new Placed.Frame(new Area(FRAME, top, WIDTH - 2 * FRAME, y - top)));
        }
        return new Picture.Group(section.kind(), label, things);
    }

    private void place(Block block, List<Placed> things) {
        if (block instanceof Block.Text text) {
            y += text.style() == Style.STRONG ? 8 : 0;
            text(text.text(), text.style(), MARGIN, things);
        } else if (block instanceof Block.Items items) {
            for (String item : items.items()) {
                double top = y;
                text(item, Style.BODY, MARGIN + INDENT, things);
                things.add(
                        new Placed.Line("\u2022", Style.BODY, new Area(MARGIN, top, INDENT, Style.BODY.lineHeight())));
            }
        } else if (block instanceof Block.Axis) {
            y = new AxisLayout(page, words, scale).place(y, things);
        } else if (block instanceof Block.Strip strip) {
            y = new StripLayout(page, words.zone(), scale).place(strip, y, things);
        } else if (block instanceof Block.Gauge gauge) {
            gauge(gauge, things);
        } else if (block instanceof Block.Key key) {
            y = new KeyLayout(MARGIN, INNER).place(key.entries(), y, things);
        }
    }

    private void text(String text, Style style, double left, List<Placed> things) {
        for (String line : TextWidth.wrap(text, style, WIDTH - MARGIN - left)) {
            things.add(new Placed.Line(line, style, new Area(left, y, TextWidth.of(line, style), style.lineHeight())));
            y += style.lineHeight();
        }
    }

    private void gauge(Block.Gauge gauge, List<Placed> things) {
        y += 2;
        things.add(new Placed.Bar(Fill.NONE, new Area(MARGIN, y, INNER, 10)));
        if (gauge.used() > 0) {
            things.add(new Placed.Bar(Fill.USED, new Area(MARGIN, y, INNER * gauge.used(), 10)));
        }
        y += 16;
    }
}
