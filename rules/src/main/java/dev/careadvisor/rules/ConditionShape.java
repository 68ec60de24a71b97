package dev.careadvisor.rules;

import dev.careadvisor.patient.Input;
import dev.careadvisor.patient.Question;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What can be told of a condition from its text. Rules with the same condition share it.
 *
 * @param inputs what it reads, in the order in which documents name it
 * @param ofSetting whether it reads no answer
 * @param timeless whether it never asks the clock
 * @param trigger questions of which one must be present or unknown for it to hold
 * @param settledBy all that settles it on both readings, if that is known
 */
record ConditionShape(
        Set<Input> inputs,
        boolean ofSetting,
        boolean timeless,
        Optional<List<Question>> trigger,
        Optional<RuleInputs> settledBy) {

    /**
     * The shape of a condition.
     *
     * @throws IllegalArgumentException if the text is no condition, or names an input that there is not
     */
    static ConditionShape of(String text) {
        ParsedCondition condition = ParsedCondition.parse(text);
        List<PredicateCall> calls = condition.calls();
        return new ConditionShape(
                Collections.unmodifiableSet(ConditionInputs.of(calls)),
                calls.stream().allMatch(call -> call.kind() == PredicateKind.SETTING),
                Trigger.isTimeless(calls),
                Trigger.of(condition),
                RuleInputs.of(calls));
    }
}
