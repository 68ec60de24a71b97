package dev.careadvisor.benchmarks;

import dev.careadvisor.benchmarks.measure.Meter;
import dev.careadvisor.benchmarks.measure.Rounds;
import dev.careadvisor.patient.PatientCase;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/** One variant in a JVM of its own: decides all cases, warms up on all of them, and times each group and its typical case. */
public final class Fork {

    static final String DECISIONS = "decisions";

    /** Somewhere for results to go, so that no work is dead code. */
    @SuppressWarnings("unused")
    private static volatile Object sink;

    private Fork() {}

    /**
     * Prints the digest of the decisions and the figures, a property a line.
     *
     * @param arguments variant, level, seconds to warm up, seconds for each figure
     */
    public static void main(String[] arguments) {
        Variant.Loaded loaded = Variant.named(arguments[0]).load(Level.valueOf(arguments[1]));
        Mix mix = Mix.read();
        System.out.println(DECISIONS + "=" + digest(loaded, mix.all()));
        warmUp(loaded, mix.all(), Double.parseDouble(arguments[2]));
        Rounds rounds = new Rounds(new Meter(), Double.parseDouble(arguments[3]));
        for (Group group : Group.values()) {
            List<Variant.Work> works =
                    mix.of(group).stream().map(loaded::prepare).toList();
            System.out.println("group." + group.key() + "=" + rounds.of(() -> run(works), works.size()));
            Variant.Work typical = loaded.prepare(mix.typical(group));
            System.out.println("typical." + group.key() + "=" + rounds.single(() -> sink = typical.run()));
        }
    }

    private static String digest(Variant.Loaded loaded, List<PatientCase> patients) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (PatientCase patient : patients) {
                String decisions = loaded.decisions(loaded.prepare(patient).run());
                digest.update(decisions.getBytes(StandardCharsets.UTF_8));
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    private static void warmUp(Variant.Loaded loaded, List<PatientCase> patients, double seconds) {
        List<Variant.Work> works = patients.stream().map(loaded::prepare).toList();
        long end = System.nanoTime() + (long) (seconds * 1e9);
        while (System.nanoTime() < end) {
            run(works);
        }
    }

    private static void run(List<Variant.Work> works) {
        for (Variant.Work work : works) {
            sink = work.run();
        }
    }
}
