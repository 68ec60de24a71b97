package dev.careadvisor.testkit;

import static dev.careadvisor.testkit.Advice.complete;
import static dev.careadvisor.testkit.Advice.valid;

import dev.careadvisor.patient.PatientCase;
import java.time.Duration;
import java.time.ZoneId;
import java.time.zone.ZoneOffsetTransition;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** Invariant 35. */
public interface FollowerInvariants extends AdvisorUnderTest {

    /** Ten zones whose clocks change, by an hour, by half an hour and by two, north and south, and against the season. */
    List<String> ZONES = List.of(
            "America/New_York",
            "America/St_Johns",
            "America/Santiago",
            "Europe/London",
            "Europe/Berlin",
            "Africa/Casablanca",
            "Africa/Cairo",
            "Antarctica/Troll",
            "Australia/Lord_Howe",
            "Pacific/Chatham");

    /**
     * 35: somebody who takes every dose the moment it is allowed, for 14 days over a change of clocks, never breaks a cap. Slow: each try is
     * a hundred evaluations and more.
     */
    @Property(seed = "35", tries = 20)
    default void invariant35TheGreedyFollowerNeverBreaksACap(
            @ForAll("doseCases") CaseDraft draft, @ForAll @IntRange int choice) {
        Random random = new Random(choice);
        ZoneId zone = ZoneId.of(RuleHints.pick(ZONES, random));
        ZoneOffsetTransition change =
                zone.getRules().nextTransition(CaseDraft.AS_OF.minus(Duration.ofDays(random.nextInt(700))));
        PatientCase patient = valid(draft, change.getInstant().minus(Duration.ofMinutes(random.nextInt(14 * 24 * 60))));
        Assume.that(!complete(this, patient).allowances().isEmpty());
        GreedyFollower.Way way = RuleHints.pick(List.of(GreedyFollower.Way.values()), random);
        GreedyFollower follower = new GreedyFollower(this, patient, zone);
        follower.live(Duration.ofDays(14), way);
        List<String> broken =
                DoseCheck.broken(patient, complete(this, patient).record().policies(), follower.diary());
        new LabelledFacts("whoever takes every dose the moment it is allowed breaks no limit")
                .fact("way", way)
                .fact("start", patient.asOf() + " " + zone)
                .fact("doses", follower.diary().size())
                .fact("broken", broken)
                .unless(broken.isEmpty());
    }
}
