package dev.careadvisor.benchmarks.peer;

import dev.careadvisor.rulebase.Reading;
import dev.careadvisor.rulebase.Statements;
import java.util.function.BiConsumer;
import java.util.function.Predicate;

/**
 * A rule as compiled Java, for the engines that take functions.
 *
 * @param source its text
 * @param condition on a reading of its kind; rules with equal text share it, so that an engine can
 * @param action what it states
 */
record PeerRule(RuleSource source, Predicate<Reading> condition, BiConsumer<Reading, Statements> action) {}
