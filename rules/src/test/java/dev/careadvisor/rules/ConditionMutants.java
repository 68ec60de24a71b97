package dev.careadvisor.rules;

import dev.careadvisor.patient.Allergy;
import dev.careadvisor.patient.Condition;
import dev.careadvisor.patient.Device;
import dev.careadvisor.patient.Finding;
import dev.careadvisor.patient.LegSymptoms;
import dev.careadvisor.patient.MedicineClass;
import dev.careadvisor.patient.MotorDeficit;
import dev.careadvisor.patient.Pregnancy;
import dev.careadvisor.patient.Region;
import dev.careadvisor.patient.Sex;
import dev.careadvisor.patient.Trend;
import dev.careadvisor.patient.Trigger;
import dev.careadvisor.rulebase.Sign;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The small faults that somebody could make in a condition: a bound moved, a code changed or lost, a word confused. */
final class ConditionMutants {

    /** A faulty condition and what is wrong with it. */
    record Mutant(String fault, String condition) {}

    private static final Pattern NUMBER = Pattern.compile("(?<![\\w.])\\d+(?:\\.\\d+)?(?![\\w.])");
    private static final Pattern CODE = Pattern.compile("\\b([A-Z]\\w*)\\.([A-Z][A-Z0-9_]*)\\b");
    private static final Pattern CONNECTIVE = Pattern.compile("&&|\\|\\|");
    private static final Pattern WORD = Pattern.compile("(?<![\\w.])([a-z]\\w*)\\(");

    private static final Map<String, Object[]> CODES = Map.ofEntries(
            Map.entry("Finding", Finding.values()),
            Map.entry("Condition", Condition.values()),
            Map.entry("MedicineClass", MedicineClass.values()),
            Map.entry("Allergy", Allergy.values()),
            Map.entry("Device", Device.values()),
            Map.entry("LegSymptoms", LegSymptoms.values()),
            Map.entry("MotorDeficit", MotorDeficit.values()),
            Map.entry("Pregnancy", Pregnancy.values()),
            Map.entry("Region", Region.values()),
            Map.entry("Sex", Sex.values()),
            Map.entry("Trend", Trend.values()),
            Map.entry("Trigger", Trigger.values()),
            Map.entry("Sign", Sign.values()));

    private static final Map<String, List<String>> CONFUSED = Map.ofEntries(
            Map.entry("atLeast", List.of("above", "mayBeAtLeast")),
            Map.entry("above", List.of("atLeast", "mayBeAbove")),
            Map.entry("atMost", List.of("below", "mayBeAtMost")),
            Map.entry("below", List.of("atMost", "mayBeBelow")),
            Map.entry("mayBeAtLeast", List.of("mayBeAbove", "atLeast")),
            Map.entry("mayBeAbove", List.of("mayBeAtLeast", "above")),
            Map.entry("mayBeAtMost", List.of("mayBeBelow", "atMost")),
            Map.entry("mayBeBelow", List.of("mayBeAtMost", "below")),
            Map.entry("knownBelow", List.of("below")),
            Map.entry("knownAtLeast", List.of("atLeast")),
            Map.entry("onsetAtLeast", List.of("onsetAbove")),
            Map.entry("onsetAbove", List.of("onsetAtLeast")),
            Map.entry("onsetAtMost", List.of("onsetBelow")),
            Map.entry("onsetBelow", List.of("onsetAtMost")),
            Map.entry("mayHave", List.of("has")),
            Map.entry("mayLack", List.of("lacks")),
            Map.entry("lacks", List.of("mayLack")),
            Map.entry("said", List.of("hasAny")),
            Map.entry("hasAny", List.of("said")),
            Map.entry("has", List.of("said")),
            Map.entry("is", List.of("mayBe")),
            Map.entry("mayBe", List.of("is")));

    private ConditionMutants() {}

    static List<Mutant> of(String condition) {
        Map<String, Mutant> mutants = new LinkedHashMap<>();
        List<Mutant> all = new ArrayList<>();
        boundsMoved(condition, all);
        codesChanged(condition, all);
        wordsConfused(condition, all);
        all.forEach(mutant -> mutants.putIfAbsent(mutant.condition(), mutant));
        mutants.remove(condition);
        return numbered(mutants.values());
    }

    /** The same fault at another place of the condition gets a number, so that each has a name of its own. */
    private static List<Mutant> numbered(Collection<Mutant> mutants) {
        Map<String, Integer> times = new HashMap<>();
        return mutants.stream()
                .map(mutant -> {
                    int time = times.merge(mutant.fault(), 1, Integer::sum);
                    return time == 1 ? mutant : new Mutant(mutant.fault() + " #" + time, mutant.condition());
                })
                .toList();
    }

    private static void boundsMoved(String condition, List<Mutant> mutants) {
        Matcher numbers = NUMBER.matcher(condition);
        while (numbers.find()) {
            BigDecimal number = new BigDecimal(numbers.group());
            BigDecimal step = BigDecimal.ONE.movePointLeft(number.scale());
            for (BigDecimal moved : List.of(number.subtract(step), number.add(step))) {
                if (moved.signum() >= 0) {
                    mutants.add(changed(condition, numbers, numbers.group() + " -> " + moved, moved.toString()));
                }
            }
        }
    }

    private static void codesChanged(String condition, List<Mutant> mutants) {
        Matcher codes = CODE.matcher(condition);
        while (codes.find()) {
            Object[] values = CODES.get(codes.group(1));
            if (values != null) {
                mutants.add(changed(
                        condition,
                        codes,
                        codes.group() + " -> " + next(values, codes.group(2)),
                        codes.group(1) + "." + next(values, codes.group(2))));
            }
        }
    }

    private static Object next(Object[] values, String name) {
        for (int i = 0; i < values.length; i++) {
            if (values[i].toString().equals(name)) {
                return values[(i + 1) % values.length];
            }
        }
        throw new IllegalArgumentException("no code " + name);
    }

    private static void wordsConfused(String condition, List<Mutant> mutants) {
        Matcher words = WORD.matcher(condition);
        while (words.find()) {
            // A sign is a group of inputs, for which not every word is there.
            boolean ofSign = condition.startsWith("Sign.", words.end());
            if (!ofSign) {
                for (String other : CONFUSED.getOrDefault(words.group(1), List.of())) {
                    mutants.add(changed(condition, words, words.group(1) + " -> " + other, other + "("));
                }
            }
        }
        Matcher connectives = CONNECTIVE.matcher(condition);
        while (connectives.find()) {
            String other = connectives.group().equals("&&") ? "||" : "&&";
            mutants.add(changed(
                    condition, connectives, connectives.group().equals("&&") ? "and -> or" : "or -> and", other));
        }
    }

    private static Mutant changed(String condition, Matcher at, String fault, String replacement) {
        return new Mutant(fault, condition.substring(0, at.start()) + replacement + condition.substring(at.end()));
    }
}
