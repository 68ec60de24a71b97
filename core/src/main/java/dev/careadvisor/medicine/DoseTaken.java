package dev.careadvisor.medicine;

import java.time.Instant;
import java.util.Objects;

/**
 * A dose that the person took, as exactly as it is known: "two or three" and "this morning" are ranges. Of each range the worse end counts.
 * Immutable; {@code toString} says nothing about the person.
 *
 * @param least the least that it was; not null
 * @param most the most that it was, of the same medicine and not less, checked when the case is built; not null
 * @param earliest the earliest time at which it can have been taken; not null
 * @param latest the latest time, not before {@code earliest}, checked when the case is built; not null
 */
public record DoseTaken(Dose least, Dose most, Instant earliest, Instant latest) {

    /** Checks for nulls, and that both ends are of one medicine. */
    public DoseTaken {
        Objects.requireNonNull(least, "least");
        Objects.requireNonNull(most, "most");
        Objects.requireNonNull(earliest, "earliest");
        Objects.requireNonNull(latest, "latest");
        if (!sameMedicine(least, most)) {
            throw new IllegalArgumentException("the least and the most of a dose are not of one medicine and unit");
        }
    }

    /**
     * A dose of which amount and time are known.
     *
     * @param dose not null
     * @param time when it was taken; not null
     * @return the dose
     */
    public static DoseTaken at(Dose dose, Instant time) {
        return new DoseTaken(dose, dose, time, time);
    }

    /**
     * This dose, at some time of a span.
     *
     * @param from the earliest time; not null
     * @param to the latest time; not null
     * @return a new dose
     */
    public DoseTaken between(Instant from, Instant to) {
        return new DoseTaken(least, most, from, to);
    }

    /**
     * The dose and its time as text, both ends of what is not exact; to show it, not to log it.
     *
     * @return for example {@code IBUPROFEN 400 mg 2026-03-02T08:00:00Z}
     */
    public String text() {
        String amount = least.equals(most) ? most.text() : least.text() + " to " + most.text();
        return amount + " " + (earliest.equals(latest) ? latest : earliest + " to " + latest);
    }

    private static boolean sameMedicine(Dose one, Dose other) {
        if (one instanceof Dose.OfIngredient a && other instanceof Dose.OfIngredient b) {
            return a.ingredient() == b.ingredient();
        }
        if (one instanceof Dose.OfProduct a && other instanceof Dose.OfProduct b) {
            return a.product().equals(b.product());
        }
        return one instanceof Dose.OfProductAmount a
                && other instanceof Dose.OfProductAmount b
                && a.product().equals(b.product());
    }

    @Override
    public String toString() {
        return "DoseTaken[redacted]";
    }
}
