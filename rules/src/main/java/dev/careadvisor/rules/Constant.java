package dev.careadvisor.rules;

import dev.careadvisor.patient.ChoiceInput;
import dev.careadvisor.patient.Input;
import dev.careadvisor.patient.InputCatalogue;
import dev.careadvisor.rulebase.Sign;
import java.util.List;

/**
 * A constant that a predicate is called with, such as {@code Finding.SADDLE_NUMB}.
 *
 * @param type the class that has it, without its package
 * @param name its name there
 * @param inputs those that it names; none if it stands for something else, such as a phase
 */
record Constant(String type, String name, List<Input> inputs) implements Argument {

    /**
     * The constant of a name.
     *
     * @throws IllegalArgumentException if it names an input that there is not
     */
    static Constant of(String type, String name) {
        return new Constant(type, name, inputs(type, name));
    }

    boolean isMeasurement() {
        return type.equals("Measurement");
    }

    /** Whether it names questions or an answer to a choice. */
    boolean isAnswer() {
        return !isMeasurement() && !inputs.isEmpty();
    }

    private static List<Input> inputs(String type, String name) {
        return switch (type) {
            case "Finding" -> List.of(input("FINDING." + name));
            case "Condition" -> List.of(input("CONDITION." + name));
            case "MedicineClass" -> List.of(input("MEDICINE_CLASS." + name));
            case "Allergy" -> List.of(input("ALLERGY." + name));
            case "Device" -> List.of(input("DEVICE." + name));
            case "Measurement" -> List.of(input("MEASUREMENT." + name));
            case "Sign" -> Sign.valueOf(name).inputs();
            case "LegSymptoms" -> List.of(ChoiceInput.LEG_SYMPTOMS);
            case "MotorDeficit" -> List.of(ChoiceInput.MOTOR_DEFICIT);
            case "Trend" -> List.of(ChoiceInput.PAIN_TREND);
            case "Trigger" -> List.of(ChoiceInput.TRIGGER);
            case "Region" -> List.of(ChoiceInput.REGION);
            case "Sex" -> List.of(ChoiceInput.SEX);
            case "Pregnancy" -> List.of(ChoiceInput.PREGNANCY);
            default -> List.of();
        };
    }

    private static Input input(String key) {
        return InputCatalogue.standard().input(key).orElseThrow(() -> new IllegalArgumentException("no input " + key));
    }
}
