package dev.careadvisor.patient;

/** One value of a question with a fixed set of answers, such as {@link Trend#BETTER}. Not given means that every value is possible. */
public sealed interface Choice permits Sex, Pregnancy, LegSymptoms, MotorDeficit, Trend, Trigger, Region {

    /**
     * The question that this value answers.
     *
     * @return the input, never null
     */
    ChoiceInput input();

    /**
     * The position of this value within its question.
     *
     * @return zero or more
     */
    int ordinal();

    /**
     * The constant's name, for example {@code BETTER}.
     *
     * @return the name, never null
     */
    String name();
}
