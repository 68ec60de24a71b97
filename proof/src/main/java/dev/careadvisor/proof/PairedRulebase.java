package dev.careadvisor.proof;

import dev.careadvisor.rulebase.ForwardingRulebase;
import dev.careadvisor.rulebase.RemedyReading;
import dev.careadvisor.rulebase.Rulebase;
import dev.careadvisor.rulebase.Statement;
import dev.careadvisor.rulebase.Statements;
import dev.careadvisor.rulebase.TriageReading;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;

/**
 * Two engines side by side, on the same readings: the first answers, and every rule that only one of the two fires is noted. What follows from
 * the statements is the same code for both, so equal statements mean equal advice. Thread-safe.
 */
final class PairedRulebase implements ForwardingRulebase {

    private final Rulebase first;
    private final Rulebase second;
    private final ThreadLocal<Set<String>> differing = ThreadLocal.withInitial(TreeSet::new);

    PairedRulebase(Rulebase first, Rulebase second) {
        this.first = first;
        this.second = second;
    }

    /** The rules on which the two differed in evaluations of this thread since this was asked last. */
    Set<String> differing() {
        Set<String> rules = new TreeSet<>(differing.get());
        differing.get().clear();
        return rules;
    }

    @Override
    public Rulebase rules() {
        return first;
    }

    @Override
    public Run open(Statements statements) {
        Statements others = new Statements(statement -> {});
        Run one = first.open(statements);
        Run other = second.open(others);
        return new Run() {
            @Override
            public void triage(TriageReading certain, TriageReading possible) {
                one.triage(certain, possible);
                other.triage(certain, possible);
                compare();
            }

            @Override
            public void remedies(RemedyReading certain, RemedyReading possible) {
                one.remedies(certain, possible);
                other.remedies(certain, possible);
                compare();
            }

            private void compare() {
                note(statements.made(), new HashSet<>(others.made()));
                note(others.made(), new HashSet<>(statements.made()));
            }

            private void note(Collection<Statement> made, Set<Statement> known) {
                for (Statement statement : made) {
                    if (!known.contains(statement)) {
                        differing.get().add(statement.ruleId());
                    }
                }
            }

            @Override
            public void close() {
                one.close();
                other.close();
            }
        };
    }
}
