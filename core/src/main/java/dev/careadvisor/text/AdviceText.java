package dev.careadvisor.text;

import dev.careadvisor.advice.CareAdvice;
import dev.careadvisor.advice.Voice;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * An advice in words, in sections, for a renderer to lay out. Immutable and thread-safe.
 *
 * @param sections urgency first, the disclaimer last
 */
public record AdviceText(List<Section> sections) {

    /** Copies the list. */
    public AdviceText {
        sections = List.copyOf(sections);
    }

    /** What a section is about, in the order in which sections appear. */
    public enum Kind {
        /** How urgent care is. */
        URGENCY,
        /** Why. */
        REASONS,
        /** What to do now. */
        DO_NOW,
        /** Doses: how much, from when, what is left. */
        DOSES,
        /** Questions that are open. */
        QUESTIONS,
        /** Remedies that wait for answers. */
        PENDING,
        /** Remedies that are not offered, and why. */
        WITHHELD,
        /** When to get help at once. */
        SAFETY_NET,
        /** Where sources disagree. */
        CONFLICTS,
        /** What was assumed. */
        ASSUMPTIONS,
        /** What explains the pain and its treatment; a page may leave it out. */
        BACKGROUND,
        /** Where it comes from. */
        SOURCES,
        /** What this is not. */
        DISCLAIMER
    }

    /**
     * A section.
     *
     * @param kind what it is about
     * @param title its heading
     * @param items its items, each with further lines
     */
    public record Section(Kind kind, String title, List<Item> items) {
        /** Copies the list. */
        public Section {
            items = List.copyOf(items);
        }
    }

    /**
     * An item of a section.
     *
     * @param text the item
     * @param details further lines, possibly none
     */
    public record Item(String text, List<String> details) {
        /** Copies the list. */
        public Item {
            details = List.copyOf(details);
        }
    }

    /**
     * An advice in words, with times in UTC.
     *
     * @param advice not null
     * @param voice who it speaks to; not null
     * @param locale a locale without text falls back to English; not null
     * @return the text
     */
    public static AdviceText of(CareAdvice advice, Voice voice, Locale locale) {
        return of(advice, voice, locale, ZoneOffset.UTC);
    }

    /**
     * An advice in words.
     *
     * @param advice not null
     * @param voice who it speaks to; not null
     * @param locale a locale without text falls back to English; not null
     * @param zone the zone in which times are shown; not null
     * @return the text
     */
    public static AdviceText of(CareAdvice advice, Voice voice, Locale locale, ZoneId zone) {
        return new AdviceText(new AdviceWriter(advice, voice, new Wording(voice, locale, zone)).sections());
    }

    /**
     * This text in plain lines.
     *
     * @return sections with a blank line between them, lines separated by {@code \n}
     */
    public String plain() {
        return sections.stream().map(AdviceText::plain).collect(Collectors.joining("\n\n"));
    }

    private static String plain(Section section) {
        StringBuilder lines = new StringBuilder(section.title());
        for (Item item : section.items()) {
            lines.append("\n- ").append(item.text());
            item.details().forEach(detail -> lines.append("\n  ").append(detail));
        }
        return lines.toString();
    }
}
