package dev.careadvisor.engine;

import dev.careadvisor.patient.ChoiceInput;
import dev.careadvisor.patient.Input;
import dev.careadvisor.patient.InputCatalogue;
import dev.careadvisor.patient.Question;
import dev.careadvisor.patient.Screen;
import dev.careadvisor.rulebase.RuleCard;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** All inputs that some rule reads, by number, with what never changes of them. Immutable and thread-safe. */
final class IndexedInputs {

    /**
     * One of them.
     *
     * @param input itself
     * @param key its key
     * @param screens the screens that show it, in the order in which they are asked
     */
    record Entry(Input input, String key, List<Screen> screens) {}

    private final List<Entry> entries = new ArrayList<>();
    private final Map<Input, Integer> numbers = new HashMap<>();
    private final Map<List<Input>, ReadInputs> together = new HashMap<>();

    IndexedInputs(Collection<RuleCard> cards) {
        for (RuleCard card : cards) {
            for (Input input : card.inputs()) {
                if (numbers.putIfAbsent(input, entries.size()) == null) {
                    entries.add(new Entry(input, input.key(), List.copyOf(screens(input))));
                }
            }
            together.computeIfAbsent(List.copyOf(card.inputs()), this::reads);
        }
    }

    private ReadInputs reads(List<Input> inputs) {
        return new ReadInputs(
                together.size(),
                inputs.stream().mapToInt(this::number).toArray(),
                inputs.stream().map(Input::key).toList());
    }

    private static Collection<Screen> screens(Input input) {
        if (input instanceof Question question) {
            return InputCatalogue.standard().screens(question);
        }
        if (input instanceof ChoiceInput choice) {
            return switch (choice) {
                case LEG_SYMPTOMS, MOTOR_DEFICIT -> List.of(Screen.NERVES);
                case PREGNANCY -> List.of(Screen.PREGNANCY);
                default -> List.of();
            };
        }
        return List.of();
    }

    int size() {
        return entries.size();
    }

    Entry entry(int number) {
        return entries.get(number);
    }

    int number(Input input) {
        return Objects.requireNonNull(numbers.get(input), input::key);
    }

    /** How many different inputs are read together by some rule. */
    int together() {
        return together.size();
    }

    /** What a rule reads. */
    ReadInputs reads(RuleCard card) {
        return Objects.requireNonNull(together.get(List.copyOf(card.inputs())), card::id);
    }
}
