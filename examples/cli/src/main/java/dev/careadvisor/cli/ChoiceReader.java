package dev.careadvisor.cli;

import dev.careadvisor.advice.AnswerType;
import dev.careadvisor.patient.Choice;
import dev.careadvisor.patient.ChoiceInput;
import dev.careadvisor.text.QuestionText.Option;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Reads one value of a list, by its number or by how it begins; of places one or more. */
final class ChoiceReader {

    private final AnswerType.OneOf type;
    private final List<Option> options;

    ChoiceReader(AnswerType.OneOf type, List<Option> options) {
        this.type = type;
        this.options = options;
    }

    Given read(String text) throws BadAnswer {
        boolean several = type.input() == ChoiceInput.REGION;
        Set<Choice> found = new LinkedHashSet<>();
        for (String one : several ? text.split("[,;]") : new String[] {text}) {
            String part = one.strip();
            if (several && part.matches("[\\d ]+")) {
                for (String number : part.split(" +")) {
                    found.add(value(number));
                }
            } else {
                found.add(value(part));
            }
        }
        return Given.of(builder -> {
            found.forEach(builder::choose);
            return builder;
        });
    }

    private Choice value(String text) throws BadAnswer {
        if (text.matches("[1-9]\\d?") && Integer.parseInt(text) <= options.size()) {
            return type.values().get(Integer.parseInt(text) - 1);
        }
        String lower = text.toLowerCase(Locale.ROOT);
        List<Choice> begun = type.values().stream()
                .filter(value -> !lower.isEmpty() && begins(value, lower))
                .toList();
        List<Choice> exact = begun.stream()
                .filter(value -> words(value).equals(lower) || value.name().equalsIgnoreCase(lower))
                .toList();
        if (exact.size() == 1) {
            return exact.get(0);
        }
        if (begun.size() == 1) {
            return begun.get(0);
        }
        throw begun.isEmpty()
                ? BadAnswer.read(text, allowed())
                : BadAnswer.of(Phrases.say("bad.two", BadAnswer.shortened(text)), allowed());
    }

    private boolean begins(Choice value, String lower) {
        return words(value).startsWith(lower)
                || value.name().toLowerCase(Locale.ROOT).replace('_', ' ').startsWith(lower);
    }

    private String words(Choice value) {
        return options.get(type.values().indexOf(value)).text().toLowerCase(Locale.ROOT);
    }

    private String allowed() {
        return Phrases.say(type.input() == ChoiceInput.REGION ? "allowed.region" : "allowed.choice", options.size());
    }
}
