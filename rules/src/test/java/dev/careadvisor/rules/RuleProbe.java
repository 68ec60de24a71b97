package dev.careadvisor.rules;

import dev.careadvisor.rulebase.Rulebase;
import dev.careadvisor.rulebase.Statement;
import java.util.Set;
import java.util.TreeSet;

/** Runs the rulebase on an example and tells which rules fired, and on which reading. */
record RuleProbe(Set<String> certain, Set<String> possible) {

    static final Rulebase RULEBASE = DroolsRulebase.load();

    static RuleProbe of(ExampleCase example) {
        RuleProbe probe = new RuleProbe(new TreeSet<>(), new TreeSet<>());
        example.advisor(RULEBASE).probe().statements(example.patient()).forEach(probe::note);
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
