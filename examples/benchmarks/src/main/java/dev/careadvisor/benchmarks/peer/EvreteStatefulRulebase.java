package dev.careadvisor.benchmarks.peer;

import dev.careadvisor.rulebase.ForwardingRulebase;
import dev.careadvisor.rulebase.RemedyReading;
import dev.careadvisor.rulebase.Rulebase;
import dev.careadvisor.rulebase.Statements;
import dev.careadvisor.rulebase.TriageReading;
import org.evrete.api.StatefulSession;

/**
 * Evrete with two stateful sessions for each thread, which are used again for every case: the readings are inserted, fired and cleared. It
 * spares making a session, and gives up that nothing of a case can reach the next.
 */
final class EvreteStatefulRulebase implements ForwardingRulebase {

    private final Rulebase shipped;
    private final ThreadLocal<StatefulSession> triage;
    private final ThreadLocal<StatefulSession> remedies;

    EvreteStatefulRulebase(Rulebase shipped) {
        this.shipped = shipped;
        EvreteRules rules = new EvreteRules(shipped);
        this.triage = ThreadLocal.withInitial(rules.triage()::newStatefulSession);
        this.remedies = ThreadLocal.withInitial(rules.remedies()::newStatefulSession);
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
                fire(triage.get(), certain, possible);
            }

            @Override
            public void remedies(RemedyReading certain, RemedyReading possible) {
                fire(remedies.get(), certain, possible);
            }

            private void fire(StatefulSession session, Object certain, Object possible) {
                session.set(EvreteRules.OUT, statements);
                session.insertAndFire(certain, possible);
                session.clear();
            }

            @Override
            public void close() {}
        };
    }
}
