package dev.careadvisor.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class JsonLinesTest {

    private static final JsonMapper JSON = new JsonMapper();

    private static String line(String id, String patient) {
        return "{\"id\":" + id + ",\"case\":" + patient + "}";
    }

    private static JsonNode only(Run run) {
        assertEquals(1, run.lines().size(), run.out());
        return JSON.readTree(run.lines().get(0));
    }

    @Test
    void goodLinesGiveAdviceInOrderAndStatusZero(@TempDir Path folder) throws IOException {
        List<String> examples = Run.examples();
        Path file = folder.resolve("cases.jsonl");
        Files.write(
                file,
                examples.stream()
                        .map(name -> line('"' + name + '"', Run.exampleLine(name)))
                        .toList());

        Run run = Run.of("--jsonl", file.toString());

        assertEquals(0, run.status(), run.err());
        assertEquals("", run.err());
        assertEquals(
                examples,
                run.lines().stream()
                        .map(l -> JSON.readTree(l).get("id").asString())
                        .toList());
        for (String result : run.lines()) {
            assertTrue(JSON.readTree(result).get("advice").has("urgency"));
        }
    }

    @Test
    void aResultHoldsTheSameAdviceAsTheSingleCase() {
        JsonNode single =
                JSON.readTree(Run.of("--json", Run.example("article-follower")).out());
        JsonNode result = only(Run.reading(line("1", Run.exampleLine("article-follower")), "--jsonl", "-"));
        assertEquals(single, result.get("advice"));
    }

    @Test
    void hundredsOfMixedLinesKeepTheirOrderAndTheirNumbers() {
        String good = Run.exampleLine("lifting-strain");
        StringBuilder input = new StringBuilder();
        for (int number = 1; number <= 700; number++) {
            input.append(
                            switch (number % 7) {
                                case 0 -> "";
                                case 1 -> "nonsense " + number;
                                case 2 -> line(number + "", "{\"painNow\":11,\"ageYears\":33}");
                                case 3 -> line(number + "", "{\"colour\":\"red\"}");
                                default -> line(number + "", good);
                            })
                    .append(number % 2 == 0 ? "\n" : "\r\n");
        }

        Run run = Run.reading(input.toString(), "--jsonl", "-");

        assertEquals(3, run.status());
        assertEquals("", run.err());
        List<JsonNode> results = run.lines().stream().map(JSON::readTree).toList();
        int[] expected = IntStream.rangeClosed(1, 700).filter(n -> n % 7 != 0).toArray();
        assertEquals(expected.length, results.size());
        for (int i = 0; i < expected.length; i++) {
            JsonNode result = results.get(i);
            int number = expected[i];
            boolean bad = number % 7 <= 3;
            assertEquals(bad, result.has("error"), run.lines().get(i));
            assertEquals(!bad, result.has("advice"));
            if (bad) {
                assertEquals(number, result.get("line").asInt());
                assertEquals(number % 7 != 1, result.has("id"));
            } else {
                assertFalse(result.has("line"));
                assertEquals(number, result.get("id").asInt());
            }
        }
    }

    @Test
    void anInvalidCaseListsEachProblem() {
        String patient = Run.exampleLine("lifting-strain")
                .replaceFirst("\"painNow\" *: *\\d+", "\"painNow\":11")
                .replaceFirst("\"ageYears\" *: *\\d+", "\"ageYears\":300");
        Run run = Run.reading(line("\"p\"", patient), "--jsonl", "-");
        JsonNode result = only(run);
        assertEquals(3, run.status());
        assertEquals("p", result.get("id").asString());
        assertEquals("$.case", result.at("/error/path").asString());
        assertEquals(2, result.at("/error/problems").size(), run.out());
        JsonNode problem = result.at("/error/problems/0");
        assertTrue(problem.has("field") && problem.has("value") && problem.has("limit"));
    }

    @Test
    void aProblemOfTheDocumentHasItsPathInTheLine() {
        JsonNode result = only(Run.reading(line("5", "{\"colour\":\"red\"}"), "--jsonl", "-"));
        assertEquals("$.case.colour", result.at("/error/path").asString());
        assertFalse(result.at("/error/message").asString().contains("$"), result.toString());
    }

    @Test
    void idsComeBackUnchanged() {
        String good = Run.exampleLine("almost-empty");
        for (String id : List.of("\"caf\\u00e9\"", "1e3", "12345678901234567890", "-0.50", "\"\u00e9\"")) {
            Run run = Run.reading(line(id, good), "--jsonl", "-");
            assertTrue(run.out().startsWith("{\"id\":" + id + ",\"advice\":{"), run.out());
        }
    }

    @Test
    void aLineOver1MiBIsAnErrorAndTheNextIsRead() {
        String good = line("2", Run.exampleLine("almost-empty"));
        Run run = Run.reading(line("1", "\"" + "x".repeat(1 << 20) + "\"") + "\n" + good, "--jsonl", "-");
        assertEquals(3, run.status());
        JsonNode error = JSON.readTree(run.lines().get(0));
        assertEquals(1, error.get("line").asInt());
        assertFalse(error.has("id"));
        assertTrue(error.at("/error/message").asString().contains("1 MiB"));
        assertTrue(run.lines().get(1).startsWith("{\"id\":2,\"advice\":"));
    }

    @Test
    void aLineThatIsNotUtf8IsAnError() throws IOException {
        ByteArrayOutputStream input = new ByteArrayOutputStream();
        input.write("{\"id\":\"".getBytes(StandardCharsets.UTF_8));
        input.write(0xE9);
        input.write("\",\"case\":{}}".getBytes(StandardCharsets.UTF_8));
        Run run = Run.with(input.toByteArray(), false, Map.of(), "--jsonl", "-");
        assertEquals("not UTF-8", only(run).at("/error/message").asString());
    }

    @Test
    void nothingGivesNothing() {
        Run run = Run.reading("\n  \n", "--jsonl", "-");
        assertEquals(new Run(0, "", ""), run);
    }
}
