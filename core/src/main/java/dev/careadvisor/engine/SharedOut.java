package dev.careadvisor.engine;

import dev.careadvisor.remedy.Remedy;
import dev.careadvisor.rulebase.Statement;
import dev.careadvisor.rulebase.Target;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Statements shared out to the remedies that they are about: each remedy then looks only at what is said of it. Immutable and thread-safe. */
final class SharedOut {

    private final Map<Remedy, Said> byRemedy = new EnumMap<>(Remedy.class);
    private final List<Statement.Disagreement> disagreements = new ArrayList<>();

    private static final class Draft {
        final List<Statement.Offer> offers = new ArrayList<>(2);
        final List<Statement.Exclusion> exclusions = new ArrayList<>();
        final List<Statement.Limit> limits = new ArrayList<>(4);
        final List<Statement.Note> notes = new ArrayList<>();
        final List<Statement.Spacing> spacings = new ArrayList<>(1);
    }

    /**
     * Sorts statements and shares them out.
     *
     * @param statements in any order, repeated or not
     */
    SharedOut(Collection<Statement> statements) {
        @Nullable Draft[] drafts = new Draft[Remedy.values().length];
        for (Statement statement : StatementOrder.of(statements)) {
            if (statement instanceof Statement.Disagreement disagreement) {
                disagreements.add(disagreement);
                continue;
            }
            for (Remedy remedy : target(statement).remedies()) {
                Draft draft = drafts[remedy.ordinal()];
                if (draft == null) {
                    draft = new Draft();
                    drafts[remedy.ordinal()] = draft;
                }
                add(statement, draft);
            }
        }
        for (Remedy remedy : Remedy.values()) {
            Draft draft = drafts[remedy.ordinal()];
            if (draft != null) {
                byRemedy.put(
                        remedy, new Said(draft.offers, draft.exclusions, draft.limits, draft.notes, draft.spacings));
            }
        }
    }

    private static Target target(Statement statement) {
        if (statement instanceof Statement.Exclusion s) {
            return s.target();
        }
        if (statement instanceof Statement.Note s) {
            return s.target();
        }
        if (statement instanceof Statement.Offer s) {
            return s.target();
        }
        if (statement instanceof Statement.Limit s) {
            return s.target();
        }
        if (statement instanceof Statement.Spacing s) {
            return s.target();
        }
        throw new IllegalArgumentException("statement of rule " + statement.ruleId() + " is about no remedy");
    }

    private static void add(Statement statement, Draft draft) {
        if (statement instanceof Statement.Exclusion s) {
            draft.exclusions.add(s);
        } else if (statement instanceof Statement.Note s) {
            draft.notes.add(s);
        } else if (statement instanceof Statement.Offer s) {
            draft.offers.add(s);
        } else if (statement instanceof Statement.Limit s) {
            draft.limits.add(s);
        } else {
            draft.spacings.add((Statement.Spacing) statement);
        }
    }

    Said of(Remedy remedy) {
        return byRemedy.getOrDefault(remedy, Said.NOTHING);
    }

    /** Matters on which sources disagree, in order of rule. */
    List<Statement.Disagreement> disagreements() {
        return disagreements;
    }
}
