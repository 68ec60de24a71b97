package dev.careadvisor.benchmarks;

import java.nio.file.Path;

/** Where things are; the commands say where the project is. */
final class Place {

    private static final Path ROOT = Path.of(System.getProperty("careadvisor.root", "."));

    private Place() {}

    static Path root() {
        return ROOT;
    }

    static Path docs() {
        return ROOT.resolve("docs");
    }

    /** What may be thrown away. */
    static Path work() {
        return ROOT.resolve("examples/benchmarks/target");
    }
}
