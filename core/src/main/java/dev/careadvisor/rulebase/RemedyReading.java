package dev.careadvisor.rulebase;

import dev.careadvisor.advice.Phase;
import dev.careadvisor.advice.Urgency;

/** What the rules on remedies look at: the case, and what triage concluded from it. Immutable and thread-safe. */
public final class RemedyReading extends Reading {

    /**
     * All that a rule can go by that reads no answer. There are only so many settings, and none says anything about a person.
     *
     * @param urgency the urgency from the findings; not null
     * @param phase not null
     * @param policies not null
     */
    public record Setting(Urgency urgency, Phase phase, Policies policies) {}

    private final Urgency urgency;
    private final Phase phase;

    /**
     * A reading.
     *
     * @param facts not null
     * @param certain true for the CERTAIN reading, false for the POSSIBLE one
     * @param urgency the urgency from the findings; not null
     * @param phase not null
     */
    public RemedyReading(CaseFacts facts, boolean certain, Urgency urgency, Phase phase) {
        super(facts, certain);
        this.urgency = urgency;
        this.phase = phase;
    }

    /**
     * What rules go by that read no answer.
     *
     * @return the same for both readings of a case
     */
    public Setting setting() {
        return new Setting(urgency, phase, facts.policies());
    }

    @Override
    int settingNumber() {
        int number = policiesNumber() * Urgency.values().length + urgency.ordinal();
        return number * Phase.values().length + phase.ordinal();
    }

    /**
     * The urgency from the findings is at least a level.
     *
     * @param level not null
     * @return whether it is as urgent or more
     */
    public boolean urgencyAtLeast(Urgency level) {
        return urgency.atLeast(level);
    }

    /**
     * The urgency from the findings is one of several.
     *
     * @param any not null
     * @return whether it is
     */
    public boolean urgencyIs(Urgency... any) {
        for (Urgency level : any) {
            if (urgency == level) {
                return true;
            }
        }
        return false;
    }

    /**
     * The phase is one of several.
     *
     * @param any not null
     * @return whether it is
     */
    public boolean inPhase(Phase... any) {
        for (Phase one : any) {
            if (one == phase) {
                return true;
            }
        }
        return false;
    }
}
