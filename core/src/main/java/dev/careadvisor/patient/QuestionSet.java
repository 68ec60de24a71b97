package dev.careadvisor.patient;

import java.util.Collection;

/** A set of questions as bits, for looking at many answers at once. Immutable and thread-safe. */
public final class QuestionSet {

    /** How many words of 64 bits hold one bit for each question. */
    public static final int WORDS = (Device.END + Long.SIZE - 1) / Long.SIZE;

    private final long[] words = new long[WORDS];

    private QuestionSet() {}

    /**
     * A set.
     *
     * @param questions not null
     * @return the set of them
     */
    public static QuestionSet of(Collection<? extends Question> questions) {
        QuestionSet set = new QuestionSet();
        for (Question question : questions) {
            set.words[question.index() >> 6] |= 1L << question.index();
        }
        return set;
    }

    /**
     * Whether one of these questions is among others.
     *
     * @param bits by {@link Question#index()}, in {@link #WORDS} words; not null
     * @return true if any bit of this set is set there
     */
    public boolean meets(long[] bits) {
        long common = 0;
        for (int i = 0; i < WORDS; i++) {
            common |= words[i] & bits[i];
        }
        return common != 0;
    }

    /**
     * Sets the bits of these questions.
     *
     * @param bits by {@link Question#index()}, in {@link #WORDS} words; not null
     */
    public void addTo(long[] bits) {
        for (int i = 0; i < WORDS; i++) {
            bits[i] |= words[i];
        }
    }

    /**
     * Clears the bits of these questions.
     *
     * @param bits by {@link Question#index()}, in {@link #WORDS} words; not null
     */
    public void removeFrom(long[] bits) {
        for (int i = 0; i < WORDS; i++) {
            bits[i] &= ~words[i];
        }
    }
}
