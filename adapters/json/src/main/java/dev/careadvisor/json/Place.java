package dev.careadvisor.json;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/**
 * One value of a document and where it stands, so that every refusal can name its path.
 *
 * @param path a JSON path
 * @param node the value
 */
record Place(String path, JsonNode node) {

    static final String ROOT = "$";

    /** The longest text that is read, in characters, as in the checks of a case. */
    static final int LONGEST_TEXT = 200;

    /** Date, time of day with seconds, and a zone. */
    static final String INSTANT_FORM =
            "[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}(\\.[0-9]{1,9})?(Z|[+-][0-9]{2}:[0-9]{2})";

    private static final Pattern INSTANT = Pattern.compile(INSTANT_FORM);
    private static final Pattern PLAIN_NAME = Pattern.compile("[A-Za-z_][A-Za-z0-9_]*");
    private static final int FEW = 24;

    static String field(String path, String name) {
        return PLAIN_NAME.matcher(name).matches() && name.length() <= 64
                ? path + "." + name
                : path + "['" + JsonInputException.shorten(name) + "']";
    }

    static String element(String path, int index) {
        return path + "[" + index + "]";
    }

    /** Reads an object; the caller asks for every field it knows and then ends it. */
    Fields fields() {
        requireObject();
        return new Fields(this);
    }

    /** Reads an object whose names are data. */
    List<Map.Entry<String, Place>> entries() {
        requireObject();
        return node.properties().stream()
                .map(entry -> Map.entry(entry.getKey(), new Place(field(path, entry.getKey()), entry.getValue())))
                .toList();
    }

    private void requireObject() {
        require(node.isObject(), "an object");
    }

    List<Place> list(int most) {
        require(node.isArray(), "a list");
        if (node.size() > most) {
            throw new JsonInputException(path, "list is too long", node.size() + " entries", "at most " + most);
        }
        List<Place> elements = new ArrayList<>(node.size());
        for (JsonNode element : node) {
            elements.add(new Place(element(path, elements.size()), element));
        }
        return elements;
    }

    /** Reads a list without a limit of its own: the length of the document bounds it. */
    <T> List<T> list(Function<Place, T> read) {
        return list(Integer.MAX_VALUE).stream().map(read).toList();
    }

    boolean isList() {
        return node.isArray();
    }

    boolean isObject() {
        return node.isObject();
    }

    boolean isText(String text) {
        return node.isString() && node.stringValue().equals(text);
    }

    String text() {
        require(node.isString(), "a text");
        String text = node.stringValue();
        if (text.length() > LONGEST_TEXT) {
            throw new JsonInputException(
                    path, "text is too long", text.length() + " characters", "at most " + LONGEST_TEXT);
        }
        return text;
    }

    int whole() {
        require(node.isNumber(), "a whole number without unit");
        try {
            return node.decimalValue().intValueExact();
        } catch (ArithmeticException e) {
            throw refused("not a whole number in reach", "a whole number, such as 5");
        }
    }

    boolean flag() {
        require(node.isBoolean(), "true or false");
        return node.booleanValue();
    }

    Instant instant() {
        String text = text();
        String allowed = "date, time and zone, such as \"2026-03-02T18:00:00Z\"";
        if (!INSTANT.matcher(text).matches()) {
            throw refused("not a time with zone", allowed);
        }
        try {
            return OffsetDateTime.parse(text).toInstant();
        } catch (DateTimeException e) {
            throw refused("no such time", allowed);
        }
    }

    <E> E constant(E[] constants, Function<E, String> name) {
        String text = text();
        for (E constant : constants) {
            if (name.apply(constant).equals(text)) {
                return constant;
            }
        }
        throw refused(
                "unknown constant", names(Arrays.stream(constants).map(name).toList()));
    }

    <E extends Enum<E>> E constant(Class<E> type) {
        return constant(type.getEnumConstants(), Enum::name);
    }

    /** The names if they are few; many would hide the problem. */
    static String names(List<String> names) {
        return names.size() <= FEW
                ? names.stream().collect(Collectors.joining(", "))
                : "one of the " + names.size() + " names of the schema";
    }

    JsonInputException refused(String problem, String limit) {
        return new JsonInputException(path, problem, shown(), limit);
    }

    void require(boolean typeFits, String wanted) {
        if (node.isNull()) {
            throw new JsonInputException(path, "null is not a value", "", wanted + "; leave out what is unknown");
        }
        if (!typeFits) {
            throw refused("wrong type", wanted);
        }
    }

    private String shown() {
        if (node.isObject()) {
            return "an object";
        }
        if (node.isArray()) {
            return "a list";
        }
        if (node.isString()) {
            return "\"" + JsonInputException.shorten(node.stringValue()) + "\"";
        }
        // Of a number the exponent must not be written out.
        return JsonInputException.shorten(node.isNumber() ? node.numberValue().toString() : node.asString());
    }
}
