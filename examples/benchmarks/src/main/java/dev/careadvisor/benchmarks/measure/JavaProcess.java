package dev.careadvisor.benchmarks.measure;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;

/** Another JVM of the same kind. */
public final class JavaProcess {

    private JavaProcess() {}

    /**
     * Runs a program of this class path, and waits for it.
     *
     * @param flags of the JVM; not null
     * @param main its class; not null
     * @param arguments not null
     * @return the properties that it printed
     * @throws IllegalStateException if it fails; what it said on its error output is shown as it comes
     */
    public static Properties run(List<String> flags, Class<?> main, List<String> arguments) {
        return run(flags, System.getProperty("java.class.path"), main.getName(), arguments);
    }

    /**
     * Runs a program of another class path, and waits for it.
     *
     * @param flags of the JVM; not null
     * @param classPath not null
     * @param main the name of its class; not null
     * @param arguments not null
     * @return the properties that it printed
     * @throws IllegalStateException if it fails; what it said on its error output is shown as it comes
     */
    public static Properties run(List<String> flags, String classPath, String main, List<String> arguments) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(flags);
        command.addAll(List.of("-cp", classPath, main));
        command.addAll(arguments);
        try {
            Process process = new ProcessBuilder(command)
                    .redirectError(ProcessBuilder.Redirect.INHERIT)
                    .start();
            process.getOutputStream().close();
            Properties printed = new Properties();
            try (InputStream out = process.getInputStream()) {
                printed.load(new StringReader(new String(out.readAllBytes(), StandardCharsets.UTF_8)));
            }
            int exit = process.waitFor();
            if (exit != 0) {
                throw new IllegalStateException(main + " " + arguments + " ended with " + exit);
            }
            return printed;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
