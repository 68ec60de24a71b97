package dev.careadvisor.patient;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * A body temperature, exact to a thousandth of a degree Celsius. Immutable and thread-safe.
 *
 * @param millicelsius thousandths of a degree Celsius, 30,000 to 45,000 inclusive
 */
public record Temperature(int millicelsius) implements Comparable<Temperature> {

    /**
     * Checks the range.
     *
     * @throws IllegalArgumentException if below 30 or above 45 degrees Celsius
     */
    public Temperature {
        if (millicelsius < 30_000 || millicelsius > 45_000) {
            throw new IllegalArgumentException(
                    "temperature is " + AmountText.format(millicelsius, 3, "C") + "; allowed 30 C to 45 C");
        }
    }

    /**
     * A temperature in degrees Celsius.
     *
     * @param celsius for example {@code "38.2"}; not null
     * @return the temperature, rounded half up to a thousandth
     * @throws IllegalArgumentException if not a number or out of range
     */
    public static Temperature celsius(String celsius) {
        return celsius(new BigDecimal(celsius));
    }

    /**
     * A temperature in degrees Fahrenheit.
     *
     * @param fahrenheit for example {@code "100.4"}; not null
     * @return the temperature, rounded half up to a thousandth of a degree Celsius
     * @throws IllegalArgumentException if not a number or out of range
     */
    public static Temperature fahrenheit(String fahrenheit) {
        return fahrenheit(new BigDecimal(fahrenheit));
    }

    /**
     * Reads a temperature with its unit, {@code C} or {@code F}.
     *
     * @param text for example {@code "38.2 C"}; not null
     * @return the temperature
     * @throws IllegalArgumentException if the number or unit is missing, not known or out of range
     */
    public static Temperature parse(String text) {
        AmountText amount = AmountText.parse(text);
        return switch (amount.unit()) {
            case "C" -> celsius(amount.number());
            case "F" -> fahrenheit(amount.number());
            default -> throw amount.wrongUnit("C, F");
        };
    }

    private static Temperature celsius(BigDecimal celsius) {
        BigDecimal milli = celsius.movePointRight(3).setScale(0, RoundingMode.HALF_UP);
        if (milli.abs().compareTo(BigDecimal.valueOf(1_000_000)) > 0) {
            throw new IllegalArgumentException(
                    "temperature is " + celsius.toPlainString() + " C; allowed 30 C to 45 C");
        }
        return new Temperature(milli.intValueExact());
    }

    private static Temperature fahrenheit(BigDecimal fahrenheit) {
        return celsius(fahrenheit
                .subtract(BigDecimal.valueOf(32))
                .multiply(BigDecimal.valueOf(5))
                .divide(BigDecimal.valueOf(9), 6, RoundingMode.HALF_UP));
    }

    @Override
    public int compareTo(Temperature other) {
        return Integer.compare(millicelsius, other.millicelsius);
    }

    /** The temperature in degrees Celsius, for example {@code "38.2 C"}. */
    @Override
    public String toString() {
        return AmountText.format(millicelsius, 3, "C");
    }
}
