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
        String example = ExampleCompiler.examples(Path.of("../README.md")).get(2);
        new ExampleCompiler(folder)
                .compile("OurAdviceIsSafeTest", imports + example)
                .close();
    }

    @Test
    void theCallsOfTheReadmeCompile(@TempDir Path folder) throws Exception {
        String imports =
                "import dev.careadvisor.*; import dev.careadvisor.advice.*; import dev.careadvisor.medicine.*;\n"
                        + "import dev.careadvisor.patient.*; import dev.careadvisor.remedy.*; import java.time.*; import java.util.*;\n";
        String calls = ExampleCompiler.examples(Path.of("../README.md")).get(1);
        String example =
                imports + "class Calls { void calls(CareAdvisor advisor, PatientCase patient, CareAdvice before,"
                        + " CareAdvice advice, Instant from, Instant to) {\n" + calls
                        + "patient.toBuilder().took(new DoseTaken("
                        + "new Dose.OfProduct(\"Advil\", 2), new Dose.OfProduct(\"Advil\", 3), from, to)); } }";
        new ExampleCompiler(folder).compile("Calls", example).close();
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
