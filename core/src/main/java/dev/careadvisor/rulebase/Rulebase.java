package dev.careadvisor.rulebase;

import java.util.Map;

/** A loaded rulebase. Implementations are thread-safe; each evaluation opens a {@link Run} of its own. */
public interface Rulebase {

    /**
     * The version of the knowledge.
     *
     * @return the version
     */
    KnowledgeVersion version();

    /**
     * The cards of all rules.
     *
     * @return an unmodifiable map by rule id, in order of id
     */
    Map<String, RuleCard> cards();

    /**
     * The full citations by source tag.
     *
     * @return an unmodifiable map
     */
    Map<String, String> citations();

    /**
     * Starts an evaluation.
     *
     * @param statements where rules append; not null
     * @return a run, to be closed
     */
    Run open(Statements statements);

    /** One evaluation: first triage, then remedies. Used by one thread, and never again after an exception. */
    interface Run extends AutoCloseable {

        /**
         * Applies the rules on red flags and phases.
         *
         * @param certain not null
         * @param possible not null
         */
        void triage(TriageReading certain, TriageReading possible);

        /**
         * Applies the rules on remedies.
         *
         * @param certain not null
         * @param possible not null
         */
        void remedies(RemedyReading certain, RemedyReading possible);

        @Override
        void close();
    }
}
