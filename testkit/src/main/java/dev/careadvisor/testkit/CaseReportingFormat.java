package dev.careadvisor.testkit;

import dev.careadvisor.medicine.Dose;
import dev.careadvisor.medicine.DoseTaken;
import dev.careadvisor.patient.Mass;
import dev.careadvisor.patient.Measurement;
import dev.careadvisor.patient.PatientCase;
import dev.careadvisor.patient.Region;
import dev.careadvisor.patient.Screen;
import dev.careadvisor.remedy.Remedy;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.SampleReportingFormat;

/**
 * How jqwik prints a case in a failed property: as the steps of a {@link CaseDraft}, since {@code PatientCase.toString} tells nothing about
 * the person. Found by jqwik through {@code META-INF/services}.
 */
public final class CaseReportingFormat implements SampleReportingFormat {

    /** Made by jqwik. */
    public CaseReportingFormat() {}

    @Override
    public boolean appliesTo(Object value) {
        return value instanceof PatientCase || value instanceof CaseDraft;
    }

    @Override
    public Object report(Object value) {
        return value instanceof PatientCase patient ? words(patient) : value.toString();
    }

    /** The draft from which the case could have been made. */
    static String words(PatientCase patient) {
        List<String> steps = new ArrayList<>();
        if (patient.screens().keySet().equals(EnumSet.allOf(Screen.class))) {
            steps.add("SHOWN=ALL");
        } else if (!patient.screens().isEmpty()) {
            steps.add("SHOWN=" + joined(patient.screens().keySet()));
        }
        patient.onset().ifPresent(onset -> steps.add("ONSET=" + ago(patient, onset)));
        patient.choices().forEach((input, choice) -> steps.add(input.name() + "=" + choice.name()));
        patient.unsure().forEach(input -> steps.add(input.name() + "=UNKNOWN"));
        if (!patient.regions().isEmpty()) {
            steps.add("REGION=" + patient.regions().stream().map(Region::name).collect(Collectors.joining(",")));
        }
        patient.answers().forEach((question, answer) -> steps.add(question.key() + "=" + answer));
        patient.measurements()
                .forEach((measurement, value) -> steps.add(measurement.name() + "=" + format(measurement, value)));
        for (DoseTaken dose : patient.doses()) {
            steps.add(words(patient, dose));
        }
        patient.medicines().forEach(name -> steps.add("TAKES=" + name));
        patient.clinicianAgreed().stream().map(Remedy::name).forEach(remedy -> steps.add("AGREED=" + remedy));
        return new CaseDraft(steps).toString();
    }

    private static String joined(java.util.Collection<Screen> screens) {
        return screens.stream().map(Screen::name).collect(Collectors.joining(","));
    }

    private static <T> String format(Measurement<T> measurement, Object value) {
        return measurement.format(measurement.type().cast(value));
    }

    private static String words(PatientCase patient, DoseTaken dose) {
        String ago = range(seconds(patient, dose.latest()), seconds(patient, dose.earliest())) + " s";
        if (dose.least() instanceof Dose.OfIngredient least && dose.most() instanceof Dose.OfIngredient most) {
            return "DOSE=" + most.ingredient() + " " + range(least.amount(), most.amount()) + " " + ago;
        }
        if (dose.least() instanceof Dose.OfProduct least && dose.most() instanceof Dose.OfProduct most) {
            return "PRODUCT=" + most.product() + " x" + range(least.units() + "", most.units() + "") + " " + ago;
        }
        Dose.OfProductAmount most = (Dose.OfProductAmount) dose.most();
        return "AMOUNT=" + most.product() + " " + range(((Dose.OfProductAmount) dose.least()).amount(), most.amount())
                + " " + ago;
    }

    /** In the smallest unit, in which both ends are whole. */
    private static String range(Mass least, Mass most) {
        return least.equals(most) ? most.toString() : range(least.micrograms() + "", most.micrograms() + "") + " ug";
    }

    private static String range(String least, String most) {
        return least.equals(most) ? least : least + ".." + most;
    }

    private static String ago(PatientCase patient, Instant time) {
        return seconds(patient, time) + " s";
    }

    private static String seconds(PatientCase patient, Instant time) {
        Duration ago = Duration.between(time, patient.asOf());
        return BigDecimal.valueOf(ago.getSeconds())
                .add(BigDecimal.valueOf(ago.getNano(), 9))
                .stripTrailingZeros()
                .toPlainString();
    }
}
