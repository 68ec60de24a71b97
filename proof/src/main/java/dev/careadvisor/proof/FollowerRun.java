package dev.careadvisor.proof;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;

/** Lets many greedy followers live: {@code proof/followers PEOPLE [SEED]}. Prints what was broken, and the figures. */
public final class FollowerRun {

    /** The seed of the figures that are published. */
    static final long SEED = 35;

    private FollowerRun() {}

    /**
     * Runs.
     *
     * @param arguments how many people, and a seed
     */
    public static void main(String[] arguments) {
        int people = Integer.parseInt(arguments[0]);
        long seed = arguments.length > 1 ? Long.parseLong(arguments[1]) : SEED;
        Followers followers = new Followers();
        AtomicLong doses = new AtomicLong();
        AtomicLong evaluations = new AtomicLong();
        AtomicInteger lived = new AtomicInteger();
        AtomicInteger broken = new AtomicInteger();
        long start = System.nanoTime();
        IntStream.range(0, people).parallel().forEach(number -> {
            Followers.Life life = followers.life(seed, number);
            doses.addAndGet(life.doses());
            evaluations.addAndGet(life.evaluations());
            if (!life.broken().isEmpty()) {
                broken.incrementAndGet();
                System.out.println("BROKEN " + life.person() + "\n    " + String.join("\n    ", life.broken()));
            }
            if (lived.incrementAndGet() % 500 == 0) {
                System.out.println(lived + " people, " + broken + " broke a limit, "
                        + Duration.ofNanos(System.nanoTime() - start).toSeconds() + " s");
            }
        });
        System.out.println("seed " + seed + ", people " + people + ", doses " + doses + ", evaluations " + evaluations
                + ", changes of clocks " + followers.crossings() + ", people who broke a limit " + broken);
        if (broken.get() > 0) {
            System.exit(1);
        }
    }
}
