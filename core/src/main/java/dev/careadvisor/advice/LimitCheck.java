package dev.careadvisor.advice;

import dev.careadvisor.medicine.Ingredient;
import dev.careadvisor.patient.Mass;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** One limit that applies to a dose, with its arithmetic. Immutable. */
public sealed interface LimitCheck {

    /**
     * The ingredient that is limited.
     *
     * @return never null
     */
    Ingredient ingredient();

    /**
     * The limit.
     *
     * @return never null
     */
    AppliedLimit limit();

    /**
     * From when on the dose keeps this limit.
     *
     * @return {@code asOf} if it does now, a later instant if it must wait, empty if it never does
     */
    Optional<Instant> keptFrom();

    /**
     * The largest single dose.
     *
     * @param ingredient the ingredient
     * @param limit the limit
     * @param amount what the dose holds
     * @param keptFrom as above
     */
    record SingleDose(Ingredient ingredient, AppliedLimit limit, Mass amount, Optional<Instant> keptFrom)
            implements LimitCheck {}

    /**
     * The most in any 24 hours.
     *
     * @param ingredient the ingredient
     * @param limit the limit
     * @param amount what the dose holds
     * @param taken the sum of the last 24 hours
     * @param cap the limit as a mass
     * @param left what remains of it now
     * @param leaving which doses leave the window next, and when, earliest first
     * @param keptFrom as above
     */
    record DayCap(
            Ingredient ingredient,
            AppliedLimit limit,
            Mass amount,
            Mass taken,
            Mass cap,
            Mass left,
            List<Leaving> leaving,
            Optional<Instant> keptFrom)
            implements LimitCheck {
        /** Copies the list. */
        public DayCap {
            leaving = List.copyOf(leaving);
        }
    }

    /**
     * A dose that leaves the window of 24 hours.
     *
     * @param at when it no longer counts
     * @param amount how much becomes free
     */
    record Leaving(Instant at, Mass amount) {}

    /**
     * The time between two doses.
     *
     * @param ingredient the ingredient
     * @param limit the limit: the longer one if this dose or the last one is large (ruling 60)
     * @param lastDose when the last one was taken, if one was
     * @param interval the limit as a time
     * @param keptFrom as above
     */
    record Interval(
            Ingredient ingredient,
            AppliedLimit limit,
            Optional<Instant> lastDose,
            Duration interval,
            Optional<Instant> keptFrom)
            implements LimitCheck {}

    /**
     * The days of use.
     *
     * @param ingredient the ingredient
     * @param limit the limit
     * @param used on how many days it was taken in this episode, as far as is known
     * @param most the limit as a number
     * @param keptFrom as above
     */
    record DaysOfUse(Ingredient ingredient, AppliedLimit limit, long used, long most, Optional<Instant> keptFrom)
            implements LimitCheck {}
}
