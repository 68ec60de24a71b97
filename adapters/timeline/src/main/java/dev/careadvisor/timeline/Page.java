package dev.careadvisor.timeline;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * All that is shown, before it is laid out.
 *
 * @param title of the picture
 * @param description what it shows, in a sentence
 * @param axis the time that strips show
 * @param now the clock of the advice
 * @param sections in order
 */
record Page(String title, String description, Span axis, Instant now, List<Section> sections) {

    Page {
        sections = List.copyOf(sections);
    }

    /** The words of this page in plain lines, with a blank line between sections. */
    String text() {
        List<String> parts = new ArrayList<>();
        parts.add(title);
        for (Section section : sections) {
            List<String> lines = new ArrayList<>();
            for (Block block : section.blocks()) {
                if (block instanceof Block.Text text) {
                    lines.add(text.text());
                } else if (block instanceof Block.Items items) {
                    items.items().forEach(item -> lines.add("- " + item));
                }
            }
            if (!lines.isEmpty()) {
                parts.add(String.join("\n", lines));
            }
        }
        return String.join("\n\n", parts).replace(Words.NO_BREAK, ' ') + "\n";
    }
}
