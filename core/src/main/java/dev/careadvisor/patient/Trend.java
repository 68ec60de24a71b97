package dev.careadvisor.patient;

/** Trend of the pain over the last 48 hours. */
public enum Trend implements Choice {
    /** Easing. */
    BETTER,
    /** Unchanged. */
    SAME,
    /** Getting worse. */
    WORSE;

    @Override
    public ChoiceInput input() {
        return ChoiceInput.PAIN_TREND;
    }
}
