package dev.careadvisor.engine;

import dev.careadvisor.advice.OpenQuestion;
import dev.careadvisor.advice.Urgency;
import dev.careadvisor.patient.ChoiceInput;
import dev.careadvisor.patient.Input;
import dev.careadvisor.patient.InputCatalogue;
import dev.careadvisor.patient.Measurement;
import dev.careadvisor.patient.Question;
import dev.careadvisor.patient.Screen;
import dev.careadvisor.remedy.Remedy;
import dev.careadvisor.rulebase.CaseFacts;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Gathers what is open into questions that can be asked: items of a screen that was not shown are one question; all else is asked
 * alone. Ranked by the most urgent level that an answer can bring, then by screen order, then by the number of remedies it decides.
 */
final class QuestionPlan {

    /** The key of the question when the episode began, which is asked as an instant. */
    static final String ONSET = "ONSET";

    private static final String SCREEN = "SCREEN.";

    /** Asked of everybody, whatever the screens say. */
    private static final Set<Input> BASICS =
            Set.of(Measurement.AGE, Measurement.PAIN_NOW, Measurement.WEIGHT, Measurement.ALCOHOL);

    private final CaseFacts facts;
    private final Map<Input, String> keys = new HashMap<>();
    private final Map<String, Draft> drafts = new LinkedHashMap<>();

    private static final class Draft {
        final Set<String> inputs = new TreeSet<>();
        final Set<Remedy> decides = EnumSet.noneOf(Remedy.class);
        final Set<String> rules = new TreeSet<>();
        Urgency level = Urgency.SELF_CARE;
    }

    QuestionPlan(CaseFacts facts) {
        this.facts = facts;
    }

    /**
     * What is asked for a rule: while a screen that it needs was not shown, how long, how much and how fast wait for what the screen
     * says.
     */
    private List<Input> askable(List<Input> open) {
        boolean screenOpen = open.stream().anyMatch(input -> key(input).startsWith(SCREEN));
        return open.stream()
                .filter(input -> !screenOpen || !(input instanceof Measurement<?>) || BASICS.contains(input))
                .toList();
    }

    void decidesUrgency(String ruleId, Urgency level, List<Input> open) {
        for (Input input : askable(open)) {
            Draft draft = draft(input);
            draft.rules.add(ruleId);
            draft.level = draft.level.moreUrgent(level);
        }
    }

    void decidesRemedy(String ruleId, Remedy remedy, List<Input> open) {
        for (Input input : askable(open)) {
            Draft draft = draft(input);
            draft.rules.add(ruleId);
            draft.decides.add(remedy);
        }
    }

    void decidesOnset(String ruleId, Urgency level) {
        Draft draft = drafts.computeIfAbsent(ONSET, key -> new Draft());
        draft.rules.add(ruleId);
        draft.level = draft.level.moreUrgent(level);
    }

    private Draft draft(Input input) {
        Draft draft = drafts.computeIfAbsent(key(input), key -> new Draft());
        draft.inputs.add(input.key());
        return draft;
    }

    /** The key of the question by which an open input is asked. */
    String key(Input input) {
        return keys.computeIfAbsent(input, this::keyOf);
    }

    private String keyOf(Input input) {
        if (input instanceof Question question) {
            for (Screen screen : InputCatalogue.standard().screens(question)) {
                if (!facts.patient().screens().containsKey(screen)) {
                    return SCREEN + screen;
                }
            }
        } else if (input instanceof ChoiceInput choice) {
            Screen screen =
                    switch (choice) {
                        case LEG_SYMPTOMS, MOTOR_DEFICIT -> Screen.NERVES;
                        case PREGNANCY -> Screen.PREGNANCY;
                        default -> null;
                    };
            if (screen != null && !facts.patient().screens().containsKey(screen)) {
                return SCREEN + screen;
            }
        }
        return input.key();
    }

    List<OpenQuestion> ranked() {
        Map<String, Integer> order = new TreeMap<>();
        for (Screen screen : Screen.values()) {
            order.put(SCREEN + screen, screen.ordinal());
        }
        order.put(ONSET, -1);
        int afterScreens = Screen.values().length;
        List<Map.Entry<String, Draft>> entries = new ArrayList<>(drafts.entrySet());
        entries.sort(Comparator.comparing((Map.Entry<String, Draft> e) -> e.getValue().level)
                .thenComparing(e -> order.getOrDefault(e.getKey(), afterScreens))
                .thenComparing(e -> -e.getValue().decides.size())
                .thenComparing(Map.Entry::getKey));
        return entries.stream()
                .map(e -> new OpenQuestion(
                        e.getKey(),
                        List.copyOf(e.getValue().inputs),
                        Optional.of(e.getValue().level).filter(level -> level != Urgency.SELF_CARE),
                        e.getValue().decides,
                        List.copyOf(e.getValue().rules)))
                .toList();
    }
}
