package dev.careadvisor.advice;

import dev.careadvisor.patient.ChoiceInput;
import dev.careadvisor.patient.DoseInput;
import dev.careadvisor.patient.Input;
import dev.careadvisor.patient.InputCatalogue;
import dev.careadvisor.patient.Measurement;
import dev.careadvisor.patient.Question;
import dev.careadvisor.patient.Screen;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The type of answer to each question that there is, by its key. */
final class AnswerTypes {

    static final Map<String, AnswerType> BY_KEY = byKey();

    private AnswerTypes() {}

    private static Map<String, AnswerType> byKey() {
        Map<String, AnswerType> types = new HashMap<>();
        types.put("ONSET", new AnswerType.Moment());
        InputCatalogue catalogue = InputCatalogue.standard();
        for (Screen screen : Screen.values()) {
            types.put("SCREEN." + screen, new AnswerType.AnyOf(screen, catalogue.items(screen)));
        }
        catalogue.inputs().forEach((key, input) -> types.put(key, of(input)));
        return Map.copyOf(types);
    }

    private static AnswerType of(Input input) {
        if (input instanceof Question question) {
            return new AnswerType.YesNo(question);
        }
        if (input instanceof ChoiceInput choice) {
            return new AnswerType.OneOf(choice, List.of(choice.type().getEnumConstants()));
        }
        return input instanceof DoseInput doses
                ? new AnswerType.Doses(doses.ingredient())
                : new AnswerType.Quantity((Measurement<?>) input);
    }
}
