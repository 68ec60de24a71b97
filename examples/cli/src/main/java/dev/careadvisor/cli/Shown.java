package dev.careadvisor.cli;

import dev.careadvisor.advice.OpenQuestion;
import dev.careadvisor.text.QuestionText;
import dev.careadvisor.text.QuestionText.Option;
import java.util.List;

/**
 * A question as it stands on the screen.
 *
 * @param question the question
 * @param text its words
 * @param options what can be picked, in the order of the numbers that are shown
 */
record Shown(OpenQuestion question, QuestionText text, List<Option> options) {

    Shown {
        options = List.copyOf(options);
    }
}
