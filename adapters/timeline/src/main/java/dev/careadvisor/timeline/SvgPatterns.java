package dev.careadvisor.timeline;

import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * The patterns that tell areas apart without colour.
 *
 * @param xml not null
 */
record SvgPatterns(XMLStreamWriter xml) {

    void write() throws XMLStreamException {
        xml.writeStartElement("defs");
        pattern("cold", "#d6e9f8", "M0,6 L6,0", "#0b4f8a");
        pattern("heat", "#fde3cf", "M2,3 L4,3 M3,2 L3,4", "#8a2f00");
        pattern("move", "#e8f1dd", "M3,0 L3,6", "#33611a");
        pattern("other", "#eeeaf6", "M0,3 L6,3", "#4b3a8a");
        xml.writeEndElement();
    }

    private void pattern(String id, String ground, String path, String ink) throws XMLStreamException {
        xml.writeStartElement("pattern");
        xml.writeAttribute("id", id);
        xml.writeAttribute("width", "6");
        xml.writeAttribute("height", "6");
        xml.writeAttribute("patternUnits", "userSpaceOnUse");
        xml.writeEmptyElement("rect");
        xml.writeAttribute("width", "6");
        xml.writeAttribute("height", "6");
        xml.writeAttribute("fill", ground);
        xml.writeEmptyElement("path");
        xml.writeAttribute("d", path);
        xml.writeAttribute("stroke", ink);
        xml.writeAttribute("stroke-width", "1.5");
        xml.writeEndElement();
    }

    static String paint(Fill fill) {
        return switch (fill) {
            case NONE, PHASE -> "#ffffff";
            case NIGHT -> "#d0d0d0";
            case DOSE -> "#1f6b2c";
            case COLD -> "url(#cold)";
            case HEAT -> "url(#heat)";
            case MOVE -> "url(#move)";
            case OTHER -> "url(#other)";
            case USED -> "#444444";
        };
    }

    static String edge(Fill fill) {
        return switch (fill) {
            case NONE -> "#777777";
            case NIGHT -> "none";
            case DOSE -> "#0d3a15";
            case COLD -> "#0b4f8a";
            case HEAT -> "#8a2f00";
            case MOVE -> "#33611a";
            case OTHER -> "#4b3a8a";
            case PHASE, USED -> "#111111";
        };
    }
}
