package dev.careadvisor.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.careadvisor.CareAdvisor;
import dev.careadvisor.advice.AnswerChange;
import dev.careadvisor.advice.Basis;
import dev.careadvisor.advice.CareAdvice;
import dev.careadvisor.advice.Clearance;
import dev.careadvisor.advice.Explanation.Standing;
import dev.careadvisor.advice.Phase;
import dev.careadvisor.advice.Reason;
import dev.careadvisor.advice.Urgency;
import dev.careadvisor.advice.Voice;
import dev.careadvisor.medicine.Dose;
import dev.careadvisor.medicine.Ingredient;
import dev.careadvisor.patient.Finding;
import dev.careadvisor.patient.InputCatalogue;
import dev.careadvisor.patient.Mass;
import dev.careadvisor.patient.PatientCase;
import dev.careadvisor.patient.Region;
import dev.careadvisor.patient.Screen;
import dev.careadvisor.patient.Sex;
import dev.careadvisor.patient.Trend;
import dev.careadvisor.patient.Trigger;
import dev.careadvisor.remedy.Remedy;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Enumeration;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** No sentence is hard-coded: with every bundle in wide letters, no plain letter remains but in codes, units and times. */
class PseudoLocaleTest {

    private static final Instant NOW = Instant.parse("2026-03-02T18:00:00Z");
    private static final CareAdvisor ADVISOR = CareAdvisor.standard();
    private static final Pattern WORD = Pattern.compile("[A-Za-z0-9](?:[A-Za-z0-9_.-]*[A-Za-z0-9])?");

    /** What is no language: units, and the parts of a date. */
    private static final Set<String> CODES = Set.of(
            "mg", "mL", "h", "min", "s", "d", "C", "UTC", "Z", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun", "Mar");

    /** Units in which answers are written. */
    private static final Set<String> UNITS = Set.of("kg", "F", "Feb", "wk", "d", "drinks");

    /** A change of each kind of answer. */
    private static final List<AnswerChange> CHANGES = List.of(
            new AnswerChange("SCREEN.NERVES", "UNKNOWN", "NONE"),
            new AnswerChange("SCREEN.NERVES", "UNKNOWN", "FINDING.SADDLE_NUMB"),
            new AnswerChange("CHOICE.REGION", "LUMBAR, FLANK", "UNKNOWN"),
            new AnswerChange("FINDING.BLACK_STOOL", "PRESENT", "ABSENT"),
            new AnswerChange("MEASUREMENT.WEIGHT", "82 kg", "39.9 kg"),
            new AnswerChange("ONSET", "UNKNOWN", "2026-03-01T18:00:00Z"),
            new AnswerChange("MEDICINES", "12", AnswerChange.NOT_TAKEN),
            new AnswerChange("DOSES", "34 2026-03-01T18:00:00Z", AnswerChange.NOT_TAKEN));

    /** A bundle whose every letter is wide; what MessageFormat reads stays as it is. */
    private static final class Wide extends ResourceBundle {
        private final ResourceBundle plain;

        private Wide(ResourceBundle plain) {
            this.plain = plain;
        }

        @Override
        protected Object handleGetObject(String key) {
            return key.startsWith("format.") ? plain.getString(key) : wide(plain.getString(key));
        }

        @Override
        public Enumeration<String> getKeys() {
            return plain.getKeys();
        }
    }

    private static String wide(String text) {
        return text.chars()
                .map(c -> c < 128 && Character.isLetter(c) ? c - '!' + 0xFF01 : c)
                .mapToObj(Character::toString)
                .collect(Collectors.joining());
    }

    private static ResourceBundle wideBundle(String name) {
        return new Wide(ResourceBundle.getBundle("dev.careadvisor.text." + name, Locale.ROOT));
    }

    private static PatientCase.Builder strain(Duration since) {
        return PatientCase.builder()
                .asOf(NOW)
                .onset(NOW.minus(since))
                .ageYears(33)
                .sexAtBirth(Sex.MALE)
                .weight(Mass.kilograms(82))
                .region(Region.LUMBAR)
                .trigger(Trigger.LIFT_TWIST)
                .painNow(3)
                .painTrend(Trend.BETTER)
                .screenedAll(Set.of(Screen.values()));
    }

    /** Cases that reach every section: nothing known, every phase, doses refused, emergencies, contradictions. */
    private static List<PatientCase> cases() {
        List<PatientCase> cases = new ArrayList<>();
        cases.add(PatientCase.builder().asOf(NOW).build());
        for (int hours : List.of(5, 50, 100, 200, 400)) {
            cases.add(strain(Duration.ofHours(hours)).build());
            cases.add(strain(Duration.ofHours(hours))
                    .took(Ingredient.IBUPROFEN, Mass.milligrams(400), NOW.minus(Duration.ofHours(1)))
                    .took(Ingredient.IBUPROFEN, Mass.milligrams(400), NOW.minus(Duration.ofHours(7)))
                    .took(Ingredient.IBUPROFEN, Mass.milligrams(400), NOW.minus(Duration.ofHours(13)))
                    .took(Ingredient.NAPROXEN, Mass.milligrams(220), NOW.minus(Duration.ofHours(20)))
                    .build());
        }
        for (Finding finding : Finding.values()) {
            cases.add(strain(Duration.ofHours(20)).present(finding).build());
        }
        return cases;
    }

    @Test
    void onlyCodesUnitsAndTimesAreNotTranslated() {
        for (Voice voice : Voice.values()) {
            Wording wording = new Wording(voice, PseudoLocaleTest::wideBundle, ZoneOffset.UTC);
            Set<String> hardCoded = new TreeSet<>();
            for (PatientCase patient : cases()) {
                CareAdvice advice = ADVISOR.evaluate(patient);
                Set<String> codes = codes(advice);
                String text = new AdviceText(new AdviceWriter(advice, voice, wording).sections()).plain();
                words(text).filter(word -> !codes.contains(word)).forEach(hardCoded::add);
            }
            assertEquals(Set.of(), hardCoded, "in the voice " + voice);
        }
    }

    @Test
    void questionsOutcomesExplanationsAndPreviewsAreTranslatedToo() {
        for (Voice voice : Voice.values()) {
            Wording wording = new Wording(voice, PseudoLocaleTest::wideBundle, ZoneOffset.UTC);
            Set<String> hardCoded = new TreeSet<>();
            for (PatientCase patient : cases().subList(0, 5)) {
                CareAdvice advice = ADVISOR.evaluate(patient);
                Set<String> codes = codes(advice);
                codes.addAll(UNITS);
                advice.redFlags().forEach(flag -> codes.add(flag.row()));
                ADVISOR.rules().keySet().stream()
                        .flatMap(PseudoLocaleTest::words)
                        .forEach(codes::add);
                ADVISOR.rules().values().stream()
                        .flatMap(card -> card.sources().stream())
                        .flatMap(source -> words(source.toString()))
                        .forEach(codes::add);
                said(patient, advice, voice, wording)
                        .flatMap(PseudoLocaleTest::words)
                        .filter(word -> !codes.contains(word))
                        .forEach(hardCoded::add);
            }
            assertEquals(Set.of(), hardCoded, "in the voice " + voice);
        }
    }

    /** Everything that can be said besides the advice itself. */
    private static Stream<String> said(PatientCase patient, CareAdvice advice, Voice voice, Wording wording) {
        List<String> said = new ArrayList<>();
        advice.openQuestions().forEach(question -> {
            QuestionText text = QuestionText.of(question, voice, wording);
            said.addAll(List.of(text.question(), text.why(), text.hint()));
            text.options().forEach(option -> said.add(option.text()));
        });
        advice.openQuestions().stream().limit(3).forEach(question -> OutcomeText.of(
                        advice, ADVISOR.outcomes(patient, question), wording)
                .forEach(text -> said.addAll(List.of(text.answers(), text.effect()))));
        for (Remedy remedy : Remedy.values()) {
            List<AnswerChange> changes = advice.standing(remedy) == Standing.OPEN ? CHANGES : List.of();
            add(
                    said,
                    ExplanationText.of(remedy, advice.whyNot(remedy), changes, ADVISOR.offers(remedy), voice, wording));
        }
        advice.redFlags().forEach(flag -> add(said, ExplanationText.of(flag, advice.why(flag), voice, wording)));
        for (Ingredient ingredient : List.of(Ingredient.IBUPROFEN, Ingredient.MAGNESIUM, Ingredient.ASPIRIN)) {
            for (int milligrams : List.of(200, 4_000)) {
                DosePreviewText text = DosePreviewText.of(
                        ADVISOR.preview(patient, new Dose.OfIngredient(ingredient, Mass.milligrams(milligrams))),
                        voice,
                        wording);
                said.add(text.verdict());
                said.addAll(text.reasons());
                said.addAll(text.arithmetic());
            }
        }
        return said.stream();
    }

    private static void add(List<String> said, ExplanationText text) {
        said.add(text.heading());
        said.addAll(text.changes());
        text.because().forEach(item -> {
            said.add(item.text());
            said.addAll(item.details());
        });
    }

    private static Stream<String> words(String text) {
        return WORD.matcher(text).results().map(MatchResult::group).filter(word -> word.chars()
                .anyMatch(Character::isLetter));
    }

    /** Ids of rules, tags of sources, constants and keys: the same in every language. */
    private static Set<String> codes(CareAdvice advice) {
        Stream<Object> said = Stream.of(
                        advice.citedSources().stream(),
                        Stream.of(Basis.values()).map(Basis::code),
                        advice.reasons().map(Reason::ruleId),
                        advice.reasons().flatMap(reason -> reason.sources().stream()),
                        advice.openQuestions().stream().flatMap(question -> question.rules().stream()),
                        advice.tripwires().stream().flatMap(wire -> wire.rules().stream()),
                        advice.pending().stream()
                                .flatMap(pending -> pending.reasons().stream().map(Reason::ruleId)),
                        InputCatalogue.standard().inputs().keySet().stream(),
                        Stream.of(Remedy.values()),
                        Stream.of(Clearance.values()),
                        Stream.of(Urgency.values()).map(Urgency::code),
                        Stream.of(Phase.values()).map(Phase::code),
                        Stream.of(true, false))
                .flatMap(Function.identity());
        Set<String> codes = said.flatMap(code -> words(code.toString())).collect(Collectors.toSet());
        codes.addAll(CODES);
        return codes;
    }

    @Test
    void aHardCodedWordWouldBeFound() {
        assertEquals(
                List.of("hard"), words("hard " + wide("translated {0}") + " 12").toList());
    }
}
