package dev.careadvisor.timeline;

import dev.careadvisor.advice.CareAdvice;
import dev.careadvisor.advice.Phase;
import dev.careadvisor.advice.Voice;
import dev.careadvisor.text.AdviceText;
import java.util.ArrayList;
import java.util.List;

/**
 * The section on phases and check-ups.
 *
 * @param plan not null
 * @param words not null
 */
record CoursePart(Plan plan, Words words) {

    private record Stretch(Phase phase, Span span) {}

    Section section() {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Text(words.say("course.title"), Style.HEADING));
        blocks.add(new Block.Axis());
        List<Band> bands = new ArrayList<>();
        List<String> items = new ArrayList<>();
        for (Stretch stretch : stretches()) {
            String number = Integer.toString(bands.size() + 1);
            bands.add(new Band(stretch.span(), Fill.PHASE, number));
            items.add(words.say("course.phase", number, words.say("phase." + stretch.phase()), when(stretch.span())));
        }
        blocks.add(new Block.Strip(bands, marks(), false));
        blocks.add(new Block.Items(items));
        addTurns(blocks);
        addCheckUps(blocks);
        return new Section(Section.Kind.COURSE, blocks);
    }

    private List<Stretch> stretches() {
        List<Stretch> stretches = new ArrayList<>();
        for (Stage stage : plan.stages()) {
            int last = stretches.size() - 1;
            Phase phase = stage.advice().phase();
            if (last >= 0 && stretches.get(last).phase() == phase) {
                stretches.set(
                        last,
                        new Stretch(
                                phase,
                                new Span(
                                        stretches.get(last).span().from(),
                                        stage.span().to())));
            } else {
                stretches.add(new Stretch(phase, stage.span()));
            }
        }
        return stretches;
    }

    private String when(Span span) {
        if (span.to().equals(plan.until())) {
            return span.from().equals(plan.now())
                    ? words.say("when.throughout")
                    : words.say("when.from", words.time(span.from()));
        }
        return span.from().equals(plan.now())
                ? words.say("when.until", words.time(span.to()))
                : words.say("when.between", words.time(span.from()), words.time(span.to()));
    }

    private List<Mark> marks() {
        List<Mark> marks = new ArrayList<>();
        if (!plan.holdsUntil().isAfter(plan.until())) {
            marks.add(new Mark(plan.holdsUntil(), Mark.Kind.END));
        }
        plan.checkUps().forEach(checkUp -> marks.add(new Mark(checkUp.at(), Mark.Kind.CHECK_UP)));
        return marks;
    }

    /** When the urgency changes by itself, such as after 14 days, that is more than another phase. */
    private void addTurns(List<Block> blocks) {
        String before = urgency(plan.advice());
        for (Stage stage : plan.stages()) {
            String now = urgency(stage.advice());
            if (!now.equals(before)) {
                blocks.add(new Block.Text(
                        words.say("course.turn", words.time(stage.span().from()), now), Style.STRONG));
            }
            before = now;
        }
    }

    private String urgency(CareAdvice advice) {
        return AdviceText.of(advice, Voice.PERSON, words.locale(), words.zone())
                .sections()
                .get(0)
                .title();
    }

    private void addCheckUps(List<Block> blocks) {
        if (plan.checkUps().isEmpty()) {
            return;
        }
        blocks.add(new Block.Text(words.say("course.checkUps"), Style.STRONG));
        blocks.add(new Block.Items(plan.checkUps().stream()
                .map(checkUp -> words.say(
                        "course.checkUp",
                        words.time(checkUp.at()),
                        words.say("after." + checkUp.after().toHours())))
                .toList()));
    }
}
