package dev.careadvisor.timeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.careadvisor.advice.CareAdvice;
import dev.careadvisor.advice.Forecast;
import dev.careadvisor.advice.Phase;
import dev.careadvisor.advice.Recommendation;
import dev.careadvisor.patient.Condition;
import dev.careadvisor.patient.PatientCase;
import dev.careadvisor.patient.Screen;
import dev.careadvisor.remedy.Remedy;
import dev.careadvisor.text.Phrases;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class TimelineTest {

    private static final Phrases PHRASES = Phrases.in(Locale.ENGLISH);

    private static String text(Forecast forecast) {
        return Cases.timeline(forecast).text();
    }

    private static Stream<CareAdvice> advice(Forecast forecast) {
        return Stream.concat(
                Stream.of(forecast.start()), forecast.steps().stream().map(Forecast.Step::advice));
    }

    /** Whatever some advice of the forecast recommends, or plans a dose of. */
    private static Set<Remedy> mayAppear(Forecast forecast) {
        Set<Remedy> remedies = EnumSet.noneOf(Remedy.class);
        advice(forecast).filter(Stage::plannable).forEach(advice -> {
            advice.recommendations().stream()
                    .filter(Recommendation.OfRemedy.class::isInstance)
                    .forEach(offered -> remedies.add(((Recommendation.OfRemedy) offered).remedy()));
            advice.allowances()
                    .forEach(allowance ->
                            remedies.add(Remedy.valueOf(allowance.ingredient().name())));
        });
        return remedies;
    }

    @Test
    void everyRemedyThatIsOfferedAppearsAndNoOther() {
        for (Forecast forecast : Cases.plans()) {
            String text = text(forecast);
            Set<Remedy> may = mayAppear(forecast);
            for (Remedy remedy : Remedy.values()) {
                // Some names are a part of others, as a bath is of a bath with salt.
                boolean part = may.stream()
                        .anyMatch(other ->
                                other != remedy && PHRASES.remedy(other).contains(PHRASES.remedy(remedy)));
                if (may.contains(remedy) || !part) {
                    assertEquals(may.contains(remedy), text.contains(PHRASES.remedy(remedy)), remedy + " in\n" + text);
                }
            }
        }
    }

    @Test
    void nothingOfAWithheldMedicineAppears() {
        PatientCase.Builder kidneys =
                Cases.strain(Duration.ofHours(20)).screened(Screen.ORGANS, Condition.ACTIVE_ULCER);
        Forecast forecast = Cases.forecast(kidneys, 3);
        assertTrue(Stage.plannable(forecast.start()));
        assertFalse(text(forecast).contains("Ibuprofen"));
        assertFalse(Cases.timeline(forecast).svg().contains("Naproxen"));
        assertFalse(
                PlanCalendar.of(forecast, Cases.LONDON, Locale.ENGLISH).ics().contains("Ibuprofen"));
    }

    @Test
    void phasesFollowOneAnotherInOrder() {
        Forecast forecast = Cases.forecast(Cases.strain(Duration.ofHours(20)), 14);
        List<Phase> phases = advice(forecast).map(CareAdvice::phase).distinct().toList();
        assertTrue(phases.size() >= 4, phases.toString());
        Words words = Words.of(Locale.ENGLISH, Cases.LONDON, Plan.of(forecast).span());
        String text = text(forecast);
        int last = 0;
        for (Phase phase : phases) {
            int at = text.indexOf(words.say("phase." + phase));
            assertTrue(at > last, phase + " in\n" + text);
            last = at;
        }
        List<Band> bands = Cases.timeline(forecast).page().sections().stream()
                .filter(section -> section.kind() == Section.Kind.COURSE)
                .flatMap(section -> section.blocks().stream())
                .filter(Block.Strip.class::isInstance)
                .flatMap(strip -> ((Block.Strip) strip).bands().stream())
                .toList();
        assertEquals(phases.size(), bands.size());
        for (int i = 1; i < bands.size(); i++) {
            assertEquals(bands.get(i - 1).span().to(), bands.get(i).span().from());
        }
    }

    @Test
    void usedUpIbuprofenSaysWhatIsTakenAndWhenItStopsCounting() {
        String text = text(Cases.forecast(Cases.takenUp(), 3));
        assertTrue(text.contains("Ibuprofen: none now. Wait until Tue 3 Mar 00:00"), text);
        assertTrue(text.contains("Taken in the last 24 hours: 1,200 mg of 1,200 mg. Left: 0 mg."), text);
        assertTrue(
                text.contains("Stops counting: 400 mg at Tue 3 Mar 00:00; 400 mg at Tue 3 Mar 06:00; "
                        + "400 mg at Tue 3 Mar 12:00."),
                text);
        assertTrue(text.contains("Only one of these, never both: Ibuprofen or Naproxen."), text);
    }

    @Test
    void aMedicineThatIsNotBegunLateSaysSo() {
        String text = text(Cases.forecast(Cases.strain(Duration.ofHours(120)), 3));
        // From day 7 on no painkiller is begun (D-06).
        assertTrue(text.contains("Not offered from Wed 4 Mar 18:00 on, if you have not begun."), text);
    }

    @Test
    void checkUpsAreThoseAfterTheOnset() {
        String text = text(Cases.forecast(Cases.strain(Duration.ofHours(20)), 14));
        for (String time : List.of(
                "Mon 2 Mar 22:00, 1 day",
                "Tue 3 Mar 22:00, 2 days",
                "Wed 4 Mar 22:00, 3 days",
                "Sun 8 Mar 22:00, 7",
                "Sun 15 Mar 22:00, 14")) {
            assertTrue(text.contains(time), time + " in\n" + text);
        }
    }

    @Test
    void atNightColdAndHeatWaitForTheMorning() {
        Instant night = Instant.parse("2026-03-03T02:00:00Z");
        String text = text(Cases.forecast(Cases.strain(night, Duration.ofHours(20)), 1));
        assertTrue(text.contains("A cold pack: from Tue 3 Mar 07:00"), text);
        assertTrue(text.contains("Never while asleep or in bed."), text);
        assertTrue(text.contains("Ibuprofen: 200 mg now, if you need it"), text);
    }

    @Test
    void anEmergencyShowsWhatToDoAndNoPlan() {
        Timeline timeline = Cases.timeline(Cases.emergency());
        String text = timeline.text();
        assertTrue(text.contains("CALL YOUR LOCAL EMERGENCY NUMBER NOW"), text);
        assertTrue(text.contains("Use no home remedy"), text);
        noPlan(timeline);
    }

    @Test
    void whatIsNotClearedOrExpiredShowsNoPlan() {
        Timeline open = Cases.timeline(Cases.notCleared());
        assertTrue(open.text().contains("Speak to a clinician today."), open.text());
        noPlan(open);
        Instant late = Instant.parse("2190-01-01T00:00:00Z");
        noPlan(Cases.timeline(Cases.forecast(Cases.strain(late, Duration.ofHours(20)), 1)));
    }

    private static void noPlan(Timeline timeline) {
        for (Remedy remedy : Remedy.values()) {
            assertFalse(timeline.text().contains(PHRASES.remedy(remedy)), remedy + " in\n" + timeline.text());
        }
        for (Section section : timeline.page().sections()) {
            assertTrue(section.blocks().stream().noneMatch(Block.Strip.class::isInstance));
            assertTrue(section.blocks().stream().noneMatch(Block.Axis.class::isInstance));
        }
    }

    @Test
    void aPlanThatEndsInAnotherUrgencySaysSo() {
        String text = text(Cases.forecast(Cases.strain(Duration.ofHours(20)), 14));
        assertTrue(text.contains("From Sun 15 Mar 22:00: SEE A CLINICIAN"), text);
    }

    @Test
    void theDisclaimerStandsOnceAndHelpIsNamed() {
        for (Forecast forecast : Cases.all()) {
            String text = text(forecast);
            assertEquals(2, text.split(PHRASES.disclaimer(), -1).length, text);
        }
        assertTrue(text(Cases.forecast(Cases.strain(Duration.ofHours(20)), 3)).contains("- You cannot pass urine"));
    }

    @Test
    void timesAreLocalWhereTheClocksChange() {
        // New York goes from 02:00 EST to 03:00 EDT on 8 March 2026.
        Instant before = Instant.parse("2026-03-08T05:30:00Z");
        Forecast forecast = Cases.forecast(Cases.strain(before, Duration.ofHours(22)), 1);
        String text = Timeline.of(forecast, Cases.NEW_YORK, Locale.ENGLISH).text();
        assertTrue(text.contains("Made Sun 8 Mar 2026 00:30 EST"), text);
        assertTrue(text.contains("Sun 8 Mar 03:30 EDT, 1 day after it began"), text);
        // And back from 02:00 EDT to 01:00 EST on 1 November: 01:30 comes twice and is told apart.
        Instant autumn = Instant.parse("2026-11-01T04:30:00Z");
        forecast = Cases.forecast(Cases.strain(autumn, Duration.ofHours(22)), 1);
        text = Timeline.of(forecast, Cases.NEW_YORK, Locale.ENGLISH).text();
        assertTrue(text.contains("Sun 1 Nov 01:30 EST, 1 day after it began"), text);
    }

    @Test
    void theSameForecastGivesTheSameBytesInAnyLocaleOfTheMachine() {
        Forecast forecast = Cases.forecast(Cases.takenUp(), 3);
        Locale before = Locale.getDefault();
        List<String> pictures = new ArrayList<>();
        try {
            for (String machine : List.of("en-US", "tr-TR", "ar-EG-u-nu-arab", "hi-IN-u-nu-deva")) {
                Locale.setDefault(Locale.forLanguageTag(machine));
                pictures.add(Timeline.of(forecast, Cases.LONDON, Locale.ENGLISH).svg());
                pictures.add(Timeline.of(forecast, Cases.LONDON, Locale.GERMAN).svg());
            }
        } finally {
            Locale.setDefault(before);
        }
        assertEquals(1, pictures.stream().distinct().count());
    }

    @Test
    void aZoneFarFromGreenwichHasItsOwnNights() {
        Forecast forecast = Cases.forecast(Cases.strain(Duration.ofHours(20)), 1);
        String text = Timeline.of(forecast, ZoneId.of("Pacific/Auckland"), Locale.ENGLISH)
                .text();
        // 18:00 UTC is 07:00 there.
        assertTrue(text.contains("A cold pack: now and later"), text);
        text = Timeline.of(forecast, ZoneId.of("Australia/Brisbane"), Locale.ENGLISH)
                .text();
        assertTrue(text.contains("A cold pack: from Tue 3 Mar 07:00"), text);
    }
}
