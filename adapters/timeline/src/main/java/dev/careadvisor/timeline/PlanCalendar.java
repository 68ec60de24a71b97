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
 * wait. Where the advice is to get care, or where too much is open, there is no plan, and the one event says how urgent it is. It is never without
 * an event: RFC 5545 does not allow that, and what replaces an earlier calendar should say so.
 *
 * <p>It holds names of remedies, times and the urgency, and nothing that the person said, since calendars are copied to other machines; even so, a
 * medicine and a time are personal. Immutable and thread-safe; the same forecast gives the same bytes everywhere.
 */
public final class PlanCalendar {

    private static final String PRODUCT = "-//careadvisor.dev//CareAdvisor//EN";
    private static final java.time.Duration LENGTH = java.time.Duration.ofMinutes(15);

    private final Instant asOf;
    private final boolean plan;
    private final List<CalendarEntry> entries;

    private PlanCalendar(Instant asOf, boolean plan, List<CalendarEntry> entries) {
        this.asOf = asOf;
        this.plan = plan;
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
        Words words = Words.of(locale, zone, new Span(asOf, forecast.until()));
        boolean plan = Stage.plannable(forecast.start());
        return new PlanCalendar(
                asOf, plan, plan ? entries(Plan.of(forecast), words) : List.of(insteadOfPlan(forecast, words)));
    }

    private static CalendarEntry insteadOfPlan(Forecast forecast, Words words) {
        Instant asOf = forecast.start().record().asOf();
        String urgency = new UrgencyPart(forecast.start(), words).title();
        String description = words.say("calendar.noPlan.text", urgency, words.fullTime(asOf));
        return new CalendarEntry(
                asOf,
                "NO_PLAN",
                words.say("calendar.noPlan", urgency),
                description + " " + words.phrases().disclaimer());
    }

    private static List<CalendarEntry> entries(Plan plan, Words words) {
        List<CalendarEntry> entries = new ArrayList<>();
        for (CheckUp checkUp : plan.checkUps()) {
            entries.add(checkUp(checkUp.at(), words));
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
        if (entries.isEmpty()) {
            // Nothing has to wait and no check-up is near: what is always due is to look again when the advice ends.
            entries.add(checkUp(plan.holdsUntil(), words));
        }
        entries.sort(Comparator.comparing(CalendarEntry::at).thenComparing(CalendarEntry::about));
        return entries;
    }

    private static CalendarEntry checkUp(Instant at, Words words) {
        return new CalendarEntry(
                at, "CHECK_UP", words.say("calendar.checkUp"), description(words, "calendar.checkUp.text", at));
    }

    private static String description(Words words, String key, Instant at) {
        return words.say(key, words.fullTime(at)) + " " + words.phrases().disclaimer();
    }

    /**
     * Whether there is a plan in it.
     *
     * @return false if its one event only says how urgent it is
     */
    public boolean hasPlan() {
        return plan;
    }

    /**
     * The calendar as iCalendar (RFC 5545), with an alarm at the time of each event to come.
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
        if (!entry.at().isAfter(asOf)) {
            // What to do now is on the screen already; an alarm that is overdue would ring whenever the file is read.
            return event;
        }
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
