package dev.careadvisor.json;

import dev.careadvisor.patient.Answer;
import dev.careadvisor.patient.Choice;
import dev.careadvisor.patient.ChoiceInput;
import dev.careadvisor.patient.Measurement;
import dev.careadvisor.patient.PatientCase;
import dev.careadvisor.patient.Question;
import java.time.Instant;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.LongNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.node.StringNode;

/** The writing of a case. What is unknown is left out; empty groups too. */
final class CaseWriter {

    private CaseWriter() {}

    static ObjectNode write(PatientCase patient) {
        ObjectNode document = Tree.object();
        document.put("asOf", patient.asOf().toString());
        patient.caseId().ifPresent(id -> document.put("caseId", id));
        patient.onset().map(Instant::toString).ifPresent(onset -> document.put("onset", onset));
        putMeasured(document, "ageYears", Measurement.AGE, patient);
        putChoice(document, ChoiceInput.SEX, patient);
        putMeasured(document, "weight", Measurement.WEIGHT, patient);
        putChoice(document, ChoiceInput.REGION, patient);
        putGroup(document, CaseFields.field(ChoiceInput.REGION), Tree.names(patient.regions()));
        putChoice(document, ChoiceInput.TRIGGER, patient);
        putMeasured(document, "painNow", Measurement.PAIN_NOW, patient);
        putChoice(document, ChoiceInput.PAIN_TREND, patient);
        putChoice(document, ChoiceInput.LEG_SYMPTOMS, patient);
        putChoice(document, ChoiceInput.MOTOR_DEFICIT, patient);
        putChoice(document, ChoiceInput.PREGNANCY, patient);
        putGroup(document, "screens", screens(patient));
        CaseFields.KINDS.forEach(kind -> putGroup(document, kind.field(), answers(kind.constants(), patient)));
        putGroup(document, "measurements", measurements(patient));
        putGroup(document, "doses", Tree.list(patient.doses(), DoseForm::write));
        putGroup(document, "medicines", Tree.texts(patient.medicines()));
        putGroup(document, "clinicianAgreed", Tree.names(patient.clinicianAgreed()));
        return document;
    }

    private static void putGroup(ObjectNode document, String field, JsonNode group) {
        if (!group.isEmpty()) {
            document.set(field, group);
        }
    }

    private static void putChoice(ObjectNode document, ChoiceInput input, PatientCase patient) {
        Choice choice = patient.choices().get(input);
        if (choice != null) {
            document.put(CaseFields.field(input), choice.name());
        } else if (patient.unsure().contains(input)) {
            document.put(CaseFields.field(input), Answer.UNKNOWN.name());
        }
    }

    /** The version is always named: a stored denial must not come to cover items that a later version adds. */
    private static ObjectNode screens(PatientCase patient) {
        ObjectNode screens = Tree.object();
        patient.screens().forEach((screen, version) -> {
            ObjectNode shown = screens.putObject(screen.name());
            shown.put("version", version);
            shown.putArray("present");
        });
        return screens;
    }

    private static ObjectNode answers(List<? extends Question> questions, PatientCase patient) {
        ObjectNode answers = Tree.object();
        for (Question question : questions) {
            if (patient.answers().containsKey(question)) {
                answers.put(question.name(), patient.answerTo(question).name());
            }
        }
        return answers;
    }

    private static ObjectNode measurements(PatientCase patient) {
        ObjectNode measurements = Tree.object();
        CaseFields.underMeasurements()
                .forEach(measurement -> putMeasured(measurements, measurement.name(), measurement, patient));
        return measurements;
    }

    private static <T> void putMeasured(
            ObjectNode object, String field, Measurement<T> measurement, PatientCase patient) {
        patient.measured(measurement)
                .ifPresent(value -> object.set(
                        field,
                        Unit.of(measurement).isEmpty()
                                ? LongNode.valueOf(measurement.stored(value))
                                : StringNode.valueOf(measurement.format(value))));
    }
}
