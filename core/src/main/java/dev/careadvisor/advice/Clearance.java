package dev.careadvisor.advice;

/** Whether enough is known to offer self-care at all. */
public enum Clearance {
    /** No open answer can raise the urgency to U0, U1 or U2 above what is already certain. */
    CLEARED,
    /** An open answer can. No remedy is offered, and the urgency is at least SAME_DAY. */
    NOT_CLEARED
}
