package dev.careadvisor.advice;

import dev.careadvisor.medicine.Ingredient;
import dev.careadvisor.patient.Mass;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What of one ingredient may still be taken, and from when (design: rolling windows of 24 hours). Immutable.
 *
 * @param ingredient the ingredient
 * @param taken the sum of the last 24 hours
 * @param mostInDay the strictest limit for 24 hours
 * @param left what remains of it now
 * @param now the largest amount that may be taken now, if any
 * @param options each amount in which it is offered, with the earliest time
 * @param binding the limit that binds now: the one because of which the largest single amount has to wait, or else the limit for 24 hours
 * @param lastDose when it was last taken at the latest, if it was
 * @param plan the next dose and what may follow it; empty if none may be taken any more
 */
public record DoseAllowance(
        Ingredient ingredient,
        Mass taken,
        Mass mostInDay,
        Mass left,
        Optional<Mass> now,
        List<Option> options,
        AppliedLimit binding,
        Optional<Instant> lastDose,
        Optional<DosePlan> plan) {

    /** Copies the list. */
    public DoseAllowance {
        options = List.copyOf(options);
    }

    /**
     * An amount and the earliest time at which it may be taken, if nothing else is taken before.
     *
     * @param amount the amount
     * @param from the earliest time, inclusive
     */
    public record Option(Mass amount, Instant from) {}
}
