package dev.careadvisor.cli;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads times as people say them: "20 h", "4 to 8 h ago", "14:30", "yesterday 22:00", "this morning", or in ISO form. */
final class TimeReader {

    private static final Pattern DATE_AND_TIME =
            Pattern.compile("(\\d{4}-\\d\\d-\\d\\d)[t ](\\d\\d:\\d\\d(?::\\d\\d)?)");
    private static final Pattern TIME = Pattern.compile("(?:(today|yesterday)(?: at)? |at )?(\\d{1,2}:\\d\\d)");

    private final Instant asOf;
    private final ZoneId zone;

    TimeReader(Instant asOf, ZoneId zone) {
        this.asOf = asOf;
        this.zone = zone;
    }

    /** One moment. Where only one will do, "2 days" is twice 24 hours. */
    Instant moment(String text) throws BadAnswer {
        Span span = counted(text).orElseThrow(() -> bad("bad.time", text));
        if (!span.exact()) {
            throw bad("bad.timeSpan", text);
        }
        return span.latest();
    }

    /** How long ago; empty if it is no time. */
    Optional<Duration> ago(String text) {
        return counted(text).filter(Span::exact).map(span -> Duration.between(span.latest(), asOf));
    }

    private static BadAnswer bad(String key, String text) {
        return BadAnswer.of(Phrases.say(key, BadAnswer.shortened(text)), Phrases.say("allowed.time"));
    }

    /** A moment or a span, as wide as a person can mean it ({@link Ago}); empty if it is no time. */
    Optional<Span> span(String text) {
        return read(text, ago -> ago.meant(asOf, zone));
    }

    private Optional<Span> counted(String text) {
        return read(text, ago -> ago.counted(asOf));
    }

    private Optional<Span> read(String text, Function<Ago, Span> elapsed) {
        String lower = text.strip().toLowerCase(Locale.ROOT);
        try {
            return lower.equals("now") || lower.equals("just now")
                    ? Optional.of(Span.at(asOf))
                    : iso(lower)
                            .or(() -> Ago.of(lower).map(elapsed))
                            .or(() -> clock(lower))
                            .or(() -> partOfDay(lower));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private Optional<Span> iso(String text) {
        Matcher local = DATE_AND_TIME.matcher(text);
        if (local.matches()) {
            return Optional.of(local(LocalDate.parse(local.group(1)), LocalTime.parse(local.group(2))));
        }
        return text.matches("\\d{4}-\\d\\d-\\d\\dt.*")
                ? Optional.of(Span.at(java.time.OffsetDateTime.parse(text.toUpperCase(Locale.ROOT))
                        .toInstant()))
                : Optional.empty();
    }

    /** A local time that the clocks show twice was at either. */
    private Span local(LocalDate date, LocalTime time) {
        ZonedDateTime zoned = LocalDateTime.of(date, time).atZone(zone);
        return new Span(
                zoned.withEarlierOffsetAtOverlap().toInstant(),
                zoned.withLaterOffsetAtOverlap().toInstant());
    }

    private LocalDate today() {
        return asOf.atZone(zone).toLocalDate();
    }

    /** A time of day without a date is the last one that has been. */
    private Optional<Span> clock(String text) {
        Matcher clock = TIME.matcher(text);
        if (!clock.matches()) {
            return Optional.empty();
        }
        String digits = clock.group(2).length() == 4 ? "0" + clock.group(2) : clock.group(2);
        LocalTime time = LocalTime.parse(digits);
        Span today = local(today(), time);
        boolean before = "yesterday".equals(clock.group(1))
                || (clock.group(1) == null && today.latest().isAfter(asOf));
        return Optional.of(before ? local(today().minusDays(1), time) : today);
    }

    private Optional<Span> partOfDay(String text) {
        LocalDate today = today();
        return switch (text) {
            case "this morning" -> past(today, 5, today, 12);
            case "this afternoon" -> past(today, 12, today, 18);
            case "this evening", "tonight" -> past(today, 18, today.plusDays(1), 0);
            case "last night" -> past(today.minusDays(1), 18, today, 6);
            case "today" -> past(today, 0, today.plusDays(1), 0);
            case "yesterday" -> past(today.minusDays(1), 0, today, 0);
            default -> Optional.empty();
        };
    }

    /** What has not been yet is left out. */
    private Optional<Span> past(LocalDate from, int fromHour, LocalDate to, int toHour) {
        Instant earliest = from.atTime(fromHour, 0).atZone(zone).toInstant();
        Instant latest = to.atTime(toHour, 0).atZone(zone).toInstant();
        return earliest.isAfter(asOf)
                ? Optional.empty()
                : Optional.of(new Span(earliest, latest.isAfter(asOf) ? asOf : latest));
    }
}
