package dev.careadvisor.rules;

import dev.careadvisor.rulebase.Rulebase;

/** The real rulebase, of which a test changes one thing. */
interface ForwardingRulebase extends dev.careadvisor.rulebase.ForwardingRulebase {

    @Override
    default Rulebase rules() {
        return RuleProbe.RULEBASE;
    }
}
