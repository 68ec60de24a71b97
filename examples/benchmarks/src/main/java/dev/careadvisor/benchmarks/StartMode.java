package dev.careadvisor.benchmarks;

import java.nio.file.Path;
import java.util.List;

/** Ways to start a JVM for a program that ends soon. */
enum StartMode {
    /** As it comes. */
    PLAIN(17, "as it comes", List.of(), List.of()),
    /** One compiler and one collector thread less: for a program that is over before they pay. */
    LIGHT(17, "`-XX:TieredStopAtLevel=1 -XX:+UseSerialGC`", Light.FLAGS, List.of()),
    /** Classes of the program from an archive that a first run wrote. */
    APP_CDS(
            17,
            "AppCDS (`-XX:SharedArchiveFile`), and the two flags",
            List.of("-XX:SharedArchiveFile=%s", Light.FLAGS.get(0), Light.FLAGS.get(1)),
            List.of("-XX:ArchiveClassesAtExit=%s", Light.FLAGS.get(0), Light.FLAGS.get(1))),
    /** The latest release, as it comes. */
    PLAIN_25(25, "as it comes", List.of(), List.of()),
    /** Classes loaded and linked ahead of time, with what a first run learned. */
    AOT_25(
            25,
            "AOT cache (`-XX:AOTCache`), and the two flags",
            List.of("-XX:AOTCache=%s", Light.FLAGS.get(0), Light.FLAGS.get(1)),
            List.of("-XX:AOTCacheOutput=%s", Light.FLAGS.get(0), Light.FLAGS.get(1)));

    /** Apart, since constants of an enum cannot read its static fields. */
    private static final class Light {
        static final List<String> FLAGS = List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC");
    }

    private final int release;
    private final String title;
    private final List<String> flags;
    private final List<String> training;

    StartMode(int release, String title, List<String> flags, List<String> training) {
        this.release = release;
        this.title = title;
        this.flags = flags;
        this.training = training;
    }

    int release() {
        return release;
    }

    String title() {
        return title;
    }

    /** Whether a first run must write an archive. */
    boolean trains() {
        return !training.isEmpty();
    }

    List<String> flags(Path archive) {
        return filled(flags, archive);
    }

    List<String> training(Path archive) {
        return filled(training, archive);
    }

    private static List<String> filled(List<String> flags, Path archive) {
        return flags.stream()
                .map(flag -> flag.replace("%s", archive.toString()))
                .toList();
    }
}
