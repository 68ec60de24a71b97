package dev.careadvisor.advice;

import dev.careadvisor.medicine.Ingredient;
import dev.careadvisor.patient.Choice;
import dev.careadvisor.patient.ChoiceInput;
import dev.careadvisor.patient.Measurement;
import dev.careadvisor.patient.Question;
import dev.careadvisor.patient.Screen;
import java.util.List;
import java.util.Optional;

/** What an answer to a question looks like. "Not sure" is always possible besides: it leaves the question open. Immutable. */
public sealed interface AnswerType {

    /**
     * What an answer to a question looks like.
     *
     * @param key {@code SCREEN.} and a screen, {@code ONSET}, or the key of an input; not null
     * @return the type
     * @throws IllegalArgumentException if no question has that key
     */
    static AnswerType of(String key) {
        AnswerType type = AnswerTypes.BY_KEY.get(key);
        if (type == null) {
            throw new IllegalArgumentException("no question has the key " + key);
        }
        return type;
    }

    /**
     * Any of a list, or none of these.
     *
     * @param screen the screen that is shown
     * @param items what it shows
     */
    record AnyOf(Screen screen, List<Question> items) implements AnswerType {
        /** Copies the list. */
        public AnyOf {
            items = List.copyOf(items);
        }
    }

    /**
     * Yes or no.
     *
     * @param question what is asked
     */
    record YesNo(Question question) implements AnswerType {}

    /**
     * One of several values; for regions, one or more.
     *
     * @param input what is asked
     * @param values the values
     */
    record OneOf(ChoiceInput input, List<Choice> values) implements AnswerType {
        /** Copies the list. */
        public OneOf {
            values = List.copyOf(values);
        }
    }

    /**
     * A number with its unit.
     *
     * @param measurement what is asked; it knows its bounds and reads and writes its values
     */
    record Quantity(Measurement<?> measurement) implements AnswerType {}

    /** The moment at which the episode began. */
    record Moment() implements AnswerType {}

    /**
     * The list of doses, completed or put right.
     *
     * @param ingredient the ingredient of which an amount is missing, or empty if the name of a product is not known
     */
    record Doses(Optional<Ingredient> ingredient) implements AnswerType {}
}
