package dev.careadvisor.text;

import dev.careadvisor.advice.AnswerChange;
import dev.careadvisor.advice.Explanation;
import dev.careadvisor.advice.Reason;
import dev.careadvisor.advice.RedFlag;
import dev.careadvisor.advice.SourceReference;
import dev.careadvisor.advice.Voice;
import dev.careadvisor.patient.Answer;
import dev.careadvisor.remedy.Remedy;
import dev.careadvisor.rulebase.RuleCard;
import dev.careadvisor.text.AdviceText.Item;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * Why something stands in an advice, or does not, in words. Immutable and thread-safe.
 *
 * @param heading what became of it
 * @param because each rule, with what it read and its sources; what is only possible says so in its own sentence; of a remedy that is not offered
 *     the rules that can offer it
 * @param changes the smallest change of answers with which a remedy would be recommended, under a sentence of its own; possibly none
 */
public record ExplanationText(String heading, List<Item> because, List<String> changes) {

    /** Copies the lists. */
    public ExplanationText {
        because = List.copyOf(because);
        changes = List.copyOf(changes);
    }

    /**
     * Why a remedy is recommended or not, in words.
     *
     * @param remedy not null
     * @param explanation as {@code CareAdvice.whyNot} gives it; not null
     * @param changes as {@code CareAdvisor.smallestChange} gives them; not null
     * @param offers as {@code CareAdvisor.offers} gives them, said where none of them applies; not null
     * @param voice who it speaks to; not null
     * @param locale a locale without text falls back to English; not null
     * @param zone the zone in which times are shown; not null
     * @return the words
     */
    public static ExplanationText of(
            Remedy remedy,
            Explanation explanation,
            List<AnswerChange> changes,
            List<RuleCard> offers,
            Voice voice,
            Locale locale,
            ZoneId zone) {
        return of(remedy, explanation, changes, offers, voice, new Wording(voice, locale, zone));
    }

    static ExplanationText of(
            Remedy remedy,
            Explanation explanation,
            List<AnswerChange> changes,
            List<RuleCard> offers,
            Voice voice,
            Wording words) {
        List<String> lines = new ArrayList<>();
        if (!changes.isEmpty()) {
            lines.add(words.say("change.title"));
            changes.forEach(change -> lines.add(new AnswerWording(words).change(change)));
        } else if (explanation.standing() != Explanation.Standing.RECOMMENDED) {
            lines.add(words.say("change.none"));
        }
        return new ExplanationText(
                words.say("standing." + explanation.standing(), words.remedy(remedy)),
                explanation.standing() == Explanation.Standing.NOT_OFFERED
                        ? offers(offers, voice, words)
                        : because(explanation, voice, words),
                lines);
    }

    /**
     * Why a red flag is present, open or ruled out, in words.
     *
     * @param flag not null
     * @param explanation as {@code CareAdvice.why} gives it; not null
     * @param voice who it speaks to; not null
     * @param locale a locale without text falls back to English; not null
     * @param zone the zone in which times are shown; not null
     * @return the words
     */
    public static ExplanationText of(RedFlag flag, Explanation explanation, Voice voice, Locale locale, ZoneId zone) {
        return of(flag, explanation, voice, new Wording(voice, locale, zone));
    }

    static ExplanationText of(RedFlag flag, Explanation explanation, Voice voice, Wording words) {
        return new ExplanationText(
                words.say("flag." + flag.status(), flag.row(), words.titleOfRow(flag.row())),
                because(explanation, voice, words),
                List.of());
    }

    /** Nothing speaks against it, and no rule offers it now: what does, and when. */
    private static List<Item> offers(List<RuleCard> offers, Voice voice, Wording words) {
        if (offers.isEmpty()) {
            return List.of(new Item(words.say("offer.none"), List.of()));
        }
        return offers.stream()
                .map(card -> new Item(
                        words.say("offer.item", words.title(card)),
                        List.of(words.say("because.rule", card.id(), sources(card.sources(), voice, words)))))
                .toList();
    }

    private static List<Item> because(Explanation explanation, Voice voice, Wording words) {
        return explanation.because().stream()
                .map(one -> because(one, explanation.standing(), voice, words))
                .toList();
    }

    private static Item because(
            Explanation.Because because, Explanation.Standing standing, Voice voice, Wording words) {
        Reason reason = because.reason();
        AnswerWording answers = new AnswerWording(words);
        List<String> details = new ArrayList<>();
        // What was denied is read only where a part of it is present; the part says it.
        because.facts().stream()
                .filter(fact -> !fact.answer().equals(Answer.ABSENT.name()))
                .map(fact ->
                        words.say("fact", words.question(fact.input()), answers.answer(fact.input(), fact.answer())))
                .forEach(details::add);
        details.add(words.say("because.rule", reason.ruleId(), sources(reason.sources(), voice, words)));
        String said = voice == Voice.CLINICIAN ? words.title(reason) : words.rule(reason);
        // Each reason says it for itself: there can be a hundred, and whoever reads the tenth has lost a sentence above
        // the first.
        boolean possible = standing == Explanation.Standing.OPEN;
        return new Item(possible ? words.say("because.possible", said) : said, details);
    }

    private static String sources(List<SourceReference> sources, Voice voice, Wording words) {
        return sources.stream()
                .map(source -> voice == Voice.CLINICIAN ? source.toString() : source(source, words))
                .distinct()
                .collect(Collectors.joining("; "));
    }

    private static String source(SourceReference source, Wording words) {
        return source.basis().citable()
                ? source.tag()
                : words.say("because." + source.basis().code());
    }
}
