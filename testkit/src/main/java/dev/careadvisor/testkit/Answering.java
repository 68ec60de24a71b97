package dev.careadvisor.testkit;

import dev.careadvisor.advice.AnswerChange;
import dev.careadvisor.advice.AnswerType;
import dev.careadvisor.advice.OpenQuestion;
import dev.careadvisor.medicine.Dose;
import dev.careadvisor.medicine.Ingredient;
import dev.careadvisor.patient.Answer;
import dev.careadvisor.patient.Choice;
import dev.careadvisor.patient.ChoiceInput;
import dev.careadvisor.patient.Finding;
import dev.careadvisor.patient.InputCatalogue;
import dev.careadvisor.patient.InvalidCaseException;
import dev.careadvisor.patient.Mass;
import dev.careadvisor.patient.Measurement;
import dev.careadvisor.patient.PatientCase;
import dev.careadvisor.patient.Question;
import dev.careadvisor.patient.Region;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/** Puts answers into cases, as a form, a chat or a terminal does. */
final class Answering {

    /** Something that was taken; any known amount answers how much it was. */
    private static final Mass SOME = Mass.milligrams(500);

    private Answering() {}

    /** The case with one answer changed. */
    static PatientCase with(PatientCase patient, AnswerChange change) {
        if (change.input().equals("MEDICINES")) {
            return patient.toBuilder()
                    .onlyMedicines(patient.medicines().stream()
                            .filter(name -> !name.equals(change.from()))
                            .toList())
                    .build();
        }
        if (change.input().equals("DOSES")) {
            return patient.toBuilder()
                    .onlyDoses(patient.doses().stream()
                            .filter(dose -> !dose.text().equals(change.from()))
                            .toList())
                    .build();
        }
        return with(patient, change.input(), change.to());
    }

    /** The case with one answer, as {@code AnswerChange} writes it; not for lists. */
    private static PatientCase with(PatientCase patient, String key, String answer) {
        PatientCase.Builder builder = patient.toBuilder();
        AnswerType type = AnswerType.of(key);
        if (type instanceof AnswerType.AnyOf any) {
            if (answer.equals("NONE")) {
                builder.screenedAll(List.of(any.screen()));
            } else {
                builder.screened(any.screen(), question(answer));
            }
        } else if (type instanceof AnswerType.YesNo yesNo) {
            builder.answer(yesNo.question(), Answer.valueOf(answer));
        } else if (type instanceof AnswerType.OneOf oneOf) {
            Choice chosen = oneOf.values().stream()
                    .filter(value -> value.name().equals(answer))
                    .findFirst()
                    .orElseThrow();
            // Another place takes the place of those that were given.
            (chosen instanceof Region ? builder.unsure(ChoiceInput.REGION) : builder).choose(chosen);
        } else if (type instanceof AnswerType.Quantity quantity) {
            measured(builder, quantity.measurement(), answer);
        } else if (type instanceof AnswerType.Moment) {
            builder.onset(Instant.parse(answer));
        } else {
            throw new IllegalArgumentException(key + " is not answered with a word");
        }
        return builder.build();
    }

    private static Question question(String key) {
        return (Question) InputCatalogue.standard().input(key).orElseThrow();
    }

    private static <T> void measured(PatientCase.Builder builder, Measurement<T> measurement, String answer) {
        builder.measured(measurement, measurement.parse(answer));
    }

    /** The case with some answer to a question; mostly a calm one, so that conversations go on. */
    static PatientCase any(PatientCase patient, OpenQuestion question, Random random) {
        for (int tries = 0; tries < 20; tries++) {
            Optional<PatientCase> answered = tried(patient, question, random);
            if (answered.isPresent()) {
                return answered.get();
            }
        }
        throw new LabelledFacts("an open question can be answered")
                .fact("question", question.key())
                .failure();
    }

    private static Optional<PatientCase> tried(PatientCase patient, OpenQuestion question, Random random) {
        try {
            return Optional.of(
                    question.type() instanceof AnswerType.Doses doses
                            ? withDoses(patient, doses.ingredient())
                            : with(patient, question.key(), word(patient, question, random)));
        } catch (InvalidCaseException contradicts) {
            return Optional.empty();
        }
    }

    private static String word(PatientCase patient, OpenQuestion question, Random random) {
        boolean calm = random.nextInt(4) > 0;
        if (question.type() instanceof AnswerType.AnyOf any) {
            return calm || any.items().isEmpty()
                    ? "NONE"
                    : RuleHints.pick(any.items(), random).key();
        }
        if (question.type() instanceof AnswerType.YesNo) {
            return calm ? "ABSENT" : "PRESENT";
        }
        if (question.type() instanceof AnswerType.OneOf oneOf) {
            return RuleHints.pick(oneOf.values(), random).name();
        }
        return question.type() instanceof AnswerType.Quantity quantity
                ? number(quantity.measurement(), random)
                : patient.asOf()
                        .minus(Duration.ofMinutes(random.nextInt(20 * 24 * 60)))
                        .toString();
    }

    private static <T> String number(Measurement<T> measurement, Random random) {
        long least = measurement.stored(measurement.least());
        long span = measurement.stored(measurement.greatest()) - least;
        // Sometimes only an end fits to what was said before, as an age of 120 to a stent of 120 years.
        for (int tries = random.nextInt(3) == 0 ? 20 : 0; tries < 20; tries++) {
            Optional<T> value = measurement.ofStored(least + (long) (random.nextDouble() * span));
            if (value.isPresent()) {
                return measurement.format(value.get());
            }
        }
        return measurement.format(random.nextBoolean() ? measurement.least() : measurement.greatest());
    }

    /** The list put right and complete: what cannot be understood is said as an ingredient with its amount. */
    private static PatientCase withDoses(PatientCase patient, Optional<Ingredient> ingredient) {
        PatientCase.Builder builder = patient.toBuilder()
                .answer(Finding.UNLISTED_DOSES, Answer.ABSENT)
                .onlyMedicines(List.of())
                .onlyDoses(patient.doses().stream()
                        .filter(dose -> dose.most() instanceof Dose.OfIngredient)
                        .toList());
        ingredient.ifPresent(of -> builder.took(of, SOME, patient.asOf().minus(Duration.ofHours(5))));
        return builder.build();
    }
}
