package dev.careadvisor.text;

import dev.careadvisor.advice.AnswerOutcome;
import dev.careadvisor.advice.CareAdvice;
import dev.careadvisor.advice.Change;
import dev.careadvisor.advice.Explanation;
import dev.careadvisor.advice.Voice;
import dev.careadvisor.patient.InputCatalogue;
import dev.careadvisor.patient.Measurement;
import dev.careadvisor.remedy.Remedy;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What some answers to a question would do, in words; answers that do the same stand together. Immutable and thread-safe.
 *
 * @param answers the answers
 * @param effect what they would do
 */
public record OutcomeText(String answers, String effect) {

    /**
     * The outcomes of a question in words, the most urgent first.
     *
     * @param before the advice without the answer; not null
     * @param outcomes as {@code CareAdvisor.outcomes} gives them; not null
     * @param voice who it speaks to; not null
     * @param locale a locale without text falls back to English; not null
     * @param zone the zone in which times are shown; not null
     * @return one for each different effect
     */
    public static List<OutcomeText> of(
            CareAdvice before, List<AnswerOutcome> outcomes, Voice voice, Locale locale, ZoneId zone) {
        return of(before, outcomes, new Wording(voice, locale, zone));
    }

    static List<OutcomeText> of(CareAdvice before, List<AnswerOutcome> outcomes, Wording words) {
        AnswerWording answers = new AnswerWording(words);
        List<AnswerOutcome> ordered = new ArrayList<>(outcomes);
        // Numbers stay in their order, so that those of one effect are a range.
        boolean numbers =
                outcomes.stream().anyMatch(outcome -> isNumber(outcome.answer().input()));
        if (!numbers) {
            ordered.sort(Comparator.comparing(outcome -> outcome.advice().urgencyFromFindings()));
        }
        List<OutcomeText> texts = new ArrayList<>();
        // "None of these" is what most people answer, so it is never hidden among others.
        Optional<AnswerOutcome> none = ordered.stream()
                .filter(outcome -> outcome.answer().to().equals("NONE"))
                .filter(outcome -> outcome.answer().input().startsWith("SCREEN."))
                .findFirst();
        none.ifPresent(ordered::remove);
        Map<String, List<String>> groups = new LinkedHashMap<>();
        for (AnswerOutcome outcome : ordered) {
            String effect = effect(before, outcome, words, answers);
            if (numbers && !groups.isEmpty() && !groups.containsKey(effect)) {
                groups.forEach((same, values) -> texts.add(range(values, same, words)));
                groups.clear();
            }
            groups.computeIfAbsent(effect, e -> new ArrayList<>())
                    .add(answers.answer(
                            outcome.answer().input(), outcome.answer().to()));
        }
        groups.forEach((effect, values) -> texts.add(
                numbers ? range(values, effect, words) : new OutcomeText(answers.some(values, "; "), effect)));
        none.ifPresent(outcome -> texts.add(new OutcomeText(
                answers.answer(outcome.answer().input(), outcome.answer().to()),
                effect(before, outcome, words, answers))));
        return texts;
    }

    private static boolean isNumber(String key) {
        return InputCatalogue.standard().inputs().get(key) instanceof Measurement<?>;
    }

    private static OutcomeText range(List<String> values, String effect, Wording words) {
        String first = values.get(0);
        String last = values.get(values.size() - 1);
        return new OutcomeText(values.size() == 1 ? first : words.say("range", first, last), effect);
    }

    private static String effect(CareAdvice before, AnswerOutcome outcome, Wording words, AnswerWording answers) {
        CareAdvice after = outcome.advice();
        List<String> effects = new ArrayList<>();
        if (after.urgencyFromFindings() != before.urgencyFromFindings()) {
            effects.add(words.say("effect." + after.urgencyFromFindings()));
        }
        Set<Remedy> withheld = moved(outcome, Explanation.Standing.WITHHELD);
        // Care comes first: what an emergency withholds is no news.
        if (!withheld.isEmpty() && effects.isEmpty()) {
            effects.add(words.say("effect.withheld", answers.remedies(withheld)));
        }
        Set<Remedy> offered = moved(outcome, Explanation.Standing.RECOMMENDED);
        if (!offered.isEmpty()) {
            effects.add(words.say("effect.offered", answers.remedies(offered)));
        }
        if (after.settled() && !before.settled() && effects.isEmpty()) {
            effects.add(words.say("effect.settled"));
        }
        return effects.isEmpty() ? words.say("effect.none") : String.join(" ", effects);
    }

    private static Set<Remedy> moved(AnswerOutcome outcome, Explanation.Standing to) {
        Set<Remedy> moved = EnumSet.noneOf(Remedy.class);
        for (Change change : outcome.changes()) {
            if (change instanceof Change.OfRemedy remedy && remedy.to() == to) {
                moved.add(remedy.remedy());
            }
        }
        return moved;
    }
}
