package dev.careadvisor.proof;

import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.HashSet;
import java.util.List;
import java.util.Properties;
import java.util.Set;

/** How far a run has come, kept in a file that is replaced as a whole. Not thread-safe. */
final class RunState {

    private final Path file;
    private final long seed;
    private final RuleCounts counts;
    private final Set<String> kinds = new HashSet<>();
    private long done;
    private long differences;

    private RunState(Path file, long seed, RuleCounts counts) {
        this.file = file;
        this.seed = seed;
        this.counts = counts;
    }

    static RunState read(Path file, long seed, RuleCounts counts) throws IOException {
        RunState state = new RunState(file, seed, counts);
        if (Files.exists(file)) {
            Properties kept = new Properties();
            try (Reader in = Files.newBufferedReader(file)) {
                kept.load(in);
            }
            if (Long.parseLong(kept.getProperty("seed")) != seed) {
                throw new IllegalArgumentException(
                        file + " belongs to seed " + kept.getProperty("seed") + ", not " + seed);
            }
            state.done = Long.parseLong(kept.getProperty("done"));
            state.differences = Long.parseLong(kept.getProperty("differences"));
            state.kinds.addAll(List.of(kept.getProperty("kinds").split(";")));
            for (String rule : counts.rules()) {
                String[] fired = kept.getProperty("rule." + rule, "0 0").split(" ");
                counts.add(rule, Long.parseLong(fired[0]), Long.parseLong(fired[1]));
            }
        }
        return state;
    }

    long seed() {
        return seed;
    }

    long done() {
        return done;
    }

    long differences() {
        return differences;
    }

    boolean firstOfItsKind(String kind) {
        return kinds.add(kind);
    }

    void advance(long to, long more) throws IOException {
        done = to;
        differences += more;
        Properties kept = new Properties();
        kept.setProperty("seed", Long.toString(seed));
        kept.setProperty("done", Long.toString(done));
        kept.setProperty("differences", Long.toString(differences));
        kept.setProperty("kinds", String.join(";", kinds));
        counts.rules()
                .forEach(rule ->
                        kept.setProperty("rule." + rule, counts.present(rule) + " " + counts.notRuledOut(rule)));
        Path written = file.resolveSibling(file.getFileName() + ".new");
        try (Writer out = Files.newBufferedWriter(written)) {
            kept.store(out, null);
        }
        Files.move(written, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    }
}
