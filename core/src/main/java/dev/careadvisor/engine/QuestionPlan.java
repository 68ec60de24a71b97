package dev.careadvisor.engine;

import dev.careadvisor.advice.AnswerType;
import dev.careadvisor.advice.OpenQuestion;
import dev.careadvisor.advice.Severity;
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
import java.util.BitSet;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Gathers what is open into questions that can be asked: items of a screen that was not shown are one question; all else is asked
 * alone. Ranked by the most urgent level that an answer can bring, then by how many rows of that level it decides, then by the strongest of
 * what it can do to remedies and to how many. For one evaluation; not thread-safe.
 */
final class QuestionPlan {

    /** The key of the question when the episode began, which is asked as an instant. */
    static final String ONSET = "ONSET";

    /** The rule that takes an unknown onset for the earliest phase. */
    static final String UNKNOWN_ONSET = "D-60";

    private static final String SCREEN = "SCREEN.";

    /** Asked of everybody, whatever the screens say. */
    private static final Set<Input> BASICS =
            Set.of(Measurement.AGE, Measurement.PAIN_NOW, Measurement.WEIGHT, Measurement.ALCOHOL);

    private final CaseFacts facts;
    private final Reasons reasons;
    private final Map<Input, String> keys = new HashMap<>();
    private final Map<String, Draft> drafts = new HashMap<>();
    private final Map<String, Stands> stands = new HashMap<>();
    private final Map<String, Integer> numbers = new HashMap<>();
    private final Map<BitSet, List<String>> sorted = new HashMap<>();

    private static final class Draft {
        final Set<String> inputs = new TreeSet<>();
        final Set<Remedy> decides = EnumSet.noneOf(Remedy.class);
        final Map<String, Urgency> rules = new TreeMap<>();

        @Nullable
        Severity severity;

        void flag(String ruleId, Urgency level) {
            rules.merge(ruleId, level, Urgency::moreUrgent);
        }

        Urgency level() {
            Urgency most = Urgency.SELF_CARE;
            for (Urgency level : rules.values()) {
                most = most.moreUrgent(level);
            }
            return most;
        }

        int rulesOfLevel(Urgency level) {
            int count = 0;
            for (Urgency other : rules.values()) {
                count += other == level ? 1 : 0;
            }
            return count;
        }
    }

    QuestionPlan(CaseFacts facts, Reasons reasons) {
        this.facts = facts;
        this.reasons = reasons;
    }

    /**
     * The questions that stand for what a rule leaves open.
     *
     * @param asked those that are asked for it
     * @param keys of all, also of those that wait for a screen
     */
    private record Stands(List<Draft> asked, BitSet keys) {}

    private Stands stands(String ruleId) {
        Stands known = stands.get(ruleId);
        if (known == null) {
            List<Input> open = reasons.open(ruleId);
            List<Draft> asked = new ArrayList<>(open.size());
            askable(open).forEach(input -> asked.add(draft(input)));
            BitSet all = new BitSet();
            for (Input input : open) {
                all.set(number(key(input)));
            }
            known = new Stands(asked, all);
            stands.put(ruleId, known);
        }
        return known;
    }

    /** Keys are numbered as they come up, so that sets of them are bits. */
    private int number(String key) {
        return numbers.computeIfAbsent(key, k -> numbers.size());
    }

    /**
     * What is asked for a rule: while a screen that it needs was not shown, how long, how much and how fast wait for what the screen
     * says.
     */
    private List<Input> askable(List<Input> open) {
        boolean screenOpen = false;
        for (Input input : open) {
            screenOpen |= key(input).startsWith(SCREEN);
        }
        if (!screenOpen) {
            return open;
        }
        List<Input> askable = new ArrayList<>(open.size());
        for (Input input : open) {
            if (!(input instanceof Measurement<?>) || BASICS.contains(input)) {
                askable.add(input);
            }
        }
        return askable;
    }

    void decidesUrgency(String ruleId, Urgency level) {
        for (Draft draft : stands(ruleId).asked()) {
            draft.flag(ruleId, level);
        }
    }

    void decidesRemedy(String ruleId, Remedy remedy, Severity severity) {
        for (Draft draft : stands(ruleId).asked()) {
            decides(draft, ruleId, remedy, severity);
        }
    }

    /** An open input that decides how much of a remedy there may be. */
    void decidesLimit(String ruleId, Remedy remedy, Input input) {
        decides(draft(input), ruleId, remedy, Severity.CAP);
    }

    private static void decides(Draft draft, String ruleId, Remedy remedy, Severity severity) {
        draft.flag(ruleId, Urgency.SELF_CARE);
        draft.decides.add(remedy);
        boolean stronger = draft.severity == null || severity.compareTo(draft.severity) < 0;
        draft.severity = stronger ? severity : draft.severity;
    }

    void decidesOnset(String ruleId, Urgency level) {
        drafts.computeIfAbsent(ONSET, key -> new Draft()).flag(ruleId, level);
    }

    /** Adds the numbers of the keys of all that a rule leaves open. */
    void addKeys(String ruleId, BitSet keys) {
        keys.or(stands(ruleId).keys());
    }

    void addOnset(BitSet keys) {
        keys.set(number(ONSET));
    }

    /** The keys of some numbers, in order. Many remedies wait for the same answers. */
    List<String> keys(BitSet keys) {
        return sorted.computeIfAbsent(keys, set -> numbers.entrySet().stream()
                .filter(entry -> set.get(entry.getValue()))
                .map(Map.Entry::getKey)
                .sorted()
                .toList());
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
        List<Ranked> ranked = new ArrayList<>();
        drafts.forEach((key, draft) -> ranked.add(new Ranked(key, draft, draft.level())));
        ranked.sort(Comparator.comparing(Ranked::level)
                .thenComparing(Ranked::rows, Comparator.reverseOrder())
                .thenComparing(Ranked::severity)
                .thenComparing(r -> -r.draft().decides.size())
                .thenComparing(Ranked::key));
        return ranked.stream().map(this::question).toList();
    }

    private record Ranked(String key, Draft draft, Urgency level) {
        int rows() {
            return level == Urgency.SELF_CARE ? 0 : draft.rulesOfLevel(level);
        }

        Severity severity() {
            return draft.severity == null ? Severity.INFO : draft.severity;
        }
    }

    private OpenQuestion question(Ranked ranked) {
        Draft draft = ranked.draft();
        return new OpenQuestion(
                ranked.key(),
                AnswerType.of(ranked.key()),
                List.copyOf(draft.inputs),
                Optional.of(ranked.level()).filter(level -> level != Urgency.SELF_CARE),
                draft.decides,
                Optional.ofNullable(draft.severity),
                draft.rules.entrySet().stream()
                        .sorted(Map.Entry.comparingByValue())
                        .map(rule -> reasons.of(rule.getKey()))
                        .toList());
    }
}
