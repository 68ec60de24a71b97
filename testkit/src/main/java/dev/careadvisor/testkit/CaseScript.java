package dev.careadvisor.testkit;

import dev.careadvisor.medicine.Dose;
import dev.careadvisor.medicine.DoseTaken;
import dev.careadvisor.medicine.Ingredient;
import dev.careadvisor.patient.Answer;
import dev.careadvisor.patient.Choice;
import dev.careadvisor.patient.ChoiceInput;
import dev.careadvisor.patient.Input;
import dev.careadvisor.patient.InputCatalogue;
import dev.careadvisor.patient.Mass;
import dev.careadvisor.patient.Measurement;
import dev.careadvisor.patient.PatientCase;
import dev.careadvisor.patient.Question;
import dev.careadvisor.patient.Region;
import dev.careadvisor.patient.Screen;
import dev.careadvisor.remedy.Remedy;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads the steps of a draft, the last of each name holding, and makes the case. */
final class CaseScript {

    private static final String NOT_SURE = "UNKNOWN";

    private final Instant asOf;
    private @Nullable Instant onset;
    private @Nullable String caseId;
    private final Set<Screen> screens = EnumSet.noneOf(Screen.class);
    private final Map<Question, Answer> answers = new LinkedHashMap<>();
    private final Map<ChoiceInput, Choice> choices = new EnumMap<>(ChoiceInput.class);
    private final Set<ChoiceInput> unsure = EnumSet.noneOf(ChoiceInput.class);
    private final Set<Region> regions = EnumSet.noneOf(Region.class);
    private final Map<Measurement<?>, Object> measurements = new LinkedHashMap<>();
    private final List<DoseTaken> doses = new ArrayList<>();
    private final List<String> medicines = new ArrayList<>();
    private final Set<Remedy> agreed = EnumSet.noneOf(Remedy.class);

    CaseScript(Instant asOf) {
        this.asOf = asOf;
    }

    void read(String step) {
        int equals = step.indexOf('=');
        if (equals < 0) {
            throw new IllegalArgumentException("no = in the step \"" + step + "\"");
        }
        try {
            read(step.substring(0, equals).strip(), step.substring(equals + 1));
        } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
            throw new IllegalArgumentException("the step \"" + step + "\" cannot be read: " + e.getMessage(), e);
        }
    }

    private void read(String name, String value) {
        switch (name) {
            case "SHOWN" -> {
                if (value.equals("ALL")) {
                    screens.addAll(EnumSet.allOf(Screen.class));
                } else if (!value.isEmpty()) {
                    for (String screen : value.split(",")) {
                        screens.add(Screen.valueOf(screen.strip()));
                    }
                }
            }
            case "ONSET" -> onset = value.equals(NOT_SURE) ? null : asOf.minus(duration(value));
            case "REGION" -> {
                regions.clear();
                if (!value.equals(NOT_SURE)) {
                    for (String region : value.split(",")) {
                        regions.add(Region.valueOf(region.strip()));
                    }
                }
            }
            case "DOSE" -> doses.add(dose(value));
            case "PRODUCT" -> doses.add(product(value));
            case "AMOUNT" -> doses.add(amount(value));
            case "TAKES" -> medicines.add(value);
            case "CASE_ID" -> caseId = value;
            case "AGREED" -> agreed.add(Remedy.valueOf(value));
            default -> readInput(name, value.strip());
        }
    }

    private void readInput(String name, String value) {
        if (value.equals("NOT_SHOWN")) {
            screens.remove(Screen.valueOf(name));
            return;
        }
        Measurement<?> measurement = Measurement.named(name).orElse(null);
        if (measurement != null) {
            if (value.equals(NOT_SURE)) {
                measurements.remove(measurement);
            } else {
                measurements.put(measurement, measurement.parse(value));
            }
            return;
        }
        for (ChoiceInput input : ChoiceInput.values()) {
            if (input.name().equals(name)) {
                choose(input, value);
                return;
            }
        }
        Input input = InputCatalogue.standard()
                .input(name.contains(".") ? name : "FINDING." + name)
                .orElseThrow(() -> new IllegalArgumentException("no input is called " + name));
        if (!(input instanceof Question question)) {
            throw new IllegalArgumentException(name + " is answered without a prefix");
        }
        answers.put(question, Answer.valueOf(value));
    }

    private void choose(ChoiceInput input, String value) {
        choices.remove(input);
        unsure.remove(input);
        if (value.equals(NOT_SURE)) {
            unsure.add(input);
            return;
        }
        for (Choice choice : input.type().getEnumConstants()) {
            if (choice.name().equals(value)) {
                choices.put(input, choice);
                return;
            }
        }
        throw new IllegalArgumentException("no " + input + " is called " + value);
    }

    /** For example {@code IBUPROFEN 400 mg 6 h}, or {@code IBUPROFEN 200..400 mg 2..6 h} where it is not known exactly. */
    private DoseTaken dose(String value) {
        String[] words = value.strip().split(" ");
        Ingredient ingredient = Ingredient.valueOf(words[0]);
        return taken(
                new Dose.OfIngredient(ingredient, Mass.parse(least(words[1]) + " " + words[2])),
                new Dose.OfIngredient(ingredient, Mass.parse(most(words[1]) + " " + words[2])),
                words[3],
                words[4]);
    }

    /** For example {@code NyQuil x2 3 h} or {@code NyQuil x2..3 3 h}; the name may hold blanks. */
    private DoseTaken product(String value) {
        int times = value.lastIndexOf(" x");
        String product = value.substring(0, times);
        String[] words = value.substring(times + 2).split(" ");
        return taken(
                new Dose.OfProduct(product, Integer.parseInt(least(words[0]))),
                new Dose.OfProduct(product, Integer.parseInt(most(words[0]))),
                words[1],
                words[2]);
    }

    /** For example {@code Tylenol 500 mg 3 h}; the name may hold blanks. */
    private DoseTaken amount(String value) {
        String[] words = value.split(" ");
        int last = words.length;
        String product = value.substring(
                0,
                value.length()
                        - String.join(" ", List.of(words).subList(last - 4, last))
                                .length()
                        - 1);
        String unit = " " + words[last - 3];
        return taken(
                new Dose.OfProductAmount(product, Mass.parse(least(words[last - 4]) + unit)),
                new Dose.OfProductAmount(product, Mass.parse(most(words[last - 4]) + unit)),
                words[last - 2],
                words[last - 1]);
    }

    /** The time is how long ago, the shorter one first. */
    private DoseTaken taken(Dose least, Dose most, String ago, String unit) {
        return new DoseTaken(
                least,
                most,
                asOf.minus(duration(most(ago) + " " + unit)),
                asOf.minus(duration(least(ago) + " " + unit)));
    }

    private static String least(String range) {
        int dots = range.indexOf("..");
        return dots < 0 ? range : range.substring(0, dots);
    }

    private static String most(String range) {
        int dots = range.indexOf("..");
        return dots < 0 ? range : range.substring(dots + 2);
    }

    private static Duration duration(String text) {
        String[] words = text.strip().split(" ");
        if (words.length != 2) {
            throw new IllegalArgumentException("\"" + text + "\" is no number with a unit of time");
        }
        BigDecimal seconds = new BigDecimal(words[0])
                .multiply(BigDecimal.valueOf(
                        switch (words[1]) {
                            case "d" -> 86_400;
                            case "h" -> 3_600;
                            case "min" -> 60;
                            case "s" -> 1;
                            default -> throw new IllegalArgumentException("no unit of time in \"" + text + "\"");
                        }));
        try {
            return Duration.ofNanos(seconds.movePointRight(9).longValueExact());
        } catch (ArithmeticException e) {
            throw new IllegalArgumentException("\"" + text + "\" is too long or too fine", e);
        }
    }

    PatientCase patient() {
        PatientCase.Builder builder = PatientCase.builder().asOf(asOf).screenedAll(screens);
        if (onset != null) {
            builder.onset(onset);
        }
        if (caseId != null) {
            builder.caseId(caseId);
        }
        answers.forEach(builder::answer);
        choices.values().forEach(builder::choose);
        unsure.forEach(builder::unsure);
        regions.forEach(builder::region);
        measurements.forEach((measurement, value) -> measured(builder, measurement, value));
        doses.forEach(builder::took);
        medicines.forEach(builder::takes);
        agreed.forEach(builder::clinicianAgreed);
        return builder.build();
    }

    private static <T> void measured(PatientCase.Builder builder, Measurement<T> measurement, Object value) {
        builder.measured(measurement, measurement.type().cast(value));
    }
}
