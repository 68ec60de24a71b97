package dev.careadvisor.cli;

import dev.careadvisor.CareAdvisor;
import dev.careadvisor.advice.CareAdvice;
import dev.careadvisor.advice.Explanation;
import dev.careadvisor.advice.Interview;
import dev.careadvisor.advice.OpenQuestion;
import dev.careadvisor.advice.Severity;
import dev.careadvisor.advice.Urgency;
import dev.careadvisor.advice.Voice;
import dev.careadvisor.medicine.Contents;
import dev.careadvisor.medicine.DoseTaken;
import dev.careadvisor.patient.InvalidCaseException;
import dev.careadvisor.patient.PatientCase;
import dev.careadvisor.remedy.Remedy;
import dev.careadvisor.text.AdviceText;
import dev.careadvisor.text.DosePreviewText;
import java.io.IOException;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * One interview: asks until no answer can change the urgency, prints the advice, then asks what is optional, remedy by remedy. When an emergency
 * is certain it says so at once and asks no more. Used once.
 */
final class InterviewSession {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("EEE d MMM yyyy HH:mm z", Locale.ENGLISH);

    private final CareAdvisor advisor;
    private final Console console;
    private final PrintedAdvice printed;
    private final Questioner questioner;
    private final CaseStore store;
    private final Voice voice;
    private final ZoneId zone;
    private final Deque<Talk> before = new ArrayDeque<>();

    private Talk talk;

    InterviewSession(
            CareAdvisor advisor,
            Console console,
            AdvicePage page,
            CaseStore store,
            Voice voice,
            ZoneId zone,
            PatientCase patient) {
        this.advisor = advisor;
        this.console = console;
        this.printed = new PrintedAdvice(console, page);
        this.questioner = new Questioner(advisor, console, voice, zone);
        this.store = store;
        this.voice = voice;
        this.zone = zone;
        this.talk = new Talk(patient, Set.of(), 0, Optional.empty());
    }

    /** The case as it stands when the interview ends. */
    PatientCase run() throws IOException {
        console.say(
                Phrases.say("intro", TIME.withZone(zone).format(talk.patient().asOf()), zone.getId()));
        console.say(Phrases.say("commands"));
        boolean open = true;
        while (open) {
            Interview interview = advisor.interview(talk.patient());
            if (interview.advice().urgency().atLeast(Urgency.EMERGENCY_DEPARTMENT)) {
                open = emergency(interview.advice());
                continue;
            }
            Agenda agenda = Agenda.of(talk, interview);
            Optional<OpenQuestion> next = agenda.next();
            renew(next.isPresent(), interview);
            open = next.isPresent() ? ask(next.get(), agenda, interview) : close(agenda, interview);
        }
        return talk.patient();
    }

    /** Says what to do at once. Nothing more is asked, but an answer that was a slip can be taken back. */
    private boolean emergency(CareAdvice advice) throws IOException {
        console.blank();
        printed.print(advice);
        console.blank();
        console.say(Phrases.say("emergency.commands"));
        while (true) {
            Optional<String> line = console.ask();
            if (line.isEmpty() || is(line.get(), "quit")) {
                return false;
            }
            try {
                if (is(line.get(), "back")) {
                    if (back()) {
                        return true;
                    }
                } else if (is(line.get(), "advice")) {
                    printed.print(advice);
                } else if (begins(line.get(), "save")) {
                    save(line.get());
                } else {
                    throw BadAnswer.read(line.get(), Phrases.say("allowed.emergency"));
                }
            } catch (BadAnswer bad) {
                console.say(bad.getMessage());
            }
        }
    }

    /** An advice on the screen that is no longer right is not left there without a word. */
    private void renew(boolean asking, Interview interview) throws IOException {
        CareAdvice advice = interview.advice();
        if (asking ? !printed.misleadsAtOnce(advice) : !printed.misleads(advice)) {
            return;
        }
        console.blank();
        if (asking && !interview.settled()) {
            console.say(Phrases.say("outdated", urgency(advice)));
            printed.forget();
        } else {
            console.say(Phrases.say("changed"));
            console.blank();
            printed.print(advice);
        }
    }

    private String urgency(CareAdvice advice) {
        return AdviceText.of(advice, voice, Locale.ENGLISH, zone)
                .sections()
                .get(0)
                .title();
    }

    private boolean ask(OpenQuestion question, Agenda agenda, Interview interview) throws IOException {
        Shown shown = questioner.prepare(talk.patient(), question);
        String progress = progress(agenda, interview);
        questioner.show(shown, progress);
        while (true) {
            Optional<String> line = console.ask();
            if (line.isEmpty() || is(line.get(), "quit")) {
                end(interview);
                return false;
            }
            try {
                if (is(line.get(), "why")) {
                    questioner.why(shown, interview);
                } else if (is(line.get(), "show")) {
                    questioner.show(shown, progress);
                } else if (common(line.get())) {
                    return true;
                } else if (is(line.get(), "not sure")) {
                    move(talk.with(AnswerReader.notSure(shown)));
                    return true;
                } else if (is(line.get(), "skip")) {
                    move(talk.without(question.key()));
                    return true;
                } else if (!answersOther(line.get())) {
                    move(talk.with(new AnswerReader(talk.patient(), shown, times()).read(line.get())));
                    return true;
                }
            } catch (BadAnswer bad) {
                console.say(bad.getMessage());
            } catch (InvalidCaseException invalid) {
                for (InvalidCaseException.Problem problem : invalid.problems()) {
                    console.say(problem.toString());
                }
            }
        }
    }

    private String progress(Agenda agenda, Interview interview) {
        int open = agenda.questions().size();
        return interview.settled() && talk.remedy().isPresent()
                ? Phrases.say("progress.remedy", RemedyNames.words(talk.remedy().get()), open)
                : Phrases.say("progress", talk.answered(), open);
    }

    private static boolean is(String line, String command) {
        return line.equalsIgnoreCase(command);
    }

    /** What is no answer to the question and leaves it on the screen. */
    private boolean answersOther(String line) throws IOException, BadAnswer {
        if (is(line, "help")) {
            console.say(Phrases.say("commands"));
        } else if (begins(line, "dose")) {
            tryDose(line.substring("dose".length()).strip());
        } else if (begins(line, "save")) {
            save(line);
        } else {
            return false;
        }
        return true;
    }

    private void save(String line) throws IOException, BadAnswer {
        String name = line.substring("save".length()).strip();
        store.save(talk.patient(), name);
        console.say(Phrases.say("saved", name));
    }

    /** What moves the interview whatever is asked. */
    private boolean common(String line) throws IOException, BadAnswer {
        if (is(line, "back")) {
            back();
        } else if (begins(line, "took")) {
            took(line.substring("took".length()).strip());
        } else {
            return false;
        }
        return true;
    }

    /** Takes the last answer back, if there is one. */
    private boolean back() throws IOException {
        if (before.isEmpty()) {
            console.say(Phrases.say("start"));
            return false;
        }
        talk = before.pop();
        return true;
    }

    private static boolean begins(String line, String command) {
        return line.toLowerCase(Locale.ROOT).matches(command + "(\\s.*)?");
    }

    private void move(Talk next) {
        before.push(talk);
        talk = next;
    }

    private TimeReader times() {
        return new TimeReader(talk.patient().asOf(), zone);
    }

    private void took(String text) throws IOException, BadAnswer {
        List<DoseTaken> doses = new DoseReader().taken(text, times());
        move(talk.with(Given.of(builder -> {
            doses.forEach(builder::took);
            return builder;
        })));
        console.say(Phrases.say("noted", BadAnswer.shortened(text)));
        for (DoseTaken dose : doses) {
            Optional<String> unknown = AnswerReader.productOf(dose.most())
                    .filter(name -> Contents.of(name).isEmpty());
            if (unknown.isPresent()) {
                console.say(Phrases.say("noted.unknown", BadAnswer.shortened(unknown.get())));
            }
        }
    }

    private void tryDose(String text) throws IOException, BadAnswer {
        DosePreviewText preview = DosePreviewText.of(
                advisor.preview(talk.patient(), new DoseReader().toTake(text)), voice, Locale.ENGLISH, zone);
        console.heading(preview.verdict());
        for (String reason : preview.reasons()) {
            console.item("  - " + reason, 4);
        }
        for (String line : preview.arithmetic()) {
            console.item("      " + line, 6);
        }
    }

    /** Nothing is left to ask for now: the advice, and what may be asked besides. */
    private boolean close(Agenda agenda, Interview interview) throws IOException {
        CareAdvice advice = interview.advice();
        if (printed.none()) {
            console.blank();
            console.say(Phrases.say(interview.settled() ? "settled" : "unsettled"));
            console.blank();
            printed.print(advice);
        }
        if (talk.remedy().isPresent()) {
            Remedy remedy = talk.remedy().get();
            console.blank();
            boolean waits = advice.withheld().stream()
                    .anyMatch(one -> one.remedy() == remedy && one.severity() == Severity.CAP);
            console.say(Phrases.say(
                    "remedy.done." + (waits ? Severity.CAP : advice.standing(remedy)), RemedyNames.words(remedy)));
            talk = talk.about(Optional.empty());
        }
        List<Remedy> waiting = interview.optional().keySet().stream()
                .filter(remedy -> advice.standing(remedy) == Explanation.Standing.OPEN)
                .toList();
        menu(agenda, interview, waiting);
        while (true) {
            Optional<String> line = console.ask();
            if (line.isEmpty() || is(line.get(), "quit") || line.get().isEmpty()) {
                end(interview);
                return false;
            }
            try {
                if (is(line.get(), "advice")) {
                    printed.print(advice);
                    menu(agenda, interview, waiting);
                } else if (is(line.get(), "again")) {
                    again(agenda);
                    return true;
                } else if (common(line.get())) {
                    return true;
                } else if (!answersOther(line.get())) {
                    Remedy chosen = chosen(line.get(), waiting, interview);
                    if (interview.optional().getOrDefault(chosen, List.of()).isEmpty()) {
                        console.say(Phrases.say("remedy.none", RemedyNames.words(chosen)));
                    } else {
                        move(talk.again().about(Optional.of(chosen)));
                        return true;
                    }
                }
            } catch (BadAnswer bad) {
                console.say(bad.getMessage());
            } catch (InvalidCaseException invalid) {
                for (InvalidCaseException.Problem problem : invalid.problems()) {
                    console.say(problem.toString());
                }
            }
        }
    }

    private void again(Agenda agenda) throws IOException {
        if (agenda.neededAside().isEmpty()) {
            console.say(Phrases.say("again.none"));
        } else {
            move(talk.again());
            printed.forget();
        }
    }

    private static Remedy chosen(String line, List<Remedy> waiting, Interview interview) throws BadAnswer {
        if (line.matches("[1-9]\\d?") && Integer.parseInt(line) <= waiting.size()) {
            return waiting.get(Integer.parseInt(line) - 1);
        }
        return RemedyNames.find(line, interview.optional().keySet())
                .or(() -> RemedyNames.find(line, Set.of(Remedy.values())))
                .orElseThrow(() -> BadAnswer.of(
                        Phrases.say("bad.menu", BadAnswer.shortened(line)),
                        Phrases.say("allowed.menu", waiting.size())));
    }

    private void menu(Agenda agenda, Interview interview, List<Remedy> waiting) throws IOException {
        console.blank();
        CareAdvice advice = interview.advice();
        console.say(
                Phrases.say(printed.shows(advice) ? "closing.urgency" : "closing.urgency.changed", urgency(advice)));
        if (!agenda.neededAside().isEmpty()) {
            console.say(Phrases.say("closing.again", agenda.neededAside().size()));
        }
        if (!waiting.isEmpty() && interview.settled()) {
            console.say(Phrases.say(
                    "closing.remedies",
                    waiting.stream()
                            .map(remedy -> item(remedy, waiting, interview))
                            .collect(Collectors.joining("; "))));
        }
        console.say(Phrases.say("closing.commands"));
    }

    private static String item(Remedy remedy, List<Remedy> waiting, Interview interview) {
        return Phrases.say(
                "remedy.item",
                waiting.indexOf(remedy) + 1,
                RemedyNames.words(remedy),
                interview.optional().getOrDefault(remedy, List.of()).size());
    }

    private void end(Interview interview) throws IOException {
        if (!printed.shows(interview.advice())) {
            console.blank();
            if (!interview.settled()) {
                console.say(Phrases.say("unsettled"));
                console.blank();
            }
            printed.print(interview.advice());
        }
    }
}
