package dev.careadvisor.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.careadvisor.json.CareAdvisorJson;
import dev.careadvisor.patient.PatientCase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class InterviewTest {

    /** The seven questions that come first, for a plain strain. */
    private static final List<String> BASICS = List.of("33", "male", "20 h", "1", "lift", "5", "better");

    private static final String NOTHING_KNOWN = "src/test/resources/nothing-known.json";
    private static final String SELF_CARE = "YOU CAN LOOK AFTER THIS AT HOME FOR NOW";
    private static final String EMERGENCY = "CALL YOUR LOCAL EMERGENCY NUMBER NOW";
    private static final Pattern QUESTION = Pattern.compile("\\[(\\d+) answered; at most (\\d+) to go]\n(.*)\n");

    private static Run talk(List<String> lines) {
        return talk(NOTHING_KNOWN, lines);
    }

    private static Run talk(String file, List<String> lines) {
        Run run = Run.reading(String.join("\n", lines) + "\n", "--interview", "--zone=UTC", "--width=400", file);
        assertEquals("", run.err());
        assertEquals(0, run.status());
        return run;
    }

    private static List<String> script(List<String> first, String... more) {
        List<String> lines = new ArrayList<>(first);
        lines.addAll(List.of(more));
        return lines;
    }

    /** The basics, then "none of these" to every screen that clears; ends in the menu. */
    private static List<String> plainStrain(String... more) {
        List<String> lines = new ArrayList<>(BASICS);
        int screens =
                questions(talk(script(BASICS, "none none none".split(" ")))).size();
        while (!talk(lines).out().contains(SELF_CARE)) {
            lines.add("none");
            assertTrue(lines.size() < 25 && screens > 0, "a plain strain is not settled after 25 answers");
        }
        lines.addAll(List.of(more));
        return lines;
    }

    private static List<String> questions(Run run) {
        List<String> questions = new ArrayList<>();
        Matcher question = QUESTION.matcher(run.out());
        while (question.find()) {
            questions.add(question.group(3));
        }
        return questions;
    }

    @Test
    void aPlainStrainEndsInSelfCareAfterAboutFifteenAnswers() {
        Run run = talk(plainStrain("quit"));
        assertTrue(run.out().contains(SELF_CARE), run.out());
        assertTrue(run.out().contains("Waiting for answers, by number or name"), run.out());
        int prompts = questions(run).size();
        assertTrue(prompts >= 12 && prompts <= 17, prompts + " prompts: " + questions(run));
        // The advice is printed once: nothing changed between it and the end.
        assertEquals(1, run.out().split("\n" + SELF_CARE + "\n", -1).length - 1, run.out());
    }

    @Test
    void progressNeverSaysFewerThanWereAsked() {
        Run run = talk(plainStrain());
        Matcher question = QUESTION.matcher(run.out());
        int asked = questions(run).size();
        int number = 0;
        while (question.find()) {
            assertEquals(number, Integer.parseInt(question.group(1)));
            assertTrue(Integer.parseInt(question.group(2)) >= asked - number, question.group());
            number++;
        }
    }

    @Test
    void basicsComeFirst() {
        assertTrue(
                talk(List.of()).out().contains("[0 answered; at most "),
                "the first question is shown before the input ends");
        List<String> questions = questions(talk(BASICS));
        assertEquals("Your age", questions.get(0));
        assertEquals("Over the last two days, is the pain better, the same or worse?", questions.get(6));
        assertTrue(questions.get(7).startsWith("Emergency signs"), questions.get(7));
    }

    private static String numberOf(Run run, String item) {
        Matcher number =
                Pattern.compile("(\\d+) " + Pattern.quote(item) + "( |\n)").matcher(run.out());
        assertTrue(number.find(), item);
        return number.group(1);
    }

    @Test
    void aCertainEmergencyEndsTheInterviewAtOnce() {
        String chestPain = numberOf(talk(BASICS), "Pain, pressure or tightness in the chest");
        Run run = talk(script(BASICS, chestPain, "none", "none", "quit"));
        assertTrue(run.out().contains(EMERGENCY), run.out());
        assertEquals(8, questions(run).size());
        assertTrue(run.out().contains("Use no home remedy and no painkiller"), run.out());
        assertFalse(run.out().contains("Waiting for answers"), run.out());
    }

    private static String after(Run run, String typed) {
        return run.out().substring(run.out().indexOf("> " + typed));
    }

    @Test
    void anEmergencyByASlipCanBeTakenBack() {
        String chestPain = numberOf(talk(BASICS), "Pain, pressure or tightness in the chest");
        Run run = talk(script(BASICS, chestPain, "none", "", "back", "none"));
        String told = after(run, chestPain);
        assertTrue(told.indexOf(EMERGENCY) < told.indexOf("type back to take it back"), told);
        assertTrue(told.contains("\"none\" was read. Allowed: back, advice, save FILE or quit."), told);
        assertTrue(told.contains("Nothing was typed. Allowed: back, advice"), told);
        String taken = after(run, "back");
        assertTrue(taken.contains("The advice above no longer holds. As far as is known now: "), taken);
        List<String> questions = questions(run);
        assertEquals(questions.get(7), questions.get(8));
        assertEquals(10, questions.size());
    }

    @Test
    void anEmergencyCanBeSavedAndEndsCleanly(@TempDir Path folder) throws IOException {
        String file = folder.resolve("case.json").toString();
        String chestPain = numberOf(talk(BASICS), "Pain, pressure or tightness in the chest");
        for (List<String> end : List.of(List.<String>of(), List.of("quit"))) {
            List<String> lines = script(BASICS, chestPain, "save " + file);
            lines.addAll(end);
            Run run = talk(lines);
            assertEquals(1, run.out().split("\n" + EMERGENCY + "\n", -1).length - 1, run.out());
            assertTrue(after(run, "save").startsWith("> save " + file + "\nSaved to "), run.out());
            PatientCase saved = CareAdvisorJson.standard().readCase(Files.readString(Path.of(file)));
            assertEquals("PRESENT", saved.answerText("FINDING.CHEST_PAIN"));
            Files.delete(Path.of(file));
        }
    }

    @Test
    void anEmergencyInTheFileHasNothingToTakeBack() {
        Run run = talk(Run.example("urinary-retention"), List.of("back", "advice"));
        assertTrue(after(run, "back").startsWith("> back\nThis is the first question"), run.out());
        assertTrue(after(run, "advice").contains("\nCALL YOUR LOCAL EMERGENCY NUMBER NOW\n"), run.out());
    }

    /** What stands above when the menu says "above" is the advice of now, whatever was typed before. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "took acetaminophen 3500 mg 1 h ago",
                "took acetaminophen 1000 mg 1 h ago",
                "took 2 Advil 2 h ago",
                "took acetaminophen 3500 mg 1 h ago; back",
                "took Zorbax 20 mg 1 h ago",
            })
    void noOlderAdviceStandsAsTheAdvice(String typed) throws IOException {
        List<String> lines = List.of(typed.split("; "));
        Run run = talk(Run.example("lifting-strain"), script(lines, "advice", "quit"));
        String before = run.out().substring(0, run.out().indexOf("> advice"));
        String now = after(run, "advice").replaceFirst("> advice\n", "");
        now = now.substring(0, now.indexOf("\nPlease note"));
        assertTrue(before.contains("This changes the advice. It is now:\n\n" + now), before);
        // The last thing that was printed before the menu, and nothing is printed again at the end.
        assertTrue(before.lastIndexOf(now) > before.lastIndexOf("> " + lines.get(lines.size() - 1)), before);
        assertTrue(before.endsWith("quit.\n") && before.contains(" (the advice is above)\n"), before);
        assertTrue(run.out().endsWith("> quit\n"), run.out());
    }

    @Test
    void anAdviceThatWaitsForAnswersAgainSaysSo() {
        Run run = talk(plainStrain("back", "none", "quit"));
        String taken = after(run, "back");
        int outdated = taken.indexOf("The advice above no longer holds. As far as is known now: ");
        assertTrue(0 < outdated && outdated < taken.indexOf("\n" + SELF_CARE + "\n"), taken);
        assertTrue(taken.contains(SELF_CARE + " (the advice is above)"), taken);
    }

    @Test
    void smallChangesDoNotPrintTheAdviceAgain() {
        Run run = talk(Run.example("lifting-strain"), List.of("took vitamin C 1000 mg 1 h ago", "quit"));
        assertFalse(run.out().contains("This changes the advice"), run.out());
    }

    @Test
    void aLegSymptomIsAskedCloser() {
        List<String> upToNerves = new ArrayList<>(BASICS);
        while (!questions(talk(upToNerves))
                .get(questions(talk(upToNerves)).size() - 1)
                .startsWith("Legs, bladder")) {
            upToNerves.add("none");
        }
        String legs = numberOf(talk(upToNerves), "Pain, tingling, numbness or weakness in one or both legs");
        Run run = talk(script(upToNerves, legs, "none", "none", "none", "none", "none", "none", "none", "none"));
        assertTrue(
                questions(run).contains("Pain, tingling, numbness or weakness in your legs: none, one leg, both?"),
                questions(run).toString());
    }

    @Test
    void notSureEverywhereNeverEndsInSelfCare() {
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < 80; i++) {
            lines.add("not sure");
        }
        Run run = talk(lines);
        assertFalse(run.out().contains(SELF_CARE), run.out());
        assertTrue(run.out().contains("WE DO NOT KNOW ENOUGH YET"), run.out());
        assertTrue(run.out().contains("Speak to a clinician today."), run.out());
        assertTrue(run.out().contains("type again to go through them"), run.out());
    }

    @Test
    void skippedQuestionsCanBeAskedAgain() {
        List<String> lines = new ArrayList<>(BASICS);
        lines.add("skip");
        while (!talk(lines).out().contains("type again")) {
            lines.add("none");
            assertTrue(lines.size() < 30);
        }
        Run run = talk(script(lines, "again", "none"));
        assertTrue(run.out().contains(SELF_CARE), run.out());
    }

    @Test
    void backTakesAnAnswerBack() {
        Run run = talk(List.of("33", "back", "44", "quit"));
        assertEquals(List.of("Your age", "Your sex at birth", "Your age", "Your sex at birth"), questions(run));
        assertTrue(talk(List.of("back")).out().contains("This is the first question"), "nothing before the first");
    }

    @Test
    void whySaysWhatIsDecidedAndWhatEachAnswerWouldDo() {
        Run run = talk(script(BASICS, "why"));
        assertTrue(run.out().contains("An answer can show that you need the emergency service now."), run.out());
        assertTrue(run.out().contains(": call the emergency number now."), run.out());
        assertTrue(run.out().contains("  - none of these: "), run.out());
        // The question stays on the screen and is not counted.
        assertEquals(8, questions(run).size());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "|Your age||Nothing was typed. Allowed: 0 to 120, in years, such as 33; or not sure.",
                "|Your age|150|\"150\" was read. Allowed: 0 to 120,",
                "|Your age|-3|\"-3\" was read.",
                "33|Your sex|neither|\"neither\" was read. Allowed: a number from 1 to 3; or not sure.",
                "33|Your sex|4|\"4\" was read.",
                "33,2|When did|soon|\"soon\" is no time. Allowed: how long ago, such as 20 h or 2 days;",
                "33,2|When did|2 to 3 days|\"2 to 3 days\" is a span of time",
                "33,2|When did|2027-01-01 10:00|onset: 2027-01-01T10:00:00Z; allowed: at most 120 years before",
                "33,2,20 h,1,2,5,1|Emergency|7x|\"7x\" is no number of this list. Allowed: none; numbers from 1 to ",
                "33,2,20 h,1,2,5,1|Emergency|99|\"99\" is no number of this list.",
                "33,2,20 h,1,2,5,1|Emergency|none,3|\"none\" and numbers cannot go together.",
                "33,2,20 h,1,2,5,1|Emergency|1 not sure 1|is both a yes and not sure.",
                "33,2|When did|dose nonsense|\"nonsense\" is no amount with a name. Allowed: ibuprofen 400 mg;",
                "33,2|When did|took 400 mg|is no dose: it needs a name with an amount, and when it was taken.",
                "33,2|When did|took ibuprofen 400 mg|is no dose",
                "33,2|When did|took 3 to 2 Advil 5 h ago|the smaller number comes first.",
                "33,2|When did|dose ibuprofen 1.000 mg|\"1.000 mg\" can be read as 1000 mg or as 1 mg.",
                "|Your age|33.000|\"33.000\" can be read as 33000 or as 33. Allowed: 0 to 120,",
                "|Your age|33,000 years|\"33,000 years\" can be read as 33000 years or as 33 years.",
                "33,2|When did|save|save needs the name of a file.",
            })
    void badInputSaysWhatWasReadAndWhatIsAllowedAndAsksAgain(
            String before, String question, String bad, String message) {
        List<String> lines = new ArrayList<>(before == null ? List.of() : List.of(before.split(",(?! )")));
        lines.add(bad == null ? "" : bad);
        Run run = talk(lines);
        assertTrue(run.out().contains(message), run.out());
        List<String> questions = questions(run);
        assertTrue(questions.get(questions.size() - 1).startsWith(question), questions.toString());
    }

    @Test
    void whatIsTypedCannotSteerTheTerminal() {
        assertFalse(talk(List.of("\u001b[2J\u0007")).out().contains("\u001b"));
    }

    @Test
    void aDoseIsTriedBeforeItIsTaken() {
        List<String> asked = plainStrain("ibuprofen", "none", "none", "0", "none", "none", "82 kg");
        Run run = talk(script(
                asked,
                "dose ibuprofen 400 mg",
                "took 2 Advil 2 h ago",
                "ibuprofen",
                "1",
                "dose ibuprofen 400 mg",
                "dose 6 Advil",
                "dose Zorbax 20 mg"));
        String out = run.out();
        assertTrue(out.contains("Ibuprofen: no dose now. The advice has the earliest time."), out);
        int allowed = out.indexOf("Yes, this dose may be taken now.");
        int later = out.indexOf("Not yet. This dose may be taken from Mon 2 Mar 2026 22:00 UTC");
        int tooMuch = out.indexOf("No. This is too much.");
        int unknown = out.indexOf("No. This product is not known here");
        assertTrue(0 < allowed && allowed < later && later < tooMuch && tooMuch < unknown, out);
        assertTrue(
                out.contains(
                        "In 24 hours: 400 mg taken, with this 400 mg it is 800 mg. At most 1,200 mg; 800 mg left now."),
                out);
        assertTrue(out.contains("This decides. Between doses: at least 6 h."), out);
        assertTrue(out.contains("This decides. At a time: 1,200 mg of at most 400 mg."), out);
    }

    @Test
    void optionalQuestionsDecideARemedy() {
        Run run = talk(plainStrain("ibuprofen", "none", "none", "0", "none", "none", "82 kg"));
        assertTrue(run.out().contains("Ibuprofen: this advice now offers it."), run.out());
        // Before the menu the advice is printed again, since its doses have changed.
        assertTrue(run.out().contains("You may take ibuprofen"), run.out());
    }

    @Test
    void endOfInputFinishesWithTheAdviceSoFar() {
        Run run = talk(BASICS);
        assertTrue(run.out().contains("WE DO NOT KNOW ENOUGH YET"), run.out());
        assertTrue(run.out().contains("Questions that are still open"), run.out());
        assertTrue(run.out().endsWith("or pharmacist.\n"), run.out());
    }

    @Test
    void saveAndReloadGivesTheSameCase(@TempDir Path folder) throws IOException {
        String file = folder.resolve("case.json").toString();
        talk(plainStrain("took 2 to 3 Tylenol 4 to 8 h ago", "save " + file, "save " + file));
        PatientCase saved = CareAdvisorJson.standard().readCase(Files.readString(Path.of(file)));
        assertEquals(Instant.parse("2026-03-02T18:00:00Z"), saved.asOf());
        assertEquals(Instant.parse("2026-03-02T10:00:00Z"), saved.doses().get(0).earliest());
        assertEquals(Instant.parse("2026-03-02T14:00:00Z"), saved.doses().get(0).latest());
        String again = folder.resolve("again.json").toString();
        Run run = talk(file, List.of("save " + again));
        assertEquals(saved, CareAdvisorJson.standard().readCase(Files.readString(Path.of(again))));
        assertFalse(questions(run).contains("Your age"), run.out());
    }

    @Test
    void aFileOfSomebodyElseIsNotOverwritten(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("mine.txt"), "mine");
        Run run = talk(List.of("save " + file, "save " + folder));
        assertTrue(run.out().contains("is there already, and is not overwritten"), run.out());
        assertEquals("mine", Files.readString(file));
    }

    @Test
    void itStartsFromNothingNowWithoutACase() {
        Run run = Run.reading("33\nquit\n", "--interview", "--zone=UTC");
        assertEquals(0, run.status(), run.err());
        assertTrue(run.out().startsWith("One question at a time."), run.out());
    }

    @Test
    void optionsThatDoNotGoTogetherAreRefused() {
        assertEquals(2, Run.of("--interview", "--json", Run.example("fever")).status());
        assertEquals(2, Run.of("--interview", "-").status());
        assertEquals(2, Run.of("--interview", "--jsonl", "x").status());
        assertEquals(2, Run.of("--why", "ibuprofen").status());
    }
}
