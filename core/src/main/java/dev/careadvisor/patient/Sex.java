package dev.careadvisor.patient;

/** Sex at birth, read for the risk of pregnancy, of fragility fracture and of aortic aneurysm. */
public enum Sex implements Choice {
    /** Female. */
    FEMALE,
    /** Male. */
    MALE,
    /** Another or undetermined sex; pregnancy stays unknown unless answered. */
    OTHER;

    @Override
    public ChoiceInput input() {
        return ChoiceInput.SEX;
    }
}
