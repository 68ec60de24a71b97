package dev.careadvisor.advice;

/** Who a text speaks to. */
public enum Voice {
    /** The person in pain: plain words, short sentences. */
    PERSON,
    /** A clinician: rule ids, limits, sources. */
    CLINICIAN
}
