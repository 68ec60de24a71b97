package dev.careadvisor.patient;

/** Pregnancy status. {@link #POSSIBLE} is read like {@link #YES} for medicines. */
public enum Pregnancy implements Choice {
    /** Not pregnant. */
    NO,
    /** Possibly pregnant. */
    POSSIBLE,
    /** Pregnant. */
    YES;

    @Override
    public ChoiceInput input() {
        return ChoiceInput.PREGNANCY;
    }
}
