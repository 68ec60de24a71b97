package dev.careadvisor.patient;

/** The three values of an answer. Not given is the same as {@link #UNKNOWN}; unknown is never read as absent. */
public enum Answer {
    /** The statement is true of this person. */
    PRESENT,
    /** The statement is not true of this person. */
    ABSENT,
    /** Not asked, not answered, or the person is not sure. */
    UNKNOWN
}
