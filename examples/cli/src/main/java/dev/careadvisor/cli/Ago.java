package dev.careadvisor.cli;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A time that was said as how long ago it is: "20 h", "4 to 8 h ago", "2 days".
 *
 * <p>Minutes and hours are meant as they are said. From days on nobody counts hours: who says "1 day ago" at 18:00 can mean yesterday morning as
 * well as last night. So as a span a day, a week, a month or a year is half of itself longer and shorter, and a whole number of days is at
 * least that whole day of the calendar. "1 day ago" at 18:00 is from midnight at the start of yesterday until 06:00 today, and at 01:00 until
 * the midnight before.
 *
 * @param least the smaller or only number
 * @param most the other number, or the same
 * @param unit what is counted
 */
record Ago(BigDecimal least, BigDecimal most, Unit unit) {

    private static final String NUMBER = "(\\d{1,6}(?:\\.\\d{1,3})?)";
    private static final Pattern FORM =
            Pattern.compile(NUMBER + "(?:\\s*(?:to|-|or)\\s*" + NUMBER + ")?\\s*([a-z]+)(?:\\s+ago)?");

    private static final BigDecimal HALF = new BigDecimal("0.5");

    /** What can be counted. */
    enum Unit {
        MINUTE("60"),
        HOUR("3600"),
        DAY("86400"),
        WEEK("604800"),
        MONTH("2629800"),
        YEAR("31557600");

        private final BigDecimal seconds;

        Unit(String seconds) {
            this.seconds = new BigDecimal(seconds);
        }
    }

    private static final Map<String, Unit> UNITS = Map.ofEntries(
            Map.entry("min", Unit.MINUTE),
            Map.entry("mins", Unit.MINUTE),
            Map.entry("minute", Unit.MINUTE),
            Map.entry("minutes", Unit.MINUTE),
            Map.entry("h", Unit.HOUR),
            Map.entry("hr", Unit.HOUR),
            Map.entry("hrs", Unit.HOUR),
            Map.entry("hour", Unit.HOUR),
            Map.entry("hours", Unit.HOUR),
            Map.entry("d", Unit.DAY),
            Map.entry("day", Unit.DAY),
            Map.entry("days", Unit.DAY),
            Map.entry("w", Unit.WEEK),
            Map.entry("wk", Unit.WEEK),
            Map.entry("wks", Unit.WEEK),
            Map.entry("week", Unit.WEEK),
            Map.entry("weeks", Unit.WEEK),
            Map.entry("mo", Unit.MONTH),
            Map.entry("month", Unit.MONTH),
            Map.entry("months", Unit.MONTH),
            Map.entry("y", Unit.YEAR),
            Map.entry("yr", Unit.YEAR),
            Map.entry("yrs", Unit.YEAR),
            Map.entry("year", Unit.YEAR),
            Map.entry("years", Unit.YEAR));

    /** Reads it from lower case; empty if it is said in another way. */
    static Optional<Ago> of(String text) {
        Matcher form = FORM.matcher(text);
        if (!form.matches()) {
            return Optional.empty();
        }
        BigDecimal one = new BigDecimal(form.group(1));
        BigDecimal other = form.group(2) == null ? one : new BigDecimal(form.group(2));
        return Optional.ofNullable(UNITS.get(form.group(3))).map(unit -> new Ago(one.min(other), one.max(other), unit));
    }

    /** The number taken at its word. */
    Span counted(Instant asOf) {
        return new Span(before(asOf, most), before(asOf, least));
    }

    /** Everything that a person can mean by it, but nothing that is still to come. */
    Span meant(Instant asOf, ZoneId zone) {
        if (unit.compareTo(Unit.DAY) < 0) {
            return counted(asOf);
        }
        Instant earliest = earlier(before(asOf, most.add(HALF)), day(asOf, zone, most, 0));
        Instant latest = later(before(asOf, least.subtract(HALF)), day(asOf, zone, least, 1));
        return new Span(earliest, earlier(latest, Optional.of(asOf)));
    }

    /** Midnight at the start of the day that is so many days ago, or some days after; empty where no whole days are counted. */
    private Optional<Instant> day(Instant asOf, ZoneId zone, BigDecimal number, int after) {
        if (unit != Unit.DAY || number.stripTrailingZeros().scale() > 0) {
            return Optional.empty();
        }
        LocalDate day = asOf.atZone(zone).toLocalDate().minusDays(number.longValue());
        return Optional.of(day.plusDays(after).atStartOfDay(zone).toInstant());
    }

    private Instant before(Instant asOf, BigDecimal number) {
        return asOf.minusSeconds(number.multiply(unit.seconds).longValue());
    }

    private static Instant earlier(Instant one, Optional<Instant> other) {
        return other.filter(one::isAfter).orElse(one);
    }

    private static Instant later(Instant one, Optional<Instant> other) {
        return other.filter(one::isBefore).orElse(one);
    }
}
