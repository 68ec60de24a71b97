package dev.careadvisor.benchmarks;

import dev.careadvisor.benchmarks.measure.Meter;
import dev.careadvisor.benchmarks.measure.Rounds;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.EnumMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;

/**
 * One variant in a JVM of its own: decides all cases, warms up on all of them, times random cases that it never met before, and then each group
 * and its typical case. What was timed must in the end still decide as it did at first: an engine could remember a case that it has seen.
 */
public final class Fork {

    static final String DECISIONS = "decisions";
    /** The figure of random cases that are met once. */
    static final String ONCE = "once";

    private static final long SEED_OF_OTHERS = 1;
    private static final long SEED_OF_ONCE = 2;

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
        Map<Group, List<Variant.Work>> works = new EnumMap<>(Group.class);
        for (Group group : Group.values()) {
            works.put(group, mix.of(group).stream().map(loaded::prepare).toList());
        }
        List<Variant.Work> others = random(loaded, SEED_OF_OTHERS);
        List<Variant.Work> once = random(loaded, SEED_OF_ONCE);
        List<Variant.Work> all = works.values().stream().flatMap(List::stream).toList();
        String before = digest(loaded, all);
        warmUp(all, Double.parseDouble(arguments[2]));
        run(others);
        Meter meter = new Meter();
        System.out.println(ONCE + "=" + Rounds.once(meter, () -> run(once), once.size()));
        Rounds rounds = new Rounds(meter, Double.parseDouble(arguments[3]));
        works.forEach((group, ofGroup) -> {
            System.out.println("group." + group.key() + "=" + rounds.of(() -> run(ofGroup), ofGroup.size()));
            Variant.Work typical = ofGroup.get(0);
            System.out.println("typical." + group.key() + "=" + rounds.single(() -> sink = typical.run()));
        });
        if (!before.equals(digest(loaded, all))) {
            throw new IllegalStateException(arguments[0] + " decides otherwise after it was timed");
        }
        System.out.println(DECISIONS + "=" + before + digest(loaded, once));
    }

    private static List<Variant.Work> random(Variant.Loaded loaded, long seed) {
        return RandomCases.of(seed).stream().map(loaded::prepare).toList();
    }

    private static String digest(Variant.Loaded loaded, List<Variant.Work> works) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (Variant.Work work : works) {
                String decisions = loaded.decisions(work.run());
                digest.update(decisions.getBytes(StandardCharsets.UTF_8));
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    private static void warmUp(List<Variant.Work> works, double seconds) {
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
