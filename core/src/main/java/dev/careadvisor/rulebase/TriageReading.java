package dev.careadvisor.rulebase;

/** What the rules on red flags and phases look at: the case alone, before anything is concluded. Immutable and thread-safe. */
public final class TriageReading extends Reading {

    /**
     * A reading.
     *
     * @param facts not null
     * @param certain true for the CERTAIN reading, false for the POSSIBLE one
     */
    public TriageReading(CaseFacts facts, boolean certain) {
        super(facts, certain);
    }

    @Override
    int settingNumber() {
        return policiesNumber();
    }
}
