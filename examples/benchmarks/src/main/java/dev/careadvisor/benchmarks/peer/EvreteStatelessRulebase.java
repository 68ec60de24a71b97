package dev.careadvisor.benchmarks.peer;

import dev.careadvisor.rulebase.ForwardingRulebase;
import dev.careadvisor.rulebase.RemedyReading;
import dev.careadvisor.rulebase.Rulebase;
import dev.careadvisor.rulebase.Statements;
import dev.careadvisor.rulebase.TriageReading;
import org.evrete.api.Knowledge;
import org.evrete.api.StatelessSession;

/** Evrete with a stateless session for each firing. */
final class EvreteStatelessRulebase implements ForwardingRulebase {

    private final Rulebase shipped;
    private final EvreteRules rules;

    EvreteStatelessRulebase(Rulebase shipped) {
        this.shipped = shipped;
        this.rules = new EvreteRules(shipped);
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
                fire(rules.triage(), certain, possible);
            }

            @Override
            public void remedies(RemedyReading certain, RemedyReading possible) {
                fire(rules.remedies(), certain, possible);
            }

            private void fire(Knowledge knowledge, Object certain, Object possible) {
                StatelessSession session = knowledge.newStatelessSession();
                session.set(EvreteRules.OUT, statements);
                session.insertAndFire(certain, possible);
            }

            @Override
            public void close() {}
        };
    }
}
