package dev.careadvisor.rules;

import dev.careadvisor.rulebase.RemedyReading;
import dev.careadvisor.rulebase.Statements;

/**
 * What rules on remedies look at.
 *
 * @param certain reading
 * @param possible reading of the same case
 * @param out where they append
 * @param asked the groups of rules that are asked about it
 * @param apart whether the first has something that the second has not
 */
record RemedyPair(RemedyReading certain, RemedyReading possible, Statements out, Asked asked, boolean apart)
        implements ReadingPair {}
