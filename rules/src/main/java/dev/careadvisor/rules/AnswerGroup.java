package dev.careadvisor.rules;

import dev.careadvisor.rulebase.InputMask;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Rules that read the same few inputs, and what they stated about the answers to these. Where that is remembered, the engine passes over the
 * group.
 *
 * <p>Groups are small, because a person who answers one question in a rare way is asked about again in each group that reads it.
 */
final class AnswerGroup {

    private static final int MOST_INPUTS = 12;

    private final String name;
    /** Among the groups of rules that look at the same kind of reading. */
    private final int index;

    private final InputMask mask;
    private final LastAnswers last = new LastAnswers();

    private AnswerGroup(String name, int index, InputMask mask) {
        this.name = name;
        this.index = index;
        this.mask = mask;
    }

    /** Shares out the rules of which all that they read is known, by the name of the rule. */
    static Map<String, AnswerGroup> of(List<PairedRule> rules) {
        List<PairedRule> ordered = new ArrayList<>(rules);
        ordered.removeIf(rule -> rule.inputs().isEmpty());
        ordered.sort(Comparator.comparing(AnswerGroup::kind)
                .thenComparing(rule -> inputs(rule).firstQuestion())
                .thenComparing(PairedRule::name));
        Map<String, AnswerGroup> groups = new TreeMap<>();
        Map<Class<?>, Integer> number = new HashMap<>();
        int begin = 0;
        while (begin < ordered.size()) {
            PairedRule first = ordered.get(begin);
            RuleInputs inputs = inputs(first);
            int end = begin + 1;
            while (end < ordered.size() && kind(ordered.get(end)).equals(kind(first))) {
                RuleInputs more = inputs.with(inputs(ordered.get(end)));
                if (more.inputs().size() > Math.max(MOST_INPUTS, inputs.inputs().size())) {
                    break;
                }
                inputs = more;
                end++;
            }
            int index = number.merge(first.reads(), 1, Integer::sum) - 1;
            AnswerGroup group = new AnswerGroup("answers of " + first.name(), index, inputs.mask());
            ordered.subList(begin, end).forEach(rule -> groups.put(rule.name(), group));
            begin = end;
        }
        return groups;
    }

    private static RuleInputs inputs(PairedRule rule) {
        return rule.inputs().orElseThrow();
    }

    /** Rules are grouped only with such as can be remembered in the same cases. */
    private static String kind(PairedRule rule) {
        return rule.reads().getName() + " " + inputs(rule).kind();
    }

    String name() {
        return name;
    }

    int index() {
        return index;
    }

    InputMask mask() {
        return mask;
    }

    LastAnswers last() {
        return last;
    }

    boolean isAsked(ReadingPair pair) {
        return pair.asked().asks(this);
    }
}
