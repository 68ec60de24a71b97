package dev.careadvisor.benchmarks.peer;

import dev.careadvisor.rulebase.Reading;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;

/** Makes the inputs of a DMN model from a reading. */
final class FeelContext {

    private static final BigDecimal FAR = BigDecimal.valueOf(1_000_000_000);
    private static final BigDecimal STEP = new BigDecimal("0.001");

    private record Question(String group, String name, Predicate<Reading> present) {}

    private record Bound(BigDecimal limit, boolean inclusive, Predicate<Reading> met) {}

    private record Number(String group, String name, boolean high, List<Bound> bounds) {

        /**
         * A number that stands to every limit of the rules as the one of the reading does; far off if there is none. The reading says only how
         * the number stands to a limit, since in the POSSIBLE reading an unknown one is on both sides.
         */
        BigDecimal of(Reading reading) {
            BigDecimal number = high ? FAR.negate() : FAR;
            for (Bound bound : bounds) {
                if (!bound.met().test(reading)) {
                    continue;
                }
                BigDecimal beyond =
                        high ? bound.limit().add(STEP) : bound.limit().subtract(STEP);
                BigDecimal at = bound.inclusive() ? bound.limit() : beyond;
                number = high ? number.max(at) : number.min(at);
            }
            return number;
        }
    }

    private final List<Question> questions = new ArrayList<>();
    private final List<Number> numbers = new ArrayList<>();
    private final Set<String> groups;

    FeelContext(Map<FeelInput, String> inputs) {
        Map<FeelInput, Predicate<Reading>> compiled = compile(inputs);
        Map<String, Number> byName = new TreeMap<>();
        compiled.forEach((input, predicate) -> {
            if (input.operator().isEmpty()) {
                questions.add(new Question(input.group(), input.name(), predicate));
            } else {
                byName.computeIfAbsent(
                                input.group() + "." + input.name(),
                                key -> new Number(
                                        input.group(),
                                        input.name(),
                                        input.operator().startsWith(">"),
                                        new ArrayList<>()))
                        .bounds()
                        .add(new Bound(
                                new BigDecimal(input.limit()), input.operator().endsWith("="), predicate));
            }
        });
        byName.values().forEach(number -> number.bounds().sort(Comparator.comparing(Bound::limit)));
        numbers.addAll(byName.values());
        groups = inputs.keySet().stream()
                .map(FeelInput::group)
                .collect(java.util.stream.Collectors.toCollection(java.util.TreeSet::new));
    }

    /** The contexts by name; each is an input of the model. */
    Set<String> groups() {
        return groups;
    }

    Map<String, Object> of(Reading reading) {
        Map<String, Map<String, Object>> contexts = new HashMap<>();
        groups.forEach(group -> contexts.put(group, new HashMap<>()));
        for (Question question : questions) {
            contexts.get(question.group())
                    .put(question.name(), question.present().test(reading));
        }
        for (Number number : numbers) {
            contexts.get(number.group()).put(number.name(), number.of(reading));
        }
        return new HashMap<>(contexts);
    }

    /** One small class for some hundred inputs, since a class has a size limit. */
    @SuppressWarnings("unchecked")
    private static Map<FeelInput, Predicate<Reading>> compile(Map<FeelInput, String> inputs) {
        StringBuilder text = new StringBuilder("""
                import dev.careadvisor.advice.*;
                import dev.careadvisor.medicine.*;
                import dev.careadvisor.patient.*;
                import dev.careadvisor.remedy.*;
                import dev.careadvisor.rulebase.*;
                public final class Inputs {
                  public static final java.util.List<java.util.function.Predicate<Reading>> ALL = new java.util.ArrayList<>();
                """);
        int index = 0;
        StringBuilder adds = new StringBuilder();
        for (String call : inputs.values()) {
            String type = call.contains("urgency") ? "RemedyReading" : "Reading";
            text.append("  static boolean i%d(Reading any) { %s r = (%s) any; return %s; }%n"
                    .formatted(index, type, type, call));
            adds.append("    ALL.add(Inputs::i%d);%n".formatted(index));
            index++;
        }
        text.append("  static {\n").append(adds).append("  }\n}\n");
        try {
            List<Predicate<Reading>> all =
                    (List<Predicate<Reading>>) InMemoryCompiler.compile(Map.of("Inputs", text.toString()))
                            .loadClass("Inputs")
                            .getField("ALL")
                            .get(null);
            Map<FeelInput, Predicate<Reading>> compiled = new LinkedHashMap<>();
            for (FeelInput input : inputs.keySet()) {
                compiled.put(input, all.get(compiled.size()));
            }
            return compiled;
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
