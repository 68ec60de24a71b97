package dev.careadvisor.rules;

import dev.careadvisor.patient.Question;
import java.util.List;
import java.util.Optional;

/**
 * What can be told of a rule from its text that helps to run it.
 *
 * @param condition its text, by which rules with the same condition are known to the engine
 * @param standing whether it reads no answer
 * @param readTwice whether its condition is tested on both readings even if it fails on the POSSIBLE one: it may match on the CERTAIN one
 *     alone, or asks the clock, which notes what it was asked
 * @param statesTheSame whether what it states depends on the reading alone
 * @param trigger questions of which one must be present or unknown
 * @param inputs all that settles what it states on both readings, if that is known; none for a rule that reads no answer
 */
record RuleShape(
        String condition,
        boolean standing,
        boolean readTwice,
        boolean statesTheSame,
        Optional<List<Question>> trigger,
        Optional<RuleInputs> inputs) {

    static RuleShape of(RuleText rule) {
        boolean standing = StandingRules.isStanding(rule);
        boolean statesTheSame = !rule.consequence().contains("limitPerKilogram(");
        return new RuleShape(
                rule.condition().replaceAll("\\s+", " "),
                standing,
                !Trigger.isTimeless(rule.condition()),
                statesTheSame,
                Trigger.of(rule.condition()),
                statesTheSame && !standing ? RuleInputs.of(rule.condition()) : Optional.empty());
    }
}
