package dev.careadvisor.benchmarks.plot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.StringReader;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

class LinePlotTest {

    private final LinePlot plot = new LinePlot(
            "Time of a case & more",
            "From 10 us to 80 us.",
            "times the knowledge",
            "CPU of a call, us",
            List.of(
                    new Series("typical", List.of(new Series.Point(1, 10), new Series.Point(8, 80)), false),
                    new Series("in proportion", List.of(new Series.Point(1, 10), new Series.Point(8, 80)), true)));

    private Document document() throws Exception {
        return DocumentBuilderFactory.newDefaultInstance()
                .newDocumentBuilder()
                .parse(new InputSource(new StringReader(plot.svg())));
    }

    @Test
    void isWellFormedAndSaysWhatItShows() throws Exception {
        Document document = document();
        assertEquals("svg", document.getDocumentElement().getTagName());
        assertEquals("img", document.getDocumentElement().getAttribute("role"));
        assertEquals("title description", document.getDocumentElement().getAttribute("aria-labelledby"));
        assertEquals(
                plot.title(), document.getElementsByTagName("title").item(0).getTextContent());
        assertEquals(
                plot.description(),
                document.getElementsByTagName("desc").item(0).getTextContent());
    }

    @Test
    void axesHaveLabelsWithUnits() throws Exception {
        NodeList texts = document().getElementsByTagName("text");
        StringBuilder all = new StringBuilder();
        for (int i = 0; i < texts.getLength(); i++) {
            all.append(texts.item(i).getTextContent()).append('\n');
        }
        assertTrue(all.toString().contains(plot.xLabel()), all::toString);
        assertTrue(all.toString().contains(plot.yLabel()), all::toString);
    }

    @Test
    void everySeriesIsALineAndEveryMeasurementAMark() throws Exception {
        assertEquals(2, document().getElementsByTagName("polyline").getLength());
        // One on each point and one in the legend.
        assertEquals(3, document().getElementsByTagName("circle").getLength());
    }

    @Test
    void axisEndsAtARoundNumber() {
        assertEquals(new Axis("y", 100, 20), Axis.upTo("y", 83));
        assertEquals(new Axis("y", 8, 2), Axis.upTo("y", 8));
        assertEquals(6, Axis.upTo("y", 0.5).ticks().size());
        assertEquals("2.5", Axis.text(2.5));
        assertEquals("1000", Axis.text(1000));
    }
}
