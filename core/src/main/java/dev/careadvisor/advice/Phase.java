package dev.careadvisor.advice;

/** The phase of the episode (clinical tables, D-02 to D-07). Every onset has exactly one. */
public enum Phase {
    /** P1: under 48 hours. */
    CRISIS,
    /** P2: from 48 hours to under 72 hours, or to under 7 days while the pain does not ease. */
    LATE_ACUTE,
    /** P3: from 72 hours to under 7 days while the pain eases. */
    ACTIVE_RECOVERY,
    /** P5: from 7 days to 14 days with pain that does not ease or is above 3. */
    SLOW,
    /** P4: from 7 days to 14 days with easing pain of 3 or less. */
    REBUILD,
    /** P6: after 14 days. */
    REFER;

    // Declared from the most to the least restrictive of those that an unknown answer leaves open (D-60); after 14 days
    // nothing is open.

    /**
     * The more restrictive of two phases that unknown answers leave open: the earlier one, and the slow one before the rebuilding one.
     *
     * @param other not null
     * @return the more restrictive
     */
    public Phase moreRestrictive(Phase other) {
        return compareTo(other) <= 0 ? this : other;
    }

    /**
     * The code of the clinical tables.
     *
     * @return {@code "P1"} to {@code "P6"}
     */
    public String code() {
        return switch (this) {
            case CRISIS -> "P1";
            case LATE_ACUTE -> "P2";
            case ACTIVE_RECOVERY -> "P3";
            case REBUILD -> "P4";
            case SLOW -> "P5";
            case REFER -> "P6";
        };
    }
}
