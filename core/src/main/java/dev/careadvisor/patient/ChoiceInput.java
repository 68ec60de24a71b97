package dev.careadvisor.patient;

/** The questions that are answered with one value of a fixed set ({@link #REGION}: with one or more). */
public enum ChoiceInput implements Input {
    /** Sex at birth. */
    SEX(Sex.class),
    /** Pregnancy status. */
    PREGNANCY(Pregnancy.class),
    /** Pain, tingling, numbness or weakness in the legs. */
    LEG_SYMPTOMS(LegSymptoms.class),
    /** Weakness of a leg. */
    MOTOR_DEFICIT(MotorDeficit.class),
    /** Trend of the pain over the last 48 hours. */
    PAIN_TREND(Trend.class),
    /** The event that started the episode. */
    TRIGGER(Trigger.class),
    /** Where the pain is. */
    REGION(Region.class);

    private final Class<? extends Choice> type;

    ChoiceInput(Class<? extends Choice> type) {
        this.type = type;
    }

    /**
     * The enum whose constants answer this question.
     *
     * @return the type, never null
     */
    public Class<? extends Choice> type() {
        return type;
    }

    @Override
    public String key() {
        return "CHOICE." + name();
    }
}
