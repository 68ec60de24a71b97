package dev.careadvisor.engine;

import dev.careadvisor.advice.AnswerChange;
import dev.careadvisor.advice.CareAdvice;
import dev.careadvisor.advice.Explanation;
import dev.careadvisor.advice.PendingRemedy;
import dev.careadvisor.advice.Reason;
import dev.careadvisor.advice.WithheldRemedy;
import dev.careadvisor.patient.PatientCase;
import dev.careadvisor.remedy.Remedy;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * Searches the fewest other answers with which a remedy would be recommended: an explanation, and no invitation to answer otherwise. The
 * answers that are tried are those that the rules against the remedy read.
 */
final class Counterfactual {

    private static final int MOST_CHANGES = 3;
    private static final int MOST_EVALUATIONS = 2_000;

    private final Alternatives alternatives;
    private final Function<PatientCase, CareAdvice> evaluate;
    private int evaluations;

    Counterfactual(Alternatives alternatives, Function<PatientCase, CareAdvice> evaluate) {
        this.alternatives = alternatives;
        this.evaluate = evaluate;
    }

    private record Tried(PatientCase patient, CareAdvice advice, List<AnswerChange> changes) {}

    /** The fewest changes, in a fixed order of trial; empty if there are none within three, or if it is recommended already. */
    List<AnswerChange> smallest(CareAdvice advice, Remedy remedy) {
        List<Tried> frontier = List.of(new Tried(advice.record().patient(), advice, List.of()));
        if (advice.standing(remedy) == Explanation.Standing.RECOMMENDED) {
            return List.of();
        }
        for (int size = 1; size <= MOST_CHANGES; size++) {
            List<Tried> next = new ArrayList<>();
            for (Tried one : frontier) {
                Optional<List<AnswerChange>> found = step(one, remedy, next);
                if (found.isPresent() || evaluations >= MOST_EVALUATIONS) {
                    return found.orElse(List.of());
                }
            }
            frontier = next;
        }
        return List.of();
    }

    private Optional<List<AnswerChange>> step(Tried from, Remedy remedy, List<Tried> next) {
        int against = weight(from.advice(), remedy);
        for (String key : keys(from, remedy)) {
            for (Alternatives.Alternative other : alternatives.to(from.patient(), key)) {
                if (evaluations++ >= MOST_EVALUATIONS) {
                    return Optional.empty();
                }
                CareAdvice advice = evaluate.apply(other.patient());
                List<AnswerChange> changes = new ArrayList<>(from.changes());
                changes.add(other.change());
                if (advice.standing(remedy) == Explanation.Standing.RECOMMENDED) {
                    return Optional.of(changes);
                }
                // Only what takes a reason away leads on, or something that a reason rests on: two answers can each be
                // enough for it.
                if (weight(advice, remedy) < against) {
                    next.add(new Tried(other.patient(), advice, changes));
                }
            }
        }
        return Optional.empty();
    }

    /** What the rules against a remedy read, and what it waits for; each answer is changed once. */
    private static Set<String> keys(Tried from, Remedy remedy) {
        Set<String> keys = new LinkedHashSet<>();
        from.advice().pending().stream()
                .filter(pending -> pending.remedy() == remedy)
                .map(PendingRemedy::questions)
                .forEach(keys::addAll);
        against(from.advice(), remedy).forEach(reason -> keys.addAll(reason.matched()));
        // What a rule reads of doses, medicines and the time is not among the inputs that it names.
        keys.addAll(List.of(Alternatives.MEDICINES, Alternatives.DOSES, QuestionPlan.ONSET));
        from.changes().stream()
                .map(AnswerChange::input)
                .filter(key -> !key.equals(Alternatives.MEDICINES) && !key.equals(Alternatives.DOSES))
                .forEach(keys::remove);
        return keys;
    }

    private static int weight(CareAdvice advice, Remedy remedy) {
        return against(advice, remedy).stream()
                .mapToInt(reason -> 1 + reason.matched().size())
                .sum();
    }

    /** Every reason against a remedy; the flags too, since care comes before any remedy. */
    private static Set<Reason> against(CareAdvice advice, Remedy remedy) {
        Set<Reason> reasons = new LinkedHashSet<>();
        advice.withheld().stream()
                .filter(withheld -> withheld.remedy() == remedy)
                .map(WithheldRemedy::reasons)
                .forEach(reasons::addAll);
        advice.pending().stream()
                .filter(pending -> pending.remedy() == remedy)
                .map(PendingRemedy::reasons)
                .forEach(reasons::addAll);
        advice.presentFlags().forEach(flag -> reasons.addAll(flag.reasons()));
        return reasons;
    }
}
