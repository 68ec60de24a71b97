package dev.careadvisor.rules;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Compiles the examples of the README, and runs the first. */
class ReadmeTest {

    @Test
    void theTestOfTheReadmeCompiles(@TempDir Path folder) throws Exception {
        String imports =
                "import dev.careadvisor.*; import dev.careadvisor.rulebase.*; import dev.careadvisor.testkit.*;\n";
        String example = ExampleCompiler.examples(Path.of("../README.md")).get(1);
        new ExampleCompiler(folder)
                .compile("OurAdviceIsSafeTest", imports + example)
                .close();
    }

    @Test
    void theExampleCompilesAndRuns(@TempDir Path folder) throws Exception {
        String example = ExampleCompiler.examples(Path.of("../README.md")).get(0);
        PrintStream out = System.out;
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        try (URLClassLoader loader = new ExampleCompiler(folder).compile("Example", example)) {
            System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
            loader.loadClass("Example").getMethod("main", String[].class).invoke(null, (Object) new String[0]);
        } finally {
            System.setOut(out);
        }
        String text = printed.toString(StandardCharsets.UTF_8);
        assertTrue(text.startsWith("SELF_CARE CLEARED"), text);
        assertTrue(text.contains("not a medical device"), text);
    }
}
