package dev.careadvisor.timeline;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.UUID;

/**
 * A moment for the calendar. It names a remedy or the urgency at most: a calendar is copied to other machines.
 *
 * @param at when
 * @param about what it is about, without words, so that it is the same in every language
 * @param summary one line
 * @param description one or more sentences
 */
record CalendarEntry(Instant at, String about, String summary, String description) {

    /** From what it is about and when, so that the same entry is the same event each time it is read into a calendar. */
    String uid() {
        byte[] content = (about + "|" + at).getBytes(StandardCharsets.UTF_8);
        return UUID.nameUUIDFromBytes(content) + "@careadvisor.dev";
    }
}
