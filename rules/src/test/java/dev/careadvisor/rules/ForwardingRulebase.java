package dev.careadvisor.rules;

import dev.careadvisor.rulebase.KnowledgeVersion;
import dev.careadvisor.rulebase.RuleCard;
import dev.careadvisor.rulebase.Rulebase;
import dev.careadvisor.rulebase.Statements;
import java.util.Map;

/** The real rulebase, of which a test changes one thing. */
interface ForwardingRulebase extends Rulebase {

    @Override
    default KnowledgeVersion version() {
        return RuleProbe.RULEBASE.version();
    }

    @Override
    default Map<String, RuleCard> cards() {
        return RuleProbe.RULEBASE.cards();
    }

    @Override
    default Map<String, String> citations() {
        return RuleProbe.RULEBASE.citations();
    }

    @Override
    default Run open(Statements statements) {
        return RuleProbe.RULEBASE.open(statements);
    }
}
