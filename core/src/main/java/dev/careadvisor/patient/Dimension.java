package dev.careadvisor.patient;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.util.function.Function;
import java.util.function.LongFunction;
import java.util.function.ToLongFunction;

/**
 * How values of one type are stored as a whole number, read from and written to text.
 *
 * @param scale stored units in one unit of a rule's limit: a rule says 38.0 (degrees) or 14 (days), the store is in thousandths or
 *     nanoseconds
 */
record Dimension<T>(
        Class<T> type,
        double scale,
        ToLongFunction<T> toStored,
        LongFunction<T> fromStored,
        Function<String, T> parse,
        Function<T, String> format) {

    private static final double THOUSANDTHS = 1_000;
    private static final BigDecimal NANOS_PER_SECOND = BigDecimal.valueOf(1_000_000_000L);
    private static final BigDecimal NANOS_PER_MINUTE = BigDecimal.valueOf(60_000_000_000L);
    private static final BigDecimal NANOS_PER_HOUR = BigDecimal.valueOf(3_600_000_000_000L);
    private static final BigDecimal NANOS_PER_DAY = BigDecimal.valueOf(86_400_000_000_000L);
    // A Julian year has 365.25 days; a month is its twelfth.
    private static final BigDecimal NANOS_PER_MONTH = BigDecimal.valueOf(2_629_800_000_000_000L);
    private static final BigDecimal LONGEST = BigDecimal.valueOf(121L * 366).multiply(NANOS_PER_DAY);

    static final Dimension<Mass> MASS =
            new Dimension<>(Mass.class, 1e9, Mass::micrograms, Mass::new, Mass::parse, Mass::toString);
    static final Dimension<Temperature> TEMPERATURE = new Dimension<>(
            Temperature.class,
            THOUSANDTHS,
            Temperature::millicelsius,
            value -> new Temperature((int) value),
            Temperature::parse,
            Temperature::toString);
    static final Dimension<GlomerularFiltrationRate> FILTRATION = new Dimension<>(
            GlomerularFiltrationRate.class,
            THOUSANDTHS,
            rate -> rate.value().movePointRight(3).longValueExact(),
            value -> new GlomerularFiltrationRate(BigDecimal.valueOf(value, 3)),
            GlomerularFiltrationRate::parse,
            GlomerularFiltrationRate::toString);
    static final Dimension<Weeks> WEEKS = new Dimension<>(
            Weeks.class, 1, Weeks::completed, value -> Weeks.of((int) value), Weeks::parse, Weeks::toString);
    static final Dimension<PainScore> PAIN = new Dimension<>(
            PainScore.class,
            1,
            PainScore::nrs,
            value -> PainScore.of((int) value),
            text -> PainScore.of(count("pain", text)),
            PainScore::toString);
    static final Dimension<Integer> COUNT = new Dimension<>(
            Integer.class, 1, Integer::longValue, value -> (int) value, text -> count("count", text), String::valueOf);
    /** Elapsed time; limits are in days. */
    static final Dimension<Duration> ELAPSED = new Dimension<>(
            Duration.class, 86_400e9, Duration::toNanos, Duration::ofNanos, Dimension::elapsed, Dimension::format);

    static Dimension<Integer> whole(String unit) {
        return new Dimension<>(
                Integer.class,
                1,
                Integer::longValue,
                value -> (int) value,
                text -> whole("value", numberIn(unit, text)),
                value -> value + " " + unit);
    }

    static Dimension<BigDecimal> decimal(String unit) {
        return new Dimension<>(
                BigDecimal.class,
                THOUSANDTHS,
                value -> value.movePointRight(3)
                        .setScale(0, RoundingMode.HALF_UP)
                        .longValueExact(),
                value -> BigDecimal.valueOf(value, 3),
                text -> numberIn(unit, text),
                value -> AmountText.plain(value) + " " + unit);
    }

    private static BigDecimal numberIn(String unit, String text) {
        AmountText amount = AmountText.parse(text);
        if (!amount.unit().equals(unit)) {
            throw amount.wrongUnit(unit);
        }
        return amount.number();
    }

    private static int count(String what, String text) {
        AmountText amount = AmountText.parse(text);
        if (!amount.unit().isEmpty()) {
            throw amount.wrongUnit("none");
        }
        return whole(what, amount.number());
    }

    static int whole(String what, BigDecimal number) {
        try {
            return number.intValueExact();
        } catch (ArithmeticException e) {
            throw new IllegalArgumentException(
                    what + " is " + AmountText.plain(number) + "; a whole number is needed", e);
        }
    }

    private static Duration elapsed(String text) {
        AmountText amount = AmountText.parse(text);
        BigDecimal nanosPerUnit =
                switch (amount.unit()) {
                    case "s" -> NANOS_PER_SECOND;
                    case "min" -> NANOS_PER_MINUTE;
                    case "h" -> NANOS_PER_HOUR;
                    case "d" -> NANOS_PER_DAY;
                    case "wk" -> NANOS_PER_DAY.multiply(BigDecimal.valueOf(7));
                    case "mo" -> NANOS_PER_MONTH;
                    case "y" -> NANOS_PER_MONTH.multiply(BigDecimal.valueOf(12));
                    default -> throw amount.wrongUnit("s, min, h, d, wk, mo, y");
                };
        BigDecimal nanos = amount.number().multiply(nanosPerUnit);
        if (nanos.abs().compareTo(LONGEST) > 0) {
            throw new IllegalArgumentException("\"" + AmountText.shorten(text) + "\" is longer than a life");
        }
        return Duration.ofNanos(nanos.setScale(0, RoundingMode.DOWN).longValueExact());
    }

    /** In the largest unit in which it is a whole number, or else in seconds, so that parsing gives the same value. */
    private static String format(Duration elapsed) {
        BigDecimal nanos = BigDecimal.valueOf(elapsed.toNanos());
        if (nanos.remainder(NANOS_PER_DAY).signum() == 0) {
            return AmountText.plain(nanos.divide(NANOS_PER_DAY)) + " d";
        }
        if (nanos.remainder(NANOS_PER_HOUR).signum() == 0) {
            return AmountText.plain(nanos.divide(NANOS_PER_HOUR)) + " h";
        }
        if (nanos.remainder(NANOS_PER_MINUTE).signum() == 0) {
            return AmountText.plain(nanos.divide(NANOS_PER_MINUTE)) + " min";
        }
        return AmountText.plain(nanos.movePointLeft(9)) + " s";
    }

    long stored(double limit) {
        return Math.round(limit * scale);
    }
}
