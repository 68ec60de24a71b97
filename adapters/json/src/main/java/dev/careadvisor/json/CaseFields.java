package dev.careadvisor.json;

import dev.careadvisor.patient.Allergy;
import dev.careadvisor.patient.ChoiceInput;
import dev.careadvisor.patient.Condition;
import dev.careadvisor.patient.Device;
import dev.careadvisor.patient.Finding;
import dev.careadvisor.patient.Measurement;
import dev.careadvisor.patient.MedicineClass;
import dev.careadvisor.patient.Question;
import java.util.List;

/** The names of the case document that its reader, its writer and its schema share. */
final class CaseFields {

    static final int MOST_DOSES = 500;
    static final int MOST_MEDICINES = 200;

    /** A kind of question: its answers are one object, from the name of a constant to an answer. */
    record Kind(String field, List<? extends Question> constants) {}

    static final List<Kind> KINDS = List.of(
            new Kind("findings", List.of(Finding.values())),
            new Kind("conditions", List.of(Condition.values())),
            new Kind("medicineClasses", List.of(MedicineClass.values())),
            new Kind("allergies", List.of(Allergy.values())),
            new Kind("devices", List.of(Device.values())));

    /** A measurement that has a field of its own; all others are under "measurements". */
    record Own(String field, Measurement<?> measurement) {}

    static final List<Own> OWN_FIELD = List.of(
            new Own("ageYears", Measurement.AGE),
            new Own("weight", Measurement.WEIGHT),
            new Own("painNow", Measurement.PAIN_NOW));

    private CaseFields() {}

    static String field(ChoiceInput choice) {
        return switch (choice) {
            case SEX -> "sexAtBirth";
            case PREGNANCY -> "pregnancy";
            case LEG_SYMPTOMS -> "legSymptoms";
            case MOTOR_DEFICIT -> "motorDeficit";
            case PAIN_TREND -> "painTrend";
            case TRIGGER -> "trigger";
            case REGION -> "regions";
        };
    }

    static List<Measurement<?>> underMeasurements() {
        return Measurement.values().stream()
                .filter(measurement -> OWN_FIELD.stream().noneMatch(own -> own.measurement() == measurement))
                .toList();
    }
}
