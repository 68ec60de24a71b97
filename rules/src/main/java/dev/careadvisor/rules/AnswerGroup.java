package dev.careadvisor.rules;

import dev.careadvisor.patient.Input;
import dev.careadvisor.rulebase.InputMask;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Rules that read the same few inputs, and what they stated about the answers to these. Where that is remembered, the engine passes over the
 * group.
 *
 * <p>Groups are small: one rare answer makes the whole of what a group reads new, so the fewer inputs, the more often the engine is spared.
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
        Map<String, List<PairedRule>> byKind = new TreeMap<>();
        for (PairedRule rule : rules) {
            if (rule.inputs().isPresent()) {
                byKind.computeIfAbsent(kind(rule), kind -> new ArrayList<>()).add(rule);
            }
        }
        Map<String, AnswerGroup> groups = new TreeMap<>();
        Map<Class<?>, Integer> number = new HashMap<>();
        for (List<PairedRule> ofKind : byKind.values()) {
            ofKind.sort(Comparator.comparing((PairedRule rule) -> inputs(rule).firstQuestion())
                    .thenComparing(PairedRule::name));
            for (int begin = 0; begin < ofKind.size(); ) {
                List<PairedRule> members = ofKind.subList(begin, end(ofKind, begin));
                PairedRule first = members.get(0);
                int index = number.merge(first.reads(), 1, Integer::sum) - 1;
                AnswerGroup group = new AnswerGroup(
                        "answers of " + first.name(), index, allInputs(members).mask());
                members.forEach(rule -> groups.put(rule.name(), group));
                begin += members.size();
            }
        }
        return groups;
    }

    /** Where a group ends that begins here: before the rule with which it would read too much. */
    private static int end(List<PairedRule> ofKind, int begin) {
        int end = begin + 1;
        while (end < ofKind.size() && !readsTooMuch(ofKind.subList(begin, end), ofKind.get(end))) {
            end++;
        }
        return end;
    }

    private static boolean readsTooMuch(List<PairedRule> members, PairedRule next) {
        Set<Input> read = new HashSet<>();
        members.forEach(rule -> read.addAll(inputs(rule).inputs()));
        int before = read.size();
        read.addAll(inputs(next).inputs());
        return read.size() > Math.max(MOST_INPUTS, before);
    }

    private static RuleInputs allInputs(List<PairedRule> members) {
        return members.stream()
                .map(AnswerGroup::inputs)
                .reduce(RuleInputs::with)
                .orElseThrow();
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
