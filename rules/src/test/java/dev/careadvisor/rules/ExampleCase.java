package dev.careadvisor.rules;

import dev.careadvisor.CareAdvisor;
import dev.careadvisor.medicine.DoseTaken;
import dev.careadvisor.medicine.Ingredient;
import dev.careadvisor.patient.Answer;
import dev.careadvisor.patient.Choice;
import dev.careadvisor.patient.ChoiceInput;
import dev.careadvisor.patient.Finding;
import dev.careadvisor.patient.Input;
import dev.careadvisor.patient.InputCatalogue;
import dev.careadvisor.patient.Mass;
import dev.careadvisor.patient.Measurement;
import dev.careadvisor.patient.PainScore;
import dev.careadvisor.patient.PatientCase;
import dev.careadvisor.patient.Question;
import dev.careadvisor.patient.Region;
import dev.careadvisor.patient.Screen;
import dev.careadvisor.patient.Sex;
import dev.careadvisor.patient.Trend;
import dev.careadvisor.patient.Trigger;
import dev.careadvisor.remedy.Remedy;
import dev.careadvisor.rulebase.DayLimits;
import dev.careadvisor.rulebase.HeatPolicy;
import dev.careadvisor.rulebase.LabelRegion;
import dev.careadvisor.rulebase.Policies;
import dev.careadvisor.rulebase.Rulebase;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A case written as changes to a base case, as in {@code *.examples} files: an ordinary lifting strain of a man of 33, everything asked
 * and denied.
 */
final class ExampleCase {

    static final Instant AS_OF = Instant.parse("2026-03-02T18:00:00Z");

    private final Set<Screen> screens = EnumSet.allOf(Screen.class);
    private final Map<Question, Answer> answers = new HashMap<>();
    private final Map<ChoiceInput, Choice> choices = new EnumMap<>(ChoiceInput.class);
    private final Set<ChoiceInput> unsure = EnumSet.noneOf(ChoiceInput.class);
    private final Set<Region> regions = EnumSet.of(Region.LUMBAR);
    private final Map<Measurement<?>, Object> measurements = new LinkedHashMap<>();
    private final List<DoseTaken> doses = new ArrayList<>();
    private final Set<String> medicines = new HashSet<>();
    private final Set<Remedy> agreed = EnumSet.noneOf(Remedy.class);
    private Duration sinceOnset = Duration.ofHours(20);
    private Policies policies = Policies.CAUTIOUS;

    private ExampleCase() {
        choices.put(ChoiceInput.SEX, Sex.MALE);
        choices.put(ChoiceInput.TRIGGER, Trigger.LIFT_TWIST);
        choices.put(ChoiceInput.PAIN_TREND, Trend.BETTER);
        answers.put(Finding.TRIGGERED_BY_MOVEMENT, Answer.PRESENT);
        measurements.put(Measurement.AGE, 33);
        measurements.put(Measurement.WEIGHT, Mass.kilograms(82));
        measurements.put(Measurement.PAIN_NOW, PainScore.of(5));
        measurements.put(Measurement.ALCOHOL, BigDecimal.ZERO);
    }

    static ExampleCase of(String changes) {
        ExampleCase example = new ExampleCase();
        for (String change : changes.split(";")) {
            if (!change.isBlank()) {
                example.change(change.strip());
            }
        }
        return example;
    }

    Policies policies() {
        return policies;
    }

    /** An advisor with the policies of this example. */
    CareAdvisor advisor(Rulebase rulebase) {
        return CareAdvisor.builder()
                .rulebase(rulebase)
                .heatPolicy(policies.heat())
                .labelRegion(policies.labelRegion())
                .dayLimits(policies.dayLimits())
                .build();
    }

    PatientCase patient() {
        PatientCase.Builder builder = PatientCase.builder().asOf(AS_OF).screenedAll(screens);
        if (sinceOnset != null) {
            builder.onset(AS_OF.minus(sinceOnset));
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

    private void change(String change) {
        int equals = change.indexOf('=');
        if (equals < 0) {
            throw new IllegalArgumentException("no = in \"" + change + "\"");
        }
        String name = change.substring(0, equals).strip();
        String value = change.substring(equals + 1).strip();
        switch (name) {
            case "ONSET" -> sinceOnset = value.equals("UNKNOWN") ? null : duration(value);
            case "REGION" -> {
                regions.clear();
                if (!value.equals("UNKNOWN")) {
                    for (String region : value.split(",")) {
                        regions.add(Region.valueOf(region.strip()));
                    }
                }
            }
            case "DOSE" -> addDose(value.split(" "));
            case "PRODUCT" -> addProduct(value);
            case "TAKES" -> medicines.add(value);
            case "AGREED" -> agreed.add(Remedy.valueOf(value));
            case "POLICY" -> policies = policies.withHeat(HeatPolicy.valueOf(value));
            case "LABEL" -> policies = policies.withLabelRegion(LabelRegion.valueOf(value));
            case "DAYS" -> policies = policies.withDayLimits(DayLimits.valueOf(value));
            default -> changeInput(name, value);
        }
    }

    private void changeInput(String name, String value) {
        if (value.equals("NOT_SHOWN")) {
            screens.remove(Screen.valueOf(name));
            return;
        }
        Measurement<?> measurement = Measurement.named(name).orElse(null);
        if (measurement != null) {
            if (value.equals("UNKNOWN")) {
                measurements.remove(measurement);
            } else {
                measurements.put(measurement, measurement.parse(value));
            }
            return;
        }
        for (ChoiceInput input : ChoiceInput.values()) {
            if (input.name().equals(name)) {
                choices.remove(input);
                unsure.remove(input);
                if (value.equals("UNKNOWN")) {
                    unsure.add(input);
                } else {
                    choices.put(input, choice(input, value));
                }
                return;
            }
        }
        Input input = InputCatalogue.standard()
                .input(name.contains(".") ? name : "FINDING." + name)
                .orElseThrow(() -> new IllegalArgumentException("no input is called " + name));
        answers.put((Question) input, Answer.valueOf(value));
    }

    private static Choice choice(ChoiceInput input, String value) {
        for (Choice choice : input.type().getEnumConstants()) {
            if (choice.name().equals(value)) {
                return choice;
            }
        }
        throw new IllegalArgumentException("no " + input + " is called " + value);
    }

    /** For example {@code IBUPROFEN 400 mg 6 h}. */
    private void addDose(String[] words) {
        doses.add(new DoseTaken.OfIngredient(
                Ingredient.valueOf(words[0]),
                Mass.parse(words[1] + " " + words[2]),
                AS_OF.minus(duration(words[3] + " " + words[4]))));
    }

    /** For example {@code NyQuil x2 3 h}. */
    private void addProduct(String value) {
        int times = value.lastIndexOf(" x");
        String[] words = value.substring(times + 2).split(" ");
        doses.add(new DoseTaken.OfProduct(
                value.substring(0, times),
                Integer.parseInt(words[0]),
                AS_OF.minus(duration(words[1] + " " + words[2]))));
    }

    private static Duration duration(String text) {
        String[] words = text.split(" ");
        BigDecimal seconds = new BigDecimal(words[0])
                .multiply(BigDecimal.valueOf(
                        switch (words[1]) {
                            case "d" -> 86_400;
                            case "h" -> 3_600;
                            case "min" -> 60;
                            case "s" -> 1;
                            default -> throw new IllegalArgumentException("no unit of time in \"" + text + "\"");
                        }));
        return Duration.ofNanos(seconds.movePointRight(9).longValueExact());
    }
}
