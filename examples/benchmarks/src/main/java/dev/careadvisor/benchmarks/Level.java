package dev.careadvisor.benchmarks;

/** What is timed. */
enum Level {
    /** From the case to the advice, as a user calls it: reading the case, rules, adjudication, doses, safety envelope. */
    CALL,
    /** The rules alone: four readings in, statements out. */
    RULES
}
