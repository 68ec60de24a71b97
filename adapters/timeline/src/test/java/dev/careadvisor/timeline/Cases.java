package dev.careadvisor.timeline;

import dev.careadvisor.CareAdvisor;
import dev.careadvisor.advice.Forecast;
import dev.careadvisor.medicine.Ingredient;
import dev.careadvisor.patient.Finding;
import dev.careadvisor.patient.LegSymptoms;
import dev.careadvisor.patient.Mass;
import dev.careadvisor.patient.Measurement;
import dev.careadvisor.patient.MotorDeficit;
import dev.careadvisor.patient.PatientCase;
import dev.careadvisor.patient.Region;
import dev.careadvisor.patient.Screen;
import dev.careadvisor.patient.Sex;
import dev.careadvisor.patient.Trend;
import dev.careadvisor.patient.Trigger;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;

/** Cases and their forecasts. */
final class Cases {

    static final Instant NOW = Instant.parse("2026-03-02T18:00:00Z");
    static final ZoneId LONDON = ZoneId.of("Europe/London");
    static final ZoneId NEW_YORK = ZoneId.of("America/New_York");

    private static final CareAdvisor ADVISOR = CareAdvisor.standard();

    private Cases() {}

    /** A strain that began some time ago, with every question answered. */
    static PatientCase.Builder strain(Duration since) {
        return strain(NOW, since);
    }

    static PatientCase.Builder strain(Instant now, Duration since) {
        return PatientCase.builder()
                .asOf(now)
                .onset(now.minus(since))
                .ageYears(33)
                .sexAtBirth(Sex.MALE)
                .weight(Mass.kilograms(82))
                .region(Region.LUMBAR)
                .trigger(Trigger.LIFT_TWIST)
                .painNow(3)
                .painTrend(Trend.BETTER)
                .present(Finding.TRIGGERED_BY_MOVEMENT)
                .choose(LegSymptoms.NONE)
                .choose(MotorDeficit.NONE)
                .measured(Measurement.ALCOHOL, BigDecimal.ZERO)
                .screenedAll(EnumSet.allOf(Screen.class));
    }

    /** The day's ibuprofen is used up: 400 mg were taken 18, 12 and 6 hours ago. */
    static PatientCase.Builder takenUp() {
        return strain(Duration.ofHours(20))
                .measured(Measurement.NSAID_DOSE_DAYS, 1)
                .took(Ingredient.IBUPROFEN, Mass.milligrams(400), NOW.minus(Duration.ofHours(18)))
                .took(Ingredient.IBUPROFEN, Mass.milligrams(400), NOW.minus(Duration.ofHours(12)))
                .took(Ingredient.IBUPROFEN, Mass.milligrams(400), NOW.minus(Duration.ofHours(6)));
    }

    static Forecast forecast(PatientCase.Builder patient, int days) {
        return ADVISOR.forecast(patient.build(), Duration.ofDays(days));
    }

    static Forecast emergency() {
        return forecast(strain(Duration.ofHours(30)).present(Finding.BLADDER_CANNOT_PASS), 3);
    }

    static Forecast notCleared() {
        return forecast(PatientCase.builder().asOf(NOW), 3);
    }

    static Timeline timeline(Forecast forecast) {
        return Timeline.of(forecast, LONDON, Locale.ENGLISH);
    }

    /** Plans of every phase and length, with and without doses. */
    static List<Forecast> plans() {
        List<Forecast> plans = new ArrayList<>();
        for (int hours : List.of(1, 20, 50, 120, 200, 330)) {
            for (int days : List.of(1, 3, 14)) {
                plans.add(forecast(strain(Duration.ofHours(hours)), days));
            }
        }
        for (int days : List.of(1, 2, 7, 14)) {
            plans.add(forecast(takenUp(), days));
        }
        plans.add(forecast(
                takenUp().took(Ingredient.ACETAMINOPHEN, Mass.milligrams(1000), NOW.minus(Duration.ofMinutes(90))), 3));
        return plans;
    }

    /** Every forecast: plans, and those without one. */
    static List<Forecast> all() {
        List<Forecast> all = new ArrayList<>(plans());
        all.add(emergency());
        all.add(notCleared());
        return all;
    }
}
