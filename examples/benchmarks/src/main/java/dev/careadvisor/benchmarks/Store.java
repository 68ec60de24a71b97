package dev.careadvisor.benchmarks;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.TreeMap;

/** What each command measured last, for the table of goals. */
final class Store {

    private static final Path FOLDER = Place.work().resolve("figures");

    private Store() {}

    static void save(String command, TreeMap<String, Double> figures) {
        Properties properties = new Properties();
        figures.forEach((name, value) -> properties.setProperty(name, value.toString()));
        try {
            Files.createDirectories(FOLDER);
            try (Writer out = Files.newBufferedWriter(FOLDER.resolve(command + ".properties"))) {
                properties.store(out, null);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Empty if the command has not been run. */
    static Properties load(String command) {
        Properties properties = new Properties();
        Path file = FOLDER.resolve(command + ".properties");
        if (Files.exists(file)) {
            try (Reader in = Files.newBufferedReader(file)) {
                properties.load(in);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return properties;
    }
}
