package dev.careadvisor.advice;

/** Whether the evaluation ran to its end. */
public enum Completeness {
    /** It did. */
    COMPLETE,
    /** Something failed, and this is the fail-safe advice: seek care, no remedies. */
    INCOMPLETE
}
