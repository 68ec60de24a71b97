package dev.careadvisor.cli;

import dev.careadvisor.patient.PatientCase;
import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * An answer as it was understood.
 *
 * @param step what it does to a case
 * @param setAside keys of questions that the person is not sure of, so that they are not asked again at once
 */
record Given(UnaryOperator<PatientCase.Builder> step, Set<String> setAside) {

    Given {
        setAside = Set.copyOf(setAside);
    }

    static Given of(UnaryOperator<PatientCase.Builder> step) {
        return new Given(step, Set.of());
    }
}
