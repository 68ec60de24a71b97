package dev.careadvisor.timeline;

import dev.careadvisor.patient.Mass;
import dev.careadvisor.text.Phrases;
import java.text.MessageFormat;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.Optional;
import java.util.ResourceBundle;

/** The words and times of one language and zone. A key without words is shown as the key, never dropped. Immutable and thread-safe. */
final class Words {

    private static final String NAME = "dev.careadvisor.timeline.timeline";

    /** Stands between what belongs on one line. */
    static final char NO_BREAK = '\u00a0';

    private final ResourceBundle own;
    private final Phrases phrases;
    private final Locale locale;
    private final ZoneId zone;
    private final Locale language;
    private final DateTimeFormatter times;

    private Words(ResourceBundle own, Locale locale, ZoneId zone, String timeFormat) {
        this.own = own;
        this.phrases = Phrases.in(locale);
        this.locale = locale;
        this.zone = zone;
        this.language = Locale.forLanguageTag(own.getString("format.language"));
        this.times = format(timeFormat);
    }

    /**
     * The words for a span. Where the clocks change within it, every time names its offset: an hour may come twice.
     *
     * @param locale a locale without words falls back to English
     */
    static Words of(Locale locale, ZoneId zone, Span span) {
        return of(bundle(locale), locale, zone, span);
    }

    /** With a bundle from elsewhere, for tests. */
    static Words of(ResourceBundle own, Locale locale, ZoneId zone, Span span) {
        boolean same =
                zone.getRules().getOffset(span.from()).equals(zone.getRules().getOffset(span.to()));
        return new Words(own, locale, zone, own.getString(same ? "format.time" : "format.time.changing"));
    }

    static ResourceBundle bundle(Locale locale) {
        // For a locale without words the JDK would try the machine's own; the same forecast must give the same picture
        // everywhere.
        ResourceBundle found = ResourceBundle.getBundle(NAME, locale);
        boolean asked = found.getLocale().getLanguage().isEmpty()
                || found.getLocale().getLanguage().equals(locale.getLanguage());
        return asked ? found : ResourceBundle.getBundle(NAME, Locale.ROOT);
    }

    private DateTimeFormatter format(String pattern) {
        return DateTimeFormatter.ofPattern(pattern, language).withZone(zone);
    }

    String say(String key, Object... values) {
        return mayBeSaid(key)
                .map(pattern -> values.length == 0 ? pattern : new MessageFormat(pattern, Locale.ROOT).format(values))
                .orElse(key);
    }

    Optional<String> mayBeSaid(String key) {
        try {
            return Optional.of(own.getString(key));
        } catch (MissingResourceException e) {
            return Optional.empty();
        }
    }

    Phrases phrases() {
        return phrases;
    }

    Locale locale() {
        return locale;
    }

    /** The language of these words, which may not be the one that was asked for. */
    Locale language() {
        return language;
    }

    ZoneId zone() {
        return zone;
    }

    /** In one piece: no line breaks within a time. */
    String time(Instant instant) {
        return unbroken(times.format(instant));
    }

    /** In one piece, as above. */
    String mass(Mass mass) {
        return unbroken(phrases.mass(mass));
    }

    private static String unbroken(String text) {
        return text.replace(' ', NO_BREAK);
    }

    String fullTime(Instant instant) {
        return format(own.getString("format.time.full")).format(instant);
    }

    String hour(Instant instant) {
        return format(own.getString("format.hour")).format(instant);
    }

    String hour(LocalTime time) {
        return DateTimeFormatter.ofPattern(own.getString("format.hour"), language)
                .format(time);
    }

    String day(Instant instant) {
        return format(own.getString("format.day")).format(instant);
    }
}
