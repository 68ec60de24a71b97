package dev.careadvisor.testkit;

import dev.careadvisor.CareAdvisor;
import dev.careadvisor.advice.CareAdvice;
import dev.careadvisor.patient.PatientCase;
import dev.careadvisor.rulebase.RuleProbe;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Provide;

/** What the properties are stated on: an advisor, or whatever of yours stands in front of it. */
public interface AdvisorUnderTest {

    /**
     * The advisor.
     *
     * @return always the same one
     */
    CareAdvisor advisor();

    /**
     * How a case is evaluated. Override it to test a service of yours that calls the advisor.
     *
     * @param patient not null
     * @return the advice
     */
    default CareAdvice evaluate(PatientCase patient) {
        return advisor().evaluate(patient);
    }

    /**
     * A look inside the advisor.
     *
     * @return by default, that of the advisor itself
     */
    default RuleProbe probe() {
        return advisor().probe();
    }

    /**
     * Valid cases around the rules of the advisor.
     *
     * @return an arbitrary
     */
    @Provide
    default Arbitrary<CaseDraft> cases() {
        return Cases.valid(advisor());
    }
}
