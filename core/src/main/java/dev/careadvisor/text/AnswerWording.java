package dev.careadvisor.text;

import dev.careadvisor.advice.AnswerChange;
import dev.careadvisor.advice.AnswerType;
import dev.careadvisor.patient.ChoiceInput;
import dev.careadvisor.remedy.Remedy;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Answers in words, as they stand in a case or in a change of one. */
final class AnswerWording {

    private static final int MOST_NAMED = 6;
    private static final Pattern INGREDIENT = Pattern.compile("\\b[A-Z_]{2,}\\b");
    private static final Pattern INSTANT = Pattern.compile("[0-9-]+T[0-9:.]+Z");

    private final Wording words;

    AnswerWording(Wording words) {
        this.words = words;
    }

    /** An answer to a question; what is no constant, such as "82 kg", is the same in every language. */
    String answer(String key, String answer) {
        if (answer.startsWith("FINDING.") || answer.startsWith("CONDITION.") || key.startsWith("SCREEN.")) {
            return words.mayBeSaid("answer." + answer).orElseGet(() -> words.question(answer));
        }
        for (ChoiceInput choice : ChoiceInput.values()) {
            if (key.equals(choice.key())) {
                return Arrays.stream(answer.split(", "))
                        .map(value -> choice(choice, value))
                        .collect(Collectors.joining(", "));
            }
        }
        if (key.startsWith("DOSES.")) {
            return words.say("answer.doses");
        }
        return key.equals("ONSET") && answer.endsWith("Z")
                ? words.time(Instant.parse(answer))
                : words.mayBeSaid("answer." + answer).orElse(answer);
    }

    String choice(ChoiceInput choice, String value) {
        return words.mayBeSaid("choice." + choice + "." + value).orElseGet(() -> words.say("answer." + value));
    }

    String change(AnswerChange change) {
        if (change.to().equals(AnswerChange.NOT_TAKEN)) {
            return words.say("change.notTaken", taken(change.from()));
        }
        return words.say(
                "change.item",
                words.question(change.input()),
                answer(change.input(), change.to()),
                answer(change.input(), change.from()));
    }

    /** A medicine as it was told, or a dose, which is written with its ingredient and the instants between which it was taken. */
    private String taken(String text) {
        String named = INGREDIENT.matcher(text).replaceAll(word -> words.mayBeSaid("remedy." + word.group())
                .orElse(word.group()));
        return INSTANT.matcher(named).replaceAll(at -> words.time(Instant.parse(at.group())));
    }

    /** Names of remedies in one line, the later ones by their number. */
    String remedies(Collection<Remedy> remedies) {
        return some(remedies.stream().map(words::remedy).toList(), "; ");
    }

    String some(List<String> names, String between) {
        String shown = names.stream().limit(MOST_NAMED).collect(Collectors.joining(between));
        return names.size() > MOST_NAMED ? words.say("some", shown, names.size() - MOST_NAMED) : shown;
    }

    /** How an answer is typed; empty where the answers are listed. */
    String hint(AnswerType type) {
        if (type instanceof AnswerType.Quantity number) {
            return words.mayBeSaid("hint." + number.measurement().name()).orElseGet(() -> words.mayBeSaid(
                            "hint." + number.measurement().type().getSimpleName())
                    .orElseGet(() -> words.say("hint.number")));
        }
        if (type instanceof AnswerType.Moment) {
            return words.say("hint.moment");
        }
        return type instanceof AnswerType.Doses ? words.say("hint.doses") : "";
    }
}
