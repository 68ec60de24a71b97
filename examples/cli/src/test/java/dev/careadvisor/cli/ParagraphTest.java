package dev.careadvisor.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class ParagraphTest {

    @Test
    void linesBreakBetweenWordsAndFillTheWidth() {
        assertEquals(List.of("- one two", "  three"), Paragraph.wrap("- ", "  ", "one two three", 9));
        assertEquals(List.of("- one", "  two", "  three"), Paragraph.wrap("- ", "  ", "one two three", 8));
    }

    @Test
    void aWordLongerThanTheLineStaysWhole() {
        assertEquals(
                List.of("- see", "  https://example.org/a", "  now"),
                Paragraph.wrap("- ", "  ", "see https://example.org/a now", 12));
    }

    @Test
    void anEmptyTextIsOneLine() {
        assertEquals(List.of("- "), Paragraph.wrap("- ", "  ", "", 12));
    }
}
