package dev.careadvisor.proof;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Invariant 35 on many people: nobody who takes every dose the moment it is allowed breaks a limit in 14 days. */
class FollowersTest {

    private static final int PEOPLE = Integer.getInteger("careadvisor.proof.people", 10_000);

    @Test
    void nobodyBreaksALimit() {
        Followers followers = new Followers();
        List<Followers.Life> lives = IntStream.range(0, PEOPLE)
                .parallel()
                .mapToObj(number -> followers.life(FollowerRun.SEED, number))
                .toList();
        assertEquals(
                List.of(),
                lives.stream()
                        .filter(life -> !life.broken().isEmpty())
                        .map(life -> life.person() + ": " + life.broken())
                        .toList());
        // They do take doses, else nothing was tried.
        assertTrue(lives.stream().mapToInt(Followers.Life::doses).sum() > 10 * PEOPLE);
    }
}
