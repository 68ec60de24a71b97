package dev.careadvisor.engine;

import dev.careadvisor.advice.Reason;
import dev.careadvisor.rulebase.CaseFacts;

/** The reasons of rules in one case, and what they leave open. For one evaluation; not thread-safe. */
final class Reasons {

    private final RuleIndex rules;
    private final InputStates states;

    Reasons(RuleIndex rules, CaseFacts facts) {
        this.rules = rules;
        this.states = new InputStates(rules.inputs(), facts);
    }

    RuleIndex rules() {
        return rules;
    }

    InputStates states() {
        return states;
    }

    Reason of(String ruleId) {
        IndexedRule rule = rules.rule(ruleId);
        return rule.reason(rule.reads().matched(states));
    }

    /** The numbers of the inputs of a rule that are open. */
    int[] open(String ruleId) {
        return rules.rule(ruleId).reads().open(states);
    }

    IndexedInputs.Entry input(int number) {
        return rules.inputs().entry(number);
    }
}
