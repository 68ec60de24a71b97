package dev.careadvisor.text;

import dev.careadvisor.advice.AnswerType;
import dev.careadvisor.advice.OpenQuestion;
import dev.careadvisor.advice.Voice;
import dev.careadvisor.patient.ChoiceInput;
import dev.careadvisor.patient.Screen;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * An open question in words, for a form, a chat or a terminal to show. Immutable and thread-safe.
 *
 * @param question what is asked
 * @param why why it is asked: what the answer can show, and which remedies it decides
 * @param hint an example of an answer, for one that is typed; empty where the answers are listed
 * @param options the answers that can be picked; for a screen, all of what it covers, which must be shown before it can be denied
 */
public record QuestionText(String question, String why, String hint, List<Option> options) {

    /** Copies the list. */
    public QuestionText {
        options = List.copyOf(options);
    }

    /**
     * An answer that can be picked.
     *
     * @param key the key of an input for an item of a screen; the name of a constant for a question with a fixed set of values
     * @param text its words
     */
    public record Option(String key, String text) {}

    /**
     * A question in words.
     *
     * @param question not null
     * @param voice who it speaks to; not null
     * @param locale a locale without text falls back to English; not null
     * @return the words
     */
    public static QuestionText of(OpenQuestion question, Voice voice, Locale locale) {
        return of(question, voice, new Wording(voice, locale, ZoneOffset.UTC));
    }

    static QuestionText of(OpenQuestion question, Voice voice, Wording words) {
        AnswerWording answers = new AnswerWording(words);
        return new QuestionText(
                words.question(question.key()),
                why(question, voice, words, answers),
                answers.hint(question.type()),
                options(question.type(), words, answers));
    }

    private static String why(OpenQuestion question, Voice voice, Wording words, AnswerWording answers) {
        List<String> sentences = new ArrayList<>();
        question.couldRaiseTo().ifPresent(level -> sentences.add(words.say("why." + level)));
        if (!question.decides().isEmpty()) {
            String remedies = answers.remedies(question.decides());
            question.severity().ifPresent(severity -> sentences.add(words.say("why." + severity, remedies)));
        }
        if (sentences.isEmpty()) {
            sentences.add(words.say("why.other"));
        }
        if (voice == Voice.CLINICIAN) {
            sentences.add(words.say("why.rules", String.join(", ", question.rules())));
        }
        return String.join(" ", sentences);
    }

    private static List<Option> options(AnswerType type, Wording words, AnswerWording answers) {
        List<Option> options = new ArrayList<>();
        if (type instanceof AnswerType.AnyOf any) {
            choices(any.screen()).forEach(choice -> options.add(new Option(choice.key(), words.item(choice.key()))));
            any.items().forEach(item -> options.add(new Option(item.key(), words.question(item.key()))));
        } else if (type instanceof AnswerType.OneOf one) {
            one.values()
                    .forEach(value -> options.add(new Option(value.name(), answers.choice(one.input(), value.name()))));
        }
        return options;
    }

    /** What a screen shows besides its items: denied with it, and asked closer if it applies. */
    private static List<ChoiceInput> choices(Screen screen) {
        return switch (screen) {
            case NERVES -> List.of(ChoiceInput.LEG_SYMPTOMS, ChoiceInput.MOTOR_DEFICIT);
            case PREGNANCY -> List.of(ChoiceInput.PREGNANCY);
            default -> List.of();
        };
    }
}
