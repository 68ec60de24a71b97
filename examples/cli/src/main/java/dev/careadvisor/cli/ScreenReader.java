package dev.careadvisor.cli;

import dev.careadvisor.patient.Answer;
import dev.careadvisor.patient.ChoiceInput;
import dev.careadvisor.patient.Input;
import dev.careadvisor.patient.InputCatalogue;
import dev.careadvisor.patient.PatientCase;
import dev.careadvisor.patient.Question;
import dev.careadvisor.patient.Screen;
import dev.careadvisor.text.QuestionText.Option;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** Reads an answer to a screen: "none", "1,3", "1 not sure 2". What is not named is denied, since it was shown. */
final class ScreenReader {

    private static final String NOT_SURE = "not sure";

    private final Screen screen;
    private final List<Option> items;
    private final PatientCase patient;

    ScreenReader(Screen screen, List<Option> items, PatientCase patient) {
        this.screen = screen;
        this.items = items;
        this.patient = patient;
    }

    Given read(String text) throws BadAnswer {
        String lower = text.toLowerCase(Locale.ROOT);
        int cut = lower.indexOf(NOT_SURE);
        String present = (cut < 0 ? lower : lower.substring(0, cut)).replaceAll("[,;\\s]+$", "");
        Set<Input> yes = none(present) || (cut >= 0 && present.isEmpty()) ? Set.of() : numbered(present);
        Set<Input> unsure = cut < 0 ? Set.of() : numbered(lower.substring(cut + NOT_SURE.length()));
        Set<Input> both = new HashSet<>(yes);
        both.retainAll(unsure);
        if (!both.isEmpty()) {
            throw BadAnswer.of(Phrases.say("bad.also", BadAnswer.shortened(text)), allowed());
        }
        return given(yes, unsure);
    }

    private static boolean none(String text) {
        return text.equals("none") || text.equals("none of these") || text.equals("no") || text.equals("0");
    }

    private Given given(Set<Input> yes, Set<Input> unsure) {
        return new Given(
                builder -> {
                    builder.screened(screen);
                    // An item that was left open before is denied now, with the others.
                    items.forEach(item -> {
                        if (input(item) instanceof Question question
                                && patient.answers().containsKey(question)) {
                            builder.answer(question, Answer.ABSENT);
                        }
                    });
                    yes.forEach(input -> put(builder, input, Answer.PRESENT));
                    unsure.forEach(input -> put(builder, input, Answer.UNKNOWN));
                    return builder;
                },
                unsure.stream().map(Input::key).collect(Collectors.toSet()));
    }

    /** What applies but has more than one value is left open, so that it is asked closer. */
    private static void put(PatientCase.Builder builder, Input input, Answer answer) {
        if (input instanceof Question question) {
            builder.answer(question, answer);
        } else {
            builder.unsure((ChoiceInput) input);
        }
    }

    private static Input input(Option item) {
        return InputCatalogue.standard().input(item.key()).orElseThrow();
    }

    private Set<Input> numbered(String text) throws BadAnswer {
        Set<Input> found = new LinkedHashSet<>();
        for (String number : text.strip().split("[,;\\s]+")) {
            if (none(number)) {
                throw BadAnswer.of(Phrases.say("bad.noneAnd"), allowed());
            }
            if (number.isEmpty()) {
                throw BadAnswer.read(text.strip(), allowed());
            }
            if (!number.matches("[1-9]\\d{0,2}") || Integer.parseInt(number) > items.size()) {
                throw BadAnswer.of(Phrases.say("bad.number", BadAnswer.shortened(number)), allowed());
            }
            found.add(input(items.get(Integer.parseInt(number) - 1)));
        }
        return found;
    }

    private String allowed() {
        return Phrases.say("allowed.screen", items.size());
    }
}
