package dev.careadvisor.benchmarks.peer;

import java.io.StringWriter;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * Rules as a DMN model: a decision table with hit policy COLLECT for each rule file, with a column for the urgency, one for the phase and as many
 * conditions as a row has; the output of a row is the rule's name.
 */
final class DmnText {

    static final String NAMESPACE = "https://careadvisor.dev/benchmarks";
    private static final String DMN = "https://www.omg.org/spec/DMN/20191111/MODEL/";
    private static final String ANY = "-";

    private record Row(String id, String urgency, String phase, List<String> conditions) {}

    private final String name;
    private final FeelText feel;
    private final Map<String, List<Row>> tables = new LinkedHashMap<>();

    DmnText(String name, Collection<RuleSource> rules, FeelText feel) {
        this.name = name;
        this.feel = feel;
        for (RuleSource rule : rules) {
            tables.computeIfAbsent(rule.file().replaceAll("[^A-Za-z0-9]", "_"), table -> new ArrayList<>())
                    .add(row(rule));
        }
    }

    private Row row(RuleSource rule) {
        String urgency = ANY;
        String phase = ANY;
        List<String> conditions = new ArrayList<>();
        for (String part : new Condition(rule.condition()).conjuncts()) {
            String argument = part.contains("(") ? part.substring(part.indexOf('(') + 1, part.length() - 1) : "";
            if (part.matches("urgencyAtLeast\\([^()]*\\)") && urgency.equals(ANY)) {
                urgency = "<= " + FeelText.rank(argument);
            } else if (part.matches("inPhase\\([^()]*\\)") && phase.equals(ANY)) {
                phase = String.join(
                        ", ",
                        Condition.split(argument, ",").stream()
                                .map(FeelText::quoted)
                                .toList());
            } else {
                conditions.add(feel.of(part));
            }
        }
        return new Row(rule.id(), urgency, phase, conditions);
    }

    /** The decisions, one for each rule file. */
    Set<String> decisions() {
        return tables.keySet();
    }

    /** The model, which looks at these contexts beside urgency and phase. */
    String xml(Set<String> contexts) {
        StringWriter text = new StringWriter();
        try {
            XMLStreamWriter xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
            xml.writeStartDocument();
            xml.writeStartElement("definitions");
            xml.writeDefaultNamespace(DMN);
            xml.writeAttribute("id", name);
            xml.writeAttribute("name", name);
            xml.writeAttribute("namespace", NAMESPACE);
            Map<String, String> inputs = new LinkedHashMap<>();
            new TreeSet<>(contexts).forEach(context -> inputs.put(context, "Any"));
            inputs.put("urgency", "number");
            inputs.put("phase", "string");
            for (Map.Entry<String, String> input : inputs.entrySet()) {
                xml.writeStartElement("inputData");
                named(xml, "input_" + input.getKey(), input.getKey());
                variable(xml, input.getKey(), input.getValue());
                xml.writeEndElement();
            }
            for (Map.Entry<String, List<Row>> table : tables.entrySet()) {
                decision(xml, table.getKey(), table.getValue(), inputs.keySet());
            }
            xml.writeEndElement();
            xml.writeEndDocument();
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
        return text.toString();
    }

    private static void decision(XMLStreamWriter xml, String name, List<Row> rows, Set<String> inputs)
            throws XMLStreamException {
        xml.writeStartElement("decision");
        named(xml, "decision_" + name, name);
        variable(xml, name, "Any");
        for (String input : inputs) {
            xml.writeStartElement("informationRequirement");
            xml.writeEmptyElement("requiredInput");
            xml.writeAttribute("href", "#input_" + input);
            xml.writeEndElement();
        }
        xml.writeStartElement("decisionTable");
        xml.writeAttribute("hitPolicy", "COLLECT");
        int conditions =
                rows.stream().mapToInt(row -> row.conditions().size()).max().orElse(0);
        boolean urgency = rows.stream().anyMatch(row -> !row.urgency().equals(ANY));
        boolean phase = rows.stream().anyMatch(row -> !row.phase().equals(ANY));
        if (urgency) {
            column(xml, "urgency", "number");
        }
        if (phase) {
            column(xml, "phase", "string");
        }
        for (int i = 0; i < conditions; i++) {
            column(xml, "true", "boolean");
        }
        xml.writeEmptyElement("output");
        xml.writeAttribute("typeRef", "string");
        for (Row row : rows) {
            xml.writeStartElement("rule");
            if (urgency) {
                cell(xml, "inputEntry", row.urgency());
            }
            if (phase) {
                cell(xml, "inputEntry", row.phase());
            }
            for (int i = 0; i < conditions; i++) {
                cell(
                        xml,
                        "inputEntry",
                        i < row.conditions().size() ? row.conditions().get(i) : ANY);
            }
            cell(xml, "outputEntry", '"' + row.id() + '"');
            xml.writeEndElement();
        }
        xml.writeEndElement();
        xml.writeEndElement();
    }

    private static void named(XMLStreamWriter xml, String id, String name) throws XMLStreamException {
        xml.writeAttribute("id", id);
        xml.writeAttribute("name", name);
    }

    private static void variable(XMLStreamWriter xml, String name, String type) throws XMLStreamException {
        xml.writeEmptyElement("variable");
        xml.writeAttribute("name", name);
        xml.writeAttribute("typeRef", type);
    }

    private static void column(XMLStreamWriter xml, String expression, String type) throws XMLStreamException {
        xml.writeStartElement("input");
        xml.writeStartElement("inputExpression");
        xml.writeAttribute("typeRef", type);
        text(xml, expression);
        xml.writeEndElement();
        xml.writeEndElement();
    }

    private static void cell(XMLStreamWriter xml, String element, String expression) throws XMLStreamException {
        xml.writeStartElement(element);
        text(xml, expression);
        xml.writeEndElement();
    }

    private static void text(XMLStreamWriter xml, String content) throws XMLStreamException {
        xml.writeStartElement("text");
        xml.writeCharacters(content);
        xml.writeEndElement();
    }
}
