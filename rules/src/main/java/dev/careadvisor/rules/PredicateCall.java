package dev.careadvisor.rules;

import java.util.List;

/**
 * A predicate that is asked.
 *
 * @param name of the predicate, a method of a reading
 * @param arguments constants and numbers
 * @param kind what it looks at
 */
record PredicateCall(String name, List<Argument> arguments, PredicateKind kind) {

    static PredicateCall of(String name, List<Argument> arguments) {
        return new PredicateCall(name, arguments, PredicateKind.of(name, arguments));
    }
}
