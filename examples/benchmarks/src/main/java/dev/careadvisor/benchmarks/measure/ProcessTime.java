package dev.careadvisor.benchmarks.measure;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * What a whole process took, from its start to its end, as the shell tells it.
 *
 * @param wall milliseconds on the clock
 * @param user milliseconds of CPU in the program
 * @param system milliseconds of CPU in the kernel
 */
public record ProcessTime(double wall, double user, double system) {

    private static final String TIMED =
            "TIMEFORMAT='%R %U %S'; out=$1; err=$2; shift 2; time \"$@\" >\"$out\" 2>\"$err\"";
    private static final double MILLI = 1_000;

    /**
     * Runs a command and waits for it.
     *
     * @param command not null
     * @param folder for its output, in {@code out} and {@code err}; not null
     * @return its times
     * @throws IllegalStateException if it fails
     */
    public static ProcessTime of(List<String> command, Path folder) {
        List<String> timed = new ArrayList<>(List.of(
                "bash",
                "-c",
                TIMED,
                "time",
                folder.resolve("out").toString(),
                folder.resolve("err").toString()));
        timed.addAll(command);
        try {
            Files.createDirectories(folder);
            Process process =
                    new ProcessBuilder(timed).redirectErrorStream(true).start();
            process.getOutputStream().close();
            String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
            if (process.waitFor() != 0) {
                throw new IllegalStateException(command + " failed: " + said + Files.readString(folder.resolve("err")));
            }
            String[] times = said.split("\\s+");
            return new ProcessTime(
                    Double.parseDouble(times[0]) * MILLI,
                    Double.parseDouble(times[1]) * MILLI,
                    Double.parseDouble(times[2]) * MILLI);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /**
     * The medians of several runs.
     *
     * @param runs at least one
     * @return for each time the median
     */
    public static ProcessTime median(List<ProcessTime> runs) {
        return new ProcessTime(
                Statistics.median(runs.stream().mapToDouble(ProcessTime::wall).toArray()),
                Statistics.median(runs.stream().mapToDouble(ProcessTime::user).toArray()),
                Statistics.median(runs.stream().mapToDouble(ProcessTime::system).toArray()));
    }
}
