package dev.careadvisor.timeline;

import dev.careadvisor.advice.Forecast;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * Makes the page of a forecast.
 *
 * @param forecast not null
 * @param words not null
 */
record PageWriter(Forecast forecast, Words words) {

    Page page() {
        return Stage.plannable(forecast.start()) ? plan(Plan.of(forecast)) : care();
    }

    private Page plan(Plan plan) {
        List<Section> drawn = new ArrayList<>();
        drawn.add(new CoursePart(plan, words).section());
        drawn.addAll(new MedicinePart(plan, words).sections());
        drawn.addAll(new RemedyPart(plan, words).sections());
        List<Section> sections = new ArrayList<>();
        sections.add(new UrgencyPart(forecast.start(), words).beforePlan(plan));
        sections.add(new KeyPart(words).section(drawn));
        sections.addAll(drawn);
        sections.addAll(new HelpPart(plan, words).sections());
        sections.add(disclaimer());
        String title = words.say("title", words.time(plan.until()));
        String description = words.say("description", words.fullTime(plan.now()), words.fullTime(plan.until()));
        return new Page(title, description, axis(plan), plan.now(), sections);
    }

    private Page care() {
        UrgencyPart urgency = new UrgencyPart(forecast.start(), words);
        List<Section> sections = new ArrayList<>(urgency.insteadOfPlan());
        sections.add(disclaimer());
        Instant now = forecast.start().record().asOf();
        return new Page(
                words.say("title.care"),
                words.say("description.care", urgency.title()),
                new Span(now, forecast.until()),
                now,
                sections);
    }

    private Section disclaimer() {
        return new Section(
                Section.Kind.DISCLAIMER, List.of(new Block.Text(words.phrases().disclaimer(), Style.NOTE)));
    }

    /** Some time before now, so that now is a line and not the edge; more if doses were taken that still count. */
    private static Span axis(Plan plan) {
        Duration ahead = Duration.between(plan.now(), plan.until());
        Instant from = plan.now().minus(ahead.dividedBy(14));
        for (MedicineTrack track : plan.medicines()) {
            for (Instant dose : track.doses()) {
                Instant before = dose.minus(ahead.dividedBy(40));
                from = before.isBefore(from) ? before : from;
            }
        }
        return new Span(from, plan.until());
    }
}
