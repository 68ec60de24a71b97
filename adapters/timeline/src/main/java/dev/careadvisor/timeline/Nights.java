package dev.careadvisor.timeline;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;

/**
 * The nights of a zone. When this person sleeps is not asked; nobody should use cold or heat while asleep (D-65), so the usual night is kept
 * free.
 *
 * @param zone not null
 */
record Nights(ZoneId zone) {

    static final LocalTime BEGIN = LocalTime.of(22, 0);
    static final LocalTime END = LocalTime.of(7, 0);

    /** Every night that touches a span, whole and in order. */
    List<Span> touching(Span span) {
        List<Span> nights = new ArrayList<>();
        LocalDate day = span.from().atZone(zone).toLocalDate().minusDays(1);
        for (Span night = night(day); night.from().isBefore(span.to()); night = night(day)) {
            if (night.to().isAfter(span.from())) {
                nights.add(night);
            }
            day = day.plusDays(1);
        }
        return nights;
    }

    /** What of some spans is not night. */
    List<Span> awake(List<Span> spans) {
        return spans.stream()
                .flatMap(span -> span.without(touching(span)).stream())
                .toList();
    }

    /** The next moment, or this one, that is not at night. */
    Instant nextDay(Instant time) {
        return touching(new Span(time, time.plusSeconds(1))).stream()
                .filter(night -> night.holds(time))
                .map(Span::to)
                .findFirst()
                .orElse(time);
    }

    private Span night(LocalDate evening) {
        return new Span(
                evening.atTime(BEGIN).atZone(zone).toInstant(),
                evening.plusDays(1).atTime(END).atZone(zone).toInstant());
    }
}
