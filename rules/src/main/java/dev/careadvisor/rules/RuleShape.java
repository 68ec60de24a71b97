package dev.careadvisor.rules;

import java.util.Optional;

/**
 * What can be told of a rule from its text that helps to run it.
 *
 * @param condition what can be told of its condition
 * @param statesTheSame whether what it states depends on the reading alone
 */
record RuleShape(ConditionShape condition, boolean statesTheSame) {

    static RuleShape of(RuleText rule, ConditionShape condition) {
        return new RuleShape(condition, !rule.consequence().contains("limitPerKilogram("));
    }

    /** Whether it reads no answer, neither in its condition nor in what it states. */
    boolean standing() {
        return statesTheSame && condition.ofSetting();
    }

    /**
     * Whether its condition is tested on both readings even if it fails on the POSSIBLE one: it may match on the CERTAIN one alone, or asks the
     * clock, which notes what it was asked.
     */
    boolean readTwice() {
        return !condition.timeless();
    }

    /** All that settles what it states on both readings, if that is known; none for a rule that reads no answer. */
    Optional<RuleInputs> inputs() {
        return statesTheSame && !standing() ? condition.settledBy() : Optional.empty();
    }
}
