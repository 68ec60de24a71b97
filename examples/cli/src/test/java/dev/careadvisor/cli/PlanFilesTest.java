package dev.careadvisor.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PlanFilesTest {

    @TempDir
    private Path folder;

    private String file(String name) {
        return folder.resolve(name).toString();
    }

    private String written(String name) throws IOException {
        return Files.readString(folder.resolve(name));
    }

    private static String refused(int status, Run run) {
        assertEquals(status, run.status(), run.err());
        assertEquals(1, run.err().lines().count(), run.err());
        return run.err();
    }

    @Test
    void pictureAndCalendarAreWrittenBesideTheAdvice() throws IOException {
        String patient = Run.example("article-follower");
        Run run = Run.of("--timeline", file("plan.svg"), "--calendar", file("plan.ics"), patient);
        assertEquals(0, run.status(), run.err());
        assertEquals(Run.of(patient).out(), run.out());
        assertTrue(written("plan.svg").startsWith("<svg"));
        assertTrue(written("plan.svg").contains("Ibuprofen"));
        assertTrue(written("plan.ics").contains("SUMMARY:Ibuprofen: earliest time for a dose"));
        try (var files = Files.list(folder)) {
            assertEquals(2, files.count());
        }
    }

    @Test
    void daysSayHowFarTheyLook() throws IOException {
        for (String days : List.of("1", "14")) {
            Run run = Run.of("--timeline", file(days), "--days", days, Run.example("lifting-strain"));
            assertEquals(0, run.status(), run.err());
        }
        assertTrue(written("14").length() > written("1").length());
        for (String days : List.of("0", "15", "-1")) {
            Run run = Run.of("--timeline", file("no.svg"), "--days=" + days, Run.example("lifting-strain"));
            assertTrue(refused(2, run).contains("allowed: 1 to 14"), run.err());
        }
        assertTrue(refused(2, Run.of("--days", "2", Run.example("fever"))).contains("--days needs"));
    }

    @Test
    void anEmergencyReplacesAnEarlierPlan() throws IOException {
        String patient = Run.example("urinary-retention");
        Files.writeString(folder.resolve("plan.ics"), "old dose times");
        Run run = Run.of("--timeline", file("plan.svg"), "--calendar", file("plan.ics"), patient);
        assertEquals(0, run.status(), run.err());
        assertTrue(written("plan.svg").contains("CALL YOUR LOCAL EMERGENCY"));
        assertTrue(written("plan.ics").contains("SUMMARY:No plan: CALL YOUR LOCAL EMERGENCY NUMBER NOW"));
        assertFalse(written("plan.ics").contains("old dose times"));
        assertEquals(
                "advise: " + file("plan.ics") + " has no plan and no dose times; its one event says how urgent it is\n",
                run.err());
    }

    /** RFC 5545: a calendar has at least one component. */
    @Test
    void noCalendarIsWithoutAnEvent() throws IOException {
        for (String example : Run.examples()) {
            Run run = Run.of("--calendar", file("plan.ics"), "--days=1", Run.example(example));
            assertEquals(0, run.status(), run.err());
            boolean plan = !written("plan.ics").contains("SUMMARY:No plan");
            assertTrue(written("plan.ics").contains("BEGIN:VEVENT"), example);
            assertEquals(plan, run.err().isEmpty(), run.err());
        }
    }

    @Test
    void whatCannotBeWrittenIsNamedWithItsCause() throws IOException {
        Run run = Run.of("--timeline", file("nowhere/plan.svg"), Run.example("fever"));
        assertTrue(refused(1, run).contains("nowhere/plan.svg: no such folder"), run.err());
        assertFalse(run.out().isEmpty(), "the advice is given all the same");
        run = Run.of("--calendar", folder.toString(), Run.example("fever"));
        assertTrue(refused(2, run).contains("is a folder, not a file: " + folder), run.err());
    }

    @Test
    void noFileIsReadAndWritten() throws IOException {
        Path patient = folder.resolve("case.json");
        Files.writeString(patient, Run.exampleLine("fever"));
        assertTrue(refused(2, Run.of("--timeline", patient.toString(), patient.toString()))
                .contains("given twice"));
        assertEquals(Run.exampleLine("fever"), Files.readString(patient));
        assertTrue(refused(2, Run.of("--timeline", file("a"), "--calendar", file("a"), patient.toString()))
                .contains("given twice"));
    }

    @Test
    void anInterviewEndsWithThePlanOfWhatWasAnswered() throws IOException {
        Run run = Run.reading(
                "took 400 mg ibuprofen 2 h ago\nquit\n",
                "--interview",
                "--timeline",
                file("plan.svg"),
                "--calendar",
                file("plan.ics"),
                Run.example("lifting-strain"));
        assertEquals(0, run.status(), run.err());
        Run.of("--timeline", file("before.svg"), Run.example("lifting-strain"));
        assertTrue(written("plan.svg").startsWith("<svg"));
        assertNotEquals(written("before.svg"), written("plan.svg"));
        assertTrue(written("plan.ics").startsWith("BEGIN:VCALENDAR"));
    }

    @Test
    void manyCasesHaveNoPicture() {
        assertTrue(refused(2, Run.of("--jsonl", "cases.jsonl", "--timeline", file("plan.svg")))
                .contains("do not go with --jsonl"));
    }
}
