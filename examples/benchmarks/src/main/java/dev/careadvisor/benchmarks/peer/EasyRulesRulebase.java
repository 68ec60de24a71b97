package dev.careadvisor.benchmarks.peer;

import dev.careadvisor.rulebase.ForwardingRulebase;
import dev.careadvisor.rulebase.Reading;
import dev.careadvisor.rulebase.RemedyReading;
import dev.careadvisor.rulebase.Rulebase;
import dev.careadvisor.rulebase.Statements;
import dev.careadvisor.rulebase.TriageReading;
import org.jeasy.rules.api.Facts;
import org.jeasy.rules.api.Rules;
import org.jeasy.rules.api.RulesEngine;
import org.jeasy.rules.core.DefaultRulesEngine;
import org.jeasy.rules.core.RuleBuilder;

/** Easy Rules with its fluent builder and lambdas, the fastest of the ways that it documents. It knows no two readings: it fires for each. */
final class EasyRulesRulebase implements ForwardingRulebase {

    private static final String READING = "reading";
    private static final String OUT = "out";

    private final Rulebase shipped;
    private final RulesEngine engine = new DefaultRulesEngine();
    private final Rules triage = new Rules();
    private final Rules remedies = new Rules();

    EasyRulesRulebase(Rulebase shipped) {
        this.shipped = shipped;
        for (PeerRule rule : PeerRules.of(shipped).rules()) {
            (rule.source().triage() ? triage : remedies)
                    .register(new RuleBuilder()
                            .name(rule.source().id())
                            .when(facts -> rule.condition().test(facts.get(READING)))
                            .then(facts -> rule.action().accept(facts.get(READING), facts.get(OUT)))
                            .build());
        }
    }

    @Override
    public Rulebase rules() {
        return shipped;
    }

    @Override
    public Run open(Statements statements) {
        return new Run() {
            @Override
            public void triage(TriageReading certain, TriageReading possible) {
                fire(triage, certain);
                fire(triage, possible);
            }

            @Override
            public void remedies(RemedyReading certain, RemedyReading possible) {
                fire(remedies, certain);
                fire(remedies, possible);
            }

            private void fire(Rules rules, Reading reading) {
                Facts facts = new Facts();
                facts.put(READING, reading);
                facts.put(OUT, statements);
                engine.fire(rules, facts);
            }

            @Override
            public void close() {}
        };
    }
}
