/**
 * CareAdvisor: cautious, sourced self-care decision support for acute back muscle spasm.
 *
 * <pre>{@code
 * CareAdvisor advisor = CareAdvisor.standard();
 * CareAdvice advice = advisor.evaluate(PatientCase.builder().asOf(now).ageYears(33).build());
 * }</pre>
 *
 * <p>Decision support, not a medical device, and not yet reviewed by a clinician.
 */
module dev.careadvisor.core {
    requires static transitive org.jspecify;
    requires org.slf4j;

    exports dev.careadvisor;
    exports dev.careadvisor.advice;
    exports dev.careadvisor.coding;
    exports dev.careadvisor.medicine;
    exports dev.careadvisor.patient;
    exports dev.careadvisor.remedy;
    exports dev.careadvisor.rulebase;
    exports dev.careadvisor.text;

    uses dev.careadvisor.rulebase.RulebaseProvider;
}
