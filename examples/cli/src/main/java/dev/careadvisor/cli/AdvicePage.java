package dev.careadvisor.cli;

import dev.careadvisor.CareAdvisor;
import dev.careadvisor.advice.CareAdvice;
import dev.careadvisor.advice.Urgency;
import dev.careadvisor.advice.Voice;
import dev.careadvisor.text.AdviceText;
import dev.careadvisor.text.AdviceText.Item;
import dev.careadvisor.text.AdviceText.Kind;
import dev.careadvisor.text.AdviceText.Section;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** An advice laid out for a reader, in the order of its text: urgency first, the disclaimer last. */
final class AdvicePage {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("EEE d MMM yyyy HH:mm z", Locale.ENGLISH);

    private final CareAdvisor advisor;
    private final Voice voice;
    private final ZoneId zone;
    private final int width;
    private final Ink ink;
    private final boolean background;

    AdvicePage(CareAdvisor advisor, Voice voice, ZoneId zone, int width, Ink ink, boolean background) {
        this.advisor = advisor;
        this.voice = voice;
        this.zone = zone;
        this.width = width;
        this.ink = ink;
        this.background = background;
    }

    /** The page, each line ended by a line feed whatever the machine. */
    String of(CareAdvice advice) {
        return of(advice, whole());
    }

    /** The page for somebody who is asked all open questions one by one. */
    String withoutQuestions(CareAdvice advice) {
        Set<Kind> kinds = whole();
        kinds.removeAll(EnumSet.of(Kind.QUESTIONS, Kind.PENDING));
        return of(advice, kinds);
    }

    private Set<Kind> whole() {
        return background ? EnumSet.allOf(Kind.class) : EnumSet.complementOf(EnumSet.of(Kind.BACKGROUND));
    }

    /** Only how urgent it is, why, what to do, what is open by its title, and when to get help: it fits a screen. */
    String brief(CareAdvice advice) {
        Set<Kind> kinds = EnumSet.of(Kind.URGENCY, Kind.REASONS, Kind.DO_NOW, Kind.SAFETY_NET, Kind.DISCLAIMER);
        boolean emergency = advice.urgency().atLeast(Urgency.EMERGENCY_DEPARTMENT);
        // In an emergency a person reads in one sentence that nothing is to be taken; nothing more is asked.
        kinds.add(emergency ? Kind.WITHHELD : Kind.QUESTIONS);
        return of(advice, kinds);
    }

    private String of(CareAdvice advice, Set<Kind> kinds) {
        List<String> lines = new ArrayList<>();
        for (Section section :
                AdviceText.of(advice, voice, Locale.ENGLISH, zone).sections()) {
            if (!kinds.contains(section.kind())) {
                continue;
            }
            if (!lines.isEmpty()) {
                lines.add("");
            }
            switch (section.kind()) {
                case URGENCY -> urgency(advice, section, lines);
                case SOURCES -> sources(advice, section, lines);
                case QUESTIONS -> list(kinds.contains(Kind.PENDING) ? section : titles(section), lines, true);
                case DISCLAIMER -> closing(section, lines);
                default -> list(section, lines, false);
            }
        }
        return String.join("\n", lines) + "\n";
    }

    private void urgency(CareAdvice advice, Section section, List<String> lines) {
        List<String> title = Paragraph.wrap("", "", section.title(), width);
        title.forEach(line -> lines.add(ink.urgency(advice.urgency(), line)));
        if (!ink.on()) {
            lines.add("=".repeat(title.stream().mapToInt(String::length).max().orElse(0)));
        }
        section.items().forEach(item -> lines.addAll(Paragraph.wrap("", "", item.text(), width)));
        String asked = "Asked on " + TIME.withZone(zone).format(advice.record().asOf()) + "; times are in the zone "
                + zone.getId() + ".";
        Paragraph.wrap("", "", asked, width).forEach(line -> lines.add(ink.aside(line)));
    }

    private void list(Section section, List<String> lines, boolean numbered) {
        heading(section, lines);
        List<Item> items = section.items();
        int alike = 0;
        for (int i = 0; i < items.size(); i++) {
            Item item = items.get(i);
            String mark = numbered ? String.format(Locale.ROOT, "%2d. ", i + 1) : "  - ";
            lines.addAll(Paragraph.wrap(mark, "    ", item.text(), width));
            alike++;
            // What follows several items in the same words is said once, after the last of them.
            boolean more = i + 1 < items.size() && items.get(i + 1).details().equals(item.details());
            if (!more) {
                details(item.details(), alike, lines);
                alike = 0;
            }
        }
    }

    private static Section titles(Section section) {
        return new Section(
                section.kind(),
                section.title(),
                section.items().stream()
                        .map(item -> new Item(item.text(), List.of()))
                        .toList());
    }

    private void details(List<String> details, int items, List<String> lines) {
        if (items > 1 && !details.isEmpty()) {
            lines.add("      For these " + items + ":");
        }
        details.forEach(detail -> lines.addAll(Paragraph.wrap("      ", "        ", detail, width)));
    }

    /** The text names the sources by tag only; here each is given in full. */
    private void sources(CareAdvice advice, Section section, List<String> lines) {
        Set<String> cited = advice.citedSources();
        String tags = String.join(", ", cited);
        heading(section, lines);
        for (Item item : section.items()) {
            if (!cited.isEmpty() && item.text().contains(tags)) {
                cited.forEach(tag -> lines.addAll(Paragraph.wrap("  - ", "    ", citation(tag), width)));
            } else {
                lines.addAll(Paragraph.wrap("  - ", "    ", item.text(), width));
            }
        }
    }

    private void closing(Section section, List<String> lines) {
        heading(section, lines);
        section.items().forEach(item -> lines.addAll(Paragraph.wrap("  ", "  ", item.text(), width)));
    }

    private String citation(String tag) {
        return advisor.citation(tag).map(full -> tag + ": " + full).orElse(tag);
    }

    private void heading(Section section, List<String> lines) {
        Paragraph.wrap("", "", section.title(), width).forEach(line -> lines.add(ink.heading(line)));
    }
}
