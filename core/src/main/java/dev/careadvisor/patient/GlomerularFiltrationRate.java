package dev.careadvisor.patient;

import java.math.BigDecimal;

/**
 * An estimated glomerular filtration rate (eGFR) in mL/min/1.73 m2. Immutable and thread-safe.
 *
 * @param value 0 to 250 inclusive, with at most three decimals; not null
 */
public record GlomerularFiltrationRate(BigDecimal value) implements Comparable<GlomerularFiltrationRate> {

    private static final String UNIT = "mL/min/1.73m2";

    /**
     * Checks the range.
     *
     * @throws IllegalArgumentException if below 0, above 250 or with more than three decimals
     */
    public GlomerularFiltrationRate {
        if (value.signum() < 0
                || value.compareTo(BigDecimal.valueOf(250)) > 0
                || value.stripTrailingZeros().scale() > 3) {
            throw new IllegalArgumentException("eGFR is " + AmountText.shorten(value.toString()) + "; allowed 0 to 250 "
                    + UNIT + " with at most three decimals");
        }
        value = value.stripTrailingZeros();
    }

    /**
     * A rate in whole mL/min/1.73 m2.
     *
     * @param value 0 to 250
     * @return the rate
     * @throws IllegalArgumentException if out of range
     */
    public static GlomerularFiltrationRate of(int value) {
        return new GlomerularFiltrationRate(BigDecimal.valueOf(value));
    }

    /**
     * Reads a rate with its unit, {@code mL/min/1.73m2}.
     *
     * @param text for example {@code "55 mL/min/1.73m2"}; not null
     * @return the rate
     * @throws IllegalArgumentException if the number or unit is missing, not known or out of range
     */
    public static GlomerularFiltrationRate parse(String text) {
        AmountText amount = AmountText.parse(text);
        if (!amount.unit().equals(UNIT)) {
            throw amount.wrongUnit(UNIT);
        }
        return new GlomerularFiltrationRate(amount.number());
    }

    @Override
    public int compareTo(GlomerularFiltrationRate other) {
        return value.compareTo(other.value);
    }

    /** The rate with its unit, for example {@code "55 mL/min/1.73m2"}. */
    @Override
    public String toString() {
        return AmountText.plain(value) + " " + UNIT;
    }
}
