package dev.careadvisor.benchmarks.peer;

import dev.careadvisor.rulebase.ForwardingRulebase;
import dev.careadvisor.rulebase.RemedyReading;
import dev.careadvisor.rulebase.Rulebase;
import dev.careadvisor.rulebase.Statements;
import dev.careadvisor.rulebase.TriageReading;
import java.util.List;
import java.util.function.BiConsumer;

/** The rules as if statements, without an engine: what evaluating the same conditions costs at least. */
final class PlainJavaRulebase implements ForwardingRulebase {

    private final Rulebase shipped;
    private final List<BiConsumer<TriageReading, Statements>> triage;
    private final List<BiConsumer<RemedyReading, Statements>> remedies;

    PlainJavaRulebase(Rulebase shipped) {
        this.shipped = shipped;
        PeerRules rules = PeerRules.of(shipped);
        this.triage = rules.triageFiles();
        this.remedies = rules.remedyFiles();
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
                for (BiConsumer<TriageReading, Statements> file : triage) {
                    file.accept(certain, statements);
                    file.accept(possible, statements);
                }
            }

            @Override
            public void remedies(RemedyReading certain, RemedyReading possible) {
                for (BiConsumer<RemedyReading, Statements> file : remedies) {
                    file.accept(certain, statements);
                    file.accept(possible, statements);
                }
            }

            @Override
            public void close() {}
        };
    }
}
