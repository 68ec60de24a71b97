package dev.careadvisor.timeline;

import dev.careadvisor.advice.CareAdvice;
import dev.careadvisor.advice.Clearance;
import dev.careadvisor.advice.Completeness;
import dev.careadvisor.advice.Forecast;
import dev.careadvisor.advice.Urgency;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * A stretch of a forecast in which the advice does not change.
 *
 * @param span when
 * @param advice the advice
 */
record Stage(Span span, CareAdvice advice) {

    /** All stages of a forecast, one after the other. */
    static List<Stage> of(Forecast forecast) {
        List<Stage> stages = new ArrayList<>();
        CareAdvice advice = forecast.start();
        Instant from = advice.record().asOf();
        for (Forecast.Step step : forecast.steps()) {
            if (step.at().isBefore(forecast.until())) {
                stages.add(new Stage(new Span(from, step.at()), advice));
                from = step.at();
                advice = step.advice();
            }
        }
        stages.add(new Stage(new Span(from, forecast.until()), advice));
        return stages;
    }

    /** Whether there is anything to plan: an emergency, an open screen or a failure leaves nothing but to seek care. */
    static boolean plannable(CareAdvice advice) {
        return advice.completeness() == Completeness.COMPLETE
                && advice.clearance() == Clearance.CLEARED
                && !advice.urgency().atLeast(Urgency.EMERGENCY_DEPARTMENT);
    }
}
