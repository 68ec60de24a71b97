package dev.careadvisor.advice;

import dev.careadvisor.patient.PatientCase;
import dev.careadvisor.rulebase.Policies;
import java.time.Instant;
import java.util.Optional;

/**
 * What is needed to repeat an evaluation. It holds the case, so it is as private as the case; {@code toString} is redacted.
 *
 * @param patient the input, with the clock
 * @param knowledgeNumber the version of the knowledge
 * @param knowledgeHash the hash of all rule files
 * @param policies the policies that were applied
 * @param incident the id under which a failure was logged, if there was one
 */
public record EvaluationRecord(
        PatientCase patient,
        String knowledgeNumber,
        String knowledgeHash,
        Policies policies,
        Optional<String> incident) {

    /**
     * The clock of the evaluation.
     *
     * @return the instant
     */
    public Instant asOf() {
        return patient.asOf();
    }

    /** Redacted: says nothing about the person. */
    @Override
    public String toString() {
        return "EvaluationRecord[knowledge=" + knowledgeNumber + "]";
    }
}
