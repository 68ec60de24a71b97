package dev.careadvisor.benchmarks.peer;

/**
 * A rule as text: what every peer is made from.
 *
 * @param id its name
 * @param file where it stands
 * @param triage whether it looks at a triage reading, not a remedy reading
 * @param condition as its card gives it, without the pattern around it
 * @param statement one Java statement that calls the collector {@code out} about the reading {@code r}
 */
record RuleSource(String id, String file, boolean triage, String condition, String statement) {}
