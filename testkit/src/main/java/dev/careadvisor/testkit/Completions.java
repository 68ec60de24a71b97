package dev.careadvisor.testkit;

import dev.careadvisor.advice.CareAdvice;
import dev.careadvisor.advice.Urgency;
import dev.careadvisor.patient.Choice;
import dev.careadvisor.patient.ChoiceInput;
import dev.careadvisor.patient.Input;
import dev.careadvisor.patient.InputCatalogue;
import dev.careadvisor.patient.Measurement;
import dev.careadvisor.patient.PatientCase;
import dev.careadvisor.patient.Question;
import dev.careadvisor.rulebase.CaseFacts;
import dev.careadvisor.rulebase.Policies;
import dev.careadvisor.rulebase.RuleCard;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * Settled, checked by trying: a case of which a few inputs are open, and every way of answering them. Yes and no, every value of a choice, and
 * of a number both sides of every bound that a rule names. Immutable and thread-safe.
 */
public final class Completions {

    private static final Pattern BOUND = Pattern.compile("Measurement\\.([A-Z0-9_]+), (\\d+(?:\\.\\d+)?)");
    private static final int MOST_COMPLETIONS = 1_000;

    private final Map<String, Set<String>> numbers = new TreeMap<>();
    private final List<Input> inputs;
    private final Set<String> volunteered;

    /**
     * Completions by the bounds of some rules.
     *
     * @param cards the rules; not null
     */
    public Completions(Collection<RuleCard> cards) {
        Set<Input> triage = new LinkedHashSet<>();
        volunteered = RuleHints.volunteered(cards);
        for (RuleCard card : cards) {
            if (card.kind().equals("FLAG")) {
                triage.addAll(card.inputs());
            }
            BOUND.matcher(card.condition()).results().forEach(bound -> Measurement.named(bound.group(1))
                    .ifPresent(measurement -> addBound(measurement, Double.parseDouble(bound.group(2)))));
        }
        // A modifier that is not known is read at its worst, so its answer can only calm; it is not asked for.
        Set<String> modifiers = RuleHints.modifiers(cards);
        triage.removeIf(input -> volunteered.contains(input.key())
                || modifiers.contains(input.key())
                || !(input instanceof Question || input instanceof ChoiceInput || input instanceof Measurement<?>)
                || input == ChoiceInput.REGION
                // Ruling 116: with an unknown weight only the 4,000 mg line of an overdose holds.
                || input == Measurement.WEIGHT);
        inputs = List.copyOf(triage);
    }

    /** Whether some flag counts an input only when it is said unasked. */
    boolean isVolunteered(String key) {
        return volunteered.contains(key);
    }

    private <T> void addBound(Measurement<T> measurement, double bound) {
        Set<String> values = numbers.computeIfAbsent(measurement.name(), name -> new TreeSet<>());
        long limit = measurement.storedLimit(bound);
        long step = Math.max(1, measurement.storedLimit(0.1));
        for (long stored : new long[] {limit - step, limit, limit + step}) {
            measurement.ofStored(stored).ifPresent(value -> values.add(measurement.format(value)));
        }
    }

    /**
     * What trying says.
     *
     * @param open the steps that left inputs open
     * @param advice the advice with them open
     * @param completions how many completions were tried
     * @param other an urgency that a completion has and the advice has not, if one was found
     */
    public record Tried(CaseDraft open, CareAdvice advice, int completions, Optional<Urgency> other) {}

    /**
     * Leaves a few inputs of a case open and tries every completion, up to the first of another urgency.
     *
     * @param draft not null
     * @param evaluate how a case is evaluated; not null
     * @param random which inputs, mostly one to three, now and then up to eight; not null
     * @return what was found; empty if there would be too many completions, or the case is refused
     */
    public Optional<Tried> tried(CaseDraft draft, Function<PatientCase, CareAdvice> evaluate, Random random) {
        Optional<PatientCase> whole = draft.valid();
        if (whole.isEmpty()) {
            return Optional.empty();
        }
        Set<String> keys = new LinkedHashSet<>();
        int number = random.nextInt(40) == 0 ? 4 + random.nextInt(5) : 1 + random.nextInt(3);
        for (int i = 0; i < number; i++) {
            keys.add(RuleHints.pick(inputs, random).key());
        }
        CaseDraft open = draft;
        for (String key : keys) {
            open = open.with(step(key, "UNKNOWN"));
        }
        Optional<PatientCase> patient = open.valid();
        if (patient.isEmpty()) {
            return Optional.empty();
        }
        // A number that denied signs stand in for is not open, nor is one that was never given: to give it would be
        // news.
        CaseFacts facts = new CaseFacts(patient.get(), Policies.CAUTIOUS);
        keys.removeIf(key -> InputCatalogue.standard().inputs().get(key) instanceof Measurement<?> measurement
                && (whole.get().measured(measurement).isEmpty() || !facts.unknown(measurement)));
        CareAdvice advice = evaluate.apply(patient.get());
        if (!advice.settled()) {
            // What else it asks for is completed too: then one of the completions must differ.
            advice.openQuestions().stream()
                    .filter(question -> question.couldRaiseTo().isPresent())
                    .forEach(question -> keys.addAll(question.inputs()));
            keys.removeIf(key -> volunteered.contains(key) || values(key).isEmpty());
        }
        long size = 1;
        for (String key : keys) {
            size *= Math.max(1, values(key).size());
            if (size > MOST_COMPLETIONS) {
                return Optional.empty();
            }
        }
        return Optional.of(search(open, advice, new ArrayList<>(keys), evaluate));
    }

    private Tried search(
            CaseDraft open, CareAdvice advice, List<String> keys, Function<PatientCase, CareAdvice> evaluate) {
        List<CaseDraft> completions = new ArrayList<>(List.of(open));
        for (String key : keys) {
            List<CaseDraft> longer = new ArrayList<>();
            completions.forEach(draft -> values(key).forEach(value -> longer.add(draft.with(step(key, value)))));
            completions = longer.isEmpty() ? completions : longer;
        }
        int tried = 0;
        for (CaseDraft completion : completions) {
            Optional<PatientCase> patient = completion.valid();
            if (patient.isPresent()) {
                tried++;
                Urgency urgency = evaluate.apply(patient.get()).urgencyFromFindings();
                if (urgency != advice.urgencyFromFindings()) {
                    return new Tried(completion, advice, tried, Optional.of(urgency));
                }
            }
        }
        return new Tried(open, advice, tried, Optional.empty());
    }

    private List<String> values(String key) {
        Input input = InputCatalogue.standard().inputs().get(key);
        if (input instanceof Question) {
            return List.of("PRESENT", "ABSENT");
        }
        if (input instanceof ChoiceInput choice) {
            return Arrays.stream(choice.type().getEnumConstants())
                    .map(Choice::name)
                    .toList();
        }
        return input instanceof Measurement<?> measurement
                ? List.copyOf(numbers.getOrDefault(measurement.name(), Set.of()))
                : List.of();
    }

    /** Steps name findings without their prefix, choices and measurements by their bare name. */
    private static String step(String key, String value) {
        Input input = InputCatalogue.standard().input(key).orElseThrow();
        String name = input instanceof Measurement<?> measurement
                ? measurement.name()
                : input instanceof ChoiceInput choice ? choice.name() : key;
        return name + "=" + value;
    }

    @Override
    public String toString() {
        return "Completions";
    }
}
