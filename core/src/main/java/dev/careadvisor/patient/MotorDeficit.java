package dev.careadvisor.patient;

/** Weakness of a leg, self-tested by heel walk, toe walk and rising from a chair. */
public enum MotorDeficit implements Choice {
    /** No weakness. */
    NONE,
    /** An old weakness that has not changed. */
    STATIC,
    /** A new weakness. */
    NEW,
    /** A weakness that is getting worse. */
    PROGRESSIVE;

    @Override
    public ChoiceInput input() {
        return ChoiceInput.MOTOR_DEFICIT;
    }
}
