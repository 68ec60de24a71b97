package dev.careadvisor.timeline;

import dev.careadvisor.timeline.Placed.Area;
import java.io.StringWriter;
import java.util.Locale;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes one picture as SVG. Used for one picture only. */
final class SvgWriter {

    private static final String SVG = "http://www.w3.org/2000/svg";
    private static final String INK = "#111111";

    private final StringWriter text = new StringWriter();
    private final XMLStreamWriter xml;
    private final Locale language;

    private SvgWriter(Locale language) throws XMLStreamException {
        this.language = language;
        // The JDK's own, whatever else is on the class path: the same picture everywhere.
        this.xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
    }

    static String write(Picture picture, Locale language) {
        try {
            return new SvgWriter(language).document(picture);
        } catch (XMLStreamException e) {
            throw new IllegalStateException("writing to memory failed", e);
        }
    }

    private String document(Picture picture) throws XMLStreamException {
        xml.writeStartElement("svg");
        xml.writeDefaultNamespace(SVG);
        attributes(
                "viewBox",
                "0 0 " + number(Layout.WIDTH) + " " + number(picture.height()),
                "width",
                number(Layout.WIDTH),
                "height",
                number(picture.height()),
                "role",
                "img",
                "aria-labelledby",
                "title desc",
                "lang",
                language.toLanguageTag(),
                "font-family",
                "Helvetica, Arial, sans-serif",
                "fill",
                INK);
        line();
        element("title", picture.title(), "id", "title");
        element("desc", picture.description(), "id", "desc");
        new SvgPatterns(xml).write();
        line();
        empty("rect", "width", "100%", "height", "100%", "fill", "#ffffff");
        for (Picture.Group group : picture.groups()) {
            xml.writeStartElement("g");
            attributes("id", group.kind().id());
            if (!group.label().isEmpty()) {
                attributes("aria-label", group.label());
            }
            line();
            for (Placed thing : group.things()) {
                place(thing);
            }
            xml.writeEndElement();
            line();
        }
        xml.writeEndElement();
        line();
        xml.close();
        return text.toString();
    }

    private void place(Placed thing) throws XMLStreamException {
        Area area = thing.area();
        if (thing instanceof Placed.Line words) {
            element(
                    "text",
                    words.text(),
                    "x",
                    number(area.x()),
                    "y",
                    number(words.baseline()),
                    "font-size",
                    number(words.style().size()),
                    "font-weight",
                    words.style().bold() ? "bold" : "normal");
        } else if (thing instanceof Placed.Bar bar) {
            rectangle(area, SvgPatterns.paint(bar.fill()), SvgPatterns.edge(bar.fill()), 1);
        } else if (thing instanceof Placed.Frame) {
            rectangle(area, "none", INK, 2);
        } else if (thing instanceof Placed.Rule) {
            rectangle(area, "#777777", "none", 0);
        } else if (thing instanceof Placed.Tick) {
            rectangle(area, "#777777", "none", 0);
        } else if (thing instanceof Placed.NowLine) {
            rectangle(area, "#c00000", "#ffffff", 0.5);
        } else if (thing instanceof Placed.Shape shape) {
            shape(shape);
        }
    }

    private void rectangle(Area area, String fill, String stroke, double width) throws XMLStreamException {
        empty(
                "rect",
                "x",
                number(area.x()),
                "y",
                number(area.y()),
                "width",
                number(area.width()),
                "height",
                number(area.height()),
                "fill",
                fill,
                "stroke",
                stroke,
                "stroke-width",
                number(width));
    }

    private void shape(Placed.Shape shape) throws XMLStreamException {
        Area area = shape.area();
        double middle = area.x() + area.width() / 2;
        double centre = area.y() + area.height() / 2;
        switch (shape.kind()) {
            case CHECK_UP ->
                polygon(INK, middle, area.y(), area.right(), centre, middle, area.bottom(), area.x(), centre);
            case END ->
                empty(
                        "line",
                        "x1",
                        number(middle),
                        "x2",
                        number(middle),
                        "y1",
                        number(area.y()),
                        "y2",
                        number(area.bottom()),
                        "stroke",
                        INK,
                        "stroke-width",
                        "2.5",
                        "stroke-dasharray",
                        "3 2");
            case DOSE -> polygon(INK, area.x(), area.y(), area.right(), area.y(), middle, area.bottom());
            case LEAVES -> polygon("#ffffff", area.x(), area.bottom(), area.right(), area.bottom(), middle, area.y());
        }
    }

    private void polygon(String fill, double... coordinates) throws XMLStreamException {
        StringBuilder points = new StringBuilder();
        for (int i = 0; i < coordinates.length; i += 2) {
            points.append(i == 0 ? "" : " ")
                    .append(number(coordinates[i]))
                    .append(',')
                    .append(number(coordinates[i + 1]));
        }
        empty("polygon", "points", points.toString(), "fill", fill, "stroke", INK, "stroke-width", "1.5");
    }

    private void element(String name, String content, String... attributes) throws XMLStreamException {
        xml.writeStartElement(name);
        attributes(attributes);
        xml.writeCharacters(content);
        xml.writeEndElement();
        line();
    }

    private void empty(String name, String... attributes) throws XMLStreamException {
        xml.writeEmptyElement(name);
        attributes(attributes);
        line();
    }

    private void attributes(String... attributes) throws XMLStreamException {
        for (int i = 0; i < attributes.length; i += 2) {
            xml.writeAttribute(attributes[i], attributes[i + 1]);
        }
    }

    private void line() throws XMLStreamException {
        xml.writeCharacters("\n");
    }

    /** With at most one decimal, whatever the locale of the machine. */
    static String number(double value) {
        String text = String.format(Locale.ROOT, "%.1f", value);
        return text.endsWith(".0") ? text.substring(0, text.length() - 2) : text;
    }
}
