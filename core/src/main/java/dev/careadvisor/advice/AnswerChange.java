package dev.careadvisor.advice;

/**
 * Another answer to one question. It holds what the person said; {@code toString} is redacted. Immutable.
 *
 * @param input the key of the input or question; {@code MEDICINES} or {@code DOSES} for one that is listed
 * @param from the answer in the case, as text with its unit; {@code UNKNOWN} if there is none
 * @param to the other answer; {@link #NOT_TAKEN} for a medicine or dose that is not in the list
 */
public record AnswerChange(String input, String from, String to) {

    /** The other answer to a medicine or dose in a list: that it was not taken. */
    public static final String NOT_TAKEN = "NOT_TAKEN";

    /** Redacted: says which question, and nothing that was answered. */
    @Override
    public String toString() {
        return "AnswerChange[" + input + "]";
    }
}
