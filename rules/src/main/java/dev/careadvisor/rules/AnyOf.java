package dev.careadvisor.rules;

import java.util.List;

/**
 * Conditions of which one must hold.
 *
 * @param parts two or more
 */
record AnyOf(List<ParsedCondition> parts) implements ParsedCondition {

    @Override
    public void addTo(List<PredicateCall> calls) {
        parts.forEach(part -> part.addTo(calls));
    }
}
