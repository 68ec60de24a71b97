package dev.careadvisor.testkit;

import dev.careadvisor.patient.Measurement;
import dev.careadvisor.patient.PatientCase;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;

/** The same case, said in the contrary order. */
final class Reordered {

    private Reordered() {}

    static PatientCase reversed(PatientCase patient) {
        PatientCase.Builder builder = PatientCase.builder().asOf(patient.asOf());
        patient.caseId().ifPresent(builder::caseId);
        reverse(patient.clinicianAgreed()).forEach(builder::clinicianAgreed);
        reverse(patient.medicines()).forEach(builder::takes);
        reverse(patient.doses()).forEach(builder::took);
        reverse(patient.measurements().entrySet())
                .forEach(entry -> measured(builder, entry.getKey(), entry.getValue()));
        reverse(patient.regions()).forEach(builder::region);
        reverse(patient.unsure()).forEach(builder::unsure);
        reverse(patient.choices().values()).forEach(builder::choose);
        reverse(patient.answers().entrySet()).forEach(entry -> builder.answer(entry.getKey(), entry.getValue()));
        reverse(patient.screens().entrySet())
                .forEach(entry -> builder.screenedVersion(entry.getKey(), entry.getValue()));
        patient.onset().ifPresent(builder::onset);
        return builder.build();
    }

    private static <T> List<T> reverse(Collection<T> said) {
        List<T> reversed = new ArrayList<>(said);
        Collections.reverse(reversed);
        return reversed;
    }

    private static <T> void measured(PatientCase.Builder builder, Measurement<T> measurement, Object value) {
        builder.measured(measurement, measurement.type().cast(value));
    }
}
