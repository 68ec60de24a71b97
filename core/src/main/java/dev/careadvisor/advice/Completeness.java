package dev.careadvisor.advice;

/** Whether the evaluation ran to its end. */
public enum Completeness {
    /** It did. */
    COMPLETE,
    /** Something failed, and this is the fail-safe advice: seek care, no remedies. */
    INCOMPLETE,
    /** It did, but the knowledge is past its last day: what is urgent is still said, and care is sought; nothing is offered. */
    EXPIRED
}
