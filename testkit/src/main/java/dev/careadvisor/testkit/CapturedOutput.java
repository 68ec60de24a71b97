package dev.careadvisor.testkit;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.function.Supplier;

/** What is printed while something runs; with a logger that prints to the console, also what is logged. */
final class CapturedOutput {

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

    <T> T during(Supplier<T> run) {
        PrintStream out = System.out;
        PrintStream err = System.err;
        try (PrintStream captured = new PrintStream(bytes, true, StandardCharsets.UTF_8)) {
            System.setOut(captured);
            System.setErr(captured);
            return run.get();
        } finally {
            System.setOut(out);
            System.setErr(err);
        }
    }

    String text() {
        return bytes.toString(StandardCharsets.UTF_8);
    }
}
