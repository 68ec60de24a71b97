package dev.careadvisor.rules;

import dev.careadvisor.patient.Input;
import dev.careadvisor.patient.Measurement;
import dev.careadvisor.patient.Question;
import dev.careadvisor.rulebase.InputMask;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * All that a condition reads, if its text tells that: what it makes of a case is then settled by these inputs alone.
 *
 * <p>If there is one call that is not understood, nothing is told of the condition.
 *
 * @param inputs questions, choices and measurements
 * @param limits what measurements are compared with
 * @param byValue measurements of which more counts than that
 * @param onset whether the time since the onset is read
 * @param setting whether urgency, phase or policies are read
 */
record RuleInputs(
        Set<Input> inputs,
        Map<Measurement<?>, Set<Double>> limits,
        Set<Measurement<?>> byValue,
        boolean onset,
        boolean setting) {

    static Optional<RuleInputs> of(List<PredicateCall> calls, Set<Input> inputs) {
        Map<Measurement<?>, Set<Double>> limits = new HashMap<>();
        List<PredicateCall> notCompared = new ArrayList<>();
        boolean onset = false;
        boolean setting = false;
        for (PredicateCall call : calls) {
            if (call.kind() == PredicateKind.OTHER) {
                return Optional.empty();
            }
            if (call.kind() == PredicateKind.LIMIT) {
                addLimit(call, limits);
            } else {
                notCompared.add(call);
            }
            onset |= call.kind() == PredicateKind.ONSET;
            setting |= call.kind() == PredicateKind.SETTING;
        }
        return Optional.of(new RuleInputs(
                inputs,
                limits,
                ConditionInputs.of(notCompared).stream()
                        .filter(Measurement.class::isInstance)
                        .map(input -> (Measurement<?>) input)
                        .collect(Collectors.toSet()),
                onset,
                setting));
    }

    private static void addLimit(PredicateCall call, Map<Measurement<?>, Set<Double>> limits) {
        if (call.arguments().get(0) instanceof Constant constant
                && constant.inputs().get(0) instanceof Measurement<?> measurement
                && call.arguments().get(1) instanceof Numeral limit) {
            limits.computeIfAbsent(measurement, m -> new HashSet<>()).add(limit.value());
        }
    }

    /**
     * In which cases it can be remembered what rules with these inputs state, as text that is the same for the same cases. Settings differ a
     * lot, and numbers do; apart from them answers recur more often.
     */
    String kind() {
        return inputs.stream()
                        .filter(Measurement.class::isInstance)
                        .map(Input::key)
                        .sorted()
                        .collect(Collectors.joining(" "))
                + (onset ? " onset" : "")
                + (setting ? " setting" : "");
    }

    /** The first of the questions. */
    int firstQuestion() {
        return inputs.stream()
                .mapToInt(input -> input instanceof Question question ? question.index() : Integer.MAX_VALUE)
                .min()
                .orElse(0);
    }

    /** What both read. */
    RuleInputs with(RuleInputs other) {
        Set<Input> allInputs = new LinkedHashSet<>(inputs);
        allInputs.addAll(other.inputs);
        Map<Measurement<?>, Set<Double>> allLimits = new HashMap<>();
        limits.forEach((measurement, some) -> allLimits.put(measurement, new HashSet<>(some)));
        other.limits.forEach((measurement, some) ->
                allLimits.computeIfAbsent(measurement, m -> new HashSet<>()).addAll(some));
        Set<Measurement<?>> allByValue = new HashSet<>(byValue);
        allByValue.addAll(other.byValue);
        return new RuleInputs(allInputs, allLimits, allByValue, onset || other.onset, setting || other.setting);
    }

    InputMask mask() {
        Map<Measurement<?>, Set<Double>> compared = new HashMap<>(limits);
        compared.keySet().removeAll(byValue);
        return InputMask.of(inputs, compared, onset, setting);
    }
}
