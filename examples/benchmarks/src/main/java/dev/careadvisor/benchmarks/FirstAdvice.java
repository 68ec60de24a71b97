package dev.careadvisor.benchmarks;

import dev.careadvisor.CareAdvisor;
import dev.careadvisor.advice.CareAdvice;
import dev.careadvisor.patient.PatientCase;
import dev.careadvisor.proof.Decisions;

/** The shortest program with CareAdvisor: one case, its decisions, and the end. */
public final class FirstAdvice {

    private FirstAdvice() {}

    /**
     * Prints the decisions.
     *
     * @param arguments none
     */
    public static void main(String[] arguments) {
        Stages stages = new Stages();
        CareAdvisor advisor = CareAdvisor.standard();
        stages.done("load");
        PatientCase patient = FirstCase.patient();
        stages.done("case");
        CareAdvice advice = advisor.evaluate(patient);
        stages.done("evaluate");
        System.out.println(Decisions.of(advice));
        stages.done("print");
        stages.print();
    }
}
