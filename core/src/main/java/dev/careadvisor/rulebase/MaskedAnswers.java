package dev.careadvisor.rulebase;

import java.util.Arrays;

/**
 * What some rules can go by in a case: the answers that show through their {@link InputMask}, and nothing else of it. Equal if no rule behind
 * the mask can tell the cases apart.
 *
 * <p>One is filled again for mask after mask, by one thread; a copy is never filled again, and may be shared.
 */
public final class MaskedAnswers {

    private static final int MOSTLY = 16;

    private long[] words;
    private int length;

    /** None yet. */
    public MaskedAnswers() {
        this(new long[MOSTLY], 0);
    }

    private MaskedAnswers(long[] words, int length) {
        this.words = words;
        this.length = length;
    }

    void clear() {
        length = 0;
    }

    void add(long word) {
        if (length == words.length) {
            words = Arrays.copyOf(words, 2 * length);
        }
        words[length++] = word;
    }

    /**
     * The same answers, to be kept.
     *
     * @return a new object
     */
    public MaskedAnswers copy() {
        return new MaskedAnswers(Arrays.copyOf(words, length), length);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof MaskedAnswers answers
                && Arrays.equals(words, 0, length, answers.words, 0, answers.length);
    }

    @Override
    public int hashCode() {
        long hash = length;
        for (int i = 0; i < length; i++) {
            hash = 31 * hash + words[i];
        }
        return Long.hashCode(hash);
    }

    /** Redacted: says nothing about the person. */
    @Override
    public String toString() {
        return getClass().getSimpleName();
    }
}
