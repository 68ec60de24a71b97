package dev.careadvisor.proof;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.LongStream;

/**
 * Runs the differential test from the command line: {@code DifferentialRun CASES FOLDER [SEED]}. It uses all cores, shows progress and rate,
 * and keeps its state in the folder: stopped and started again, it goes on where it was. Each kind of difference is shrunk and appended to
 * {@code differences.txt} there; {@code coverage.md} tells how often each rule fired.
 */
public final class DifferentialRun {

    private static final long BLOCK = 20_000;

    private final Differential differential = new Differential();
    private final long cases;
    private final Path folder;
    private final RunState state;

    private DifferentialRun(long cases, Path folder, long seed) throws IOException {
        this.cases = cases;
        this.folder = Files.createDirectories(folder);
        this.state = RunState.read(folder.resolve("state.properties"), seed, differential.counts());
    }

    /**
     * Runs it.
     *
     * @param arguments how many cases, the folder, and a seed if not 1
     * @throws IOException if the folder cannot be written
     */
    public static void main(String[] arguments) throws IOException {
        if (arguments.length < 2) {
            System.err.println("usage: DifferentialRun CASES FOLDER [SEED]");
            System.exit(2);
        }
        long seed = arguments.length > 2 ? Long.parseLong(arguments[2]) : 1;
        DifferentialRun run = new DifferentialRun(Long.parseLong(arguments[0]), Path.of(arguments[1]), seed);
        run.run();
        System.exit(run.state.differences() == 0 ? 0 : 1);
    }

    private void run() throws IOException {
        System.out.printf(Locale.ROOT, "seed %d, %,d of %,d cases done before%n", state.seed(), state.done(), cases);
        long start = System.nanoTime();
        long before = state.done();
        while (state.done() < cases) {
            long from = state.done();
            long to = Math.min(cases, from + BLOCK);
            List<ProofCase> differing = LongStream.range(from, to)
                    .parallel()
                    .mapToObj(number -> differential.proofCase(state.seed(), number))
                    .filter(proofCase -> !differential.differences(proofCase).isEmpty())
                    .toList();
            report(differing);
            state.advance(to, differing.size());
            double seconds = (System.nanoTime() - start) / 1e9;
            double rate = (to - before) / seconds;
            System.out.printf(
                    Locale.ROOT,
                    "%,d of %,d cases, %.0f a second, %s left, %,d differences%n",
                    to,
                    cases,
                    rate,
                    clock(Duration.ofSeconds((long) ((cases - to) / rate))),
                    state.differences());
        }
        Files.writeString(
                folder.resolve("coverage.md"),
                new CoverageReport(differential.counts(), state.done(), state.seed()).text());
        System.out.println("coverage in " + folder.resolve("coverage.md"));
    }

    private static String clock(Duration time) {
        return String.format(Locale.ROOT, "%d:%02d:%02d", time.toHours(), time.toMinutesPart(), time.toSecondsPart());
    }

    /** Shrinks one case of each kind that was not seen before. */
    private void report(List<ProofCase> differing) throws IOException {
        List<String> lines = new ArrayList<>();
        for (ProofCase found : differing) {
            List<String> differences = differential.differences(found);
            if (state.firstOfItsKind(Differential.part(differences))) {
                ProofCase smallest = differential.smallest(found);
                lines.add(smallest.toString());
                differential.differences(smallest).forEach(line -> lines.add("    # " + line));
            }
        }
        if (!lines.isEmpty()) {
            lines.forEach(System.out::println);
            Files.write(folder.resolve("differences.txt"), lines, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        }
    }
}
