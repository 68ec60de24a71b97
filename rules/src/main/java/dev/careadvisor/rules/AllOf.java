package dev.careadvisor.rules;

import java.util.List;

/**
 * Conditions that must all hold.
 *
 * @param parts none if it always holds
 */
record AllOf(List<ParsedCondition> parts) implements ParsedCondition {

    @Override
    public void addTo(List<PredicateCall> calls) {
        parts.forEach(part -> part.addTo(calls));
    }
}
