package dev.careadvisor.engine;

import dev.careadvisor.advice.CareAdvice;
import dev.careadvisor.advice.Change;
import dev.careadvisor.advice.Completeness;
import dev.careadvisor.advice.Forecast;
import dev.careadvisor.patient.PatientCase;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Looks ahead: from one moment at which something can change to the next, for as long as nothing else is reported. */
public final class Outlook {

    /** How far ahead it looks at most. */
    public static final Duration LONGEST = Duration.ofDays(14);

    private Outlook() {}

    /**
     * What changes by itself.
     *
     * @param patient not null
     * @param duration above zero, up to {@link #LONGEST}; not null
     * @param evaluate how a case is evaluated; not null
     * @return each change, up to the first evaluation that cannot be finished
     */
    public static Forecast forecast(
            PatientCase patient, Duration duration, Function<PatientCase, CareAdvice> evaluate) {
        CareAdvice start = evaluate.apply(patient);
        Instant until = patient.asOf().plus(duration);
        List<Forecast.Step> steps = new ArrayList<>();
        CareAdvice before = start;
        while (before.completeness() == Completeness.COMPLETE
                && !before.validUntil().isAfter(until)) {
            Instant at = before.validUntil();
            CareAdvice advice = evaluate.apply(patient.later(at));
            List<Change> changes = before.diff(advice);
            if (!changes.isEmpty()) {
                steps.add(new Forecast.Step(at, advice, changes));
            }
            before = advice;
        }
        return new Forecast(start, steps, until);
    }
}
