package dev.careadvisor.rules;

import dev.careadvisor.CareAdvisor;
import dev.careadvisor.testkit.SafetyInvariants;

/** The numbered invariants of ARCHITECTURE.md hold for the shipped rules. */
class SafetyTest implements SafetyInvariants {

    private static final CareAdvisor ADVISOR =
            CareAdvisor.builder().rulebase(RuleProbe.RULEBASE).build();

    @Override
    public CareAdvisor advisor() {
        return ADVISOR;
    }
}
