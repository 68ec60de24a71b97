package dev.careadvisor.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.careadvisor.CareAdvisor;
import dev.careadvisor.remedy.Remedy;
import dev.careadvisor.testkit.RuleVerifier;
import java.io.IOException;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The examples of docs/testing-your-own-rules.md compile, run and print what the guide shows. */
class TestingGuideTest {

    private static final Path GUIDE = Path.of("../docs/testing-your-own-rules.md");
    private static final String IMPORTS = """
            import dev.careadvisor.*;
            import dev.careadvisor.advice.*;
            import dev.careadvisor.remedy.*;
            import dev.careadvisor.testkit.*;
            import net.jqwik.api.*;
            """;

    @Test
    void theExamplesCompileAndRun(@TempDir Path folder) throws Exception {
        List<String> examples = ExampleCompiler.examples(GUIDE);
        assertEquals(3, examples.size());
        ExampleCompiler compiler = new ExampleCompiler(folder);
        compiler.compile("OurAdviceIsSafeTest", examples.get(0)).close();
        compiler.compile("OurProperties", IMPORTS + examples.get(2)).close();
        String verifier = IMPORTS + "public class Verifier { public static void run() {\n" + examples.get(1) + "}}";
        try (URLClassLoader loader = compiler.compile("Verifier", verifier)) {
            loader.loadClass("Verifier").getMethod("run").invoke(null);
        }
    }

    @Test
    void aWrongExpectationReadsAsShown() throws IOException {
        RuleVerifier rules = RuleVerifier.of(CareAdvisor.standard());
        AssertionError error = assertThrows(
                AssertionError.class,
                () -> rules.verify("C-001").given("CONDITION.GERD=PRESENT").excludes(Remedy.IBUPROFEN));
        String guide = Files.readString(GUIDE);
        String message = "java.lang.AssertionError: " + error.getMessage();
        for (String line :
                message.lines().filter(line -> !line.contains("given")).toList()) {
            assertTrue(guide.contains(line), line);
        }
    }
}
