package dev.careadvisor.rules;

import dev.careadvisor.patient.Question;
import dev.careadvisor.patient.QuestionSet;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Rules that are about neighbouring questions. They share their first constraint: one of the questions that trigger them must be present or
 * unknown. Where none is, which in an answered case is the rule, the engine passes over the group with one look at the bits.
 */
final class RuleGroup {

    private static final int SIZE = 8;

    private final String name;
    private final QuestionSet triggers;

    private RuleGroup(String name, QuestionSet triggers) {
        this.name = name;
        this.triggers = triggers;
    }

    /** Shares out rules that have a trigger; each group is of rules that look at one kind of reading. */
    static Map<String, RuleGroup> of(List<PairedRule> rules) {
        List<PairedRule> ordered = new ArrayList<>(rules);
        ordered.removeIf(rule -> rule.trigger().isEmpty());
        ordered.sort(Comparator.comparing((PairedRule rule) -> rule.reads().getName())
                .thenComparing(rule -> first(rule.trigger()))
                .thenComparing(PairedRule::name));
        Map<String, RuleGroup> groups = new TreeMap<>();
        int begin = 0;
        while (begin < ordered.size()) {
            int end = begin;
            while (end < ordered.size()
                    && end < begin + SIZE
                    && ordered.get(end).reads() == ordered.get(begin).reads()) {
                end++;
            }
            List<PairedRule> members = ordered.subList(begin, end);
            List<Question> triggers = new ArrayList<>();
            members.forEach(rule -> triggers.addAll(rule.trigger()));
            RuleGroup group = new RuleGroup("group of " + members.get(0).name(), QuestionSet.of(triggers));
            members.forEach(rule -> groups.put(rule.name(), group));
            begin = end;
        }
        return groups;
    }

    private static int first(List<Question> questions) {
        return questions.stream().mapToInt(Question::index).min().orElse(0);
    }

    String name() {
        return name;
    }

    boolean mayMatch(ReadingPair pair) {
        return pair.mayHaveAny(triggers);
    }
}
