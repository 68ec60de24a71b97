package dev.careadvisor.cli;

import dev.careadvisor.advice.AnswerType;
import dev.careadvisor.medicine.Contents;
import dev.careadvisor.medicine.Dose;
import dev.careadvisor.medicine.DoseLedger;
import dev.careadvisor.medicine.DoseTaken;
import dev.careadvisor.medicine.Ingredient;
import dev.careadvisor.patient.Answer;
import dev.careadvisor.patient.Finding;
import dev.careadvisor.patient.PatientCase;
import dev.careadvisor.patient.Question;
import dev.careadvisor.text.QuestionText.Option;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** Reads an answer to the question that was shown. "Not sure" to all of it is left to the caller. */
final class AnswerReader {

    private final PatientCase patient;
    private final Shown shown;
    private final TimeReader times;

    AnswerReader(PatientCase patient, Shown shown, TimeReader times) {
        this.patient = patient;
        this.shown = shown;
        this.times = times;
    }

    Given read(String text) throws BadAnswer {
        AnswerType type = shown.question().type();
        if (type instanceof AnswerType.AnyOf any) {
            return new ScreenReader(any.screen(), shown.options(), patient).read(text);
        }
        if (type instanceof AnswerType.YesNo yesNo) {
            return yesNo(yesNo.question(), text.toLowerCase(Locale.ROOT));
        }
        if (type instanceof AnswerType.OneOf one) {
            return new ChoiceReader(one, shown.options()).read(text);
        }
        if (type instanceof AnswerType.Quantity number) {
            return new NumberReader<>(number.measurement(), shown.text().hint(), times).read(text);
        }
        if (type instanceof AnswerType.Moment) {
            Instant onset = times.moment(text);
            return Given.of(builder -> builder.onset(onset));
        }
        return ((AnswerType.Doses) type).ingredient().isPresent()
                ? doses(((AnswerType.Doses) type).ingredient().get(), text)
                : medicines(text);
    }

    private static Given yesNo(Question question, String text) throws BadAnswer {
        Answer answer =
                switch (text) {
                    case "y", "yes" -> Answer.PRESENT;
                    case "n", "no", "none" -> Answer.ABSENT;
                    default -> throw BadAnswer.read(text, Phrases.say("allowed.yesNo"));
                };
        return Given.of(builder -> builder.answer(question, answer));
    }

    /** The doses of an ingredient, in place of those of which the amount was not known. */
    private Given doses(Ingredient ingredient, String text) throws BadAnswer {
        List<DoseTaken> clear = patient.doses().stream()
                .filter(dose -> !isVague(dose, ingredient))
                .toList();
        if (text.equalsIgnoreCase("none")) {
            boolean said = ingredient
                    .inUse()
                    .filter(use -> patient.answerTo(use) == Answer.PRESENT)
                    .isPresent();
            if (said) {
                throw BadAnswer.of(Phrases.say("bad.dose.none"), Phrases.say("allowed.dose"));
            }
            return Given.of(builder -> askForMore(builder.onlyDoses(clear)));
        }
        List<DoseTaken> all = new ArrayList<>(clear);
        all.addAll(new DoseReader().taken(text, times));
        return Given.of(builder -> askForMore(builder.onlyDoses(all)));
    }

    /** Whoever said that some doses are not listed is asked again whether any are left. */
    private PatientCase.Builder askForMore(PatientCase.Builder builder) {
        return patient.answerTo(Finding.UNLISTED_DOSES) == Answer.PRESENT
                ? builder.answer(Finding.UNLISTED_DOSES, Answer.UNKNOWN)
                : builder;
    }

    private static boolean isVague(DoseTaken dose, Ingredient ingredient) {
        return productOf(dose.most())
                .flatMap(Contents::of)
                .filter(contents -> contents.ingredients().containsKey(ingredient))
                .filter(contents -> DoseLedger.amounts(dose.most()).isEmpty()
                        && contents.classes().isEmpty())
                .isPresent();
    }

    static Optional<String> productOf(Dose dose) {
        if (dose instanceof Dose.OfProduct product) {
            return Optional.of(product.product());
        }
        return dose instanceof Dose.OfProductAmount product ? Optional.of(product.product()) : Optional.empty();
    }

    /** The ingredients of what is not known by name, in its place. */
    private Given medicines(String text) throws BadAnswer {
        List<String> names = Arrays.stream(text.split("[,;]"))
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .toList();
        if (names.isEmpty()) {
            throw BadAnswer.read(text, Phrases.say("allowed.medicines"));
        }
        Predicate<String> known = name -> Contents.of(name).isPresent();
        List<String> all =
                new ArrayList<>(patient.medicines().stream().filter(known).toList());
        all.addAll(names);
        List<DoseTaken> doses = patient.doses().stream()
                .filter(dose -> productOf(dose.most()).filter(known.negate()).isEmpty())
                .toList();
        return Given.of(builder -> builder.onlyMedicines(all).onlyDoses(doses));
    }

    /** "Not sure" to the whole question, as far as a case can hold it. */
    static Given notSure(Shown shown) {
        Set<String> aside = Set.of(shown.question().key());
        AnswerType type = shown.question().type();
        if (type instanceof AnswerType.OneOf one) {
            return new Given(builder -> builder.unsure(one.input()), aside);
        }
        if (type instanceof AnswerType.YesNo yesNo) {
            return new Given(builder -> builder.answer(yesNo.question(), Answer.UNKNOWN), aside);
        }
        return new Given(builder -> builder, aside);
    }

    /** The options that are still open: what was answered elsewhere is not asked twice. */
    static List<Option> open(PatientCase patient, List<Option> options) {
        return options.stream()
                .filter(option -> patient.answerText(option.key()).equals(Answer.UNKNOWN.name()))
                .toList();
    }
}
