package dev.careadvisor.patient;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Objects;

/**
 * A mass: a dose or a body weight. Exact, stored in whole micrograms, zero or more; no floating point is involved.
 *
 * <p>{@code Mass.milligrams(400).toString()} is {@code "400 mg"}, which {@link #parse(String)} reads back. Immutable and thread-safe.
 *
 * @param micrograms the mass in micrograms, 0 to 1,000,000,000,000 (1,000 kg) inclusive
 */
public record Mass(long micrograms) implements Comparable<Mass> {

    /** No mass. */
    public static final Mass ZERO = new Mass(0);

    private static final long LARGEST = 1_000_000_000_000L;
    private static final long PER_MILLIGRAM = 1_000L;
    private static final long PER_GRAM = 1_000_000L;
    private static final long PER_KILOGRAM = 1_000_000_000L;
    private static final BigDecimal MICROGRAMS_PER_POUND = new BigDecimal("453592370");

    /**
     * Checks the range.
     *
     * @throws IllegalArgumentException if the mass is negative or above 1,000 kg
     */
    public Mass {
        if (micrograms < 0 || micrograms > LARGEST) {
            throw new IllegalArgumentException("mass is " + micrograms + " micrograms; allowed 0 to " + LARGEST);
        }
    }

    /**
     * A mass in whole milligrams.
     *
     * @param milligrams 0 or more
     * @return the mass
     * @throws IllegalArgumentException if out of range
     */
    public static Mass milligrams(long milligrams) {
        return new Mass(multiply(milligrams, PER_MILLIGRAM));
    }

    /**
     * A mass in whole grams.
     *
     * @param grams 0 or more
     * @return the mass
     * @throws IllegalArgumentException if out of range
     */
    public static Mass grams(long grams) {
        return new Mass(multiply(grams, PER_GRAM));
    }

    /**
     * A mass in whole kilograms.
     *
     * @param kilograms 0 to 1,000
     * @return the mass
     * @throws IllegalArgumentException if out of range
     */
    public static Mass kilograms(long kilograms) {
        return new Mass(multiply(kilograms, PER_KILOGRAM));
    }

    /**
     * A mass in kilograms, rounded down to a whole microgram.
     *
     * @param kilograms 0 to 1,000; not null
     * @return the mass
     * @throws IllegalArgumentException if out of range
     */
    public static Mass kilograms(BigDecimal kilograms) {
        return exact(kilograms, BigDecimal.valueOf(PER_KILOGRAM));
    }

    /**
     * A mass in avoirdupois pounds (0.45359237 kg each), rounded down to a whole microgram.
     *
     * @param pounds 0 or more; not null
     * @return the mass
     * @throws IllegalArgumentException if out of range
     */
    public static Mass pounds(BigDecimal pounds) {
        return exact(pounds, MICROGRAMS_PER_POUND);
    }

    /**
     * Reads a mass with its unit: {@code mcg}, {@code ug}, {@code mg}, {@code g}, {@code kg} or {@code lb}, after one optional space.
     *
     * @param text for example {@code "400 mg"}; not null
     * @return the mass
     * @throws IllegalArgumentException if the number or the unit is missing, not known or out of range
     */
    public static Mass parse(String text) {
        AmountText amount = AmountText.parse(text);
        return switch (amount.unit()) {
            case "mcg", "ug" -> exact(amount.number(), BigDecimal.ONE);
            case "mg" -> exact(amount.number(), BigDecimal.valueOf(PER_MILLIGRAM));
            case "g" -> exact(amount.number(), BigDecimal.valueOf(PER_GRAM));
            case "kg" -> exact(amount.number(), BigDecimal.valueOf(PER_KILOGRAM));
            case "lb" -> exact(amount.number(), MICROGRAMS_PER_POUND);
            default -> throw amount.wrongUnit("mcg, mg, g, kg, lb");
        };
    }

    private static Mass exact(BigDecimal number, BigDecimal microgramsPerUnit) {
        Objects.requireNonNull(number, "number");
        BigDecimal micrograms = number.multiply(microgramsPerUnit).setScale(0, RoundingMode.DOWN);
        if (number.signum() < 0 || micrograms.compareTo(BigDecimal.valueOf(LARGEST)) > 0) {
            throw new IllegalArgumentException(
                    "mass is " + micrograms.toPlainString() + " micrograms; allowed 0 to " + LARGEST);
        }
        return new Mass(micrograms.longValueExact());
    }

    private static long multiply(long number, long factor) {
        try {
            return Math.multiplyExact(number, factor);
        } catch (ArithmeticException e) {
            throw new IllegalArgumentException("mass is too large: " + number + " x " + factor + " micrograms", e);
        }
    }

    /**
     * The sum of two masses.
     *
     * @param other not null
     * @return the sum
     * @throws IllegalArgumentException if out of range
     */
    public Mass plus(Mass other) {
        return new Mass(micrograms + other.micrograms);
    }

    /**
     * This mass less another, never below zero.
     *
     * @param other not null
     * @return the rest
     */
    public Mass minusOrZero(Mass other) {
        return new Mass(Math.max(0, micrograms - other.micrograms));
    }

    /**
     * This mass a number of times.
     *
     * @param factor 0 or more
     * @return the product
     * @throws IllegalArgumentException if out of range
     */
    public Mass times(long factor) {
        return new Mass(multiply(micrograms, factor));
    }

    /**
     * The smaller of two masses.
     *
     * @param other not null
     * @return the smaller
     */
    public Mass min(Mass other) {
        return compareTo(other) <= 0 ? this : other;
    }

    /**
     * Whether this mass is larger than another.
     *
     * @param other not null
     * @return true if strictly larger
     */
    public boolean isMoreThan(Mass other) {
        return micrograms > other.micrograms;
    }

    @Override
    public int compareTo(Mass other) {
        return Long.compare(micrograms, other.micrograms);
    }

    /** The mass with the unit that suits its size: kg from 1 kg on, mg from 1 mg on, else mcg. */
    @Override
    public String toString() {
        if (micrograms >= PER_KILOGRAM) {
            return AmountText.format(micrograms, 9, "kg");
        }
        return micrograms == 0 || micrograms >= PER_MILLIGRAM
                ? AmountText.format(micrograms, 3, "mg")
                : AmountText.format(micrograms, 0, "mcg");
    }
}
