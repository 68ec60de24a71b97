package dev.careadvisor.cli;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/** Takes one line {@code {"id": ..., "case": {...}}} apart. The case itself is left to the codec. Used for one line only. */
final class CaseLineParser {

    private static final JsonFactory JSON = new JsonFactory();
    private static final int LONGEST_ID = 200;
    private static final int LONGEST_NAME = 40;

    private final String line;
    private final Set<String> seen = new HashSet<>();
    private String place = "$";
    private Optional<String> id = Optional.empty();
    private Optional<String> caseText = Optional.empty();

    CaseLineParser(String line) {
        this.line = line;
    }

    CaseLine parse() throws BadLine {
        try (JsonParser parser = JSON.createParser(ObjectReadContext.empty(), line)) {
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                throw bad("a line must be an object with \"id\" and \"case\"", "$");
            }
            while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
                field(parser);
            }
            if (parser.nextToken() != null) {
                throw bad("something follows the object", "$");
            }
        } catch (JacksonException e) {
            throw bad("not JSON: " + e.getOriginalMessage() + column(e), place);
        }
        return new CaseLine(
                id.orElseThrow(() -> bad("the id is missing", "$.id")),
                caseText.orElseThrow(() -> bad("the case is missing", "$.case")));
    }

    private void field(JsonParser parser) throws BadLine {
        String name = parser.currentName();
        place = "$." + (name.length() > LONGEST_NAME ? name.substring(0, LONGEST_NAME) + "..." : name);
        if (!seen.add(name)) {
            throw bad("given twice", place);
        }
        JsonToken value = parser.nextToken();
        switch (name) {
            case "id" -> id = Optional.of(id(parser, value));
            case "case" -> caseText = Optional.of(object(parser, value));
            default -> throw bad("unknown field; allowed: id, case", place);
        }
    }

    private String id(JsonParser parser, JsonToken value) throws BadLine {
        boolean fits = value == JsonToken.VALUE_STRING || value.isNumeric();
        if (!fits) {
            throw bad("an id must be a string or a number", place);
        }
        String text = value == JsonToken.VALUE_STRING ? slice(parser) : parser.getString();
        if (text.length() > LONGEST_ID) {
            throw bad("an id has at most " + LONGEST_ID + " characters", place);
        }
        return text;
    }

    private String object(JsonParser parser, JsonToken value) throws BadLine {
        if (value != JsonToken.START_OBJECT) {
            throw bad("the case must be an object", place);
        }
        return slice(parser);
    }

    /** The characters of the current value. */
    private String slice(JsonParser parser) {
        long start = parser.currentTokenLocation().getCharOffset();
        parser.skipChildren();
        parser.finishToken();
        long end = parser.currentLocation().getCharOffset();
        return line.substring((int) start, (int) end);
    }

    private static String column(JacksonException e) {
        return e.getLocation() == null ? "" : " (column " + e.getLocation().getColumnNr() + ")";
    }

    private BadLine bad(String message, String path) {
        return new BadLine(message, id, Optional.of(path), List.of());
    }
}
