package dev.careadvisor.timeline;

import dev.careadvisor.advice.CareAdvice;
import dev.careadvisor.advice.Recommendation;
import dev.careadvisor.advice.Urgency;
import dev.careadvisor.advice.Voice;
import dev.careadvisor.text.AdviceText;
import dev.careadvisor.text.AdviceText.Kind;
import java.util.ArrayList;
import java.util.List;

/**
 * The section on how urgent it is, in the words of the advice.
 *
 * @param advice not null
 * @param words not null
 */
record UrgencyPart(CareAdvice advice, Words words) {

    String title() {
        return text(Kind.URGENCY).get(0).title();
    }

    /** Before a plan: how urgent, and the first sentence on it. */
    Section beforePlan(Plan plan) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Text(title(), Style.ALERT));
        text(Kind.URGENCY).get(0).items().stream()
                .limit(1)
                .forEach(item -> blocks.add(new Block.Text(item.text(), Style.BODY)));
        blocks.add(new Block.Text(words.say("holds", words.time(plan.holdsUntil())), Style.STRONG));
        blocks.add(new Block.Text(
                words.say("asked", words.fullTime(plan.now()), words.zone().getId()), Style.NOTE));
        return new Section(Section.Kind.URGENCY, blocks);
    }

    /** In place of a plan: all that is to be done, and nothing that delays it. */
    List<Section> insteadOfPlan() {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Text(title(), Style.ALERT));
        items(Kind.URGENCY, blocks);
        boolean remedies = advice.recommendations().stream().anyMatch(Recommendation.OfRemedy.class::isInstance);
        if (!remedies) {
            items(Kind.DO_NOW, blocks);
        }
        if (advice.urgency().atLeast(Urgency.EMERGENCY_DEPARTMENT)) {
            items(Kind.WITHHELD, blocks);
        }
        blocks.add(new Block.Text(
                words.say(
                        "asked",
                        words.fullTime(advice.record().asOf()),
                        words.zone().getId()),
                Style.NOTE));
        List<Section> sections = new ArrayList<>();
        sections.add(new Section(Section.Kind.URGENCY, blocks));
        for (AdviceText.Section net : text(Kind.SAFETY_NET)) {
            sections.add(new Section(
                    Section.Kind.HELP,
                    List.of(
                            new Block.Text(net.title(), Style.HEADING),
                            new Block.Items(net.items().stream()
                                    .map(AdviceText.Item::text)
                                    .toList()))));
        }
        return sections;
    }

    private void items(Kind kind, List<Block> blocks) {
        text(kind).stream()
                .flatMap(section -> section.items().stream())
                .forEach(item -> blocks.add(new Block.Text(item.text(), Style.BODY)));
    }

    private List<AdviceText.Section> text(Kind kind) {
        return AdviceText.of(advice, Voice.PERSON, words.locale(), words.zone()).sections().stream()
                .filter(section -> section.kind() == kind)
                .toList();
    }
}
