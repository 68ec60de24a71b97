package dev.careadvisor.timeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.careadvisor.advice.Forecast;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

class SvgTimelineTest {

    private static final String SVG = "http://www.w3.org/2000/svg";

    private static Document document(Timeline timeline) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultNSInstance();
        return factory.newDocumentBuilder().parse(new InputSource(new StringReader(timeline.svg())));
    }

    private static List<Element> elements(Document document, String name) {
        NodeList nodes = document.getElementsByTagNameNS(SVG, name);
        List<Element> elements = new ArrayList<>();
        for (int i = 0; i < nodes.getLength(); i++) {
            elements.add((Element) nodes.item(i));
        }
        return elements;
    }

    @Test
    void isWellFormedWithATitleADescriptionAndARole() throws Exception {
        for (Forecast forecast : Cases.all()) {
            Document document = document(Cases.timeline(forecast));
            Element root = document.getDocumentElement();
            assertEquals("img", root.getAttribute("role"));
            assertEquals("title desc", root.getAttribute("aria-labelledby"));
            assertTrue(root.getAttribute("viewBox").startsWith("0 0 390 "));
            assertEquals("title", elements(document, "title").get(0).getAttribute("id"));
            assertFalse(elements(document, "desc").get(0).getTextContent().isBlank());
        }
    }

    @Test
    void noSizeIsNegative() throws Exception {
        for (Forecast forecast : Cases.all()) {
            for (Element element : elements(document(Cases.timeline(forecast)), "rect")) {
                for (String side : List.of("width", "height")) {
                    String size = element.getAttribute(side);
                    assertTrue(size.equals("100%") || Double.parseDouble(size) >= 0, size);
                }
            }
        }
    }

    /** Every word of the text is in the picture, in the same order, and the picture has no others but the axis, the key and bullets. */
    @Test
    void theTextAlternativeSaysTheSame() throws Exception {
        for (Forecast forecast : Cases.all()) {
            Timeline timeline = Cases.timeline(forecast);
            List<String> drawnOnly = new ArrayList<>();
            StringBuilder said = new StringBuilder();
            for (Picture.Group group : timeline.picture().groups()) {
                for (Placed thing : group.things()) {
                    if (thing instanceof Placed.Line line) {
                        boolean onlyDrawn = group.kind() == Section.Kind.KEY
                                || line.text().equals("\u2022")
                                || (line.style() == Style.NOTE
                                        && group.kind() != Section.Kind.DISCLAIMER
                                        && group.kind() != Section.Kind.URGENCY);
                        if (onlyDrawn) {
                            drawnOnly.add(line.text());
                        } else {
                            said.append(line.text()).append(' ');
                        }
                    }
                }
            }
            assertEquals(plain(timeline.text().replaceAll("(?m)^- ", "")), plain(said.toString()));
            List<String> texts = elements(document(timeline), "text").stream()
                    .map(Element::getTextContent)
                    .toList();
            assertEquals(
                    timeline.picture().groups().stream()
                            .flatMap(group -> group.things().stream())
                            .filter(Placed.Line.class::isInstance)
                            .count(),
                    texts.size());
            assertTrue(texts.containsAll(drawnOnly));
        }
    }

    private static String plain(String text) {
        return text.replaceAll("[\\s\u00a0]+", " ").strip();
    }

    @Test
    void whatIsShownIsToldApartWithoutColour() throws Exception {
        String svg = Cases.timeline(Cases.forecast(Cases.takenUp(), 7)).svg();
        for (String pattern : List.of("cold", "heat", "move", "other")) {
            assertTrue(svg.contains("<pattern id=\"" + pattern + "\""), pattern);
            assertTrue(svg.contains("url(#" + pattern + ")"), pattern);
        }
    }
}
