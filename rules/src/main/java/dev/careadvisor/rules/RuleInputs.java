package dev.careadvisor.rules;

import dev.careadvisor.patient.DoseInput;
import dev.careadvisor.patient.Input;
import dev.careadvisor.patient.Measurement;
import dev.careadvisor.patient.Question;
import dev.careadvisor.rulebase.InputMask;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * All that a condition reads, if its text tells that: what it makes of a case is then settled by these inputs alone.
 *
 * <p>A condition is read strictly. When the calls that are understood are taken out of it, nothing but "and", "or" and parentheses may be
 * left; otherwise nothing is told of it.
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

    private static final String NUMBER = "(-?\\d+(?:\\.\\d+)?)";
    private static final Pattern COMPARED = Pattern.compile("\\b(?:atLeast|above|below|atMost"
            + "|mayBeAtLeast|mayBeAbove|mayBeBelow|mayBeAtMost|knownBelow|knownAtLeast|knownAbove)"
            + "\\(\\s*Measurement\\.([A-Z0-9_]+),\\s*" + NUMBER + "\\s*\\)");
    private static final Pattern BY_VALUE = Pattern.compile(
            "\\b(?:painRose|painRoseSince)\\(\\s*(?:Measurement\\.[A-Z0-9_]+,\\s*)+" + NUMBER + "\\s*\\)");
    private static final Pattern ONSET =
            Pattern.compile("\\bonset(?:MayBe)?(?:AtLeast|Above|Below|AtMost)\\(\\s*" + NUMBER + "\\s*\\)");
    private static final Pattern ANSWERS = Pattern.compile(
            "\\b(?:has|hasAny|hasAtLeast|said|mayHave|lacks|lacksAll|mayLack|is|mayBe)\\(\\s*(?:\\d+,\\s*)?"
                    + list("(?:Finding|Condition|MedicineClass|Allergy|Device|Sign"
                            + "|LegSymptoms|MotorDeficit|Trend|Trigger|Region|Sex|Pregnancy)"));
    private static final Pattern SETTING =
            Pattern.compile("\\b(?:" + String.join("|", StandingRules.OF_SETTING) + ")\\(\\s*" + list("[A-Z]\\w*"));
    private static final Pattern JOINING = Pattern.compile("(?:&&|\\|\\||[,()\\s])*");

    private static String list(String type) {
        String constant = type + "\\.[A-Z0-9_]+";
        return constant + "(?:,\\s*" + constant + ")*\\s*\\)";
    }

    static Optional<RuleInputs> of(String condition) {
        String compared = COMPARED.matcher(condition).replaceAll("");
        String rest = compared;
        for (Pattern understood : List.of(BY_VALUE, ONSET, ANSWERS, SETTING)) {
            rest = understood.matcher(rest).replaceAll("");
        }
        Set<Input> inputs = RuleCards.inputs(condition);
        if (!JOINING.matcher(rest).matches() || inputs.stream().anyMatch(DoseInput.class::isInstance)) {
            return Optional.empty();
        }
        return Optional.of(new RuleInputs(
                inputs,
                limits(condition),
                RuleCards.inputs(compared).stream()
                        .filter(Measurement.class::isInstance)
                        .map(input -> (Measurement<?>) input)
                        .collect(Collectors.toSet()),
                ONSET.matcher(condition).find(),
                SETTING.matcher(condition).find()));
    }

    private static Map<Measurement<?>, Set<Double>> limits(String condition) {
        Map<Measurement<?>, Set<Double>> limits = new HashMap<>();
        for (MatchResult call : COMPARED.matcher(condition).results().toList()) {
            limits.computeIfAbsent(Measurement.named(call.group(1)).orElseThrow(), m -> new HashSet<>())
                    .add(Double.valueOf(call.group(2)));
        }
        return limits;
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
