package dev.careadvisor.benchmarks;

import dev.careadvisor.medicine.Ingredient;
import dev.careadvisor.patient.Condition;
import dev.careadvisor.patient.Finding;
import dev.careadvisor.patient.Mass;
import dev.careadvisor.patient.PatientCase;
import dev.careadvisor.patient.Region;
import dev.careadvisor.patient.Screen;
import dev.careadvisor.patient.Sex;
import dev.careadvisor.patient.Trend;
import dev.careadvisor.patient.Trigger;
import java.time.Instant;

/** The case of the README, for programs that give one advice and end. */
final class FirstCase {

    private FirstCase() {}

    static PatientCase patient() {
        return PatientCase.builder()
                .asOf(Instant.parse("2026-03-02T18:00:00Z"))
                .ageYears(33)
                .sexAtBirth(Sex.MALE)
                .weight(Mass.kilograms(82))
                .onset(Instant.parse("2026-03-01T22:00:00Z"))
                .region(Region.LUMBAR)
                .trigger(Trigger.LIFT_TWIST)
                .painNow(5)
                .painTrend(Trend.BETTER)
                .present(Finding.TRIGGERED_BY_MOVEMENT)
                .screenedAll(Screen.CLEARANCE)
                .screened(Screen.MEDICINES)
                .screened(Screen.ALLERGIES)
                .screened(Screen.CIRCUMSTANCES)
                .screened(Screen.ORGANS, Condition.ASTHMA)
                .took(Ingredient.IBUPROFEN, Mass.milligrams(400), Instant.parse("2026-03-02T12:00:00Z"))
                .build();
    }
}
