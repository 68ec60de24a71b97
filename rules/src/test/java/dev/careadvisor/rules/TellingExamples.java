package dev.careadvisor.rules;

import dev.careadvisor.patient.Answer;
import dev.careadvisor.patient.Choice;
import dev.careadvisor.patient.ChoiceInput;
import dev.careadvisor.patient.Input;
import dev.careadvisor.patient.InvalidCaseException;
import dev.careadvisor.patient.Measurement;
import dev.careadvisor.patient.Question;
import dev.careadvisor.rulebase.Reading;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Looks for a case that tells a faulty condition from the right one: an example of the rule with one or two more changes. */
final class TellingExamples {

    private static final Pattern NUMBER = Pattern.compile("(?<![\\w.])\\d+(?:\\.\\d+)?(?![\\w.])");
    private static final int MOST_PAIRS = 2_000;

    private final Map<String, Optional<MutationTest.Seen>> seen = new HashMap<>();

    /** The line to add for a rule, if one is found. */
    Optional<String> find(
            String rule,
            List<String> bases,
            Set<Input> inputs,
            String condition,
            Predicate<Reading> right,
            Predicate<Reading> faulty) {
        List<String> changes = changes(inputs, condition);
        List<String> cases = new ArrayList<>();
        for (String base : bases) {
            changes.forEach(change -> cases.add(joined(base, change)));
        }
        int pairs = 0;
        for (String base : bases) {
            for (String one : changes) {
                for (String other : changes) {
                    if (pairs++ < MOST_PAIRS && !one.split("=")[0].equals(other.split("=")[0])) {
                        cases.add(joined(joined(base, one), other));
                    }
                }
            }
        }
        for (String changed : cases) {
            Optional<MutationTest.Seen> readings = seen.computeIfAbsent(changed, TellingExamples::seen);
            if (readings.isPresent()) {
                String outcome = readings.get().outcome(right);
                if (!outcome.equals(readings.get().outcome(faulty))) {
                    return Optional.of("%s | %-8s | %s".formatted(rule, outcome, changed));
                }
            }
        }
        return Optional.empty();
    }

    private static String joined(String base, String change) {
        return base.isBlank() ? change : base + "; " + change;
    }

    private static Optional<MutationTest.Seen> seen(String changes) {
        try {
            return Optional.of(MutationTest.Seen.of(changes));
        } catch (InvalidCaseException | IllegalArgumentException refused) {
            return Optional.empty();
        }
    }

    private static List<String> changes(Set<Input> inputs, String condition) {
        Set<String> changes = new LinkedHashSet<>();
        Set<BigDecimal> numbers = numbers(condition);
        Set<Input> all = new LinkedHashSet<>(inputs);
        for (Input input : inputs) {
            if (input instanceof Measurement<?> measurement) {
                all.addAll(measurement.layProxies());
            }
        }
        for (Input input : all) {
            if (input instanceof Question question) {
                String name = question.key().startsWith("FINDING.") ? question.name() : question.key();
                for (Answer answer : Answer.values()) {
                    changes.add(name + "=" + answer);
                }
            } else if (input instanceof ChoiceInput choice) {
                for (Choice value : choice.type().getEnumConstants()) {
                    changes.add(choice.name() + "=" + value.name());
                }
                changes.add(choice.name() + "=UNKNOWN");
            } else if (input instanceof Measurement<?> measurement) {
                numbers.forEach(number -> changes.add(measurement.name() + "=" + number + unit(measurement)));
                changes.add(measurement.name() + "=UNKNOWN");
            }
        }
        if (condition.contains("onset")) {
            numbers.forEach(number -> changes.add("ONSET=" + number + " h"));
            changes.add("ONSET=UNKNOWN");
        }
        return List.copyOf(changes);
    }

    private static Set<BigDecimal> numbers(String condition) {
        Set<BigDecimal> numbers = new LinkedHashSet<>();
        Matcher found = NUMBER.matcher(condition);
        while (found.find()) {
            BigDecimal number = new BigDecimal(found.group());
            BigDecimal step = BigDecimal.ONE.movePointLeft(number.scale());
            numbers.addAll(List.of(number, number.subtract(step), number.add(step)));
        }
        numbers.removeIf(number -> number.signum() < 0);
        return numbers;
    }

    /** The unit that a measurement is written with, such as " kg". */
    private static <T> String unit(Measurement<T> measurement) {
        String least = measurement.format(measurement.least());
        return least.contains(" ") ? least.substring(least.indexOf(' ')) : "";
    }
}
