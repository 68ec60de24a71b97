package dev.careadvisor.cli;

import java.math.BigDecimal;
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
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads times as people say them: "20 h", "4 to 8 h ago", "14:30", "yesterday 22:00", "this morning", or in ISO form. */
final class TimeReader {

    private static final String NUMBER = "(\\d{1,6}(?:\\.\\d{1,3})?)";
    private static final Pattern AGO =
            Pattern.compile(NUMBER + "(?:\\s*(?:to|-|or)\\s*" + NUMBER + ")?\\s*([a-z]+)(?:\\s+ago)?");
    private static final Pattern DATE_AND_TIME =
            Pattern.compile("(\\d{4}-\\d\\d-\\d\\d)[t ](\\d\\d:\\d\\d(?::\\d\\d)?)");
    private static final Pattern TIME = Pattern.compile("(?:(today|yesterday)(?: at)? |at )?(\\d{1,2}:\\d\\d)");

    private static final BigDecimal SECONDS_PER_DAY = BigDecimal.valueOf(86_400);
    private static final BigDecimal DAYS_PER_YEAR = new BigDecimal("365.25");

    private final Instant asOf;
    private final ZoneId zone;

    TimeReader(Instant asOf, ZoneId zone) {
        this.asOf = asOf;
        this.zone = zone;
    }

    /** One moment. */
    Instant moment(String text) throws BadAnswer {
        Span span = span(text).orElseThrow(() -> bad("bad.time", text));
        if (!span.exact()) {
            throw bad("bad.timeSpan", text);
        }
        return span.latest();
    }

    /** How long ago; empty if it is no time. */
    Optional<Duration> ago(String text) {
        return span(text).filter(Span::exact).map(span -> Duration.between(span.latest(), asOf));
    }

    private static BadAnswer bad(String key, String text) {
        return BadAnswer.of(Phrases.say(key, BadAnswer.shortened(text)), Phrases.say("allowed.time"));
    }

    /** A moment or a span; empty if it is no time. */
    Optional<Span> span(String text) {
        String lower = text.strip().toLowerCase(Locale.ROOT);
        try {
            return lower.equals("now") || lower.equals("just now")
                    ? Optional.of(Span.at(asOf))
                    : iso(lower).or(() -> elapsed(lower)).or(() -> clock(lower)).or(() -> partOfDay(lower));
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

    private Optional<Span> elapsed(String text) {
        Matcher ago = AGO.matcher(text);
        if (!ago.matches()) {
            return Optional.empty();
        }
        return secondsIn(ago.group(3)).map(unit -> {
            Instant one = before(ago.group(1), unit);
            Instant other = ago.group(2) == null ? one : before(ago.group(2), unit);
            return one.isBefore(other) ? new Span(one, other) : new Span(other, one);
        });
    }

    private Instant before(String number, BigDecimal unit) {
        return asOf.minusSeconds(new BigDecimal(number).multiply(unit).longValue());
    }

    private static Optional<BigDecimal> secondsIn(String unit) {
        return switch (unit) {
            case "min", "mins", "minute", "minutes" -> Optional.of(BigDecimal.valueOf(60));
            case "h", "hr", "hrs", "hour", "hours" -> Optional.of(BigDecimal.valueOf(3_600));
            case "d", "day", "days" -> Optional.of(SECONDS_PER_DAY);
            case "w", "wk", "wks", "week", "weeks" -> Optional.of(SECONDS_PER_DAY.multiply(BigDecimal.valueOf(7)));
            case "mo", "month", "months" ->
                Optional.of(SECONDS_PER_DAY.multiply(DAYS_PER_YEAR).divide(BigDecimal.valueOf(12)));
            case "y", "yr", "yrs", "year", "years" -> Optional.of(SECONDS_PER_DAY.multiply(DAYS_PER_YEAR));
            default -> Optional.empty();
        };
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
