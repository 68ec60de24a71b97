package dev.careadvisor.rulebase;

/** For how many days a medicine may be used before somebody else must decide. */
public enum DayLimits {
    /** A review after 3 days and a stop after 7: stricter than the labels. The default. */
    STRICT,
    /** A stop after 10 days, as the labels say. */
    LABEL
}
