package dev.careadvisor.rules;

import dev.careadvisor.rulebase.Statements;
import dev.careadvisor.rulebase.TriageReading;

/**
 * What rules on red flags and phases look at.
 *
 * @param certain reading
 * @param possible reading of the same case
 * @param out where they append
 * @param asked the groups of rules that are asked about it
 * @param apart whether the first has something that the second has not
 */
record TriagePair(TriageReading certain, TriageReading possible, Statements out, Asked asked, boolean apart)
        implements ReadingPair {}
