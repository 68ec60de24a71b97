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
 * @param medicine for a medicine that is withheld only because of its limits: how much, from when, and how to use it then
 */
public record WithheldRemedy(
        Remedy remedy, Severity severity, List<Reason> reasons, Optional<Recommendation.Medicine> medicine) {
    /** Copies the list. */
    public WithheldRemedy {
        reasons = List.copyOf(reasons);
    }

    /**
     * How much, and from when, of a medicine that is withheld only because of its limits.
     *
     * @return empty if anything else speaks against it
     */
    public Optional<DoseAllowance> allowance() {
        return medicine.map(Recommendation.Medicine::allowance);
    }
}
