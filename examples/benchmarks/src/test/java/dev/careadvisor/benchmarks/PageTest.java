package dev.careadvisor.benchmarks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class PageTest {

    @Test
    void onlyWhatStandsBetweenTheMarksIsReplaced() {
        assertEquals(
                "a\n<!-- x -->\nnew\n<!-- /x -->\nb\n",
                Page.replaced("a\n<!-- x -->\nold\nold\n<!-- /x -->\nb\n", "x", "new\n"));
    }

    @Test
    void aPageWithoutThePlaceIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> Page.replaced("a\n", "x", "new"));
    }

    @Test
    void everyCommandHasItsPlace() throws IOException {
        String page = Files.readString(Path.of("../../docs/performance.md"));
        for (String name : List.of("goals", "compare", "cold-start", "growth", "cores")) {
            assertTrue(Page.replaced(page, name, "measured").contains("measured"), name);
            assertTrue(Files.isExecutable(Path.of(name)), name);
        }
    }

    @Test
    void numbersHaveAFewDigits() {
        assertEquals("1.23", Table.number(1.234));
        assertEquals("12.3", Table.number(12.34));
        assertEquals("1,234", Table.number(1234.4));
    }
}
