package dev.careadvisor.benchmarks.peer;

/**
 * One thing that FEEL looks at.
 *
 * @param group the context that it stands in, such as {@code has} or {@code high}
 * @param name its name there
 * @param operator how a number is compared; blank for what is true or false
 * @param limit with what it is compared; blank for what is true or false
 */
record FeelInput(String group, String name, String operator, String limit) {}
