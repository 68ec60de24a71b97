package dev.careadvisor.json;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The small pieces of which both schemas are made. */
final class SchemaParts {

    static final String BASE = "https://careadvisor.dev/schema/";

    private SchemaParts() {}

    static ObjectNode document(String file, String title, String description) {
        return Tree.object()
                .put("$schema", "https://json-schema.org/draft/2020-12/schema")
                .put("$id", BASE + file)
                .put("title", title)
                .put("description", description);
    }

    static ObjectNode ref(String definition) {
        return Tree.object().put("$ref", "#/$defs/" + definition);
    }

    static ObjectNode type(String type) {
        return Tree.object().put("type", type);
    }

    static ObjectNode enumOf(Enum<?>... constants) {
        return enumOf(Arrays.stream(constants).map(Enum::name).toList());
    }

    static ObjectNode enumOf(Collection<String> names) {
        ObjectNode schema = Tree.object();
        schema.set("enum", Tree.texts(names));
        return schema;
    }

    static ObjectNode text() {
        return type("string").put("maxLength", Place.LONGEST_TEXT);
    }

    static ObjectNode text(String form) {
        return type("string").put("pattern", "^" + form + "$");
    }

    static ObjectNode instant() {
        return text(Place.INSTANT_FORM).put("format", "date-time");
    }

    static ObjectNode amount(List<String> units) {
        String alternatives = units.stream().map(SchemaParts::literal).collect(Collectors.joining("|"));
        return text(Unit.NUMBER_FORM + "(" + alternatives + ")");
    }

    private static String literal(String unit) {
        return Pattern.compile("[.^$*+?()\\[\\]{}|\\\\]").matcher(unit).replaceAll("\\\\$0");
    }

    static ObjectNode whole(long least, long greatest) {
        return type("integer").put("minimum", least).put("maximum", greatest);
    }

    static ObjectNode list(JsonNode items) {
        ObjectNode schema = type("array");
        schema.set("items", items);
        return schema;
    }

    static ObjectNode distinct(JsonNode items) {
        return list(items).put("uniqueItems", true);
    }

    /** An object with the given properties, of which all but those named are required. */
    static ObjectNode object(ObjectNode properties, String... optional) {
        List<String> required = properties.propertyNames().stream()
                .filter(name -> !List.of(optional).contains(name))
                .toList();
        return objectRequiring(properties, required);
    }

    static ObjectNode objectRequiring(ObjectNode properties, List<String> required) {
        ObjectNode schema = type("object").put("additionalProperties", false);
        if (!required.isEmpty()) {
            schema.set("required", Tree.texts(required));
        }
        schema.set("properties", properties);
        return schema;
    }
}
