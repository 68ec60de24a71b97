package dev.careadvisor.rules;

import dev.careadvisor.rulebase.Reading;
import dev.careadvisor.rulebase.RemedyReading;
import dev.careadvisor.rulebase.Statements;
import dev.careadvisor.rulebase.TriageReading;

/** The two readings of one case as one fact, with where its rules append: one match then stands for both. Immutable but for the collector. */
sealed interface ReadingPair {

    Reading certain();

    Reading possible();

    Statements out();

    /** What triage rules look at. */
    record Triage(TriageReading certain, TriageReading possible, Statements out) implements ReadingPair {}

    /** What remedy rules look at. */
    record Remedies(RemedyReading certain, RemedyReading possible, Statements out) implements ReadingPair {}
}
