package dev.careadvisor.testkit;

import dev.careadvisor.patient.Choice;
import dev.careadvisor.patient.ChoiceInput;
import dev.careadvisor.patient.DoseInput;
import dev.careadvisor.patient.Input;
import dev.careadvisor.patient.InputCatalogue;
import dev.careadvisor.patient.Measurement;
import dev.careadvisor.patient.Question;
import dev.careadvisor.patient.Screen;
import java.util.Random;

/** Answers that a person could give. */
final class Answers {

    private Answers() {}

    /** A step that answers an input, whatever it is, or nothing if it cannot be answered by itself. */
    static String any(String key, Random random) {
        if (key.equals("ONSET")) {
            return "ONSET=" + random.nextInt(500) + " h";
        }
        Input input = InputCatalogue.standard().input(key).orElseThrow();
        if (input instanceof Question question) {
            return question.key() + "=" + (random.nextBoolean() ? "PRESENT" : "ABSENT");
        }
        if (input instanceof ChoiceInput choice) {
            Choice[] values = choice.type().getEnumConstants();
            return choice.name() + "=" + values[random.nextInt(values.length)].name();
        }
        if (input instanceof DoseInput) {
            return "";
        }
        Measurement<?> measurement = (Measurement<?>) input;
        return measurement.name() + "=" + value(measurement, random);
    }

    /** The draft with some screens not shown that do not decide how urgent it is, so that questions are open in a settled advice. */
    static CaseDraft withScreensLeftOut(CaseDraft draft, Random random) {
        CaseDraft open = draft;
        for (Screen screen : Screen.values()) {
            if (!Screen.CLEARANCE.contains(screen) && random.nextInt(3) == 0) {
                open = open.with(screen + "=NOT_SHOWN");
            }
        }
        return open;
    }

    private static <T> String value(Measurement<T> measurement, Random random) {
        return measurement.format(random.nextBoolean() ? measurement.least() : measurement.greatest());
    }
}
