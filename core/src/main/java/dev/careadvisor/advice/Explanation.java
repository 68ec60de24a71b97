package dev.careadvisor.advice;

import java.util.List;

/**
 * Why something stands in an advice, or does not: the rules, what of the case they read, and their sources. Immutable.
 *
 * @param standing what became of it
 * @param because each rule that it rests on, strongest first; empty where no rule speaks of it
 */
public record Explanation(Standing standing, List<Because> because) {
    /** Copies the list. */
    public Explanation {
        because = List.copyOf(because);
    }

    /** What became of a remedy or a flag. */
    public enum Standing {
        /** Recommended, or present. */
        RECOMMENDED,
        /** It waits for answers, or is not ruled out. */
        OPEN,
        /** Withheld by an exclusion or a limit. */
        WITHHELD,
        /** No rule offers it at this point of the episode. */
        NOT_OFFERED
    }

    /**
     * One rule with what it read.
     *
     * @param reason the rule and its sources
     * @param facts what of the case it read
     */
    public record Because(Reason reason, List<Fact> facts) {
        /** Copies the list. */
        public Because {
            facts = List.copyOf(facts);
        }
    }

    /**
     * One input with its answer. It holds what the person said; {@code toString} is redacted.
     *
     * @param input the key of the input
     * @param answer the answer as text with its unit; {@code UNKNOWN} if there is none
     */
    public record Fact(String input, String answer) {
        @Override
        public String toString() {
            return "Fact[" + input + "]";
        }
    }
}
