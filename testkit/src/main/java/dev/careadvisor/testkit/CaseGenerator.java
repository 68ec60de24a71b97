package dev.careadvisor.testkit;

import dev.careadvisor.medicine.Ingredient;
import dev.careadvisor.medicine.Product;
import dev.careadvisor.medicine.ProductTable;
import dev.careadvisor.patient.Choice;
import dev.careadvisor.patient.ChoiceInput;
import dev.careadvisor.patient.InputCatalogue;
import dev.careadvisor.patient.Measurement;
import dev.careadvisor.patient.Question;
import dev.careadvisor.patient.Region;
import dev.careadvisor.patient.Screen;
import dev.careadvisor.remedy.Remedy;
import dev.careadvisor.rulebase.RuleCard;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Random cases, weighted so that red flags, exclusions, doses near their limits, unknown answers and combinations of these are common. Most
 * cases are built around one or two rules, so that each rule is met often. The same random numbers give the same case. Immutable and thread-safe.
 */
public final class CaseGenerator {

    private static final Pattern BOUND = Pattern.compile("Measurement\\.([A-Z0-9_]+), (\\d+(?:\\.\\d+)?)");
    private static final Pattern HOURS = Pattern.compile("\\bonset[A-Za-z]+\\((\\d+)\\)");
    private static final int[] TABLETS = {1, 81, 100, 200, 220, 325, 400, 440, 500, 650, 1_000, 1_200, 2_000};

    private static final List<Ingredient> PLANNED =
            List.of(Ingredient.IBUPROFEN, Ingredient.ACETAMINOPHEN, Ingredient.NAPROXEN, Ingredient.MAGNESIUM);
    private static final List<String> COMBINED =
            List.of("Advil Dual Action", "Tylenol Extra Strength", "Advil", "Aleve", "Excedrin", "Tylenol 8 HR");

    private final List<RuleHints> rules = new ArrayList<>();
    private final Map<Measurement<?>, List<BigDecimal>> bounds = new HashMap<>();
    private final List<Integer> onsetHours;
    private final List<Question> questions =
            new ArrayList<>(InputCatalogue.standard().questions());
    private final List<Product> products =
            new ArrayList<>(ProductTable.standard().products());
    private final List<Choice> choices = Arrays.stream(ChoiceInput.values())
            .flatMap(input -> Arrays.stream(input.type().getEnumConstants()))
            .map(Choice.class::cast)
            .toList();

    /**
     * A generator of cases that rules care about.
     *
     * @param cards the rules, as {@code advisor.rules().values()} gives them; not null
     * @throws IllegalArgumentException if there are none, as for an advisor whose rulebase could not be loaded
     */
    public CaseGenerator(Collection<RuleCard> cards) {
        if (cards.isEmpty()) {
            throw new IllegalArgumentException(
                    "the advisor has no rules: its rulebase could not be loaded; the log says why");
        }
        Map<String, List<RuleHints>> flagsByLevel = new HashMap<>();
        TreeSet<Integer> hours = new TreeSet<>();
        for (RuleCard card : cards) {
            RuleHints hints = new RuleHints(card, flagsByLevel);
            rules.add(hints);
            if (card.kind().equals("FLAG")) {
                flagsByLevel
                        .computeIfAbsent(card.level(), level -> new ArrayList<>())
                        .add(hints);
            }
            BOUND.matcher(card.condition()).results().forEach(this::addBound);
            HOURS.matcher(card.condition()).results().forEach(bound -> hours.add(Integer.parseInt(bound.group(1))));
        }
        onsetHours = hours.isEmpty() ? List.of(48) : List.copyOf(hours);
    }

    private void addBound(MatchResult bound) {
        Measurement.named(bound.group(1)).ifPresent(measurement -> {
            List<BigDecimal> known = bounds.computeIfAbsent(measurement, m -> new ArrayList<>());
            BigDecimal value = new BigDecimal(bound.group(2));
            if (!known.contains(value)) {
                known.add(value);
            }
        });
    }

    /**
     * A case. It can be one that is refused, if what it says about the person cannot be.
     *
     * @param random where the numbers come from; not null
     * @return a new draft
     */
    public CaseDraft next(Random random) {
        List<String> steps = new ArrayList<>(base(random));
        if (random.nextInt(10) > 0) {
            steps.addAll(RuleHints.pick(rules, random).steps(random));
        }
        if (random.nextInt(3) == 0) {
            steps.addAll(RuleHints.pick(rules, random).steps(random));
        }
        for (int more = random.nextInt(8) / 3; more > 0; more--) {
            steps.add(any(random));
        }
        if (random.nextInt(4) == 0) {
            doses(steps, random);
        }
        agreeWithPregnancy(steps, random);
        return new CaseDraft(steps);
    }

    /**
     * A case of somebody who mostly may take a medicine: an ordinary strain in its first 14 days, up to six doses of the last two days, some
     * of them ranges or combination products, now and then something else besides.
     *
     * @param random where the numbers come from; not null
     * @return a new draft
     */
    public CaseDraft dosing(Random random) {
        List<String> steps = new ArrayList<>(CaseDraft.plainStrain().steps());
        steps.add("AGE=" + (random.nextInt(4) > 0 ? 18 + random.nextInt(42) : 58 + random.nextInt(18)));
        steps.add("WEIGHT=" + (random.nextInt(6) > 0 ? 45 + random.nextInt(60) : 38 + random.nextInt(6)) + " kg");
        steps.add("ONSET=" + onsetOfDosing(random));
        steps.add("PAIN_NOW=" + (2 + random.nextInt(5)));
        if (random.nextInt(10) > 0) {
            steps.addAll(List.of(
                    "NSAID_DOSE_DAYS=" + random.nextInt(random.nextInt(3) == 0 ? 8 : 3),
                    "ACETAMINOPHEN_DAYS=" + random.nextInt(random.nextInt(3) == 0 ? 8 : 3),
                    "MAGNESIUM_DAYS=" + random.nextInt(random.nextInt(3) == 0 ? 15 : 3)));
        }
        Ingredient often = RuleHints.pick(PLANNED, random);
        for (int more = random.nextInt(7); more > 0; more--) {
            steps.add(usualDose(random.nextInt(4) > 0 ? often : RuleHints.pick(PLANNED, random), random));
        }
        int more = random.nextInt(12);
        if (more == 0) {
            doses(steps, random);
        } else if (more < 3) {
            steps.add(any(random));
        } else if (more == 3) {
            steps.addAll(RuleHints.pick(rules, random).steps(random));
        }
        if (random.nextInt(8) == 0) {
            // What a clinician agreed to although the rules would avoid it keeps its other limits.
            steps.addAll(List.of("GLOMERULAR_FILTRATION_RATE=90 mL/min/1.73m2", "AGREED=IBUPROFEN", "AGREED=NAPROXEN"));
            if (random.nextBoolean()) {
                steps.addAll(List.of("CONDITION.HYPERTENSION=PRESENT", "HYPERTENSION_CONTROLLED=PRESENT"));
            }
        }
        agreeWithPregnancy(steps, random);
        return new CaseDraft(steps);
    }

    private String onsetOfDosing(Random random) {
        return switch (random.nextInt(8)) {
            case 0 -> "UNKNOWN";
            case 1 -> RuleHints.pick(onsetHours, random) * 3_600L + random.nextInt(3) - 1 + " s";
            default -> random.nextInt(337 * 60) + " min";
        };
    }

    /** An amount as packs have it, at times that meet the ends of intervals and windows; one in four is a range. */
    private static String usualDose(Ingredient ingredient, Random random) {
        int least = (int) (RuleHints.pick(ingredient.usualAmounts(), random).micrograms() / 1_000);
        String ago = random.nextInt(3) == 0
                ? RuleHints.pick(List.of(4, 6, 8, 12, 18, 24), random) * 3_600L + random.nextInt(3) - 1 + " s"
                : random.nextInt(48 * 60) + " min";
        String amount = Integer.toString(least);
        if (random.nextInt(4) == 0) {
            amount = least + ".." + (least + 100 * random.nextInt(4));
            int minutes = random.nextInt(40 * 60);
            ago = minutes + ".." + (minutes + random.nextInt(12 * 60)) + " min";
        }
        return switch (random.nextInt(8)) {
            case 0 -> "PRODUCT=" + RuleHints.pick(COMBINED, random) + " x" + (1 + random.nextInt(2)) + " " + ago;
            default -> "DOSE=" + ingredient + " " + amount + " mg " + ago;
        };
    }

    /** Mostly an ordinary strain with everything denied; sometimes some screens missing; sometimes nothing at all. */
    private List<String> base(Random random) {
        int kind = random.nextInt(20);
        if (kind == 0) {
            return List.of();
        }
        List<String> steps = new ArrayList<>(CaseDraft.plainStrain().steps());
        steps.add("AGE=" + age(random));
        steps.add("ONSET=" + onset(random));
        steps.add("PAIN_TREND=" + RuleHints.pick(List.of("BETTER", "BETTER", "SAME", "WORSE"), random));
        steps.add("PAIN_NOW=" + (2 + random.nextInt(5)));
        if (random.nextInt(3) == 0) {
            steps.add("SEX=" + RuleHints.pick(List.of("FEMALE", "FEMALE", "OTHER"), random));
        }
        // Without these every medicine of somebody with a listed dose would wait for an answer.
        if (random.nextInt(3) > 0) {
            steps.addAll(List.of("NSAID_DOSE_DAYS=1", "ACETAMINOPHEN_DAYS=1", "MAGNESIUM_DAYS=1"));
        }
        if (random.nextInt(25) == 0) {
            // Too many answers at once for chance: a relaxant that is taken as prescribed.
            steps.addAll(List.of(
                    "MEDICINE_CLASS."
                            + RuleHints.pick(List.of("CYCLOBENZAPRINE", "METAXALONE", "METHOCARBAMOL"), random)
                            + "=PRESENT",
                    "RELAXANT_PRESCRIBED_THIS_EPISODE=PRESENT",
                    "RELAXANT_USED_FOR=" + (1 + random.nextInt(4)) + " d"));
        }
        if (kind < 4) {
            for (Screen screen : Screen.values()) {
                if (random.nextInt(kind == 1 ? 2 : 8) == 0) {
                    steps.add(screen + "=NOT_SHOWN");
                }
            }
            for (String basic : List.of(
                    "AGE", "ONSET", "SEX", "PAIN_NOW", "PAIN_TREND", "WEIGHT", "ALCOHOL", "REGION", "TRIGGER")) {
                if (random.nextInt(6) == 0) {
                    steps.add(basic + "=UNKNOWN");
                }
            }
        }
        return steps;
    }

    private String age(Random random) {
        List<BigDecimal> known = bounds.getOrDefault(Measurement.AGE, List.of());
        int kind = random.nextInt(6);
        if (kind < 4 || known.isEmpty()) {
            return Integer.toString(18 + random.nextInt(42));
        }
        return kind == 4
                ? Integer.toString(RuleHints.pick(known, random).intValue() + random.nextInt(3) - 1)
                : Integer.toString(random.nextInt(121));
    }

    private String onset(Random random) {
        return random.nextInt(3) == 0
                ? RuleHints.pick(onsetHours, random) * 3_600L + random.nextInt(3) - 1 + " s"
                : random.nextInt(400) + " h";
    }

    /** Anything that can be said about a person. */
    private String any(Random random) {
        int kind = random.nextInt(20);
        if (kind < 9) {
            return RuleHints.pick(questions, random).key() + "="
                    + RuleHints.pick(List.of("PRESENT", "PRESENT", "PRESENT", "UNKNOWN", "ABSENT"), random);
        }
        if (kind < 12) {
            Choice choice = RuleHints.pick(choices, random);
            return choice.input().name() + "=" + (random.nextInt(8) == 0 ? "UNKNOWN" : choice.name());
        }
        if (kind < 17) {
            return measurement(RuleHints.pick(Measurement.values(), random), random);
        }
        if (kind == 17) {
            return "REGION=" + RuleHints.pick(List.of(Region.values()), random) + ","
                    + RuleHints.pick(List.of(Region.values()), random);
        }
        if (kind == 18) {
            return "TAKES=" + RuleHints.pick(products, random).name();
        }
        return "AGREED=" + RuleHints.pick(List.of(Remedy.values()), random);
    }

    private <T> String measurement(Measurement<T> measurement, Random random) {
        List<BigDecimal> known = bounds.getOrDefault(measurement, List.of());
        if (known.isEmpty() || random.nextInt(6) == 0) {
            T end = random.nextBoolean() ? measurement.least() : measurement.greatest();
            return measurement.name() + "=" + measurement.format(end);
        }
        return RuleHints.near(measurement, RuleHints.pick(known, random), random);
    }

    /** One to five doses of the last day and a half, mostly of one ingredient, so that limits are near. */
    private void doses(List<String> steps, Random random) {
        Ingredient often = RuleHints.pick(
                List.of(Ingredient.IBUPROFEN, Ingredient.ACETAMINOPHEN, Ingredient.NAPROXEN, Ingredient.MAGNESIUM),
                random);
        for (int more = 1 + random.nextInt(5); more > 0; more--) {
            String ago = random.nextInt(3) == 0
                    ? RuleHints.pick(List.of(4, 6, 8, 12, 24), random) * 3_600L + random.nextInt(3) - 1 + " s"
                    : random.nextInt(4) == 0
                            ? random.nextInt(36 * 60) + ".." + (36 * 60 + random.nextInt(6 * 60)) + " min"
                            : random.nextInt(36 * 60) + " min";
            String atMost = random.nextInt(6) == 0 ? ".." + 1_000 : "";
            int kind = random.nextInt(12);
            if (kind < 8) {
                Ingredient ingredient = kind < 6 ? often : RuleHints.pick(List.of(Ingredient.values()), random);
                steps.add("DOSE=" + ingredient + " " + TABLETS[random.nextInt(TABLETS.length)] + atMost + " mg " + ago);
            } else if (kind < 10) {
                steps.add("PRODUCT=" + RuleHints.pick(products, random).name() + " x"
                        + (random.nextInt(6) == 0 ? "2..3" : 1 + random.nextInt(3)) + " " + ago);
            } else if (kind == 10) {
                steps.add("AMOUNT=" + RuleHints.pick(products, random).name() + " "
                        + TABLETS[random.nextInt(TABLETS.length)] + atMost + " mg " + ago);
            } else {
                steps.add("TAKES=" + RuleHints.pick(products, random).name());
            }
        }
    }

    /** Somebody who is or may be pregnant is no man: with a man the case would be refused. */
    private static void agreeWithPregnancy(List<String> steps, Random random) {
        boolean pregnant = steps.stream()
                .anyMatch(step -> step.equals("PREGNANCY=YES")
                        || step.equals("PREGNANCY=POSSIBLE")
                        || step.startsWith("GESTATION="));
        if (pregnant && random.nextInt(20) > 0) {
            steps.add("SEX=" + (random.nextInt(8) == 0 ? "OTHER" : "FEMALE"));
        }
    }
}
