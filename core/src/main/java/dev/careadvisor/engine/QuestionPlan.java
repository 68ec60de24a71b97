package dev.careadvisor.engine;

import dev.careadvisor.advice.AnswerType;
import dev.careadvisor.advice.OpenQuestion;
import dev.careadvisor.advice.Severity;
import dev.careadvisor.advice.Urgency;
import dev.careadvisor.patient.Input;
import dev.careadvisor.patient.Measurement;
import dev.careadvisor.patient.Screen;
import dev.careadvisor.remedy.Remedy;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
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
    private static final String UNKNOWN_ONSET = "D-60";

    private static final Map<Screen, String> SCREENS = new EnumMap<>(Screen.class);

    static {
        for (Screen screen : Screen.values()) {
            SCREENS.put(screen, "SCREEN." + screen);
        }
    }

    /** Asked of everybody, whatever the screens say. */
    private static final Set<Input> BASICS =
            Set.of(Measurement.AGE, Measurement.PAIN_NOW, Measurement.WEIGHT, Measurement.ALCOHOL);

    private static final Comparator<DraftQuestion> RANK = Comparator.comparing(DraftQuestion::level)
            .thenComparing(DraftQuestion::rows, Comparator.reverseOrder())
            .thenComparing(question -> question.severity().orElse(Severity.INFO))
            .thenComparing(question -> -question.decides().size())
            .thenComparing(DraftQuestion::key);

    private final Set<Screen> shown;
    private final Reasons reasons;
    private final List<DraftQuestion> drafts = new ArrayList<>();
    private final Map<String, DraftQuestion> byKey = new HashMap<>();
    /** By the number of the input. */
    private final @Nullable DraftQuestion[] byInput;

    private final List<OpenRule> openRules = new ArrayList<>();
    /** By the number of the rule; none until a rule is open. */
    private @Nullable OpenRule[] byRule = {};
    /** By the number of what rules read together; none until a rule is open. */
    private @Nullable OpenInputs[] together = {};

    private final Map<BitSet, List<String>> sorted = new HashMap<>();

    QuestionPlan(Set<Screen> shown, Reasons reasons) {
        this.shown = shown;
        this.reasons = reasons;
        this.byInput = new DraftQuestion[reasons.rules().inputs().size()];
    }

    /** What a rule leaves open, and the questions that stand for it. */
    OpenRule open(String ruleId) {
        if (byRule.length == 0) {
            byRule = new OpenRule[reasons.rules().size()];
            together = new OpenInputs[reasons.rules().inputs().together()];
        }
        IndexedRule rule = reasons.rules().rule(ruleId);
        OpenRule known = byRule[rule.number()];
        if (known == null) {
            OpenInputs inputs = open(rule.reads());
            known = new OpenRule(rule.number(), rule.reason(inputs.matched()), inputs);
            byRule[rule.number()] = known;
            openRules.add(known);
        }
        return known;
    }

    private OpenInputs open(ReadInputs reads) {
        OpenInputs known = together[reads.number()];
        if (known == null) {
            known = newOpen(reads);
            together[reads.number()] = known;
        }
        return known;
    }

    private OpenInputs newOpen(ReadInputs reads) {
        int[] open = reads.toAsk(reasons.states());
        BitSet keys = new BitSet();
        boolean screenOpen = false;
        for (int input : open) {
            DraftQuestion question = question(input);
            keys.set(question.number());
            screenOpen |= question.isScreen();
        }
        List<DraftQuestion> asked = new ArrayList<>(open.length);
        for (int input : open) {
            // While a screen that it needs was not shown, how long, how much and how fast wait for what the screen
            // says.
            Input itself = reasons.input(input).input();
            if (!screenOpen || !(itself instanceof Measurement<?>) || BASICS.contains(itself)) {
                DraftQuestion question = question(input);
                question.asks(input);
                if (!asked.contains(question)) {
                    asked.add(question);
                }
            }
        }
        return new OpenInputs(reads.matched(reasons.states()), asked, keys);
    }

    /** An open input that decides how much of a remedy there may be. */
    void decidesLimit(String ruleId, Remedy remedy, int input) {
        DraftQuestion question = question(input);
        question.asks(input);
        question.flags(reasons.rules().rule(ruleId).number(), reasons.of(ruleId), Urgency.SELF_CARE);
        question.decides(Set.of(remedy), Optional.of(Severity.CAP));
    }

    void decidesOnset(OpenRule open, Urgency level) {
        question(ONSET, false).flags(open.rule(), open.reason(), level);
    }

    /** For the phase, an unknown onset is the earliest one. */
    void decidesPhase() {
        question(ONSET, false)
                .flags(reasons.rules().rule(UNKNOWN_ONSET).number(), reasons.of(UNKNOWN_ONSET), Urgency.SELF_CARE);
    }

    /** The number of the question when the episode began. */
    int onset() {
        return question(ONSET, false).number();
    }

    /** The question by which an open input is asked. */
    private DraftQuestion question(int input) {
        DraftQuestion known = byInput[input];
        if (known == null) {
            known = newQuestion(reasons.input(input));
            byInput[input] = known;
        }
        return known;
    }

    private DraftQuestion newQuestion(IndexedInputs.Entry entry) {
        for (Screen screen : entry.screens()) {
            if (!shown.contains(screen)) {
                return question(Objects.requireNonNull(SCREENS.get(screen)), true);
            }
        }
        return question(entry.key(), false);
    }

    private DraftQuestion question(String key, boolean screen) {
        DraftQuestion known = byKey.get(key);
        if (known == null) {
            known = new DraftQuestion(key, drafts.size(), screen);
            byKey.put(key, known);
            drafts.add(known);
        }
        return known;
    }

    /** The keys of some questions by their numbers, in order. Many remedies wait for the same answers. */
    List<String> keys(BitSet numbers) {
        List<String> known = sorted.get(numbers);
        if (known == null) {
            List<String> keys = new ArrayList<>();
            for (int i = numbers.nextSetBit(0); i >= 0; i = numbers.nextSetBit(i + 1)) {
                keys.add(drafts.get(i).key());
            }
            Collections.sort(keys);
            known = List.copyOf(keys);
            sorted.put((BitSet) numbers.clone(), known);
        }
        return known;
    }

    List<OpenQuestion> ranked() {
        openRules.forEach(OpenRule::tellQuestions);
        List<DraftQuestion> ranked = new ArrayList<>();
        for (DraftQuestion draft : drafts) {
            if (draft.isAsked()) {
                draft.sortRules();
                ranked.add(draft);
            }
        }
        ranked.sort(RANK);
        List<OpenQuestion> questions = new ArrayList<>(ranked.size());
        ranked.forEach(draft -> questions.add(question(draft)));
        return questions;
    }

    private OpenQuestion question(DraftQuestion draft) {
        List<String> inputs = new ArrayList<>();
        BitSet asked = draft.inputs();
        for (int i = asked.nextSetBit(0); i >= 0; i = asked.nextSetBit(i + 1)) {
            inputs.add(reasons.input(i).key());
        }
        Collections.sort(inputs);
        return new OpenQuestion(
                draft.key(),
                AnswerType.of(draft.key()),
                inputs,
                Optional.of(draft.level()).filter(level -> level != Urgency.SELF_CARE),
                draft.decides(),
                draft.severity(),
                draft.why());
    }
}
