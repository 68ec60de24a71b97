package dev.careadvisor.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import org.junit.jupiter.api.Test;
import picocli.CommandLine.Model.OptionSpec;

class HelpTest {

    @Test
    void helpNamesEveryOptionAndEveryExitStatus() {
        Run run = Run.of("--help");
        assertEquals(0, run.status());
        assertEquals("", run.err());
        for (OptionSpec option :
                Advise.commandLine(Shell.ofThisProcess()).getCommandSpec().options()) {
            for (String name : option.names()) {
                assertTrue(run.out().contains(name), name);
            }
            assertFalse(option.description().length == 0, option.longestName());
        }
        for (String part : new String[] {"CASE.json", "Examples", "  0  ", "  1  ", "  2  ", "  3  ", "NO_COLOR"}) {
            assertTrue(run.out().contains(part), part);
        }
    }

    @Test
    void helpFitsTheTerminal() {
        for (String columns : new String[] {"80", "100"}) {
            Run run = Run.inTerminal(Map.of("COLUMNS", columns, "NO_COLOR", "1"), "--help");
            run.lines().forEach(line -> assertTrue(line.length() <= Integer.parseInt(columns), line));
        }
    }

    @Test
    void versionNamesTheKnowledge() {
        Run run = Run.of("--version");
        assertEquals(0, run.status());
        assertTrue(run.out().matches("(?s)advise .*knowledge \\S+ of .*sha-256 [0-9a-f]{64}\n"), run.out());
    }
}
