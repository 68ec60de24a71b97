package dev.careadvisor.json;

import dev.careadvisor.patient.Mass;
import dev.careadvisor.patient.Measurement;
import dev.careadvisor.patient.Temperature;
import java.time.Duration;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The units in which amounts are written, and the reading of an amount with its unit. */
final class Unit {

    static final List<String> MASS = List.of("mcg", "ug", "mg", "g", "kg", "lb");
    private static final List<String> TEMPERATURE = List.of("C", "F");
    private static final List<String> ELAPSED = List.of("s", "min", "h", "d", "wk", "mo", "y");

    /** The number of an amount and the optional space after it. */
    static final String NUMBER_FORM = "-?[0-9]{1,12}(\\.[0-9]{1,12})? ?";

    private static final Pattern AMOUNT = Pattern.compile(NUMBER_FORM + "(.*)", Pattern.DOTALL);

    private Unit() {}

    /** The units of a measurement; empty for a plain number. */
    static List<String> of(Measurement<?> measurement) {
        if (measurement.type() == Mass.class) {
            return MASS;
        }
        if (measurement.type() == Temperature.class) {
            return TEMPERATURE;
        }
        if (measurement.type() == Duration.class) {
            return ELAPSED;
        }
        // All others have one unit, and say it with every value.
        String[] numberAndUnit = least(measurement).split(" ", 2);
        return numberAndUnit.length == 1 ? List.of() : List.of(numberAndUnit[1]);
    }

    private static <T> String least(Measurement<T> measurement) {
        return measurement.format(measurement.least());
    }

    static <T> T measured(Place place, Measurement<T> measurement) {
        List<String> units = of(measurement);
        String range = least(measurement) + " to " + measurement.format(measurement.greatest());
        if (units.isEmpty()) {
            return parsed(place, Integer.toString(place.whole()), measurement::parse, range);
        }
        return amount(place, units, measurement::parse, range);
    }

    static Mass mass(Place place) {
        return amount(place, MASS, Mass::parse, "a mass such as \"400 mg\"");
    }

    private static <T> T amount(Place place, List<String> units, Function<String, T> parse, String range) {
        String allowed = String.join(", ", units);
        place.require(place.node().isString(), "a text with number and unit, in " + allowed);
        Matcher matcher = AMOUNT.matcher(place.text());
        if (!matcher.matches()) {
            throw place.refused("not a number with unit", "units " + allowed);
        }
        String unit = matcher.group(2);
        if (unit.isEmpty()) {
            throw place.refused("unit is missing", allowed);
        }
        if (!units.contains(unit)) {
            throw place.refused("wrong unit", allowed);
        }
        return parsed(place, place.text(), parse, range);
    }

    static <T> T parsed(Place place, String text, Function<String, T> parse, String range) {
        try {
            return parse.apply(text);
        } catch (IllegalArgumentException | ArithmeticException e) {
            throw place.refused("out of range or not readable", range);
        }
    }
}
