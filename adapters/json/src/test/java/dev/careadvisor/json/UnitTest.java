package dev.careadvisor.json;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.careadvisor.patient.Measurement;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The units named here are those that the types of the case understand. */
class UnitTest {

    private static final Set<String> ALL_UNITS = allUnits();

    static Stream<Measurement<?>> measurements() {
        return Measurement.values().stream();
    }

    private static Set<String> allUnits() {
        Set<String> units = new TreeSet<>(List.of("", "%", "min", "s", "ms", "oz", "st", "ng", "K", "m", "cm", "ft"));
        Measurement.values().forEach(measurement -> units.addAll(Unit.of(measurement)));
        return units;
    }

    @ParameterizedTest
    @MethodSource("measurements")
    void unitsAreThoseThatAreParsed(Measurement<?> measurement) {
        for (String unit : ALL_UNITS) {
            boolean named = unit.isEmpty()
                    ? Unit.of(measurement).isEmpty()
                    : Unit.of(measurement).contains(unit);
            assertEquals(named, understands(measurement, unit), measurement + " in \"" + unit + "\"");
        }
    }

    /** Some number in reach of the measurement can be given in this unit. */
    private static boolean understands(Measurement<?> measurement, String unit) {
        return Stream.of("1", "40", "100", "99.5", "5")
                .map(number -> unit.isEmpty() ? number : number + " " + unit)
                .anyMatch(text -> parse(measurement, text).isPresent());
    }

    private static Optional<Object> parse(Measurement<?> measurement, String text) {
        try {
            return Optional.of(measurement.parse(text));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
