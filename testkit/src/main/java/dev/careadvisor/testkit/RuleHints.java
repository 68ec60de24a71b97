package dev.careadvisor.testkit;

import dev.careadvisor.medicine.Ingredient;
import dev.careadvisor.patient.Choice;
import dev.careadvisor.patient.ChoiceInput;
import dev.careadvisor.patient.Input;
import dev.careadvisor.patient.Measurement;
import dev.careadvisor.patient.Question;
import dev.careadvisor.rulebase.RuleCard;
import dev.careadvisor.rulebase.Sign;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * What to say about a person so that a rule has a fair chance to fire, read from its condition: each call of a reading, such as
 * {@code below(Measurement.AGE, 65)}, suggests values, those at the bound and one step to either side among them. Immutable.
 */
final class RuleHints {

    private static final Pattern CALL = Pattern.compile("\\b([a-zA-Z]+)\\(([^()]*)\\)");
    private static final Pattern CONSTANT = Pattern.compile("\\b([A-Z][A-Za-z]+)\\.([A-Z0-9_]+)");
    private static final Pattern NUMBER = Pattern.compile("(?<![\\w.])\\d+(?:\\.\\d+)?(?![\\w.])");

    private static final Map<String, String> CHOICES = Map.of(
            "LegSymptoms", "LEG_SYMPTOMS",
            "MotorDeficit", "MOTOR_DEFICIT",
            "Trend", "PAIN_TREND",
            "Trigger", "TRIGGER",
            "Region", "REGION",
            "Sex", "SEX",
            "Pregnancy", "PREGNANCY");
    private static final Map<String, String> QUESTIONS = Map.of(
            "Finding", "FINDING.",
            "Condition", "CONDITION.",
            "MedicineClass", "MEDICINE_CLASS.",
            "Allergy", "ALLERGY.",
            "Device", "DEVICE.");
    private static final Map<String, List<String>> PHASES = Map.of(
            "CRISIS", List.of("ONSET=20 h"),
            "LATE_ACUTE", List.of("ONSET=60 h"),
            "ACTIVE_RECOVERY", List.of("ONSET=100 h", "PAIN_TREND=BETTER"),
            "SLOW", List.of("ONSET=200 h", "PAIN_TREND=SAME"),
            "REBUILD", List.of("ONSET=200 h", "PAIN_TREND=BETTER", "PAIN_NOW=2"),
            "REFER", List.of("ONSET=400 h"));

    /** A call of a condition. */
    private record Call(String name, List<MatchResult> constants, List<BigDecimal> numbers) {

        static Call of(MatchResult call) {
            String arguments = call.group(2);
            return new Call(
                    call.group(1),
                    CONSTANT.matcher(arguments).results().toList(),
                    NUMBER.matcher(arguments)
                            .results()
                            .map(n -> new BigDecimal(n.group()))
                            .toList());
        }

        /** The constants of a type, such as Ingredient. */
        List<String> named(String type) {
            return constants.stream()
                    .filter(c -> c.group(1).equals(type))
                    .map(c -> c.group(2))
                    .toList();
        }
    }

    private final List<Call> calls;
    private final Map<String, List<RuleHints>> flagsByLevel;

    /**
     * The hints of a rule.
     *
     * @param card the rule
     * @param flagsByLevel hints of rules that give an urgency, by its name, for rules that ask for one
     */
    RuleHints(RuleCard card, Map<String, List<RuleHints>> flagsByLevel) {
        this.calls = CALL.matcher(card.condition()).results().map(Call::of).toList();
        this.flagsByLevel = flagsByLevel;
    }

    /** The keys of inputs that some flag counts only when they are said. */
    static Set<String> volunteered(Collection<RuleCard> cards) {
        return readBy(cards, call -> call.equals("said"));
    }

    /** The keys of inputs that only modify a flag and are read at their worst while they are not known. */
    static Set<String> modifiers(Collection<RuleCard> cards) {
        return readBy(cards, call -> call.startsWith("may"));
    }

    private static Set<String> readBy(Collection<RuleCard> cards, Predicate<String> which) {
        Set<String> keys = new HashSet<>();
        for (RuleCard card : cards) {
            if (card.kind().equals("FLAG")) {
                CALL.matcher(card.condition())
                        .results()
                        .filter(call -> which.test(call.group(1)))
                        .flatMap(call -> CONSTANT.matcher(call.group(2)).results())
                        .forEach(constant -> keys.add(key(constant)));
            }
        }
        return keys;
    }

    private static String key(MatchResult constant) {
        String type = constant.group(1);
        return CHOICES.containsKey(type)
                ? ChoiceInput.valueOf(CHOICES.get(type)).key()
                : QUESTIONS.getOrDefault(type, type.toUpperCase(java.util.Locale.ROOT) + ".") + constant.group(2);
    }

    /** Mostly what each call asks for; now and then "not sure", or nothing. */
    List<String> steps(Random random) {
        List<String> steps = new ArrayList<>();
        for (Call call : calls) {
            if (random.nextInt(12) > 0) {
                steps.addAll(steps(call, random));
            }
        }
        return steps;
    }

    private List<String> steps(Call call, Random random) {
        String name = call.name();
        if (name.startsWith("onset")) {
            return List.of("ONSET=" + hours(call.numbers().get(0), random));
        }
        if (name.startsWith("took") || name.startsWith("takes") || name.equals("uses") || name.endsWith("nUse")) {
            return doses(call, random);
        }
        return switch (name) {
            case "inPhase" -> PHASES.get(pick(call.named("Phase"), random));
            case "urgencyAtLeast", "urgencyIs" -> urgency(pick(call.named("Urgency"), random), random);
            case "clinicianAgreed" -> List.of("AGREED=" + call.named("Remedy").get(0));
            case "namesUnknownProduct" -> List.of("PRODUCT=Nothing known x1 5 h");
            case "painRose" ->
                List.of(
                        call.named("Measurement").get(0) + "=3",
                        call.named("Measurement").get(1) + "=" + (4 + random.nextInt(3)));
            case "painRoseSince" ->
                List.of("PAIN_NOW=5", call.named("Measurement").get(0) + "=" + (2 + random.nextInt(3)));
            case "lacks", "lacksAll", "mayLack" ->
                answers(call, "ABSENT", call.constants().size(), random);
            case "hasAtLeast" -> answers(call, "PRESENT", call.numbers().get(0).intValue() + random.nextInt(2), random);
            default -> values(call, random);
        };
    }

    private List<String> values(Call call, Random random) {
        if (call.constants().isEmpty()) {
            return List.of();
        }
        MatchResult constant = pick(call.constants(), random);
        String type = constant.group(1);
        if (type.equals("Measurement")) {
            return call.numbers().isEmpty()
                    ? List.of()
                    : List.of(near(
                            Measurement.named(constant.group(2)).orElseThrow(),
                            call.numbers().get(0),
                            random));
        }
        if (type.equals("Sign")) {
            return sign(Sign.valueOf(constant.group(2)), random);
        }
        if (CHOICES.containsKey(type)) {
            return List.of(CHOICES.get(type) + "=" + (random.nextInt(15) == 0 ? "UNKNOWN" : constant.group(2)));
        }
        if (QUESTIONS.containsKey(type)) {
            return answers(call, "PRESENT", 1, random);
        }
        return List.of();
    }

    /** Some of the questions of a call with one answer, now and then "not sure". */
    private static List<String> answers(Call call, String answer, int number, Random random) {
        List<String> questions = new ArrayList<>();
        call.constants().stream()
                .filter(constant -> QUESTIONS.containsKey(constant.group(1)))
                .forEach(constant -> questions.add(QUESTIONS.get(constant.group(1)) + constant.group(2)));
        java.util.Collections.shuffle(questions, random);
        return questions.subList(0, Math.min(number, questions.size())).stream()
                .map(question -> question + "=" + (random.nextInt(10) == 0 ? "UNKNOWN" : answer))
                .toList();
    }

    private static List<String> sign(Sign sign, Random random) {
        List<String> steps = new ArrayList<>();
        List<Input> inputs = new ArrayList<>(sign.inputs());
        java.util.Collections.shuffle(inputs, random);
        for (Input input : inputs.subList(0, Math.min(sign == Sign.TWO_SEROTONERGIC ? 2 : 1, inputs.size()))) {
            if (input instanceof Question question) {
                steps.add(question.key() + "=PRESENT");
            } else if (input instanceof ChoiceInput choice) {
                Choice[] values = choice.type().getEnumConstants();
                steps.add(choice.name() + "=" + values[random.nextInt(values.length)].name());
            } else if (input == Measurement.TEMPERATURE) {
                steps.add("TEMPERATURE=" + pick(List.of("37.4 C", "37.5 C", "38 C", "39 C"), random));
            } else if (input == Measurement.AGE) {
                steps.add("AGE=" + (64 + random.nextInt(3)));
            } else if (input instanceof Measurement<?> measurement && measurement.type() == java.time.Duration.class) {
                steps.add(measurement.name() + "=" + (13 + random.nextInt(4)) + " d");
            }
        }
        return steps;
    }

    private List<String> urgency(String level, Random random) {
        List<RuleHints> flags = flagsByLevel.getOrDefault(level, List.of());
        return flags.isEmpty() ? List.of() : pick(flags, random).steps(random);
    }

    private static List<String> doses(Call call, Random random) {
        if (call.named("Ingredient").isEmpty()) {
            return List.of("MEDICINE_CLASS.NSAID=PRESENT");
        }
        Ingredient ingredient = Ingredient.valueOf(call.named("Ingredient").get(0));
        int number = call.numbers().isEmpty()
                ? 0
                : call.numbers().get(call.numbers().size() - 1).intValue();
        return switch (call.name()) {
            case "tookInADayMoreThan" ->
                List.of("DOSE=" + ingredient + " " + (number + random.nextInt(3) - 1) + " mg 3 h");
            case "tookInADayMoreThanPerKilogram" ->
                List.of("WEIGHT=50 kg", "DOSE=" + ingredient + " " + (number * 50 + random.nextInt(3) - 1) + " mg 3 h");
            case "tookOnDaysMoreThanPerKilogram" ->
                List.of(
                        "WEIGHT=45 kg",
                        "DOSE=" + ingredient + " " + (number * 45 + random.nextInt(3)) + " mg 3 h",
                        "DOSE=" + ingredient + " " + (number * 45 + random.nextInt(3)) + " mg 30 h");
            case "tookOnDaysMoreThan" ->
                List.of(
                        "DOSE=" + ingredient + " " + (number + random.nextInt(3)) + " mg 3 h",
                        "DOSE=" + ingredient + " " + (number + random.nextInt(3)) + " mg 30 h");
            case "tookOtherNsaidWithin" -> {
                Ingredient other = pick(
                        List.of(
                                Ingredient.IBUPROFEN,
                                Ingredient.NAPROXEN,
                                Ingredient.DICLOFENAC,
                                Ingredient.METHYL_SALICYLATE),
                        random);
                yield List.of("DOSE=" + other + " 200 mg " + hours(BigDecimal.valueOf(number), random));
            }
            case "tookWithin" -> List.of("DOSE=" + ingredient + " 200 mg " + hours(BigDecimal.valueOf(number), random));
            case "tookUnknownAmount" ->
                List.of("TAKES="
                        + ingredient.name().toLowerCase(java.util.Locale.ROOT).replace('_', ' '));
            case "notInUse" -> List.of();
            case "takesWithoutListedDose" ->
                ingredient
                        .inUse()
                        .map(question -> List.of(question.key() + "=PRESENT"))
                        .orElse(List.of());
            default ->
                random.nextBoolean()
                        ? List.of("DOSE=" + ingredient + " 200 mg 5 h")
                        : ingredient
                                .inUse()
                                .map(question -> List.of(question.key() + "=PRESENT"))
                                .orElse(List.of());
        };
    }

    /** A number of hours, at the bound or one second to a side. */
    private static String hours(BigDecimal bound, Random random) {
        long seconds = bound.multiply(BigDecimal.valueOf(3_600)).longValue() + random.nextInt(5) / 2 - 1;
        return Math.max(0, seconds) + " s";
    }

    /** A measurement at the bound, or one step to a side. */
    static <T> String near(Measurement<T> measurement, BigDecimal bound, Random random) {
        if (random.nextInt(15) == 0) {
            return measurement.name() + "=UNKNOWN";
        }
        BigDecimal step = BigDecimal.ONE.movePointLeft(
                Math.max(bound.scale(), measurement.type() == dev.careadvisor.patient.Temperature.class ? 1 : 0));
        BigDecimal value = bound.add(step.multiply(BigDecimal.valueOf(random.nextInt(3) - 1)));
        return measurement.name() + "=" + value.max(BigDecimal.ZERO).toPlainString() + unit(measurement);
    }

    /** The unit that a measurement is written with, such as " kg". */
    private static <T> String unit(Measurement<T> measurement) {
        String least = measurement.format(measurement.least());
        return least.contains(" ") ? least.substring(least.indexOf(' ')) : "";
    }

    static <T> T pick(List<T> list, Random random) {
        return list.get(random.nextInt(list.size()));
    }
}
