package dev.careadvisor.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class AdvicePageTest {

    private static final String ESCAPE = "\u001b";

    static Stream<String> examples() {
        return Run.examples().stream();
    }

    private static void fits(Run run, int width) {
        assertEquals(0, run.status(), run.err());
        run.lines().forEach(line -> {
            boolean oneWord = line.strip().replaceFirst("^- ", "").indexOf(' ') < 0;
            assertTrue(line.length() <= width || oneWord, width + ": " + line);
        });
    }

    @ParameterizedTest
    @MethodSource("examples")
    void everyLineFitsTheWidth(String example) {
        for (int width : new int[] {40, 80, 100, 160}) {
            fits(Run.of("--width", width + "", Run.example(example)), width);
            fits(Run.of("--width", width + "", "--clinician", Run.example(example)), width);
        }
    }

    @Test
    void theWidthIsThatOfTheTerminalButAtMost100() {
        String example = Run.example("lifting-strain");
        assertEquals(Run.of("--width=80", example), Run.of(example));
        assertEquals(Run.of("--width=60", example), Run.with("", false, Map.of("COLUMNS", "60"), example));
        assertEquals(Run.of("--width=100", example), Run.with("", false, Map.of("COLUMNS", "250"), example));
        assertEquals(Run.of("--width=20", example), Run.with("", false, Map.of("COLUMNS", "3"), example));
        assertEquals(Run.of("--width=80", example), Run.with("", false, Map.of("COLUMNS", "wide"), example));
    }

    @ParameterizedTest
    @MethodSource("examples")
    void whatFollowsSeveralItemsIsSaidOnce(String example) {
        List<String> before = List.of();
        for (String item : Run.of("--width=400", Run.example(example)).out().split("\n(?=\\S| {0,2}[-0-9])")) {
            List<String> details = item.lines().skip(1).toList();
            assertTrue(details.isEmpty() || !details.equals(before), item);
            before = details;
        }
    }

    @Test
    void itemsInTheSameWordsAreCounted() {
        // The three positions of comfort carry the same notes.
        assertTrue(Run.of(Run.example("lifting-strain")).out().contains("      For these 3:\n"));
    }

    @Test
    void colourOnlyInATerminalThatWantsIt() {
        String example = Run.example("urinary-retention");
        assertFalse(Run.of(example).out().contains(ESCAPE));
        assertTrue(Run.inTerminal(Map.of(), example).out().startsWith(ESCAPE + "[1m" + ESCAPE + "[31m"));
        assertFalse(Run.inTerminal(Map.of("NO_COLOR", "1"), example).out().contains(ESCAPE));
        assertTrue(Run.inTerminal(Map.of("NO_COLOR", ""), example).out().contains(ESCAPE));
        assertFalse(Run.inTerminal(Map.of("TERM", "dumb"), example).out().contains(ESCAPE));
        assertFalse(Run.inTerminal(Map.of(), "--color=never", example).out().contains(ESCAPE));
        assertTrue(Run.of("--color=ALWAYS", example).out().contains(ESCAPE));
        assertFalse(Run.inTerminal(Map.of(), "--json", example).out().contains(ESCAPE));
    }

    @Test
    void aPipedPageIsPlainAscii() {
        Run.examples().forEach(example -> {
            String page = Run.of(Run.example(example)).out();
            assertTrue(page.chars().allMatch(c -> c == '\n' || c >= ' ' && c <= '~'), page);
        });
    }

    @ParameterizedTest
    @MethodSource("examples")
    void aPageStartsWithTheUrgencyAndEndsWithTheDisclaimer(String example) {
        Run run = Run.of(Run.example(example));
        assertTrue(run.lines().get(0).matches("[A-Z0-9 ]+"), run.out());
        assertTrue(run.lines().get(1).matches("=+"), run.out());
        assertTrue(run.out().contains("\nPlease note\n"));
        assertFalse(run.out().contains("\n\n\n"));
        assertFalse(run.lines().stream().anyMatch(line -> line.endsWith(" ")), run.out());
    }

    @Test
    void timesAreInTheZoneThatIsSaid() {
        String example = Run.example("article-follower");
        assertTrue(Run.of(example).out().contains("Asked on Mon 2 Mar 2026 18:00"));
        String tokyo = Run.of("--zone", "Asia/Tokyo", example).out();
        assertTrue(tokyo.contains("Asia/Tokyo") && tokyo.contains("Asked on Tue 3 Mar 2026 03:00 JST"), tokyo);
    }

    @Test
    void sourcesAreGivenInFull() {
        String page = Run.of("--width=400", Run.example("article-follower")).out();
        String sources = page.substring(page.indexOf("\nWhere this comes from\n"));
        assertTrue(sources.contains("  - L-IBU: "), sources);
        assertFalse(sources.contains("Sources:"), sources);
    }

    @Test
    void aClinicianReadsRulesAndAPersonDoesNot() {
        String example = Run.example("urinary-retention");
        String person = Run.of(example).out();
        String clinician = Run.of("--clinician", example).out();
        assertNotEquals(person, clinician);
        assertTrue(clinician.contains("[A-"), clinician);
        assertFalse(person.contains("[A-"), person);
    }
}
