package dev.careadvisor.rulebase;

import dev.careadvisor.advice.CareAdvice;
import dev.careadvisor.patient.PatientCase;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * A look inside an advisor: what its rules state about a case before it is settled. For tests, audit and tools; see
 * {@code CareAdvisor.probe()}. Thread-safe.
 */
public interface RuleProbe {

    /**
     * What the rules state about a case, in order of rule id, the CERTAIN reading before the POSSIBLE one.
     *
     * @param patient not null
     * @return a new list
     * @throws RuntimeException what the evaluation failed with; here it is not turned into the fail-safe advice
     */
    List<Statement> statements(PatientCase patient);

    /**
     * The advice that follows if statements are changed before they are settled: left out, repeated, put in another order, or held up by a
     * fault.
     *
     * @param patient not null
     * @param change is called twice, with what the rules state on red flags and phases, then with what they state on remedies; not null
     * @return the advice, or the fail-safe advice if the change throws
     */
    CareAdvice evaluate(PatientCase patient, UnaryOperator<List<Statement>> change);
}
