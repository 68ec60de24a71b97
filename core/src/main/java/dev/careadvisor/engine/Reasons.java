package dev.careadvisor.engine;

import dev.careadvisor.advice.Reason;
import dev.careadvisor.rulebase.CaseFacts;
import java.util.Arrays;

/** The reasons of rules in one case, and what they leave open. For one evaluation; not thread-safe. */
final class Reasons {

    private final RuleIndex rules;
    private final InputStates states;

    Reasons(RuleIndex rules, CaseFacts facts) {
        this.rules = rules;
        this.states = new InputStates(rules.inputs(), facts);
    }

    Reason of(String ruleId) {
        return rules.rule(ruleId).reason(states);
    }

    /** The numbers of the inputs of a rule that are open. */
    int[] open(String ruleId) {
        int[] all = rules.rule(ruleId).inputs();
        int[] open = new int[all.length];
        int count = 0;
        for (int input : all) {
            if (states.isOpen(input)) {
                open[count++] = input;
            }
        }
        return count == all.length ? open : Arrays.copyOf(open, count);
    }

    /** How many inputs rules read. */
    int inputs() {
        return rules.inputs().size();
    }

    IndexedInputs.Entry input(int number) {
        return rules.inputs().entry(number);
    }
}
