package dev.careadvisor.json;

import dev.careadvisor.medicine.Dose;
import dev.careadvisor.medicine.DoseTaken;
import dev.careadvisor.medicine.Ingredient;
import dev.careadvisor.patient.Answer;
import dev.careadvisor.patient.Choice;
import dev.careadvisor.patient.ChoiceInput;
import dev.careadvisor.patient.InputCatalogue;
import dev.careadvisor.patient.Mass;
import dev.careadvisor.patient.Measurement;
import dev.careadvisor.patient.PatientCase;
import dev.careadvisor.patient.Pregnancy;
import dev.careadvisor.patient.Question;
import dev.careadvisor.patient.Screen;
import dev.careadvisor.patient.Sex;
import dev.careadvisor.remedy.Remedy;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Random;

/** Valid cases with a bit of everything; the same seed gives the same case. */
final class MixedCases {

    private static final List<Question> QUESTIONS =
            List.copyOf(InputCatalogue.standard().questions());

    private MixedCases() {}

    static PatientCase of(int seed) {
        Random random = new Random(seed);
        PatientCase.Builder builder = PatientCase.builder().asOf(Samples.AS_OF);
        if (random.nextBoolean()) {
            builder.onset(ago(random)).caseId("case-" + seed);
        }
        for (ChoiceInput input : ChoiceInput.values()) {
            Choice choice = pick(random, input.type().getEnumConstants());
            // The two that would exclude others.
            if (random.nextBoolean() && choice != Sex.MALE && choice != Pregnancy.NO) {
                builder.choose(choice);
            } else if (random.nextInt(4) == 0) {
                builder.unsure(input);
            }
        }
        for (int i = random.nextInt(30); i > 0; i--) {
            builder.answer(QUESTIONS.get(random.nextInt(QUESTIONS.size())), pick(random, Answer.values()));
        }
        for (int i = random.nextInt(10); i > 0; i--) {
            builder.screened(pick(random, Screen.values()));
        }
        for (Measurement<?> measurement : Measurement.values()) {
            if (random.nextInt(4) == 0 && measurement != Measurement.AGE && measurement != Measurement.ONSET_AGE) {
                measure(builder, measurement, random.nextBoolean());
            }
        }
        for (int i = random.nextInt(6); i > 0; i--) {
            builder.took(dose(random));
        }
        if (random.nextBoolean()) {
            builder.takes("medicine " + random.nextInt(3)).clinicianAgreed(pick(random, Remedy.values()));
        }
        return builder.build();
    }

    private static <T> void measure(PatientCase.Builder builder, Measurement<T> measurement, boolean least) {
        builder.measured(measurement, least ? measurement.least() : measurement.greatest());
    }

    private static DoseTaken dose(Random random) {
        Mass amount = new Mass(1 + random.nextInt(100_000_000));
        return switch (random.nextInt(4)) {
            case 0 -> DoseTaken.at(new Dose.OfIngredient(pick(random, Ingredient.values()), amount), ago(random));
            case 1 ->
                DoseTaken.at(new Dose.OfProduct("product " + random.nextInt(9), 1 + random.nextInt(100)), ago(random));
            case 2 -> DoseTaken.at(new Dose.OfProductAmount("product " + random.nextInt(9), amount), ago(random));
            default ->
                new DoseTaken(
                        new Dose.OfProduct("product 1", 1 + random.nextInt(2)),
                        new Dose.OfProduct("product 1", 3),
                        Samples.AS_OF.minus(Duration.ofDays(360)),
                        ago(random));
        };
    }

    private static Instant ago(Random random) {
        return Samples.AS_OF.minusNanos((random.nextLong() >>> 1) % 30_000_000_000_000_000L);
    }

    private static <E> E pick(Random random, E[] values) {
        return values[random.nextInt(values.length)];
    }
}
