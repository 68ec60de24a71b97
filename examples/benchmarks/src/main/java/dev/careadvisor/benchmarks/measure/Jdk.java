package dev.careadvisor.benchmarks.measure;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Stream;

/**
 * An installed JDK.
 *
 * @param home its folder
 * @param version as it calls itself
 */
public record Jdk(Path home, String version) {

    /**
     * The JDK of a release: the one that the environment names (for 17 in {@code JAVA17_HOME}), the one that runs this, or one beside it.
     *
     * @param release 17 or later
     * @return the JDK, or empty if there is none
     */
    public static Optional<Jdk> find(int release) {
        Optional<Path> named =
                Optional.ofNullable(System.getenv("JAVA" + release + "_HOME")).map(Path::of);
        return named.or(() -> Optional.of(Path.of(System.getProperty("java.home"))))
                .flatMap(home -> of(home, release))
                .or(() -> beside(release));
    }

    private static Optional<Jdk> beside(int release) {
        try (Stream<Path> folders =
                Files.list(Path.of(System.getProperty("java.home")).toRealPath().getParent())) {
            return folders.sorted().flatMap(home -> of(home, release).stream()).findFirst();
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private static Optional<Jdk> of(Path home, int release) {
        Path file = home.resolve("release");
        if (!Files.exists(file) || !Files.exists(home.resolve("bin/java"))) {
            return Optional.empty();
        }
        Properties properties = new Properties();
        try (Reader in = Files.newBufferedReader(file)) {
            properties.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        String version = properties.getProperty("JAVA_VERSION", "").replace("\"", "");
        return version.startsWith(release + ".") || version.equals(Integer.toString(release))
                ? Optional.of(new Jdk(home, version))
                : Optional.empty();
    }

    /**
     * Its launcher.
     *
     * @return the program
     */
    public String java() {
        return home.resolve("bin/java").toString();
    }
}
