package dev.careadvisor.text;

import dev.careadvisor.advice.AppliedLimit;
import dev.careadvisor.advice.Conflict;
import dev.careadvisor.advice.LimitKind;
import dev.careadvisor.advice.Note;
import dev.careadvisor.advice.Reason;
import dev.careadvisor.advice.Voice;
import dev.careadvisor.patient.Mass;
import dev.careadvisor.remedy.Remedy;
import dev.careadvisor.rulebase.RuleCard;
import java.text.MessageFormat;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.function.Function;

/** The words of one voice and locale: looks up bundles and fills in values. A key without words is shown as the key, never dropped. */
final class Wording {

    private final List<ResourceBundle> advice;
    private final ResourceBundle questions;
    private final ResourceBundle rules;
    private final ResourceBundle titles;
    private final ResourceBundle conflicts;
    private final DateTimeFormatter times;
    private final DateTimeFormatter days;
    private final ZoneId zone;

    Wording(Voice voice, Locale locale, ZoneId zone) {
        this(voice, name -> bundle(name, locale), zone);
    }

    /** With bundles from elsewhere, for tests. */
    Wording(Voice voice, Function<String, ResourceBundle> bundles, ZoneId zone) {
        ResourceBundle person = bundles.apply("advice");
        this.advice = voice == Voice.CLINICIAN ? List.of(bundles.apply("clinician"), person) : List.of(person);
        this.questions = bundles.apply("questions");
        this.rules = bundles.apply("rules");
        this.titles = bundles.apply("titles");
        this.conflicts = bundles.apply("conflicts");
        this.zone = zone;
        Locale language = Locale.forLanguageTag(person.getString("format.language"));
        this.times = DateTimeFormatter.ofPattern(person.getString("format.time"), language)
                .withZone(zone);
        this.days = DateTimeFormatter.ofPattern(person.getString("format.day"), language)
                .withZone(zone);
    }

    static ResourceBundle bundle(String name, Locale locale) {
        // The root bundles are English. For a locale without words the JDK would try the machine's own locale first;
        // the same case must give the same words everywhere, so only the locale that was asked for counts.
        ResourceBundle found = ResourceBundle.getBundle("dev.careadvisor.text." + name, locale);
        boolean asked = found.getLocale().getLanguage().isEmpty()
                || found.getLocale().getLanguage().equals(locale.getLanguage());
        return asked ? found : ResourceBundle.getBundle("dev.careadvisor.text." + name, Locale.ROOT);
    }

    String say(String key, Object... values) {
        return mayBeSaid(key)
                .map(pattern -> values.length == 0 ? pattern : new MessageFormat(pattern, Locale.ROOT).format(values))
                .orElse(key);
    }

    Optional<String> mayBeSaid(String key) {
        return advice.stream().flatMap(bundle -> optional(bundle, key).stream()).findFirst();
    }

    String question(String key) {
        return optional(questions, key).or(() -> mayBeSaid("question." + key)).orElse(key);
    }

    /** An input as an item of a list, where its question is asked in another way. */
    String item(String key) {
        return mayBeSaid("item." + key).orElseGet(() -> question(key));
    }

    /** What a row of table A is about; a row with several levels by the title of its first. */
    String titleOfRow(String row) {
        return optional(titles, row).or(() -> optional(titles, row + ".1")).orElse(row);
    }

    String conflict(Conflict conflict) {
        return ConflictText.of(conflict, conflicts).paragraph();
    }

    /** What a rule is about in clinical words, as it stands in its rule file. */
    String title(Reason reason) {
        return optional(titles, reason.ruleId()).orElseGet(() -> rule(reason));
    }

    String title(RuleCard card) {
        return optional(titles, card.id()).orElse(card.title());
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

    String day(Instant instant) {
        return days.format(instant);
    }

    Instant startOfDay(Instant instant) {
        return instant.atZone(zone).toLocalDate().atStartOfDay(zone).toInstant();
    }

    /** A note; a clinician also reads what it is about and which rule it is. */
    String note(Note note, boolean clinician) {
        String said = rule(note.reason());
        return withId(clinician ? title(note.reason()) + ": " + said : said, note.reason(), clinician);
    }

    String withId(String text, Reason reason, boolean clinician) {
        return clinician ? text + " [" + reason.ruleId() + "]" : text;
    }

    String limit(LimitKind kind, long value) {
        return kind.unit() == LimitKind.Unit.MASS ? mass(new Mass(value)) : kind.format(value);
    }

    /** A limit as a sentence, if it is one that people are told. */
    Optional<String> limitSentence(Remedy remedy, AppliedLimit limit) {
        return mayBeSaid("limit." + limit.kind() + "." + remedy)
                .or(() -> limit.value() == 1 ? mayBeSaid("limit." + limit.kind() + ".one") : Optional.empty())
                .or(() -> mayBeSaid("limit." + limit.kind()))
                .map(pattern -> MessageFormat.format(pattern, limit(limit.kind(), limit.value())));
    }

    /** A dose as people read it on a pack: whole milligrams with a thousands separator. */
    String mass(Mass mass) {
        long milligrams = mass.micrograms() / 1_000;
        return mass.micrograms() % 1_000 == 0 ? String.format(Locale.ENGLISH, "%,d mg", milligrams) : mass.toString();
    }

    static String orKey(ResourceBundle bundle, String key) {
        return optional(bundle, key).orElse(key);
    }

    private static Optional<String> optional(ResourceBundle bundle, String key) {
        try {
            return Optional.of(bundle.getString(key));
        } catch (MissingResourceException e) {
            return Optional.empty();
        }
    }
}
