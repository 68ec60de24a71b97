package dev.careadvisor.testkit;

import dev.careadvisor.patient.GlomerularFiltrationRate;
import dev.careadvisor.patient.Mass;
import dev.careadvisor.patient.Measurement;
import dev.careadvisor.patient.PainScore;
import dev.careadvisor.patient.Temperature;
import dev.careadvisor.patient.Weeks;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** The ends of what a measurement allows, and one step to each side where the type can hold it. */
final class Bounds {

    private Bounds() {}

    @SuppressWarnings("unchecked") // a neighbour has the type of its value
    static <T> List<T> of(Measurement<T> measurement) {
        List<T> values = new ArrayList<>();
        for (T end : List.of(measurement.least(), measurement.greatest())) {
            for (int steps = -1; steps <= 1; steps++) {
                try {
                    values.add((T) neighbour(end, steps));
                } catch (IllegalArgumentException beyondTheType) {
                    // Refused even earlier than by the measurement.
                }
            }
        }
        return values;
    }

    private static Object neighbour(Object value, int steps) {
        if (value instanceof Integer number) {
            return number + steps;
        }
        if (value instanceof Mass mass) {
            return new Mass(mass.micrograms() + steps);
        }
        if (value instanceof Weeks weeks) {
            return Weeks.of(weeks.completed() + steps);
        }
        if (value instanceof PainScore pain) {
            return PainScore.of(pain.nrs() + steps);
        }
        if (value instanceof Temperature temperature) {
            return new Temperature(temperature.millicelsius() + steps);
        }
        if (value instanceof Duration elapsed) {
            return elapsed.plusNanos(steps);
        }
        if (value instanceof GlomerularFiltrationRate rate) {
            return new GlomerularFiltrationRate(rate.value().add(new BigDecimal(steps).movePointLeft(3)));
        }
        if (value instanceof BigDecimal number) {
            return number.add(new BigDecimal(steps).movePointLeft(3));
        }
        throw new IllegalStateException("no step is known for " + value.getClass());
    }
}
