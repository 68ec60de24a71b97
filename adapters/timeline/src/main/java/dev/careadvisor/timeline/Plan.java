package dev.careadvisor.timeline;

import dev.careadvisor.advice.CareAdvice;
import dev.careadvisor.advice.Forecast;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

/**
 * What a forecast holds for somebody who wants to follow it.
 *
 * @param forecast the forecast
 * @param stages its stages, at least one
 * @param offers every remedy that is offered at some time
 * @param medicines what of each medicine may be taken
 * @param checkUps when to answer again
 */
record Plan(
        Forecast forecast,
        List<Stage> stages,
        List<Offer> offers,
        List<MedicineTrack> medicines,
        List<CheckUp> checkUps) {

    static Plan of(Forecast forecast) {
        List<Stage> stages = Stage.of(forecast);
        return new Plan(forecast, stages, Offer.of(stages), MedicineTrack.of(stages), CheckUp.of(forecast));
    }

    CareAdvice advice() {
        return forecast.start();
    }

    Instant now() {
        return advice().record().asOf();
    }

    Instant until() {
        return forecast.until();
    }

    Span span() {
        return new Span(now(), until());
    }

    /** When this advice ends by itself: no later than it says, nor than the next change or check-up, and a day at most. */
    Instant holdsUntil() {
        Instant said = advice().validUntil();
        // A rule that still counted at this very instant ends a nanosecond later; "until now" would tell nobody
        // anything.
        boolean soon = said.isBefore(now().plus(Duration.ofMinutes(1)));
        return soon
                ? Stream.of(
                                forecast.steps().stream().map(Forecast.Step::at),
                                checkUps.stream().map(CheckUp::at),
                                Stream.of(now().plus(Duration.ofDays(1))))
                        .flatMap(times -> times)
                        .filter(time -> !time.isBefore(now().plus(Duration.ofMinutes(1))))
                        .min(Instant::compareTo)
                        .orElse(said)
                : said;
    }
}
