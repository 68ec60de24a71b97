package dev.careadvisor.benchmarks;

import dev.careadvisor.patient.PatientCase;
import dev.careadvisor.proof.Decisions;
import dev.careadvisor.proof.reading.IndependentReading;
import dev.careadvisor.rulebase.Policies;

/** The same program with the hand-written reading: it prints the same. */
public final class FirstAdviceByHand {

    private FirstAdviceByHand() {}

    /**
     * Prints the decisions.
     *
     * @param arguments none
     */
    public static void main(String[] arguments) {
        Stages stages = new Stages();
        PatientCase patient = FirstCase.patient();
        stages.done("case");
        Decisions decisions = IndependentReading.decide(patient, Policies.CAUTIOUS);
        stages.done("evaluate");
        System.out.println(decisions);
        stages.done("print");
        stages.print();
    }
}
