package dev.careadvisor.rules;

/** A number that a predicate is called with, such as {@code 2.5}. */
record Numeral(double value) implements Argument {}
