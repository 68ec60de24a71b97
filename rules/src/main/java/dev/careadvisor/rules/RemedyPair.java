package dev.careadvisor.rules;

import dev.careadvisor.rulebase.RemedyReading;
import dev.careadvisor.rulebase.Statements;

/**
 * What rules on remedies look at.
 *
 * @param certain reading
 * @param possible reading of the same case
 * @param out where they append
 * @param apart whether the first has something that the second has not
 */
record RemedyPair(RemedyReading certain, RemedyReading possible, Statements out, boolean apart) implements ReadingPair {

    RemedyPair(RemedyReading certain, RemedyReading possible, Statements out) {
        this(certain, possible, out, !certain.within(possible));
    }
}
