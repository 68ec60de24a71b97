package dev.careadvisor.engine;

import dev.careadvisor.rulebase.Statement;
import java.util.ArrayList;
import java.util.List;

/**
 * What is said of one remedy, by kind. Each list is in order of rule, and says nothing twice. Immutable.
 *
 * @param offers what offers it
 * @param exclusions what withholds it
 * @param limits what limits it
 * @param notes words that go with it
 * @param spacings distances that it keeps from other medicines
 */
record Said(
        List<Statement.Offer> offers,
        List<Statement.Exclusion> exclusions,
        List<Statement.Limit> limits,
        List<Statement.Note> notes,
        List<Statement.Spacing> spacings) {

    static final Said NOTHING = new Said(List.of(), List.of(), List.of(), List.of(), List.of());

    boolean isEmpty() {
        return offers.isEmpty() && exclusions.isEmpty() && limits.isEmpty() && notes.isEmpty() && spacings.isEmpty();
    }

    /** Whether it is offered for certain. */
    boolean isOffered() {
        for (Statement.Offer offer : offers) {
            if (offer.certain()) {
                return true;
            }
        }
        return false;
    }

    /** This and more, in order of rule. */
    Said and(Said more) {
        return new Said(
                merged(offers, more.offers),
                merged(exclusions, more.exclusions),
                merged(limits, more.limits),
                merged(notes, more.notes),
                merged(spacings, more.spacings));
    }

    private static <S extends Statement> List<S> merged(List<S> one, List<S> other) {
        if (one.isEmpty() || other.isEmpty()) {
            return one.isEmpty() ? other : one;
        }
        List<S> merged = new ArrayList<>(one.size() + other.size());
        int i = 0;
        for (S statement : other) {
            while (i < one.size() && StatementOrder.BY_RULE.compare(one.get(i), statement) <= 0) {
                merged.add(one.get(i++));
            }
            merged.add(statement);
        }
        merged.addAll(one.subList(i, one.size()));
        return merged;
    }
}
