package dev.careadvisor.rulebase;

import java.util.Map;

/** A rulebase that stands before another and changes one thing. As thread-safe as what it changes. */
public interface ForwardingRulebase extends Rulebase {

    /**
     * The rulebase behind this one.
     *
     * @return always the same one
     */
    Rulebase rules();

    @Override
    default KnowledgeVersion version() {
        return rules().version();
    }

    @Override
    default Map<String, RuleCard> cards() {
        return rules().cards();
    }

    @Override
    default Map<String, String> citations() {
        return rules().citations();
    }

    @Override
    default Run open(Statements statements) {
        return rules().open(statements);
    }
}
