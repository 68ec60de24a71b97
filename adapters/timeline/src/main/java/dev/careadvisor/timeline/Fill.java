package dev.careadvisor.timeline;

/** How an area looks. Each differs from the others in its pattern, so that it is told apart without colour. */
enum Fill {
    /** Nothing offered: white. */
    NONE,
    /** Night: pale. */
    NIGHT,
    /** A phase: white with a dark edge. */
    PHASE,
    /** A dose may be taken: solid. */
    DOSE,
    /** Cold: lines that rise. */
    COLD,
    /** Heat: dots. */
    HEAT,
    /** Movement: upright lines. */
    MOVE,
    /** Anything else: lines that lie. */
    OTHER,
    /** The part of a limit that is used up: solid and dark. */
    USED
}
