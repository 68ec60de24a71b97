package dev.careadvisor.engine;

import dev.careadvisor.rulebase.ForwardingRulebase;
import dev.careadvisor.rulebase.RemedyReading;
import dev.careadvisor.rulebase.Rulebase;
import dev.careadvisor.rulebase.Statement;
import dev.careadvisor.rulebase.Statements;
import dev.careadvisor.rulebase.TriageReading;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * A rulebase whose statements pass through a change before they are settled. As thread-safe as the change.
 *
 * @param rules what states; not null
 * @param change sees the statements of triage, then those on remedies; not null
 */
public record ChangedRulebase(Rulebase rules, UnaryOperator<List<Statement>> change) implements ForwardingRulebase {
    @Override
    public Run open(Statements statements) {
        List<Statement> stated = new ArrayList<>();
        Run run = rules.open(new Statements(stated::add));
        return new Run() {
            @Override
            public void triage(TriageReading certain, TriageReading possible) {
                run.triage(certain, possible);
                passOn();
            }

            @Override
            public void remedies(RemedyReading certain, RemedyReading possible) {
                run.remedies(certain, possible);
                passOn();
            }

            private void passOn() {
                change.apply(List.copyOf(stated)).forEach(statements::state);
                stated.clear();
            }

            @Override
            public void close() {
                run.close();
            }
        };
    }
}
