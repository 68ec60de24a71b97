package dev.careadvisor.rules;

import dev.careadvisor.advice.CareAdvice;
import dev.careadvisor.rulebase.CaseFacts;
import dev.careadvisor.rulebase.RemedyReading;
import dev.careadvisor.rulebase.Rulebase;
import dev.careadvisor.rulebase.Statement;
import dev.careadvisor.rulebase.Statements;
import dev.careadvisor.rulebase.TriageReading;
import java.util.Set;
import java.util.TreeSet;

/** Runs the rulebase on an example and tells which rules fired, and on which reading. */
record RuleProbe(Set<String> certain, Set<String> possible) {

    static final Rulebase RULEBASE = DroolsRulebase.load();

    static RuleProbe of(ExampleCase example) {
        CareAdvice advice = example.advisor(RULEBASE).evaluate(example.patient());
        CaseFacts facts = new CaseFacts(example.patient(), example.policies());
        RuleProbe probe = new RuleProbe(new TreeSet<>(), new TreeSet<>());
        Statements statements = new Statements(probe::note);
        try (Rulebase.Run run = RULEBASE.open(statements)) {
            run.triage(new TriageReading(facts, true), new TriageReading(facts, false));
            run.remedies(
                    new RemedyReading(facts, true, advice.urgencyFromFindings(), advice.phase()),
                    new RemedyReading(facts, false, advice.urgencyFromFindings(), advice.phase()));
        }
        return probe;
    }

    private void note(Statement statement) {
        (statement.certain() ? certain : possible).add(statement.ruleId());
    }

    String outcome(String ruleId) {
        if (certain.contains(ruleId)) {
            return "fires";
        }
        return possible.contains(ruleId) ? "possible" : "not";
    }
}
