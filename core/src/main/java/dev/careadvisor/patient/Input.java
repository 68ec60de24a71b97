package dev.careadvisor.patient;

/**
 * An input of the catalogue: anything that a rule may read and a person may be asked.
 *
 * <p>Every input has one stable key, used by rule cards, questions and the JSON codec. Implementations are immutable and thread-safe.
 */
public sealed interface Input permits Question, Measurement, ChoiceInput, DoseInput {

    /**
     * The stable key of this input, for example {@code FINDING.BLACK_STOOL} or {@code MEASUREMENT.TEMPERATURE}.
     *
     * @return the key, never null
     */
    String key();
}
