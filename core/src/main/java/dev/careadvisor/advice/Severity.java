package dev.careadvisor.advice;

/** How strongly a rule acts on a remedy, strongest first (clinical tables, section 0.2). */
public enum Severity {
    /** Contraindicated: excluded, with no override. */
    CONTRA,
    /** Not offered unless a clinician has agreed. */
    AVOID,
    /** An answer must be collected before the remedy can be offered. */
    ASK,
    /** A number is limited; the strictest limit wins. */
    CAP,
    /** Offered with a warning. */
    CAUTION,
    /** Said with the remedy. */
    INFO
}
