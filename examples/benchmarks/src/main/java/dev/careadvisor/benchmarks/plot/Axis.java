package dev.careadvisor.benchmarks.plot;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/**
 * A linear axis from zero.
 *
 * @param label with the unit
 * @param most the end of the axis, a round number
 * @param step between two ticks
 */
record Axis(String label, double most, double step) {

    private static final double[] ROUND = {1, 2, 2.5, 5, 10};
    private static final int TICKS = 5;

    static Axis upTo(String label, double greatest) {
        double rough = Math.max(greatest, Double.MIN_NORMAL) / TICKS;
        double power = Math.pow(10, Math.floor(Math.log10(rough)));
        double step = power * 10;
        for (double round : ROUND) {
            if (round * power >= rough * 0.999) {
                step = round * power;
                break;
            }
        }
        return new Axis(label, step * Math.ceil(greatest / step - 1e-9), step);
    }

    List<Double> ticks() {
        List<Double> ticks = new ArrayList<>();
        for (int i = 0; i * step <= most * 1.0001; i++) {
            ticks.add(i * step);
        }
        return ticks;
    }

    static String text(double value) {
        return new BigDecimal(value)
                .round(new java.math.MathContext(4))
                .stripTrailingZeros()
                .toPlainString();
    }
}
