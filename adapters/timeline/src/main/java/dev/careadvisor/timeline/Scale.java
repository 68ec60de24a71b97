package dev.careadvisor.timeline;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;

/**
 * Where a moment lies on a strip.
 *
 * @param time what the strip shows
 * @param left its left edge in pixels
 * @param width its width in pixels
 */
record Scale(Span time, double left, double width) {

    /** In pixels, within the strip. */
    double x(Instant moment) {
        double whole = time.to().toEpochMilli() - (double) time.from().toEpochMilli();
        double part = moment.toEpochMilli() - (double) time.from().toEpochMilli();
        return left + width * Math.max(0, Math.min(1, part / whole));
    }

    double right() {
        return left + width;
    }

    /** The beginnings of the days within, in order. */
    List<Instant> days(ZoneId zone) {
        List<Instant> days = new ArrayList<>();
        LocalDate day = time.from().atZone(zone).toLocalDate().plusDays(1);
        for (Instant start = start(day, zone); start.isBefore(time.to()); start = start(day, zone)) {
            days.add(start);
            day = day.plusDays(1);
        }
        return days;
    }

    private static Instant start(LocalDate day, ZoneId zone) {
        return day.atStartOfDay(zone).toInstant();
    }
}
