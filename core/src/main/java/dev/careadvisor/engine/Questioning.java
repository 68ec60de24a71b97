package dev.careadvisor.engine;

import dev.careadvisor.advice.AnswerChange;
import dev.careadvisor.advice.AnswerOutcome;
import dev.careadvisor.advice.CareAdvice;
import dev.careadvisor.advice.Interview;
import dev.careadvisor.advice.OpenQuestion;
import dev.careadvisor.advice.Urgency;
import dev.careadvisor.patient.PatientCase;
import dev.careadvisor.remedy.Remedy;
import dev.careadvisor.rulebase.RuleCard;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** What to ask, and what the answers would do. Immutable and thread-safe. */
public final class Questioning {

    private final Alternatives alternatives;
    private final Function<PatientCase, CareAdvice> evaluate;

    /**
     * Asks by the rules of an advisor.
     *
     * @param cards the cards of all rules; not null
     * @param evaluate how a case is evaluated; not null
     */
    public Questioning(Collection<RuleCard> cards, Function<PatientCase, CareAdvice> evaluate) {
        this.alternatives = new Alternatives(cards);
        this.evaluate = evaluate;
    }

    /**
     * Where a conversation stands.
     *
     * @param advice the advice so far; not null
     * @return the interview
     */
    public static Interview interview(CareAdvice advice) {
        List<OpenQuestion> needed = new ArrayList<>();
        Map<Remedy, List<OpenQuestion>> optional = new EnumMap<>(Remedy.class);
        for (OpenQuestion question : advice.openQuestions()) {
            if (question.couldRaiseTo().isPresent()) {
                needed.add(question);
            } else if (!advice.urgency().atLeast(Urgency.EMERGENCY_DEPARTMENT)) {
                question.decides().forEach(remedy -> optional.computeIfAbsent(remedy, r -> new ArrayList<>())
                        .add(question));
            }
        }
        return new Interview(advice, needed, optional);
    }

    /**
     * What each answer to a question would do.
     *
     * @param patient not null
     * @param question not null
     * @return the outcomes
     */
    public List<AnswerOutcome> outcomes(PatientCase patient, OpenQuestion question) {
        CareAdvice before = evaluate.apply(patient);
        return alternatives.to(patient, question.key()).stream()
                .map(other -> {
                    CareAdvice after = evaluate.apply(other.patient());
                    return new AnswerOutcome(other.change(), after, before.diff(after));
                })
                .toList();
    }

    /**
     * The fewest other answers with which a remedy would be recommended.
     *
     * @param advice not null
     * @param remedy not null
     * @return up to three changes, or none
     */
    public List<AnswerChange> smallestChange(CareAdvice advice, Remedy remedy) {
        return new Counterfactual(alternatives, evaluate).smallest(advice, remedy);
    }
}
