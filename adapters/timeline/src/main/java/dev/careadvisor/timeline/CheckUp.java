package dev.careadvisor.timeline;

import dev.careadvisor.advice.Forecast;
import dev.careadvisor.advice.Validity;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/**
 * A moment at which the questions should be answered again (D-62).
 *
 * @param at when
 * @param after how long after the onset
 */
record CheckUp(Instant at, Duration after) {

    /** Those that lie ahead, in order; none if the onset is not known. */
    static List<CheckUp> of(Forecast forecast) {
        Instant now = forecast.start().record().asOf();
        return forecast.start().record().patient().onset().stream()
                .flatMap(onset -> Validity.RECHECKS.stream().map(after -> new CheckUp(onset.plus(after), after)))
                .filter(checkUp -> checkUp.at().isAfter(now) && !checkUp.at().isAfter(forecast.until()))
                .toList();
    }
}
