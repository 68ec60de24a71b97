package dev.careadvisor.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.SequenceInputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ExitStatusTest {

    /** Refused with a reason in one line, nothing printed, no stack trace. */
    private static String refused(Run run) {
        assertEquals(2, run.status(), run.out() + run.err());
        assertEquals("", run.out());
        assertTrue(run.err().startsWith("advise: "), run.err());
        assertFalse(run.err().contains("Exception"), run.err());
        return run.err();
    }

    private static String refusedInOneLine(Run run) {
        assertEquals(1, run.err().lines().count(), run.err());
        return refused(run);
    }

    @Test
    void adviceIsZero() {
        assertEquals(0, Run.of(Run.example("lifting-strain")).status());
        assertEquals(0, Run.of("--json", Run.example("urinary-retention")).status());
        assertEquals(0, Run.reading(Run.exampleLine("fever"), "-").status());
    }

    @Test
    void aFileThatIsNotThere() {
        assertTrue(refusedInOneLine(Run.of("nowhere.json")).contains("no such file: nowhere.json"));
        assertTrue(refusedInOneLine(Run.of("--jsonl", "nowhere.jsonl")).contains("no such file: nowhere.jsonl"));
        refusedInOneLine(Run.of("a\0b"));
    }

    @Test
    void aFolder() {
        assertTrue(refusedInOneLine(Run.of("cases")).contains("folder"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "nonsense",
                "{",
                "[]",
                "null",
                "{} {}",
                "{\"asOf\":",
                "{\"colour\":\"red\"}",
                "\u0000\u001b[2J"
            })
    void whatIsNotACase(String input) {
        String err = refusedInOneLine(Run.reading(input, "-"));
        assertTrue(err.contains("standard input"), err);
        assertFalse(err.contains("\u001b"));
    }

    @Test
    void anInvalidCaseListsEachProblemInALine() {
        String patient = Run.exampleLine("lifting-strain")
                .replaceFirst("\"painNow\" *: *\\d+", "\"painNow\":11")
                .replaceFirst("\"ageYears\" *: *\\d+", "\"ageYears\":300");
        String err = refused(Run.reading(patient, "-"));
        assertEquals(
                "advise: standard input: the case has 2 problems",
                err.lines().findFirst().orElse(""));
        assertEquals(3, err.lines().count(), err);
        assertTrue(err.contains("11") && err.contains("300"), err);
    }

    @Test
    void textThatIsNotUtf8(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("latin.json");
        Files.write(file, "{\"caseId\":\"caf\u00e9\"}".getBytes(StandardCharsets.ISO_8859_1));
        assertTrue(refusedInOneLine(Run.of(file.toString())).contains("not UTF-8"));
    }

    @Test
    void aByteOrderMarkIsNoProblem() {
        assertEquals(0, Run.reading("\uFEFF" + Run.exampleLine("fever"), "-").status());
    }

    @Test
    @EnabledOnOs({OS.LINUX, OS.MAC})
    void aNamedPipeIsAFileLikeAnother(@TempDir Path folder) throws Exception {
        Path pipe = folder.resolve("pipe");
        assertEquals(0, new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor());
        Thread writer = new Thread(() -> {
            try {
                Files.writeString(pipe, Run.exampleLine("fever"));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
        writer.start();
        assertEquals(0, Run.of(pipe.toString()).status());
        writer.join();
    }

    @Test
    void aHugeFile() {
        assertTrue(refusedInOneLine(Run.reading(" ".repeat((1 << 20) + 1), "-")).contains("1 MiB"));
    }

    @Test
    void optionsThatCannotBeUsed() {
        String example = Run.example("fever");
        refusedInOneLine(Run.of());
        refusedInOneLine(Run.of("--jsonl", "-", example));
        refusedInOneLine(Run.of(example, example));
        refusedInOneLine(Run.of("--colour=always", example));
        refusedInOneLine(Run.of("--color=pink", example));
        refusedInOneLine(Run.of("--width=19", example));
        refusedInOneLine(Run.of("--width=wide", example));
        refusedInOneLine(Run.of("--jsonl"));
        assertTrue(refusedInOneLine(Run.of("--zone=Mars", example)).contains("Europe/London"));
    }

    private static Run into(String failure, String... arguments) {
        OutputStream broken = new OutputStream() {
            @Override
            public void write(int next) throws IOException {
                throw new IOException(failure);
            }
        };
        InputStream in = new ByteArrayInputStream("x\n".repeat(1_000).getBytes(StandardCharsets.UTF_8));
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int status = Advise.commandLine(new Shell(in, broken, err, false, Map.of(), ZoneOffset.UTC))
                .execute(arguments);
        return new Run(status, "", err.toString(StandardCharsets.UTF_8));
    }

    @Test
    void aBrokenPipeEndsQuietly() {
        Run quiet = new Run(0, "", "");
        assertEquals(quiet, into("Broken pipe", Run.example("fever")));
        assertEquals(quiet, into("Broken pipe", "--json", Run.example("fever")));
        assertEquals(quiet, into("Broken pipe", "--jsonl", "-"));
    }

    @Test
    void whatWasEvaluatedBeforeTheInputFailedIsWritten() {
        byte[] first = ("{\"id\":1,\"case\":" + Run.exampleLine("fever") + "}\n").getBytes(StandardCharsets.UTF_8);
        InputStream failing = new SequenceInputStream(new ByteArrayInputStream(first), new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("disk gone");
            }
        });
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Shell shell = new Shell(failing, out, err, false, Map.of(), ZoneOffset.UTC);
        assertEquals(2, Advise.commandLine(shell).execute("--jsonl", "-"));
        assertTrue(out.toString(StandardCharsets.UTF_8).startsWith("{\"id\":1,\"advice\":"));
        assertEquals("advise: cannot read the input: disk gone\n", err.toString(StandardCharsets.UTF_8));
    }

    @Test
    void aFullDiskIsSaid() {
        Run run = into("No space left on device", Run.example("fever"));
        assertEquals(new Run(1, "", "advise: cannot write: No space left on device\n"), run);
    }
}
