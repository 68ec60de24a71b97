package dev.careadvisor.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WhyTest {

    private static String why(String name, String example, String... options) {
        String[] arguments = new String[options.length + 4];
        arguments[0] = "--why";
        arguments[1] = name;
        arguments[2] = "--width=400";
        arguments[3] = Run.example(example);
        System.arraycopy(options, 0, arguments, 4, options.length);
        Run run = Run.of(arguments);
        assertEquals("", run.err());
        assertEquals(0, run.status());
        return run.out();
    }

    @Test
    void aWithheldRemedyNamesTheRulesTheFactsAndTheSources() {
        String page = why("ibuprofen", "nsaid-user-on-warfarin");
        assertTrue(page.startsWith("Ibuprofen: not for you now.\n"), page);
        assertTrue(page.contains("Rule C-016"), page);
        assertTrue(page.contains("A blood thinner (such as warfarin, apixaban or heparin): yes"), page);
        assertTrue(page.contains("\n  L-IBU: "), page);
        assertTrue(page.contains("It would be offered if this were otherwise"), page);
    }

    @Test
    void aRecommendedRemedyNeedsNoChange() {
        String page = why("HEAT-pad", "day-five-recovering") + why("Short walks", "lifting-strain");
        assertTrue(page.contains("Short walks: this advice offers it.\n"), page);
        assertTrue(page.contains("Rule D-16.1"), page);
    }

    @Test
    void aRemedyThatIsNotOfferedNowNamesWhatOffersIt() {
        String page = why("tens", "lifting-strain");
        assertTrue(page.startsWith("TENS (electric pulses through the skin): this advice does not offer it"), page);
        assertTrue(
                page.contains(
                        "  - What offers it: TENS after the first 72 hours\n      Rule X-09.1. Source: S000; NG59\n"),
                page);
        assertTrue(page.contains("\n  NG59: "), page);
    }

    @Test
    void aRemedyThatNoRuleOffersSaysSo() {
        String page = why("driving", "day-five-recovering");
        assertTrue(page.contains("  - No rule of this program ever offers it.\n"), page);
        assertFalse(page.contains("What offers it"), page);
    }

    @Test
    void aRowOfTheRedFlagsIsExplained() {
        String ruledOut = why("A-42", "lifting-strain");
        assertTrue(ruledOut.startsWith("A-42, "), ruledOut);
        assertTrue(ruledOut.contains("ruled out by what is known."), ruledOut);
        String found = why("a-01", "urinary-retention");
        assertTrue(found.contains(": found.\n"), found);
        assertTrue(found.contains("You cannot pass urine: yes"), found);
    }

    @Test
    void aClinicianReadsTitlesAndSources() {
        String page = why("ibuprofen", "nsaid-user-on-warfarin", "--clinician");
        assertTrue(page.startsWith("Ibuprofen: withheld.\n"), page);
        assertTrue(page.contains("[C-016"), page);
    }

    /** Nobody may take what was never answered for a fact about them. */
    @ParameterizedTest
    @ValueSource(strings = {"ibuprofen", "A-01", "A-30"})
    void whatIsOnlyPossibleSaysSoReasonByReason(String name) {
        for (String voice : List.of("", "--clinician")) {
            String page = voice.isEmpty() ? why(name, "almost-empty") : why(name, "almost-empty", voice);
            String begins = voice.isEmpty() ? "  - If this is so: " : "  - Not excluded: ";
            String reasons = page.split("\n\n")[0];
            List<String> stated = reasons.lines()
                    .filter(line -> line.startsWith("  - ") && !line.startsWith(begins))
                    .toList();
            assertEquals(List.of(), stated);
            assertTrue(reasons.contains(begins), page);
        }
    }

    @Test
    void whatIsCertainIsStated() {
        String page = why("ibuprofen", "nsaid-user-on-warfarin") + why("A-01", "urinary-retention");
        assertFalse(page.contains("If this is so"), page);
    }

    @Test
    void aNameThatIsNotKnownGivesTheNearest() {
        Run run = Run.of("--why", "ibuprofin", Run.example("fever"));
        assertEquals(2, run.status());
        assertTrue(
                run.err().startsWith("advise: no remedy is called \"ibuprofin\"; the nearest: ibuprofen"), run.err());
        Run row = Run.of("--why", "A-420", Run.example("fever"));
        assertEquals(2, row.status());
        assertTrue(row.err().contains("no red flag is called \"A-420\"; the nearest: A-42"), row.err());
    }
}
