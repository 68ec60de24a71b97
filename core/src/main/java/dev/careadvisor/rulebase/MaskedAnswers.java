package dev.careadvisor.rulebase;

import java.util.Arrays;

/**
 * What some rules can go by in a case: the answers that show through their {@link InputMask}, and nothing else of it. Equal if no rule behind
 * the mask can tell the cases apart. Immutable and thread-safe.
 */
public final class MaskedAnswers {

    private final long[] words;
    private final int hash;

    /** Takes the words over; nobody else has them. */
    MaskedAnswers(long[] words) {
        this.words = words;
        this.hash = Arrays.hashCode(words);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof MaskedAnswers answers && hash == answers.hash && Arrays.equals(words, answers.words);
    }

    @Override
    public int hashCode() {
        return hash;
    }

    /** Redacted: says nothing about the person. */
    @Override
    public String toString() {
        return getClass().getSimpleName();
    }
}
