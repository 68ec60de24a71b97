package dev.careadvisor.advice;

/** How urgent it is to get care, most urgent first (clinical tables, section 0.2: U0 to U5). */
public enum Urgency {
    /** U0: call the emergency number now; nothing that delays care. */
    CALL_EMERGENCY,
    /** U1: go to an emergency department now; hours matter. */
    EMERGENCY_DEPARTMENT,
    /** U2: speak to or see a clinician today, within 24 hours. */
    SAME_DAY,
    /** U3: see a clinician within 3 working days. */
    WITHIN_DAYS,
    /** U4: see a clinician within 4 weeks. */
    ROUTINE,
    /** U5: self-care with a safety net. */
    SELF_CARE;

    /**
     * Whether this is as urgent as another level, or more.
     *
     * @param other not null
     * @return true if at least as urgent
     */
    public boolean atLeast(Urgency other) {
        return compareTo(other) <= 0;
    }

    /**
     * The more urgent of two levels.
     *
     * @param other not null
     * @return the more urgent
     */
    public Urgency moreUrgent(Urgency other) {
        return atLeast(other) ? this : other;
    }

    /**
     * The code of the clinical tables.
     *
     * @return {@code "U0"} to {@code "U5"}
     */
    public String code() {
        return "U" + ordinal();
    }
}
