package dev.careadvisor.patient;

/** Where the pain is; more than one may be given. */
public enum Region implements Choice {
    /** Low back. */
    LUMBAR,
    /** Upper or middle back. */
    THORACIC,
    /** Between the shoulder blades. */
    INTERSCAPULAR,
    /** Side of the back, over the kidney. */
    FLANK,
    /** Neck. */
    CERVICAL,
    /** Buttock. */
    BUTTOCK;

    @Override
    public ChoiceInput input() {
        return ChoiceInput.REGION;
    }
}
