package dev.careadvisor.text;

import dev.careadvisor.advice.LimitKind;
import dev.careadvisor.advice.Reason;
import dev.careadvisor.patient.Mass;
import dev.careadvisor.remedy.Remedy;
import java.text.MessageFormat;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.Optional;
import java.util.ResourceBundle;

/** The words of one locale: looks up bundles and fills in values. A key without words is shown as the key, never dropped. */
final class Wording {

    private final ResourceBundle advice;
    private final ResourceBundle questions;
    private final ResourceBundle rules;
    private final DateTimeFormatter times;

    Wording(Locale locale, ZoneId zone) {
        this.advice = bundle("advice", locale);
        this.questions = bundle("questions", locale);
        this.rules = bundle("rules", locale);
        this.times = DateTimeFormatter.ofPattern(
                        advice.getString("format.time"), Locale.forLanguageTag(advice.getString("format.language")))
                .withZone(zone);
    }

    private static ResourceBundle bundle(String name, Locale locale) {
        // The root bundles are English. For a locale without words the JDK would try the machine's own locale first;
        // the same case must
        // give the same words everywhere, so only the locale that was asked for counts.
        ResourceBundle found = ResourceBundle.getBundle("dev.careadvisor.text." + name, locale);
        boolean asked = found.getLocale().getLanguage().isEmpty()
                || found.getLocale().getLanguage().equals(locale.getLanguage());
        return asked ? found : ResourceBundle.getBundle("dev.careadvisor.text." + name, Locale.ROOT);
    }

    String say(String key, Object... values) {
        return optional(advice, key)
                .map(pattern -> values.length == 0 ? pattern : new MessageFormat(pattern, Locale.ROOT).format(values))
                .orElse(key);
    }

    Optional<String> mayBeSaid(String key) {
        return optional(advice, key);
    }

    String question(String key) {
        return optional(questions, key)
                .or(() -> optional(advice, "question." + key))
                .orElse(key);
    }

    String rule(Reason reason) {
        String id = reason.ruleId();
        int dot = id.indexOf('.');
        return optional(rules, id)
                .or(() -> dot < 0 ? Optional.empty() : optional(rules, id.substring(0, dot)))
                .orElse(id);
    }

    String remedy(Remedy remedy) {
        return say("remedy." + remedy);
    }

    String time(Instant instant) {
        return times.format(instant);
    }

    String limit(LimitKind kind, long value) {
        return kind.unit() == LimitKind.Unit.MASS ? mass(new Mass(value)) : kind.format(value);
    }

    /** A dose as people read it on a pack: whole milligrams with a thousands separator. */
    String mass(Mass mass) {
        long milligrams = mass.micrograms() / 1_000;
        return mass.micrograms() % 1_000 == 0 ? String.format(Locale.ENGLISH, "%,d mg", milligrams) : mass.toString();
    }

    private static Optional<String> optional(ResourceBundle bundle, String key) {
        try {
            return Optional.of(bundle.getString(key));
        } catch (MissingResourceException e) {
            return Optional.empty();
        }
    }
}
