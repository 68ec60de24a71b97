package dev.careadvisor.proof;

import dev.careadvisor.CareAdvisor;
import dev.careadvisor.testkit.DoseInvariants;
import dev.careadvisor.testkit.InputInvariants;
import dev.careadvisor.testkit.PreviewInvariants;
import dev.careadvisor.testkit.QuestionInvariants;
import dev.careadvisor.testkit.TimeInvariants;
import dev.careadvisor.testkit.TriageInvariants;

/** The properties of answers, doses and time, with many more tries than a test of the rules has. */
class ManyTriesTest
        implements TriageInvariants,
                DoseInvariants,
                PreviewInvariants,
                InputInvariants,
                TimeInvariants,
                QuestionInvariants {

    private static final CareAdvisor ADVISOR = CareAdvisor.standard();

    @Override
    public CareAdvisor advisor() {
        return ADVISOR;
    }
}
