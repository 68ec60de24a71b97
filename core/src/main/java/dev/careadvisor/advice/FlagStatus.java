package dev.careadvisor.advice;

/** Whether a red flag is there. */
public enum FlagStatus {
    /** It is there, whatever the open answers are. */
    PRESENT,
    /** Open answers decide whether it is there. */
    NOT_RULED_OUT,
    /** It is not there, whatever the open answers are. */
    RULED_OUT
}
