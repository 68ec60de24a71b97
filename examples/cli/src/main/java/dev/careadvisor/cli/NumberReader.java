package dev.careadvisor.cli;

import dev.careadvisor.patient.Measurement;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads a number. A unit may be left out only where there is one alone; where two are usual, nothing is guessed. */
final class NumberReader<T> {

    private static final Pattern FORM = Pattern.compile("(\\d{1,7}(?:[.,]\\d{1,6})?)\\s*(\\D.*)?");

    /** Other names of the units, as people write them. */
    private static final Map<String, String> UNITS = Map.ofEntries(
            Map.entry("kgs", "kg"),
            Map.entry("kilo", "kg"),
            Map.entry("kilos", "kg"),
            Map.entry("kilograms", "kg"),
            Map.entry("lbs", "lb"),
            Map.entry("pound", "lb"),
            Map.entry("pounds", "lb"),
            Map.entry("c", "C"),
            Map.entry("f", "F"),
            Map.entry("weeks", "wk"),
            Map.entry("week", "wk"),
            Map.entry("bpm", "/min"),
            Map.entry("mmhg", "mmHg"),
            Map.entry("metres", "m"),
            Map.entry("meters", "m"),
            Map.entry("drinks", "drinks/d"),
            Map.entry("drinks a day", "drinks/d"),
            Map.entry("years", ""),
            Map.entry("years old", ""),
            Map.entry("y", ""),
            Map.entry("/10", ""),
            Map.entry("stairs", ""),
            Map.entry("days", ""));

    private static final Map<String, BigDecimal> PER_UNIT =
            Map.of("mph", new BigDecimal("1.609344"), "ft", new BigDecimal("0.3048"), "feet", new BigDecimal("0.3048"));

    private static final List<String> TWO_UNITS = List.of("WEIGHT", "TEMPERATURE");

    private final Measurement<T> measurement;
    private final String hint;
    private final TimeReader times;

    NumberReader(Measurement<T> measurement, String hint, TimeReader times) {
        this.measurement = measurement;
        this.hint = hint;
        this.times = times;
    }

    Given read(String text) throws BadAnswer {
        T value = value(text);
        long stored = measurement.stored(value);
        if (stored < measurement.stored(measurement.least()) || stored > measurement.stored(measurement.greatest())) {
            throw BadAnswer.read(text, allowed());
        }
        return Given.of(builder -> builder.measured(measurement, value));
    }

    private T value(String text) throws BadAnswer {
        if (measurement.type() == Duration.class) {
            return times.ago(text).map(measurement.type()::cast).orElseThrow(() -> BadAnswer.read(text, allowed()));
        }
        Matcher form = FORM.matcher(text.strip());
        if (!form.matches()) {
            throw BadAnswer.read(text, allowed());
        }
        String typed = form.group(2) == null ? "" : form.group(2).strip().toLowerCase(Locale.ROOT);
        BigDecimal number = Decimal.read(form.group(1), typed.isEmpty() ? "" : " " + typed, allowed());
        try {
            return measurement.parse(withUnit(number, typed));
        } catch (IllegalArgumentException e) {
            throw BadAnswer.read(text, allowed());
        }
    }

    private String withUnit(BigDecimal number, String typed) {
        String plain = typed.replace("\u00b0", "").strip();
        BigDecimal factor = PER_UNIT.get(plain);
        if (factor != null) {
            // Rounded up: a faster crash and a higher fall are the more worrying.
            boolean speed = plain.equals("mph");
            return number.multiply(factor)
                            .setScale(speed ? 0 : 3, RoundingMode.UP)
                            .toPlainString()
                    + (speed ? " km/h" : " m");
        }
        String unit = UNITS.getOrDefault(plain, plain);
        return number.toPlainString() + (unit.isEmpty() ? ownUnit() : " " + unit);
    }

    private String ownUnit() {
        String least = measurement.format(measurement.least());
        int space = least.indexOf(' ');
        return space < 0 || TWO_UNITS.contains(measurement.name()) ? "" : least.substring(space);
    }

    private String allowed() {
        return Phrases.say(
                "allowed.quantity",
                hint,
                measurement.format(measurement.least()),
                measurement.format(measurement.greatest()));
    }
}
