package dev.careadvisor.proof;

import dev.careadvisor.rulebase.ForwardingRulebase;
import dev.careadvisor.rulebase.Rulebase;
import dev.careadvisor.rulebase.Statements;
import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.LongAdder;

/** How often each rule fired: on what is known (PRESENT), and only because something was unknown (NOT_RULED_OUT). Thread-safe. */
final class RuleCounts {

    private final Map<String, LongAdder> fired = new TreeMap<>();
    private final Map<String, LongAdder> possible = new TreeMap<>();

    RuleCounts(Collection<String> rules) {
        rules.forEach(rule -> {
            fired.put(rule, new LongAdder());
            possible.put(rule, new LongAdder());
        });
    }

    /** How often a rule fired on what is known. */
    long present(String rule) {
        return fired.get(rule).sum();
    }

    /** How often a rule fired only because something was unknown. */
    long notRuledOut(String rule) {
        // On the POSSIBLE reading a rule fires whenever it fires on the CERTAIN one; the few that ask for certainty
        // never are only possible.
        return Math.max(0, possible.get(rule).sum() - present(rule));
    }

    Collection<String> rules() {
        return fired.keySet();
    }

    void add(String rule, long present, long notRuledOut) {
        fired.get(rule).add(present);
        possible.get(rule).add(present + notRuledOut);
    }

    /** A rulebase that counts. */
    Rulebase counting(Rulebase rules) {
        return new ForwardingRulebase() {
            @Override
            public Rulebase rules() {
                return rules;
            }

            @Override
            public Run open(Statements statements) {
                return rules.open(new Statements(statement -> {
                    (statement.certain() ? fired : possible)
                            .get(statement.ruleId())
                            .increment();
                    statements.state(statement);
                }));
            }
        };
    }
}
