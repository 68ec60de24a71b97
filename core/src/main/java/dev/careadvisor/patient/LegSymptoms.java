package dev.careadvisor.patient;

/** Pain, tingling, numbness or weakness in the legs. */
public enum LegSymptoms implements Choice {
    /** No leg symptoms. */
    NONE,
    /** Symptoms in one leg. */
    ONE_LEG,
    /** Symptoms in both legs. */
    BOTH_LEGS,
    /** Symptoms that began in one leg and are now in both. */
    MIGRATED_TO_BOTH;

    @Override
    public ChoiceInput input() {
        return ChoiceInput.LEG_SYMPTOMS;
    }
}
