package dev.careadvisor.rules;

import dev.careadvisor.medicine.DoseTaken;
import dev.careadvisor.medicine.Ingredient;
import dev.careadvisor.medicine.ProductTable;
import dev.careadvisor.patient.Answer;
import dev.careadvisor.patient.Choice;
import dev.careadvisor.patient.ChoiceInput;
import dev.careadvisor.patient.Finding;
import dev.careadvisor.patient.GlomerularFiltrationRate;
import dev.careadvisor.patient.InputCatalogue;
import dev.careadvisor.patient.Mass;
import dev.careadvisor.patient.Measurement;
import dev.careadvisor.patient.PainScore;
import dev.careadvisor.patient.Question;
import dev.careadvisor.patient.Region;
import dev.careadvisor.patient.Screen;
import dev.careadvisor.patient.Sex;
import dev.careadvisor.patient.Temperature;
import dev.careadvisor.patient.Trend;
import dev.careadvisor.patient.Trigger;
import dev.careadvisor.patient.Weeks;
import dev.careadvisor.remedy.Remedy;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** Random cases: plain strains with a few things added, near every bound, and half-answered or empty ones. */
final class CaseArbitraries {

    private CaseArbitraries() {}

    static Arbitrary<CaseDraft> cases() {
        return Combinators.combine(
                        base(), step().list().ofMaxSize(6), dose().list().ofMaxSize(4))
                .as((base, steps, doses) -> {
                    List<CaseDraft.Step> all = new ArrayList<>(base);
                    all.addAll(steps);
                    all.addAll(doses);
                    return new CaseDraft(all);
                });
    }

    /** Mostly an ordinary strain with everything denied; sometimes some screens missing; sometimes nothing at all. */
    private static Arbitrary<List<CaseDraft.Step>> base() {
        Arbitrary<List<CaseDraft.Step>> plain = Combinators.combine(age(), onset(), Arbitraries.of(Trend.class))
                .as((age, onset, trend) -> List.of(
                        CaseDraft.everythingDenied(),
                        age,
                        onset,
                        chosen(trend),
                        chosen(Sex.MALE),
                        chosen(Trigger.LIFT_TWIST),
                        chosen(Region.LUMBAR),
                        answered(Finding.TRIGGERED_BY_MOVEMENT, Answer.PRESENT),
                        measured(Measurement.PAIN_NOW, PainScore.of(4)),
                        measured(Measurement.WEIGHT, Mass.kilograms(70)),
                        measured(Measurement.ALCOHOL, BigDecimal.ZERO),
                        // Without these every medicine of somebody with a listed dose would wait for an answer.
                        measured(Measurement.NSAID_DOSE_DAYS, 1),
                        measured(Measurement.ACETAMINOPHEN_DAYS, 1)));
        Arbitrary<List<CaseDraft.Step>> partly = Combinators.combine(
                        Arbitraries.of(Screen.class).set().ofMinSize(5), age(), onset())
                .as((screens, age, onset) -> List.of(CaseDraft.shown(new java.util.TreeSet<>(screens)), age, onset));
        return Arbitraries.frequencyOf(
                Tuple.of(7, plain), Tuple.of(2, partly), Tuple.of(1, Arbitraries.just(List.of())));
    }

    private static Arbitrary<CaseDraft.Step> age() {
        return Arbitraries.frequencyOf(
                        Tuple.of(3, Arbitraries.integers().between(18, 59)),
                        Tuple.of(2, Arbitraries.of(5, 9, 10, 17, 18, 49, 50, 54, 55, 59, 60, 64, 65, 69, 70, 74, 75)),
                        Tuple.of(1, Arbitraries.integers().between(0, 120)))
                .map(age -> measured(Measurement.AGE, age));
    }

    private static Arbitrary<CaseDraft.Step> onset() {
        return Arbitraries.frequencyOf(
                        Tuple.of(3, Arbitraries.integers().between(0, 400).map(Duration::ofHours)),
                        Tuple.of(2, Arbitraries.of(24, 48, 72, 168, 240, 336).flatMap(hours -> Arbitraries.of(-1, 0, 1)
                                .map(second -> Duration.ofHours(hours).plusSeconds(second)))))
                .map(ago -> CaseDraft.step(
                        "onset " + ago + " ago", builder -> builder.onset(ExampleCase.AS_OF.minus(ago))));
    }

    static Arbitrary<CaseDraft.Step> step() {
        return Arbitraries.frequencyOf(
                Tuple.of(6, answer()),
                Tuple.of(2, choice()),
                Tuple.of(3, measurement()),
                Tuple.of(
                        1,
                        Arbitraries.of(Remedy.class)
                                .map(remedy -> CaseDraft.step(
                                        "clinician agreed to " + remedy, builder -> builder.clinicianAgreed(remedy)))));
    }

    static Arbitrary<Question> question() {
        return Arbitraries.of(new ArrayList<>(InputCatalogue.standard().questions()));
    }

    private static Arbitrary<CaseDraft.Step> answer() {
        return Combinators.combine(
                        question(),
                        Arbitraries.of(Answer.PRESENT, Answer.PRESENT, Answer.PRESENT, Answer.UNKNOWN, Answer.ABSENT))
                .as(CaseArbitraries::answered);
    }

    static CaseDraft.Step answered(Question question, Answer answer) {
        return CaseDraft.step(question.key() + "=" + answer, builder -> builder.answer(question, answer));
    }

    private static Arbitrary<CaseDraft.Step> choice() {
        List<Choice> all = Arrays.stream(ChoiceInput.values())
                .flatMap(input -> Arrays.stream(input.type().getEnumConstants()))
                .map(Choice.class::cast)
                .toList();
        return Arbitraries.frequencyOf(
                Tuple.of(9, Arbitraries.of(all).map(CaseArbitraries::chosen)),
                Tuple.of(1, Arbitraries.of(ChoiceInput.class).map(CaseArbitraries::notSure)));
    }

    static CaseDraft.Step notSure(ChoiceInput input) {
        return CaseDraft.step(input + "=not sure", builder -> builder.unsure(input));
    }

    static CaseDraft.Step chosen(Choice choice) {
        return CaseDraft.step(choice.input() + "=" + choice, builder -> builder.choose(choice));
    }

    private static <T> CaseDraft.Step measured(Measurement<T> measurement, T value) {
        return CaseDraft.step(
                measurement + "=" + measurement.format(value), builder -> builder.measured(measurement, value));
    }

    private static Arbitrary<CaseDraft.Step> measurement() {
        return Arbitraries.of(new ArrayList<>(Measurement.values())).flatMap(CaseArbitraries::valueOf);
    }

    /** Values near the bounds that rules use, and the smallest and greatest allowed. */
    @SuppressWarnings("unchecked")
    private static <T> Arbitrary<CaseDraft.Step> valueOf(Measurement<T> measurement) {
        List<Object> values = new ArrayList<>(List.of(measurement.least(), measurement.greatest()));
        Class<T> type = measurement.type();
        if (type == PainScore.class) {
            List.of(2, 3, 4, 6, 7, 8).forEach(nrs -> values.add(PainScore.of(nrs)));
        } else if (type == Mass.class) {
            List.of("39.9", "40", "40.9", "41", "49.9", "50", "60")
                    .forEach(kg -> values.add(Mass.kilograms(new BigDecimal(kg))));
        } else if (type == Weeks.class) {
            List.of(5, 6, 7, 12, 13, 19, 20, 36, 37).forEach(weeks -> {
                if (Weeks.of(weeks).compareTo((Weeks) measurement.greatest()) <= 0) {
                    values.add(Weeks.of(weeks));
                }
            });
        } else if (type == Temperature.class) {
            List.of("37.4", "37.5", "37.9", "38.0", "39.0").forEach(c -> values.add(Temperature.celsius(c)));
        } else if (type == GlomerularFiltrationRate.class) {
            List.of(29, 30, 44, 45, 59, 60, 90).forEach(rate -> values.add(GlomerularFiltrationRate.of(rate)));
        } else if (type == Duration.class) {
            List.of(1, 2, 3, 4, 7, 13, 14, 15, 21, 89, 90, 91, 365, 366, 367)
                    .forEach(days -> values.add(Duration.ofDays(days)));
        } else if (type == BigDecimal.class) {
            List.of("0.9", "1", "2.9", "3").forEach(number -> values.add(new BigDecimal(number)));
        } else {
            int greatest = (Integer) measurement.greatest();
            List.of(2, 3, 6, 7, 29, 30, 34, 35, 89, 90, 91, 129, 130).stream()
                    .filter(n -> n <= greatest && n >= (Integer) measurement.least())
                    .forEach(values::add);
        }
        return Arbitraries.of(values).map(value -> measured(measurement, (T) value));
    }

    static Arbitrary<CaseDraft.Step> dose() {
        Arbitrary<Duration> ago = Arbitraries.frequencyOf(
                Tuple.of(3, Arbitraries.integers().between(0, 30 * 60).map(Duration::ofMinutes)),
                Tuple.of(1, Arbitraries.of(4, 6, 24).flatMap(hours -> Arbitraries.of(-1, 0, 1)
                        .map(second -> Duration.ofHours(hours).plusSeconds(second)))));
        Arbitrary<CaseDraft.Step> ofIngredient = Combinators.combine(
                        Arbitraries.frequency(
                                Tuple.of(4, Ingredient.IBUPROFEN),
                                Tuple.of(4, Ingredient.ACETAMINOPHEN),
                                Tuple.of(1, Ingredient.NAPROXEN),
                                Tuple.of(1, Ingredient.ASPIRIN)),
                        Arbitraries.of(1, 81, 200, 325, 400, 500, 650, 1000, 1200, 2000),
                        ago)
                .as((ingredient, mg, time) -> taken(
                        ingredient + " " + mg + " mg",
                        new DoseTaken.OfIngredient(ingredient, Mass.milligrams(mg), ExampleCase.AS_OF.minus(time)),
                        time));
        List<String> names = new ArrayList<>(ProductTable.standard().products().stream()
                .map(product -> product.name())
                .toList());
        names.add("Something unheard of");
        Arbitrary<CaseDraft.Step> ofProduct = Combinators.combine(
                        Arbitraries.of(names), Arbitraries.integers().between(1, 4), ago)
                .as((name, units, time) -> taken(
                        name + " x" + units,
                        new DoseTaken.OfProduct(name, units, ExampleCase.AS_OF.minus(time)),
                        time));
        return Arbitraries.frequencyOf(Tuple.of(5, ofIngredient), Tuple.of(1, ofProduct));
    }

    private static CaseDraft.Step taken(String words, DoseTaken dose, Duration ago) {
        return CaseDraft.step("took " + words + " " + ago + " ago", builder -> builder.took(dose));
    }
}
