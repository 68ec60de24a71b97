package dev.careadvisor.rules;

import dev.careadvisor.medicine.Ingredient;
import dev.careadvisor.patient.DoseInput;
import dev.careadvisor.patient.Finding;
import dev.careadvisor.patient.Input;
import dev.careadvisor.patient.Measurement;
import dev.careadvisor.patient.MedicineClass;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The inputs that calls of predicates read: first those that they name, in the order of the text, which documents keep. */
final class ConditionInputs {

    private ConditionInputs() {}

    static Set<Input> of(List<PredicateCall> calls) {
        Set<Input> inputs = new LinkedHashSet<>();
        for (PredicateCall call : calls) {
            for (Argument argument : call.arguments()) {
                if (argument instanceof Constant constant) {
                    inputs.addAll(constant.inputs());
                }
            }
        }
        if (anyCall(calls, "painRoseSince")) {
            inputs.add(Measurement.PAIN_NOW);
        }
        addDoses(calls, inputs);
        addUses(calls, inputs);
        return inputs;
    }

    private static void addDoses(List<PredicateCall> calls, Set<Input> inputs) {
        boolean inADay = false;
        for (PredicateCall call : calls) {
            inADay |= call.name().startsWith("tookInADay");
            switch (call.name()) {
                case "tookInADayMoreThan", "tookInADayMoreThanPerKilogram", "tookUnknownAmount" ->
                    inputs.add(DoseInput.valueOf(ingredient(call).name()));
                default -> {}
            }
        }
        if (inADay) {
            // Only a list that is complete says how much was taken.
            inputs.addAll(List.of(Finding.TAKING_ACETAMINOPHEN, Finding.UNLISTED_DOSES, DoseInput.UNKNOWN_PRODUCT));
        }
    }

    private static void addUses(List<PredicateCall> calls, Set<Input> inputs) {
        for (PredicateCall call : calls) {
            switch (call.name()) {
                case "inUse", "notInUse" -> inputs.add(inUse(ingredient(call)));
                case "takesWithoutListedDose" -> {
                    inputs.add(inUse(ingredient(call)));
                    inputs.add(DoseInput.valueOf(ingredient(call).name()));
                }
                default -> {}
            }
        }
        if (anyCall(calls, "takesNsaidNotListed")) {
            inputs.add(MedicineClass.NSAID);
        }
        if (anyCall(calls, "namesUnknownProduct")) {
            inputs.add(DoseInput.UNKNOWN_PRODUCT);
        }
    }

    private static boolean anyCall(List<PredicateCall> calls, String name) {
        for (PredicateCall call : calls) {
            if (call.name().equals(name)) {
                return true;
            }
        }
        return false;
    }

    private static Input inUse(Ingredient ingredient) {
        return (Input) ingredient.inUse().orElse(Finding.TAKING_NSAID);
    }

    private static Ingredient ingredient(PredicateCall call) {
        if (!call.arguments().isEmpty()
                && call.arguments().get(0) instanceof Constant constant
                && constant.type().equals("Ingredient")) {
            return Ingredient.valueOf(constant.name());
        }
        throw new IllegalArgumentException(call.name() + " names no ingredient first");
    }
}
