package dev.careadvisor.advice;

/** What a note on a remedy is for. */
public enum NoteKind {
    /** A warning that applies to this person. */
    CAUTION,
    /** What to look for on other packs. */
    OTHER_PACKS,
    /** How to use the remedy, and how not to. */
    USE,
    /** How to space it from other medicines. */
    SPACING,
    /** An honest word on effect or evidence. */
    INFO
}
