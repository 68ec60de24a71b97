package dev.careadvisor.benchmarks.plot;

import java.io.StringWriter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * Lines over a linear x and y, both from zero. Lines differ by mark and dash as well as by colour, so that it can be read in print and by people
 * who do not see the colours; title and description are read out by screen readers.
 *
 * @param title what it shows
 * @param description what can be seen in it, in a sentence
 * @param xLabel with the unit
 * @param yLabel with the unit
 * @param series at least one
 */
public record LinePlot(String title, String description, String xLabel, String yLabel, List<Series> series) {

    private static final int WIDTH = 640;
    private static final int HEIGHT = 400;
    private static final int LEFT = 72;
    private static final int RIGHT = 20;
    private static final int TOP = 72;
    private static final int BOTTOM = 56;
    private static final int LEGEND = 190;
    private static final String INK = "#222222";
    /** Okabe and Ito's colours, dark enough on white. */
    private static final List<String> COLOURS = List.of("#0072B2", "#B34700", "#00795A", "#8A2F62");

    /** Copies the series. */
    public LinePlot {
        series = List.copyOf(series);
    }

    /**
     * The picture.
     *
     * @return an SVG document
     */
    public String svg() {
        StringWriter text = new StringWriter();
        try {
            XMLStreamWriter xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
            xml.writeStartDocument("UTF-8", "1.0");
            xml.writeCharacters("\n");
            xml.writeStartElement("svg");
            xml.writeDefaultNamespace("http://www.w3.org/2000/svg");
            attributes(xml, "viewBox", "0 0 " + WIDTH + " " + HEIGHT, "width", "" + WIDTH, "height", "" + HEIGHT);
            attributes(xml, "role", "img", "aria-labelledby", "title description");
            attributes(xml, "font-family", "Helvetica, Arial, sans-serif", "font-size", "13", "fill", INK);
            element(xml, "title", title, "id", "title");
            element(xml, "desc", description, "id", "description");
            element(xml, "rect", "", "width", "" + WIDTH, "height", "" + HEIGHT, "fill", "#ffffff");
            new Drawing(xml).draw();
            xml.writeEndElement();
            xml.writeEndDocument();
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
        return text.append('\n').toString();
    }

    private static void attributes(XMLStreamWriter xml, String... pairs) throws XMLStreamException {
        for (int i = 0; i < pairs.length; i += 2) {
            xml.writeAttribute(pairs[i], pairs[i + 1]);
        }
    }

    private static void element(XMLStreamWriter xml, String name, String content, String... pairs)
            throws XMLStreamException {
        xml.writeCharacters("\n");
        xml.writeStartElement(name);
        attributes(xml, pairs);
        xml.writeCharacters(content);
        xml.writeEndElement();
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }

    /** What is drawn inside. */
    private final class Drawing {

        private final XMLStreamWriter xml;
        private final Axis xAxis = Axis.upTo(xLabel, greatest(true));
        private final Axis yAxis = Axis.upTo(yLabel, greatest(false));

        Drawing(XMLStreamWriter xml) {
            this.xml = xml;
        }

        private double greatest(boolean ofX) {
            return series.stream()
                    .flatMap(one -> one.points().stream())
                    .mapToDouble(point -> ofX ? point.x() : point.y())
                    .max()
                    .orElse(1);
        }

        private double x(double value) {
            return LEFT + value / xAxis.most() * (WIDTH - LEFT - RIGHT);
        }

        private double y(double value) {
            return HEIGHT - BOTTOM - value / yAxis.most() * (HEIGHT - TOP - BOTTOM);
        }

        void draw() throws XMLStreamException {
            element(xml, "text", title, "x", "" + LEFT, "y", "26", "font-size", "16", "font-weight", "bold");
            for (double tick : yAxis.ticks()) {
                line(x(0), y(tick), x(xAxis.most()), y(tick), tick == 0 ? INK : "#d0d0d0");
                element(
                        xml,
                        "text",
                        Axis.text(tick),
                        "x",
                        number(x(0) - 8),
                        "y",
                        number(y(tick) + 4),
                        "text-anchor",
                        "end");
            }
            for (double tick : xAxis.ticks()) {
                line(x(tick), y(0), x(tick), y(0) + 5, INK);
                element(
                        xml,
                        "text",
                        Axis.text(tick),
                        "x",
                        number(x(tick)),
                        "y",
                        number(y(0) + 20),
                        "text-anchor",
                        "middle");
            }
            element(
                    xml,
                    "text",
                    xLabel,
                    "x",
                    number((x(0) + x(xAxis.most())) / 2),
                    "y",
                    "" + (HEIGHT - 14),
                    "text-anchor",
                    "middle");
            double middle = (y(0) + y(yAxis.most())) / 2;
            element(
                    xml,
                    "text",
                    yLabel,
                    "x",
                    "18",
                    "y",
                    number(middle),
                    "text-anchor",
                    "middle",
                    "transform",
                    "rotate(-90 18 " + number(middle) + ")");
            for (int i = 0; i < series.size(); i++) {
                series(series.get(i), i);
            }
        }

        private void line(double x1, double y1, double x2, double y2, String colour) throws XMLStreamException {
            element(
                    xml,
                    "line",
                    "",
                    "x1",
                    number(x1),
                    "y1",
                    number(y1),
                    "x2",
                    number(x2),
                    "y2",
                    number(y2),
                    "stroke",
                    colour);
        }

        private void series(Series one, int index) throws XMLStreamException {
            String colour = one.guide() ? "#666666" : COLOURS.get(index % COLOURS.size());
            element(
                    xml,
                    "polyline",
                    "",
                    "points",
                    one.points().stream()
                            .map(point -> number(x(point.x())) + "," + number(y(point.y())))
                            .collect(Collectors.joining(" ")),
                    "fill",
                    "none",
                    "stroke",
                    colour,
                    "stroke-width",
                    one.guide() ? "1.5" : "2.5",
                    "stroke-dasharray",
                    one.guide() ? "2 5" : index % 2 == 0 ? "none" : "9 4");
            double legendX = LEFT + index * LEGEND;
            line(legendX, 46, legendX + 26, 46, colour);
            element(xml, "text", one.name(), "x", number(legendX + 34), "y", "50");
            if (!one.guide()) {
                mark(legendX + 13, 46, index, colour);
                for (Series.Point point : one.points()) {
                    mark(x(point.x()), y(point.y()), index, colour);
                }
            }
        }

        /** Circles, squares and diamonds in turn. */
        private void mark(double x, double y, int index, String colour) throws XMLStreamException {
            if (index % 3 == 0) {
                element(xml, "circle", "", "cx", number(x), "cy", number(y), "r", "4", "fill", colour);
                return;
            }
            String turned = index % 3 == 1 ? "0" : "45";
            element(
                    xml,
                    "rect",
                    "",
                    "x",
                    number(x - 4),
                    "y",
                    number(y - 4),
                    "width",
                    "8",
                    "height",
                    "8",
                    "fill",
                    colour,
                    "transform",
                    "rotate(" + turned + " " + number(x) + " " + number(y) + ")");
        }
    }
}
