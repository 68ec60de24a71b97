package dev.careadvisor.proof;

import dev.careadvisor.rulebase.DayLimits;
import dev.careadvisor.rulebase.HeatPolicy;
import dev.careadvisor.rulebase.LabelRegion;
import dev.careadvisor.rulebase.Policies;
import dev.careadvisor.testkit.CaseDraft;
import java.util.Random;
import java.util.function.Predicate;

/**
 * A case with the policies under which it is decided.
 *
 * @param draft the case
 * @param policies the policies
 */
record ProofCase(CaseDraft draft, Policies policies) {

    /** Mostly the cautious policies, which most users have. */
    static Policies policies(Random random) {
        if (random.nextInt(10) < 7) {
            return Policies.CAUTIOUS;
        }
        return new Policies(
                pick(HeatPolicy.values(), random),
                pick(LabelRegion.values(), random),
                pick(DayLimits.values(), random));
    }

    private static <T> T pick(T[] values, Random random) {
        return values[random.nextInt(values.length)];
    }

    /** A line of the corpus: the three policies, then the draft. */
    static ProofCase parse(String line) {
        String[] parts = line.split("\\|", 2);
        String[] policies = parts[0].strip().split(" ");
        return new ProofCase(
                CaseDraft.of(parts[1]),
                new Policies(
                        HeatPolicy.valueOf(policies[0]),
                        LabelRegion.valueOf(policies[1]),
                        DayLimits.valueOf(policies[2])));
    }

    /** The smallest case that still has a property: first the policies, then steps are left out. */
    ProofCase smallest(Predicate<ProofCase> holds) {
        ProofCase cautious = new ProofCase(draft, Policies.CAUTIOUS);
        Policies kept = holds.test(cautious) ? cautious.policies() : policies;
        return new ProofCase(draft.smallest(smaller -> holds.test(new ProofCase(smaller, kept))), kept);
    }

    /** As {@link #parse} reads it. */
    @Override
    public String toString() {
        return policies.heat() + " " + policies.labelRegion() + " " + policies.dayLimits() + " | " + draft;
    }
}
