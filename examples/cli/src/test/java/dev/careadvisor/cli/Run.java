package dev.careadvisor.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;

/** One run of the command inside this process, with its streams captured. */
record Run(int status, String out, String err) {

    private static final Path CASES = Path.of("cases");

    static Run of(String... arguments) {
        return with("", false, Map.of(), arguments);
    }

    static Run reading(String input, String... arguments) {
        return with(input, false, Map.of(), arguments);
    }

    static Run inTerminal(Map<String, String> environment, String... arguments) {
        return with("", true, environment, arguments);
    }

    static Run with(String input, boolean terminal, Map<String, String> environment, String... arguments) {
        return with(input.getBytes(StandardCharsets.UTF_8), terminal, environment, arguments);
    }

    static Run with(byte[] input, boolean terminal, Map<String, String> environment, String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Shell shell = new Shell(new ByteArrayInputStream(input), out, err, terminal, environment, ZoneOffset.UTC);
        int status = Advise.commandLine(shell).execute(arguments);
        return new Run(status, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    static String example(String name) {
        return CASES.resolve(name + ".json").toString();
    }

    /** The text of an example in one line. */
    static String exampleLine(String name) {
        try {
            return Files.readString(Path.of(example(name))).replace("\n", " ").strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<String> examples() {
        try (var files = Files.list(CASES)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".json"))
                    .map(name -> name.substring(0, name.length() - ".json".length()))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    List<String> lines() {
        return out.lines().toList();
    }
}
