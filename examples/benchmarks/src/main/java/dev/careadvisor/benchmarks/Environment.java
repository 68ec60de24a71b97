package dev.careadvisor.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;

/** On what it was measured, in one line. */
final class Environment {

    private Environment() {}

    static String line() {
        Runtime runtime = Runtime.getRuntime();
        return "Measured on " + LocalDate.now(ZoneOffset.UTC) + ", " + System.getProperty("java.vm.name") + " "
                + System.getProperty("java.vm.version") + ", " + System.getProperty("os.name") + " "
                + System.getProperty("os.arch") + ", " + runtime.availableProcessors() + " cores (" + processor()
                + ").";
    }

    private static String processor() {
        try {
            return Files.readAllLines(Path.of("/proc/cpuinfo")).stream()
                    .filter(line -> line.startsWith("model name"))
                    .map(line -> line.substring(line.indexOf(':') + 1).strip())
                    .findFirst()
                    .orElse("unknown processor");
        } catch (IOException notLinux) {
            return "unknown processor";
        }
    }
}
