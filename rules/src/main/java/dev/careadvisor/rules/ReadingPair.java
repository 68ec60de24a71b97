package dev.careadvisor.rules;

import dev.careadvisor.rulebase.Reading;
import dev.careadvisor.rulebase.Statements;

/** The two readings of one case as one fact, with where its rules append: one match then stands for both. Immutable but for the collector. */
sealed interface ReadingPair permits TriagePair, RemedyPair {

    Reading certain();

    Reading possible();

    Statements out();

    /** The groups of rules that are asked about it. */
    Asked asked();

    /**
     * Whether the CERTAIN reading has something that the POSSIBLE one has not. It hardly ever has; only then can a rule match on the first
     * alone.
     */
    boolean apart();
}
