package dev.careadvisor.engine;

import dev.careadvisor.rulebase.Statement;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/** The order in which statements on remedies are settled: neither the order in which rules fire nor a repeated statement can matter. */
final class StatementOrder {

    /** A certain statement comes before the same rule's possible one, so that it is the one that is kept. */
    static final Comparator<Statement> BY_RULE = (one, other) -> {
        int byRule = one.ruleId().compareTo(other.ruleId());
        return byRule != 0 ? byRule : Boolean.compare(other.certain(), one.certain());
    };

    private StatementOrder() {}

    /** What is said of remedies, in order of rule. What repeats another adds nothing and is left out. */
    static List<Statement> of(Collection<Statement> statements) {
        List<Statement> sorted = new ArrayList<>(statements.size());
        for (Statement statement : statements) {
            if (!(statement instanceof Statement.Flag
                    || statement instanceof Statement.InPhase
                    || statement instanceof Statement.Setback)) {
                sorted.add(statement);
            }
        }
        sorted.sort(BY_RULE);
        List<Statement> kept = new ArrayList<>(sorted.size());
        for (Statement statement : sorted) {
            if (!repeats(statement, kept)) {
                kept.add(statement);
            }
        }
        return kept;
    }

    private static boolean repeats(Statement statement, List<Statement> kept) {
        for (int i = kept.size() - 1; i >= 0 && kept.get(i).ruleId().equals(statement.ruleId()); i--) {
            if (statement.repeats(kept.get(i))) {
                return true;
            }
        }
        return false;
    }
}
