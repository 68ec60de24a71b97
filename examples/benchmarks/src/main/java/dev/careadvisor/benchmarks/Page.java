package dev.careadvisor.benchmarks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A Markdown page with sections that a command fills: what stands between {@code <!-- name -->} and {@code <!-- /name -->}.
 *
 * @param file not null
 */
record Page(Path file) {

    static Page performance() {
        return new Page(Place.docs().resolve("performance.md"));
    }

    void write(String name, String section) {
        try {
            Files.writeString(file, replaced(Files.readString(file), name, section));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String replaced(String page, String name, String section) {
        String begin = "<!-- " + name + " -->";
        String end = "<!-- /" + name + " -->";
        int from = page.indexOf(begin);
        int to = page.indexOf(end);
        if (from < 0 || to < from) {
            throw new IllegalArgumentException("the page has no place " + begin + " ... " + end);
        }
        return page.substring(0, from + begin.length()) + "\n" + section.strip() + "\n" + page.substring(to);
    }
}
