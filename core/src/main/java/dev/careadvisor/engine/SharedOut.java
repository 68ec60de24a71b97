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
        List<Statement.Offer> offers = List.of();
        List<Statement.Exclusion> exclusions = List.of();
        List<Statement.Limit> limits = List.of();
        List<Statement.Note> notes = List.of();
        List<Statement.Spacing> spacings = List.of();

        /** Most lists stay empty. */
        private static <S> List<S> with(List<S> list, S statement) {
            List<S> longer = list.isEmpty() ? new ArrayList<>(4) : list;
            longer.add(statement);
            return longer;
        }

        void add(Statement statement) {
            if (statement instanceof Statement.Exclusion s) {
                exclusions = with(exclusions, s);
            } else if (statement instanceof Statement.Note s) {
                notes = with(notes, s);
            } else if (statement instanceof Statement.Offer s) {
                offers = with(offers, s);
            } else if (statement instanceof Statement.Limit s) {
                limits = with(limits, s);
            } else {
                spacings = with(spacings, (Statement.Spacing) statement);
            }
        }
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
                draft.add(statement);
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

    Said of(Remedy remedy) {
        return byRemedy.getOrDefault(remedy, Said.NOTHING);
    }

    /** Matters on which sources disagree, in order of rule. */
    List<Statement.Disagreement> disagreements() {
        return disagreements;
    }
}
