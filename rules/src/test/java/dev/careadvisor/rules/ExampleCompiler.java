package dev.careadvisor.rules;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import javax.tools.ToolProvider;

/** Compiles the Java examples of a page. */
final class ExampleCompiler {

    private static final Pattern EXAMPLE = Pattern.compile("```java\n(.*?)```", Pattern.DOTALL);

    private final Path folder;

    ExampleCompiler(Path folder) {
        this.folder = folder;
    }

    /** The Java examples of a page, in order. */
    static List<String> examples(Path page) throws IOException {
        return EXAMPLE.matcher(Files.readString(page))
                .results()
                .map(example -> example.group(1))
                .toList();
    }

    /** A loader of the classes of a source file, which must compile. */
    URLClassLoader compile(String className, String source) throws IOException {
        assertTrue(compiles(className, source), "an example does not compile:\n" + source);
        return new URLClassLoader(new URL[] {folder.toUri().toURL()}, getClass().getClassLoader());
    }

    /** Whether a source file compiles. */
    boolean compiles(String className, String source) throws IOException {
        Path file = Files.writeString(folder.resolve(className + ".java"), source);
        String[] options = {
            "-classpath", System.getProperty("java.class.path"), "-d", folder.toString(), file.toString()
        };
        return ToolProvider.getSystemJavaCompiler().run(null, null, OutputStream.nullOutputStream(), options) == 0;
    }
}
