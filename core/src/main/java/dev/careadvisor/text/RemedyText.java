package dev.careadvisor.text;

import dev.careadvisor.advice.Voice;
import dev.careadvisor.remedy.Remedy;
import java.time.ZoneOffset;
import java.util.Locale;

/**
 * A remedy in words. Immutable and thread-safe.
 *
 * @param name for example "A cold pack"
 */
public record RemedyText(String name) {

    /**
     * A remedy in words.
     *
     * @param remedy not null
     * @param locale a locale without text falls back to English; not null
     * @return the words
     */
    public static RemedyText of(Remedy remedy, Locale locale) {
        return new RemedyText(new Wording(Voice.PERSON, locale, ZoneOffset.UTC).remedy(remedy));
    }
}
