package dev.careadvisor.json;

import java.util.Objects;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.TokenStreamContext;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.UnexpectedEndOfInputException;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.json.JsonMapper;

/** A whole document: text to tree and back. What is malformed is refused here, before anything looks at its meaning. */
final class Document {

    private static final int DEEPEST = 20;
    private static final int LONGEST_NUMBER = 50;
    private static final int LONGEST_PROBLEM = 160;

    private static final JsonMapper MAPPER = JsonMapper.builder(JsonFactory.builder()
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .disable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION)
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(DEEPEST)
                            .maxNumberLength(LONGEST_NUMBER)
                            .maxDocumentLength(CareAdvisorJson.LONGEST_ADVICE)
                            .build())
                    .build())
            // A double would round, and turn a huge number into infinity.
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            // Checked below, with a message of our own.
            .disable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    // The line separator of the platform must not show in the text.
    private static final DefaultIndenter INDENTER = new DefaultIndenter("  ", "\n");
    private static final ObjectWriter PRETTY = MAPPER.writer()
            .with(new DefaultPrettyPrinter().withObjectIndenter(INDENTER).withArrayIndenter(INDENTER));

    private Document() {}

    static Place read(String text, int longest) {
        Objects.requireNonNull(text, "document");
        if (text.length() > longest) {
            throw new JsonInputException(
                    Place.ROOT, "document is too long", text.length() + " characters", "at most " + longest);
        }
        try (JsonParser parser = MAPPER.createParser(text)) {
            return read(parser);
        }
    }

    private static Place read(JsonParser parser) {
        try {
            if (parser.nextToken() == null) {
                throw new JsonInputException(Place.ROOT, "document is empty", "", "an object");
            }
            JsonNode root = MAPPER.readTree(parser);
            if (parser.nextToken() != null) {
                throw new JsonInputException(Place.ROOT, "content after the end of the document", "", "one object");
            }
            return new Place(Place.ROOT, root);
        } catch (UnexpectedEndOfInputException e) {
            throw refusal(parser, "document ends too early", e);
        } catch (JacksonException e) {
            throw refusal(parser, JsonInputException.clean(e.getOriginalMessage(), LONGEST_PROBLEM), e);
        } catch (NumberFormatException e) {
            // An exponent of more digits than any number has.
            throw new JsonInputException(path(parser.streamReadContext()), "number is out of reach", "", "");
        }
    }

    private static JsonInputException refusal(JsonParser parser, String problem, JacksonException cause) {
        TokenStreamLocation at = cause.getLocation();
        String where = at == null ? "" : " (line " + at.getLineNr() + ", column " + at.getColumnNr() + ")";
        return new JsonInputException(path(parser.streamReadContext()), problem + where, "", "");
    }

    private static String path(TokenStreamContext context) {
        TokenStreamContext parent = context.getParent();
        if (parent == null) {
            return Place.ROOT;
        }
        String before = path(parent);
        if (context.inArray()) {
            return context.hasCurrentIndex() ? Place.element(before, context.getCurrentIndex()) : before;
        }
        return context.hasCurrentName() ? Place.field(before, context.currentName()) : before;
    }

    static String write(JsonNode tree) {
        return MAPPER.writeValueAsString(tree);
    }

    static String writePretty(JsonNode tree) {
        return PRETTY.writeValueAsString(tree);
    }
}
