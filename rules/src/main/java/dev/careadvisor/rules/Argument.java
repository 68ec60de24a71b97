package dev.careadvisor.rules;

/** What a predicate is called with. Immutable. */
sealed interface Argument permits Constant, Numeral {}
