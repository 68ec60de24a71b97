package dev.careadvisor.patient;

/** The injury or load that started the episode; a stumble without a fall is no fall. */
public enum Trigger implements Choice {
    /** No injury and no load. */
    NONE,
    /** Lifting, bending or twisting. */
    LIFT_TWIST,
    /** A fall from standing height that started or clearly worsened this pain. */
    FALL_STANDING,
    /** A fall from a height or down stairs. */
    FALL_HEIGHT,
    /** A road traffic collision. */
    RTC,
    /** A direct blow to the back. */
    DIRECT_BLOW,
    /** An assault. */
    ASSAULT;

    @Override
    public ChoiceInput input() {
        return ChoiceInput.TRIGGER;
    }
}
