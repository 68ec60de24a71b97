package dev.careadvisor.cli;

import dev.careadvisor.CareAdvisor;
import dev.careadvisor.advice.CareAdvice;
import dev.careadvisor.advice.Explanation;
import dev.careadvisor.advice.RedFlag;
import dev.careadvisor.advice.SourceReference;
import dev.careadvisor.advice.Voice;
import dev.careadvisor.patient.PatientCase;
import dev.careadvisor.remedy.Remedy;
import dev.careadvisor.rulebase.RuleCard;
import dev.careadvisor.text.AdviceText.Item;
import dev.careadvisor.text.ExplanationText;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Why one remedy is offered or not, or why a row of the red flags is present, open or ruled out. */
final class WhyPage {

    private static final String ROW = "(?i)A-\\d+";

    private final CareAdvisor advisor;
    private final Voice voice;
    private final ZoneId zone;
    private final int width;
    private final Ink ink;

    WhyPage(CareAdvisor advisor, Voice voice, ZoneId zone, int width, Ink ink) {
        this.advisor = advisor;
        this.voice = voice;
        this.zone = zone;
        this.width = width;
        this.ink = ink;
    }

    /** The page for a remedy by its name, or for a row by its number. */
    String of(PatientCase patient, String name) {
        CareAdvice advice = advisor.evaluate(patient);
        if (name.matches(ROW)) {
            RedFlag flag = flag(advice, name.toUpperCase(Locale.ROOT));
            Explanation why = advice.why(flag);
            return page(ExplanationText.of(flag, why, voice, Locale.ENGLISH, zone), sources(why));
        }
        Remedy remedy = RemedyNames.find(name, Set.of(Remedy.values()))
                .orElseThrow(() -> new UserError("no remedy is called \"" + BadAnswer.shortened(name)
                        + "\"; the nearest: " + RemedyNames.nearest(name)));
        Explanation why = advice.whyNot(remedy);
        List<RuleCard> offers = advisor.offers(remedy);
        return page(
                ExplanationText.of(
                        remedy, why, advisor.smallestChange(patient, remedy), offers, voice, Locale.ENGLISH, zone),
                why.standing() == Explanation.Standing.NOT_OFFERED
                        ? offers.stream().flatMap(card -> card.sources().stream())
                        : sources(why));
    }

    private static RedFlag flag(CareAdvice advice, String row) {
        List<String> rows = advice.redFlags().stream().map(RedFlag::row).toList();
        return advice.redFlags().stream()
                .filter(flag -> flag.row().equals(row))
                .findFirst()
                .orElseThrow(() -> new UserError("no red flag is called \"" + row + "\"; the nearest: "
                        + String.join(", ", Nearest.to(row, rows))));
    }

    private static Stream<SourceReference> sources(Explanation why) {
        return why.because().stream().flatMap(because -> because.reason().sources().stream());
    }

    private String page(ExplanationText text, Stream<SourceReference> sources) {
        List<String> lines = new ArrayList<>();
        Paragraph.wrap("", "", text.heading(), width).forEach(line -> lines.add(ink.heading(line)));
        for (Item item : text.because()) {
            lines.addAll(Paragraph.wrap("  - ", "    ", item.text(), width));
            item.details().forEach(detail -> lines.addAll(Paragraph.wrap("      ", "        ", detail, width)));
        }
        if (!text.changes().isEmpty()) {
            lines.add("");
            Paragraph.wrap("", "", text.changes().get(0), width).forEach(line -> lines.add(ink.heading(line)));
            text.changes()
                    .subList(1, text.changes().size())
                    .forEach(change -> lines.addAll(Paragraph.wrap("  - ", "    ", change, width)));
        }
        Set<String> tags = new TreeSet<>();
        sources.filter(source -> source.basis().citable())
                .map(SourceReference::tag)
                .forEach(tags::add);
        if (!tags.isEmpty()) {
            lines.add("");
        }
        tags.forEach(tag -> lines.addAll(Paragraph.wrap(
                "  ",
                "    ",
                advisor.citation(tag).map(full -> tag + ": " + full).orElse(tag),
                width)));
        return String.join("\n", lines) + "\n";
    }
}
