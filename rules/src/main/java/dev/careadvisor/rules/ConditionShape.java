package dev.careadvisor.rules;

import dev.careadvisor.patient.Input;
import dev.careadvisor.patient.Measurement;
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
 * @param settledBy all that settles it on both readings, if that is known
 */
record ConditionShape(Set<Input> inputs, boolean ofSetting, boolean timeless, Optional<RuleInputs> settledBy) {

    /**
     * The shape of a condition.
     *
     * @throws IllegalArgumentException if the text is no condition, or names an input that there is not
     */
    static ConditionShape of(String text) {
        List<PredicateCall> calls = ConditionParser.calls(text);
        Set<Input> inputs = ConditionInputs.of(calls);
        return new ConditionShape(
                Collections.unmodifiableSet(inputs),
                calls.stream().allMatch(call -> call.kind() == PredicateKind.SETTING),
                isTimeless(calls, inputs),
                RuleInputs.of(calls, inputs));
    }

    /** None of the calls asks the clock or reads a measurement, nor a sign that is made of one. */
    private static boolean isTimeless(List<PredicateCall> calls, Set<Input> inputs) {
        return calls.stream().allMatch(call -> call.kind().isTimeless())
                && inputs.stream().noneMatch(Measurement.class::isInstance);
    }
}
