package dev.careadvisor.rules;

import dev.careadvisor.rulebase.Rulebase;
import dev.careadvisor.rulebase.RulebaseProvider;

/** The provider of the Drools rulebase, found by {@code CareAdvisor.standard()}. Stateless and thread-safe. */
public final class DroolsRulebaseProvider implements RulebaseProvider {

    /** A provider; made by the service loader. */
    public DroolsRulebaseProvider() {}

    @Override
    public Rulebase load() {
        return DroolsRulebase.load();
    }
}
