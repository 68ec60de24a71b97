package dev.careadvisor.cli;

import dev.careadvisor.CareAdvisor;
import dev.careadvisor.advice.AnswerType;
import dev.careadvisor.advice.Interview;
import dev.careadvisor.advice.OpenQuestion;
import dev.careadvisor.advice.Voice;
import dev.careadvisor.patient.ChoiceInput;
import dev.careadvisor.patient.PatientCase;
import dev.careadvisor.text.OutcomeText;
import dev.careadvisor.text.QuestionText;
import dev.careadvisor.text.QuestionText.Option;
import java.io.IOException;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Shows a question, and why it is asked. */
final class Questioner {

    private static final int MOST_OUTCOMES = 8;
    private static final int MOST_IN_ONE_COLUMN = 20;
    /** How many characters the number of an item takes. */
    private static final int MARK = 4;

    private final CareAdvisor advisor;
    private final Console console;
    private final Voice voice;
    private final ZoneId zone;

    Questioner(CareAdvisor advisor, Console console, Voice voice, ZoneId zone) {
        this.advisor = advisor;
        this.console = console;
        this.voice = voice;
        this.zone = zone;
    }

    Shown prepare(PatientCase patient, OpenQuestion question) {
        // What is asked speaks to whoever is asked, who need not be the reader of the advice.
        QuestionText text = QuestionText.of(question, Voice.PERSON, Locale.ENGLISH);
        boolean screen = question.type() instanceof AnswerType.AnyOf;
        return new Shown(question, text, screen ? AnswerReader.open(patient, text.options()) : text.options());
    }

    void show(Shown shown, String progress) throws IOException {
        console.blank();
        console.aside(progress);
        console.heading(shown.text().question());
        List<String> items = new ArrayList<>();
        shown.options().forEach(option -> items.add(marked(items.size() + 1, option)));
        if (items.size() > MOST_IN_ONE_COLUMN) {
            console.columns(items, MARK);
            // The beginning may have left the screen.
            console.heading(shown.text().question());
        } else {
            for (String item : items) {
                console.item(item, MARK);
            }
        }
        console.aside(hint(shown));
    }

    private static String marked(int number, Option option) {
        return String.format(Locale.ROOT, "%3d ", number) + option.text();
    }

    private static String hint(Shown shown) {
        AnswerType type = shown.question().type();
        if (type instanceof AnswerType.AnyOf) {
            return Phrases.say("hint.screen");
        }
        if (type instanceof AnswerType.OneOf one) {
            return Phrases.say(one.input() == ChoiceInput.REGION ? "hint.region" : "hint.choice");
        }
        if (type instanceof AnswerType.YesNo) {
            return Phrases.say("hint.yesNo");
        }
        return type instanceof AnswerType.Doses doses && doses.ingredient().isEmpty()
                ? Phrases.say("hint.medicines")
                : Phrases.say("hint", shown.text().hint());
    }

    void why(Shown shown, Interview interview) throws IOException {
        console.say(QuestionText.of(shown.question(), voice, Locale.ENGLISH).why());
        List<OutcomeText> outcomes = OutcomeText.of(
                interview.advice(),
                advisor.outcomes(interview.advice().record().patient(), shown.question()),
                voice,
                Locale.ENGLISH,
                zone);
        if (outcomes.isEmpty()) {
            return;
        }
        console.say(Phrases.say("outcomes"));
        for (OutcomeText outcome : outcomes.subList(0, Math.min(MOST_OUTCOMES, outcomes.size()))) {
            console.item("  - " + Phrases.say("outcome", outcome.answers(), outcome.effect()), MARK);
        }
        if (outcomes.size() > MOST_OUTCOMES) {
            console.say("    ", Phrases.say("outcomes.more", outcomes.size() - MOST_OUTCOMES));
        }
    }
}
