package dev.careadvisor.advice;

import dev.careadvisor.remedy.Remedy;
import java.util.List;
import java.util.Optional;

/**
 * A remedy that is not offered. Immutable.
 *
 * @param remedy the remedy
 * @param severity the strongest of the reasons
 * @param reasons every reason, strongest first
 * @param allowance for a medicine that is withheld only because of its limits: how much, and from when
 */
public record WithheldRemedy(
        Remedy remedy, Severity severity, List<Reason> reasons, Optional<DoseAllowance> allowance) {
    /** Copies the list. */
    public WithheldRemedy {
        reasons = List.copyOf(reasons);
    }
}
