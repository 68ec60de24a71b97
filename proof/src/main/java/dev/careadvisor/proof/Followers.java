package dev.careadvisor.proof;

import dev.careadvisor.CareAdvisor;
import dev.careadvisor.patient.PatientCase;
import dev.careadvisor.rulebase.DayLimits;
import dev.careadvisor.rulebase.LabelRegion;
import dev.careadvisor.rulebase.Policies;
import dev.careadvisor.testkit.AdvisorUnderTest;
import dev.careadvisor.testkit.CaseDraft;
import dev.careadvisor.testkit.CaseGenerator;
import dev.careadvisor.testkit.DoseCheck;
import dev.careadvisor.testkit.FollowerInvariants;
import dev.careadvisor.testkit.GreedyFollower;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.zone.ZoneOffsetTransition;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/**
 * Invariant 35 on many people who are offered a medicine: for 14 days each takes every dose the moment it is allowed, over a change of clocks,
 * under every policy, in every way. The same seed and number give the same person. Immutable and thread-safe.
 */
final class Followers {

    private static final Duration LIFE = Duration.ofDays(14);
    private static final Instant FROM = Instant.parse("2025-01-01T00:00:00Z");

    private final List<Advisor> advisors = new ArrayList<>();
    private final List<Crossing> crossings = new ArrayList<>();
    private final CaseGenerator generator;

    private record Advisor(CareAdvisor advisor, Policies policies) implements AdvisorUnderTest {}

    private record Crossing(ZoneId zone, Instant change) {}

    /**
     * One life.
     *
     * @param person who, so that it can be lived again
     * @param doses how many were taken
     * @param evaluations how often was asked
     * @param broken what was broken
     */
    record Life(String person, int doses, int evaluations, List<String> broken) {}

    Followers() {
        for (DayLimits days : DayLimits.values()) {
            for (LabelRegion region : LabelRegion.values()) {
                Policies policies = Policies.CAUTIOUS.withDayLimits(days).withLabelRegion(region);
                advisors.add(new Advisor(
                        CareAdvisor.builder()
                                .dayLimits(days)
                                .labelRegion(region)
                                .build(),
                        policies));
            }
        }
        CareAdvisor any = advisors.get(0).advisor();
        generator = new CaseGenerator(any.rules().values());
        for (String name : FollowerInvariants.ZONES) {
            ZoneId zone = ZoneId.of(name);
            ZoneOffsetTransition next = zone.getRules().nextTransition(FROM);
            while (next.getInstant().plus(LIFE).isBefore(any.knowledge().expiry())) {
                crossings.add(new Crossing(zone, next.getInstant()));
                next = zone.getRules().nextTransition(next.getInstant());
            }
        }
    }

    /** How many changes of clocks are crossed, in all zones. */
    int crossings() {
        return crossings.size();
    }

    Life life(long seed, int number) {
        Random random = new Random(seed + 1_000_003L * number);
        Crossing crossing = crossings.get(number % crossings.size());
        Advisor under = advisors.get(random.nextInt(advisors.size()));
        GreedyFollower.Way way = way(random.nextInt(20));
        Instant start = crossing.change().minusNanos((long) (random.nextDouble() * LIFE.toNanos()));
        CaseDraft draft = offered(under, start, random);
        PatientCase patient = draft.patient(start);
        GreedyFollower follower = new GreedyFollower(under, patient, crossing.zone());
        String person = number + " " + way + " " + under.policies() + " " + crossing.zone() + " " + start + " " + draft;
        try {
            follower.live(LIFE, way);
        } catch (AssertionError notAdvised) {
            return new Life(person, 0, follower.evaluations(), List.of(notAdvised.getMessage()));
        }
        return new Life(
                person,
                follower.diary().size(),
                follower.evaluations(),
                DoseCheck.broken(patient, under.policies(), follower.diary()));
    }

    /** To preview costs ten times as much as to follow a plan, so fewer people do. */
    private static GreedyFollower.Way way(int number) {
        return number < 8
                ? GreedyFollower.Way.ASKING
                : number < 13
                        ? GreedyFollower.Way.PLAN_UNTIL_IT_ENDS
                        : number < 18 ? GreedyFollower.Way.PLAN_FOR_A_DAY : GreedyFollower.Way.PREVIEWING;
    }

    /** The first person who is offered a medicine, now or later today. */
    private CaseDraft offered(Advisor under, Instant start, Random random) {
        while (true) {
            CaseDraft draft = generator.dosing(random);
            Optional<PatientCase> valid = draft.valid();
            if (valid.isPresent()
                    && !under.evaluate(draft.patient(start)).allowances().isEmpty()) {
                return draft;
            }
        }
    }
}
