package dev.careadvisor.rules;

import java.util.ArrayList;
import java.util.List;

/**
 * The condition of a rule taken apart: calls of predicates, joined by "and" and "or". It never negates, for there is no way to write that
 * down here. Immutable.
 */
sealed interface ParsedCondition permits PredicateCall, AllOf, AnyOf {

    /**
     * The condition that a text is.
     *
     * @throws IllegalArgumentException if any of the text is something else, or names an input that there is not
     */
    static ParsedCondition parse(String text) {
        return new ConditionParser(text).parse();
    }

    /** All calls, in the order of the text. */
    default List<PredicateCall> calls() {
        List<PredicateCall> calls = new ArrayList<>();
        addTo(calls);
        return calls;
    }

    void addTo(List<PredicateCall> calls);
}
