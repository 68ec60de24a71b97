package dev.careadvisor.json;

import static dev.careadvisor.json.Samples.JSON;

import dev.careadvisor.patient.InvalidCaseException;
import java.io.IOException;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** Whatever is changed in a document: it is read, or refused with one of the two exceptions. */
class HostileInputTest {

    private static final List<String> PIECES = List.of(
            "null",
            "true",
            "-1",
            "1e999999999",
            "0.5",
            "\"\"",
            "\"x\"",
            "[]",
            "{}",
            "[[[[",
            ",",
            ":",
            "\"",
            "\\",
            "\\ud800",
            "\u0000",
            "\uFEFF",
            "99999999999999999999",
            "\" mg\"",
            "\"400 mg\"",
            "\"9999-12-31T23:59:59Z\"",
            "\"0000-01-01T00:00:00+18:00\"",
            "\"PRESENT\"",
            "\"version\":",
            "1",
            "\"999999999999 y\"",
            "\"-999999999999.999999999999 kg\"");

    @Test
    void changedCases() throws IOException {
        List<String> documents = List.copyOf(Samples.examples().values());
        for (int seed = 0; seed < 4_000; seed++) {
            read(seed, documents.get(seed % documents.size()), JSON::readCase);
        }
        for (int seed = 0; seed < 4_000; seed++) {
            read(seed, JSON.writeCase(Samples.richCase()), JSON::readCase);
        }
    }

    @Test
    void changedAdvice() {
        String document = JSON.writeAdvice(Samples.richAdvice());
        for (int seed = 0; seed < 2_000; seed++) {
            read(seed, document, JSON::readAdvice);
        }
    }

    private static void read(int seed, String document, Consumer<String> read) {
        String changed = change(new Random(seed), document);
        try {
            read.accept(changed);
        } catch (JsonInputException | InvalidCaseException e) {
            // Refused, as it should be.
        } catch (RuntimeException e) {
            throw new AssertionError("seed " + seed + ": " + changed, e);
        }
    }

    /** Puts something else in the place of one value or of a few characters. */
    private static String change(Random random, String document) {
        String piece = PIECES.get(random.nextInt(PIECES.size()));
        int from = random.nextInt(document.length());
        if (random.nextBoolean()) {
            int colon = document.indexOf(':', from);
            from = colon < 0 ? from : colon + 1;
            int comma = document.indexOf(',', from);
            int to = comma < 0 ? from : comma;
            return document.substring(0, from) + piece + document.substring(to);
        }
        int to = Math.min(document.length(), from + random.nextInt(4));
        return document.substring(0, from) + piece + document.substring(to);
    }
}
