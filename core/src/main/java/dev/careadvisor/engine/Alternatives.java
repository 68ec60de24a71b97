package dev.careadvisor.engine;

import dev.careadvisor.advice.AnswerChange;
import dev.careadvisor.advice.AnswerType;
import dev.careadvisor.patient.Answer;
import dev.careadvisor.patient.Choice;
import dev.careadvisor.patient.ChoiceInput;
import dev.careadvisor.patient.InvalidCaseException;
import dev.careadvisor.patient.Measurement;
import dev.careadvisor.patient.PatientCase;
import dev.careadvisor.patient.Question;
import dev.careadvisor.patient.Region;
import dev.careadvisor.rulebase.RuleCard;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The answers that could be given to a question instead of the one in a case. Those that would be refused are left out. */
final class Alternatives {

    private static final Pattern BOUND = Pattern.compile("Measurement\\.([A-Z0-9_]+), (-?[0-9.]+)");
    /** The medicines and doses that are listed, as if each were a question. */
    static final String MEDICINES = "MEDICINES";

    static final String DOSES = "DOSES";

    /** A tenth of a kilogram, degree or day; whole numbers go by one. */
    private static final double STEP = 0.1;

    private static final List<Duration> ONSETS = List.of(
            Duration.ofHours(1),
            Duration.ofHours(48),
            Duration.ofHours(72),
            Duration.ofHours(168),
            Duration.ofHours(336),
            Duration.ofHours(337));

    /** Another answer, and the case with it. */
    record Alternative(AnswerChange change, PatientCase patient) {}

    private final Map<String, SortedSet<Long>> bounds = new LinkedHashMap<>();

    Alternatives(Collection<RuleCard> cards) {
        for (RuleCard card : cards) {
            Matcher bound = BOUND.matcher(card.condition());
            while (bound.find()) {
                double limit = Double.parseDouble(bound.group(2));
                Measurement.named(bound.group(1)).ifPresent(measurement -> {
                    SortedSet<Long> of = bounds.computeIfAbsent(measurement.name(), name -> new TreeSet<>());
                    long step = Math.max(1, measurement.storedLimit(STEP));
                    of.add(measurement.storedLimit(limit) - step);
                    of.add(measurement.storedLimit(limit));
                    of.add(measurement.storedLimit(limit) + step);
                });
            }
        }
    }

    /** Each other answer to a question; to {@link #MEDICINES} and {@link #DOSES}, that one of them was not taken. */
    List<Alternative> to(PatientCase patient, String key) {
        if (key.equals(MEDICINES)) {
            return patient.medicines().stream()
                    .map(name -> notTaken(
                            MEDICINES, name, patient.toBuilder().onlyMedicines(without(patient.medicines(), name))))
                    .toList();
        }
        if (key.equals(DOSES)) {
            return patient.doses().stream()
                    .distinct()
                    .map(dose ->
                            notTaken(DOSES, dose.text(), patient.toBuilder().onlyDoses(without(patient.doses(), dose))))
                    .toList();
        }
        return answers(patient, key);
    }

    private static Alternative notTaken(String list, String what, PatientCase.Builder without) {
        return new Alternative(new AnswerChange(list, what, AnswerChange.NOT_TAKEN), without.build());
    }

    private static <T> List<T> without(Collection<T> all, T one) {
        return all.stream().filter(each -> !each.equals(one)).toList();
    }

    private List<Alternative> answers(PatientCase patient, String key) {
        Found found = new Found(patient, key);
        AnswerType type = AnswerType.of(key);
        if (type instanceof AnswerType.AnyOf any) {
            found.add("NONE", builder -> builder.screenedAll(List.of(any.screen())));
            any.items().forEach(item -> found.add(item.key(), builder -> builder.screened(any.screen(), item)));
        } else if (type instanceof AnswerType.YesNo yesNo) {
            addAnswers(found, yesNo.question());
        } else if (type instanceof AnswerType.OneOf oneOf) {
            oneOf.values().forEach(value -> found.add(value.name(), builder -> choose(builder, value)));
        } else if (type instanceof AnswerType.Quantity number) {
            addNumbers(found, number.measurement());
        } else if (type instanceof AnswerType.Moment) {
            ONSETS.forEach(ago -> found.add(
                    patient.asOf().minus(ago).toString(),
                    builder -> builder.onset(patient.asOf().minus(ago))));
        }
        return found.alternatives;
    }

    private static PatientCase.Builder choose(PatientCase.Builder builder, Choice value) {
        // Another place takes the place of those that were given.
        return value instanceof Region ? builder.unsure(ChoiceInput.REGION).choose(value) : builder.choose(value);
    }

    private static void addAnswers(Found found, Question question) {
        for (Answer answer : List.of(Answer.ABSENT, Answer.PRESENT)) {
            found.add(answer.name(), builder -> builder.answer(question, answer));
        }
    }

    /** On both sides of each bound that a rule names, and both ends. */
    private <T> void addNumbers(Found found, Measurement<T> measurement) {
        SortedSet<Long> values = new TreeSet<>(bounds.getOrDefault(measurement.name(), new TreeSet<>()));
        values.add(measurement.stored(measurement.least()));
        values.add(measurement.stored(measurement.greatest()));
        for (long stored : values) {
            measurement
                    .ofStored(stored)
                    .ifPresent(value ->
                            found.add(measurement.format(value), builder -> builder.measured(measurement, value)));
        }
    }

    private static final class Found {
        private final PatientCase patient;
        private final String key;
        private final String now;
        private final List<Alternative> alternatives = new ArrayList<>();

        Found(PatientCase patient, String key) {
            this.patient = patient;
            this.key = key;
            this.now = patient.answerText(key);
        }

        void add(String answer, UnaryOperator<PatientCase.Builder> step) {
            if (!answer.equals(now)) {
                valid(step)
                        .ifPresent(
                                other -> alternatives.add(new Alternative(new AnswerChange(key, now, answer), other)));
            }
        }

        private Optional<PatientCase> valid(UnaryOperator<PatientCase.Builder> step) {
            try {
                return Optional.of(step.apply(patient.toBuilder()).build());
            } catch (InvalidCaseException contradicts) {
                return Optional.empty();
            }
        }
    }
}
