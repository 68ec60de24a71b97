package dev.careadvisor.benchmarks.growth;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A copy of the project with its knowledge several times, built by the project's own build: so everything that the build and the load do is done to
 * the larger rulebase too.
 *
 * @param folder where the copy stands
 * @param times how often each rule stands in it
 */
public record GrownProject(Path folder, int times) {

    private static final List<String> COPIED = List.of("pom.xml", ".mvn", "core", "testkit", "rules");
    private static final Set<String> LEFT_OUT = Set.of("target", "test");
    private static final String RULES = "rules/src/main/resources/dev/careadvisor/rules";
    private static final String POSITIONS = "positions.csv";

    /**
     * Copies and builds.
     *
     * @param root of the project; not null
     * @param work where to put copies; not null
     * @param times 1 or more
     * @return the built copy
     */
    public static GrownProject build(Path root, Path work, int times) {
        GrownProject project = new GrownProject(work.resolve("x" + times), times);
        try {
            // A source that is gone must not stay in the copy.
            delete(project.folder);
            for (String part : COPIED) {
                project.copy(root.resolve(part), root);
            }
            Path pom = project.folder.resolve("pom.xml");
            Files.writeString(
                    pom, Files.readString(pom).replaceAll("<module>(?!core<|testkit<|rules<)[^<]*</module>\\s*", ""));
            project.grow();
            project.maven();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return project;
    }

    private static void delete(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (Stream<Path> all = Files.walk(folder)) {
                for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(path);
                }
            }
        }
    }

    private void copy(Path from, Path root) throws IOException {
        Files.walkFileTree(from, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path dir, BasicFileAttributes attributes) throws IOException {
                if (LEFT_OUT.contains(dir.getFileName().toString())) {
                    return FileVisitResult.SKIP_SUBTREE;
                }
                Files.createDirectories(folder.resolve(root.relativize(dir)));
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                Path copy = folder.resolve(root.relativize(file));
                Files.createDirectories(copy.getParent());
                Files.copy(file, copy, StandardCopyOption.REPLACE_EXISTING);
                return FileVisitResult.CONTINUE;
            }
        });
    }

    private void grow() throws IOException {
        GrownRules grown = new GrownRules(times);
        Path rules = folder.resolve(RULES);
        for (String name : Files.readAllLines(rules.resolve("rulebase.index"))) {
            Path file = rules.resolve(name);
            String text = Files.readString(file);
            Files.writeString(file, name.endsWith(".csv") ? grown.table(text) : grown.drl(text));
        }
        Path positions = rules.resolve(POSITIONS);
        Files.writeString(positions, grown.rowsById(Files.readString(positions)));
    }

    private void maven() throws IOException {
        try {
            Process maven = new ProcessBuilder(
                            "mvn",
                            "-B",
                            "-q",
                            "-pl",
                            "rules",
                            "-am",
                            "-Dmaven.test.skip",
                            "-Dspotless.check.skip",
                            "-Dmaven.javadoc.skip",
                            "-Dmaven.source.skip",
                            "package")
                    .directory(folder.toFile())
                    .redirectErrorStream(true)
                    .redirectOutput(folder.resolve("build.log").toFile())
                    .start();
            maven.getOutputStream().close();
            if (maven.waitFor() != 0) {
                throw new IllegalStateException("the build failed; see " + folder.resolve("build.log"));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private Path jar(String module) {
        try (Stream<Path> files = Files.list(folder.resolve(module).resolve("target"))) {
            return files.filter(
                            file -> file.getFileName().toString().matches("careadvisor-" + module + "-[0-9.]+\\.jar"))
                    .findFirst()
                    .orElseThrow(() -> new IllegalStateException("no jar of " + module));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * The size of the jar with the rules.
     *
     * @return bytes
     */
    public long jarBytes() {
        try {
            return Files.size(jar("rules"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * This class path with the larger rulebase in the place of the shipped one.
     *
     * @param own the class path; not null
     * @return the other class path
     */
    public String classPath(String own) {
        String[] parts = own.split(File.pathSeparator);
        for (int i = 0; i < parts.length; i++) {
            for (String module : List.of("core", "rules")) {
                if (parts[i].matches(".*careadvisor-" + module + "-[0-9.]+\\.jar")
                        || parts[i].endsWith(
                                Path.of(module, "target", "classes").toString())) {
                    parts[i] = jar(module).toString();
                }
            }
        }
        return String.join(File.pathSeparator, parts);
    }
}
