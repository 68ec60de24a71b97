package dev.careadvisor.cli;

import dev.careadvisor.advice.AnswerType;
import dev.careadvisor.advice.Interview;
import dev.careadvisor.advice.OpenQuestion;
import dev.careadvisor.patient.Answer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What is asked next: what every advice starts from, then what is needed, then what was chosen. Immutable. */
record Agenda(List<OpenQuestion> questions, List<OpenQuestion> neededAside) {

    private static final List<String> BASICS = List.of(
            "MEASUREMENT.AGE",
            "CHOICE.SEX",
            "ONSET",
            "CHOICE.REGION",
            "CHOICE.TRIGGER",
            "MEASUREMENT.PAIN_NOW",
            "CHOICE.PAIN_TREND");

    Agenda {
        questions = List.copyOf(questions);
        neededAside = List.copyOf(neededAside);
    }

    static Agenda of(Talk talk, Interview interview) {
        Set<String> aside = talk.setAside();
        List<OpenQuestion> questions = new ArrayList<>();
        BASICS.stream()
                .filter(key ->
                        !aside.contains(key) && talk.patient().answerText(key).equals(Answer.UNKNOWN.name()))
                .map(key -> basic(key, interview))
                .forEach(questions::add);
        interview.needed().stream()
                .filter(question -> !aside.contains(question.key()) && !BASICS.contains(question.key()))
                .forEach(questions::add);
        // The questions of a remedy wait until it is clear how urgent it is.
        talk.remedy().ifPresent(remedy -> interview.optional().getOrDefault(remedy, List.of()).stream()
                .filter(question -> !aside.contains(question.key()) && !BASICS.contains(question.key()))
                .forEach(questions::add));
        return new Agenda(
                questions,
                interview.needed().stream()
                        .filter(question -> aside.contains(question.key()))
                        .toList());
    }

    private static OpenQuestion basic(String key, Interview interview) {
        return Stream.concat(interview.needed().stream(), interview.advice().openQuestions().stream())
                .filter(question -> question.key().equals(key))
                .findFirst()
                .orElseGet(() -> new OpenQuestion(
                        key,
                        AnswerType.of(key),
                        List.of(key),
                        Optional.empty(),
                        Set.of(),
                        Optional.empty(),
                        List.of()));
    }

    Optional<OpenQuestion> next() {
        return questions.stream().findFirst();
    }
}
