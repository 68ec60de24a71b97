package dev.careadvisor.timeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import dev.careadvisor.advice.Forecast;
import dev.careadvisor.patient.Condition;
import dev.careadvisor.patient.Screen;
import dev.careadvisor.text.Phrases;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import org.junit.jupiter.api.Test;

class PlanCalendarTest {

    private static String ics(Forecast forecast) {
        return PlanCalendar.of(forecast, Cases.LONDON, Locale.ENGLISH).ics();
    }

    private static List<VEvent> events(Forecast forecast) {
        ICalendar calendar = Biweekly.parse(ics(forecast)).first();
        assertTrue(calendar.validate(calendar.getVersion()).isEmpty());
        return calendar.getEvents();
    }

    private static Instant at(VEvent event) {
        return event.getDateStart().getValue().toInstant();
    }

    @Test
    void doseTimesAreTheEarliestAndSaySo() {
        Forecast forecast = Cases.forecast(Cases.takenUp(), 3);
        VEvent ibuprofen = events(forecast).stream()
                .filter(event -> event.getSummary().getValue().startsWith("Ibuprofen"))
                .findFirst()
                .orElseThrow();
        assertEquals(Instant.parse("2026-03-03T00:00:00Z"), at(ibuprofen));
        String description = ibuprofen.getDescription().getValue();
        assertTrue(description.contains("only if you still need it, and only if nothing else was taken"), description);
        assertTrue(description.contains("Tue 3 Mar 2026 00:00 GMT"), description);
    }

    @Test
    void checkUpsAreEvents() {
        List<Instant> checkUps = events(Cases.forecast(Cases.strain(Duration.ofHours(20)), 14)).stream()
                .filter(event -> event.getSummary().getValue().startsWith("Check-up"))
                .map(PlanCalendarTest::at)
                .toList();
        Instant onset = Cases.NOW.minus(Duration.ofHours(20));
        assertEquals(
                List.of(24, 48, 72, 168, 336).stream()
                        .map(hours -> onset.plus(Duration.ofHours(hours)))
                        .toList(),
                checkUps);
    }

    @Test
    void everyEventHasAnAlarmAStableNameAndTheDisclaimer() {
        for (Forecast forecast : Cases.plans()) {
            List<VEvent> events = events(forecast);
            assertEquals(
                    events.size(),
                    events.stream()
                            .map(event -> event.getUid().getValue())
                            .distinct()
                            .count());
            for (VEvent event : events) {
                assertEquals(1, event.getAlarms().size());
                assertTrue(event.getAlarms().get(0).getAction().isDisplay());
                assertEquals(Date.from(Cases.NOW), event.getDateTimeStamp().getValue());
                assertTrue(at(event).isAfter(Cases.NOW));
                assertTrue(event.getDescription()
                        .getValue()
                        .contains(Phrases.in(Locale.ENGLISH).disclaimer()));
            }
        }
    }

    @Test
    void instantsAreInUtcWhateverTheZones() {
        Forecast forecast = Cases.forecast(Cases.takenUp(), 14);
        String here = ics(forecast);
        TimeZone before = TimeZone.getDefault();
        try {
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
            assertEquals(here, ics(forecast));
        } finally {
            TimeZone.setDefault(before);
        }
        here.lines()
                .filter(line -> line.startsWith("DT"))
                .forEach(line -> assertTrue(line.matches("DT[A-Z]+:\\d{8}T\\d{6}Z"), line));
        assertFalse(here.contains("VTIMEZONE"));
    }

    /** Local times in the text follow the clocks; the instant does not. */
    @Test
    void aChangeOfClocksMovesNothing() {
        Instant before = Instant.parse("2026-03-08T05:30:00Z");
        Forecast forecast = Cases.forecast(Cases.strain(before, Duration.ofHours(22)), 1);
        ICalendar calendar = Biweekly.parse(PlanCalendar.of(forecast, Cases.NEW_YORK, Locale.ENGLISH)
                        .ics())
                .first();
        VEvent first = calendar.getEvents().get(0);
        assertEquals(before.plus(Duration.ofHours(2)), at(first));
        assertTrue(first.getDescription().getValue().contains("Sun 8 Mar 2026 03:30 EDT"));
    }

    @Test
    void whereThereIsNoPlanOneEventSaysHowUrgentItIs() {
        Map<Forecast, String> urgencies = Map.of(
                Cases.emergency(), "No plan: CALL YOUR LOCAL EMERGENCY NUMBER NOW",
                Cases.notCleared(), "No plan: WE DO NOT KNOW ENOUGH YET");
        urgencies.forEach((forecast, summary) -> {
            assertFalse(PlanCalendar.of(forecast, Cases.LONDON, Locale.ENGLISH).hasPlan());
            List<VEvent> events = events(forecast);
            assertEquals(1, events.size());
            VEvent event = events.get(0);
            assertEquals(summary, event.getSummary().getValue());
            assertEquals(Cases.NOW, at(event));
            assertEquals("PRIVATE", event.getClassification().getValue());
            assertEquals(List.of(), event.getAlarms());
            String description = event.getDescription().getValue();
            assertTrue(description.contains("times from an earlier plan no longer hold"), description);
            assertTrue(description.contains(Phrases.in(Locale.ENGLISH).disclaimer()), description);
            assertEquals(
                    event.getUid().getValue(), events(forecast).get(0).getUid().getValue());
        });
    }

    /** Nothing has to wait, and the next of the check-ups comes later than the plan looks. */
    @Test
    void aPlanWithoutTimesAsksToLookAgainWhenItEnds() {
        Forecast forecast = Cases.forecast(Cases.strain(Duration.ofHours(100)), 1);
        assertTrue(PlanCalendar.of(forecast, Cases.LONDON, Locale.ENGLISH).hasPlan());
        List<VEvent> events = events(forecast);
        assertEquals(1, events.size());
        assertTrue(events.get(0).getSummary().getValue().startsWith("Check-up"));
        assertTrue(at(events.get(0)).isAfter(Cases.NOW));
        assertEquals(1, events.get(0).getAlarms().size());
    }

    /** Whatever is said about the person, a calendar with the same remedies and times is the same. */
    @Test
    void nothingThatThePersonSaidIsInIt() {
        Forecast plain = Cases.forecast(Cases.takenUp(), 3);
        Forecast told = Cases.forecast(
                Cases.takenUp().ageYears(44).painNow(2).caseId("named").screened(Screen.ORGANS, Condition.ASTHMA), 3);
        assertEquals(ics(plain), ics(told));
    }
}
