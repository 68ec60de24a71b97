package dev.careadvisor.rules;

import dev.careadvisor.patient.Question;
import java.util.List;
import java.util.Optional;

/**
 * What can be told of a rule from its text that helps to run it.
 *
 * @param standing whether it reads no answer
 * @param readingsApart whether it may match on the CERTAIN reading and not on the POSSIBLE one
 * @param statesTheSame whether what it states depends on the reading alone
 * @param trigger questions of which one must be present or unknown
 */
record RuleShape(boolean standing, boolean readingsApart, boolean statesTheSame, Optional<List<Question>> trigger) {

    static RuleShape of(RuleText rule) {
        return new RuleShape(
                StandingRules.isStanding(rule),
                rule.condition().contains("certain("),
                !rule.consequence().contains("limitPerKilogram("),
                Trigger.of(rule.condition()));
    }
}
