package dev.careadvisor.timeline;

import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.component.VAlarm;
import biweekly.component.VEvent;
import biweekly.io.text.ICalWriter;
import biweekly.parameter.Related;
import biweekly.property.Trigger;
import biweekly.util.Duration;
import dev.careadvisor.advice.Forecast;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/**
 * The moments of a forecast that are worth an alarm, for a calendar: check-ups, and the earliest time for a dose of each medicine that has to
 * wait. Where the advice is to get care, or where too much is open, it is empty.
 *
 * <p>It holds names of remedies and times, and nothing that the person said, since calendars are copied to other machines; even so, a medicine
 * and a time are personal. Immutable and thread-safe; the same forecast gives the same bytes everywhere.
 */
public final class PlanCalendar {

    private static final String PRODUCT = "-//careadvisor.dev//CareAdvisor//EN";
    private static final java.time.Duration LENGTH = java.time.Duration.ofMinutes(15);

    private final Instant asOf;
    private final List<CalendarEntry> entries;

    private PlanCalendar(Instant asOf, List<CalendarEntry> entries) {
        this.asOf = asOf;
        this.entries = List.copyOf(entries);
    }

    /**
     * The calendar of a forecast.
     *
     * @param forecast of up to 14 days; not null
     * @param zone the zone of the times in texts; events are in UTC, so that no change of clocks moves them; not null
     * @param locale a locale without words falls back to English; not null
     * @return the calendar
     */
    public static PlanCalendar of(Forecast forecast, ZoneId zone, Locale locale) {
        Objects.requireNonNull(zone, "zone");
        Objects.requireNonNull(locale, "locale");
        Instant asOf = forecast.start().record().asOf();
        if (!Stage.plannable(forecast.start())) {
            return new PlanCalendar(asOf, List.of());
        }
        return new PlanCalendar(
                asOf, entries(Plan.of(forecast), Words.of(locale, zone, new Span(asOf, forecast.until()))));
    }

    private static List<CalendarEntry> entries(Plan plan, Words words) {
        List<CalendarEntry> entries = new ArrayList<>();
        for (CheckUp checkUp : plan.checkUps()) {
            entries.add(new CalendarEntry(
                    checkUp.at(),
                    "CHECK_UP",
                    words.say("calendar.checkUp"),
                    description(words, "calendar.checkUp.text", checkUp.at())));
        }
        for (MedicineTrack track : plan.medicines()) {
            track.earliest().filter(time -> time.isAfter(plan.now())).ifPresent(time -> {
                String name = words.phrases().remedy(track.remedy());
                entries.add(new CalendarEntry(
                        time,
                        "DOSE_" + track.remedy(),
                        words.say("calendar.dose", name),
                        description(words, "calendar.dose.text", time)));
            });
        }
        entries.sort(Comparator.comparing(CalendarEntry::at).thenComparing(CalendarEntry::about));
        return entries;
    }

    private static String description(Words words, String key, Instant at) {
        return words.say(key, words.fullTime(at)) + " " + words.phrases().disclaimer();
    }

    /**
     * Whether there is nothing to put into a calendar.
     *
     * @return true if there is no event
     */
    public boolean isEmpty() {
        return entries.isEmpty();
    }

    /**
     * The calendar as iCalendar (RFC 5545), with an alarm at the time of each event.
     *
     * @return the text of an {@code .ics} file, to be written as UTF-8, lines separated by {@code \r\n}
     */
    public String ics() {
        ICalendar calendar = new ICalendar();
        calendar.setProductId(PRODUCT);
        entries.stream().map(this::event).forEach(calendar::addEvent);
        StringWriter text = new StringWriter();
        try (ICalWriter writer = new ICalWriter(text, ICalVersion.V2_0)) {
            writer.write(calendar);
        } catch (IOException e) {
            throw new UncheckedIOException("writing to memory failed", e);
        }
        return text.toString();
    }

    private VEvent event(CalendarEntry entry) {
        VEvent event = new VEvent();
        event.setUid(entry.uid());
        event.setDateTimeStamp(Date.from(asOf));
        event.setDateStart(Date.from(entry.at()));
        event.setDateEnd(Date.from(entry.at().plus(LENGTH)));
        event.setSummary(entry.summary());
        event.setDescription(entry.description());
        event.setClassification("PRIVATE");
        event.setTransparency(true);
        Trigger atStart = new Trigger(new Duration.Builder().minutes(0).build(), Related.START);
        event.addAlarm(VAlarm.display(atStart, entry.summary()));
        return event;
    }

    /** Redacted: says nothing about the person. */
    @Override
    public String toString() {
        return "PlanCalendar[redacted]";
    }
}
