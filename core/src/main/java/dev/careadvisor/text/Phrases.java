package dev.careadvisor.text;

import dev.careadvisor.advice.AppliedLimit;
import dev.careadvisor.advice.Reason;
import dev.careadvisor.advice.Voice;
import dev.careadvisor.patient.Mass;
import dev.careadvisor.patient.Question;
import dev.careadvisor.remedy.Remedy;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Optional;

/**
 * Single phrases in the voice for the person, for renderers that do not show the advice as a text: a picture, a calendar. They are the words of
 * {@link AdviceText}. Immutable and thread-safe.
 */
public final class Phrases {

    private final Wording words;

    private Phrases(Wording words) {
        this.words = words;
    }

    /**
     * The phrases of a language.
     *
     * @param locale a locale without text falls back to English; not null
     * @return the phrases
     */
    public static Phrases in(Locale locale) {
        return new Phrases(new Wording(Voice.PERSON, locale, ZoneOffset.UTC));
    }

    /**
     * The name of a remedy.
     *
     * @param remedy not null
     * @return for example {@code "A cold pack"}
     */
    public String remedy(Remedy remedy) {
        return words.remedy(remedy);
    }

    /**
     * What to do with a remedy, without its limits.
     *
     * @param remedy not null
     * @return one or more sentences
     */
    public String whatToDo(Remedy remedy) {
        return words.say("do." + remedy);
    }

    /**
     * A limit as a sentence.
     *
     * @param remedy what it limits; not null
     * @param limit not null
     * @return for example {@code "At most 15 min at a time."}; empty if it has no words for people
     */
    public Optional<String> limit(Remedy remedy, AppliedLimit limit) {
        return words.limitSentence(remedy, limit);
    }

    /**
     * An input as it is shown in a list of signs.
     *
     * @param question not null
     * @return for example {@code "Pain, pressure or tightness in the chest"}
     */
    public String question(Question question) {
        return words.question(question.key());
    }

    /**
     * What a rule says.
     *
     * @param reason not null
     * @return one or more sentences
     */
    public String rule(Reason reason) {
        return words.rule(reason);
    }

    /**
     * A dose as it stands on a pack.
     *
     * @param mass not null
     * @return for example {@code "1,200 mg"}
     */
    public String mass(Mass mass) {
        return words.mass(mass);
    }

    /**
     * What this library is not. It belongs on every page, once.
     *
     * @return one or more sentences
     */
    public String disclaimer() {
        return words.say("disclaimer");
    }
}
