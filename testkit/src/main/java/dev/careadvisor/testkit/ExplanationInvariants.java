package dev.careadvisor.testkit;

import static dev.careadvisor.testkit.Advice.complete;
import static dev.careadvisor.testkit.Advice.valid;

import dev.careadvisor.advice.AnswerChange;
import dev.careadvisor.advice.AnswerOutcome;
import dev.careadvisor.advice.AnswerType;
import dev.careadvisor.advice.CareAdvice;
import dev.careadvisor.advice.Explanation;
import dev.careadvisor.advice.FlagStatus;
import dev.careadvisor.advice.OpenQuestion;
import dev.careadvisor.advice.Replay;
import dev.careadvisor.patient.PatientCase;
import dev.careadvisor.patient.Question;
import dev.careadvisor.remedy.Remedy;
import dev.careadvisor.rulebase.CaseFacts;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** Invariants 3 and 33 of what is said about an advice: the same again, what differs, why, and what would change it. */
public interface ExplanationInvariants extends AdvisorUnderTest {

    /** 3: a record that is replayed gives an equal advice. */
    @Property(seed = "3")
    default void invariant03AReplayGivesTheSameAdvice(@ForAll("cases") CaseDraft draft) {
        CareAdvice advice = complete(this, valid(draft));
        Replay replay = replay(advice.record());
        new LabelledFacts("a replay gives the same advice")
                .fact("replay", replay.getClass().getSimpleName())
                .unless(replay instanceof Replay.Repeated repeated
                        && repeated.advice().equals(advice));
    }

    /** 3: an advice does not differ from itself, and two advices of one moment differ exactly if they tell something else. */
    @Property(seed = "3")
    default void invariant03ADiffTellsWhatDiffers(
            @ForAll("cases") CaseDraft draft, @ForAll("questions") Question question) {
        CareAdvice one = complete(this, valid(draft));
        CareAdvice other = complete(this, valid(draft.with(question.key() + "=PRESENT")));
        boolean equal = Advice.told(one).equals(Advice.told(other));
        new LabelledFacts("an advice does not differ from itself")
                .fact("changes", one.diff(one))
                .unless(one.diff(one).isEmpty());
        new LabelledFacts("two advices differ exactly if they tell something else")
                .fact("question", question.key())
                .fact("changes", one.diff(other))
                .fact("tell the same", equal)
                .unless(one.diff(other).isEmpty() == equal);
    }

    /** 33: why and why not cite rules that are there, and facts as they stand in the case. */
    @Property(seed = "33")
    default void invariant33WhyCitesRulesAndFacts(@ForAll("cases") CaseDraft draft) {
        PatientCase patient = valid(draft);
        CareAdvice advice = complete(this, patient);
        CaseFacts facts = new CaseFacts(patient, advice.record().policies());
        advice.recommendations().forEach(recommendation -> assertCites(facts, advice.why(recommendation)));
        advice.redFlags().stream()
                .filter(flag -> flag.status() != FlagStatus.RULED_OUT)
                .forEach(flag -> assertCites(facts, advice.why(flag)));
        for (Remedy remedy : Remedy.values()) {
            Explanation whyNot = advice.whyNot(remedy);
            assertCites(facts, whyNot);
            new LabelledFacts("what is withheld has a rule against it")
                    .fact("remedy", remedy)
                    .unless(whyNot.standing() != Explanation.Standing.WITHHELD
                            || !whyNot.because().isEmpty());
        }
    }

    private void assertCites(CaseFacts facts, Explanation explanation) {
        for (Explanation.Because because : explanation.because()) {
            new LabelledFacts("an explanation cites a rule that is there, with a source")
                    .fact("rule", because.reason().ruleId())
                    .unless(advisor().rules().containsKey(because.reason().ruleId())
                            && !because.reason().sources().isEmpty());
            for (Explanation.Fact fact : because.facts()) {
                new LabelledFacts("an explanation states facts as they stand in the case")
                        .fact("rule", because.reason().ruleId())
                        .fact("fact", fact.input() + " " + fact.answer())
                        .unless(fact.answer().equals(facts.answerText(fact.input())));
            }
        }
    }

    /** 33: an outcome is what the answer does. Slow: every answer to a question is tried. */
    @Property(seed = "33", tries = 100)
    default void invariant33AnOutcomeIsWhatTheAnswerDoes(
            @ForAll("cases") CaseDraft draft, @ForAll @IntRange int choice) {
        Random random = new Random(choice);
        PatientCase patient = valid(Answers.withScreensLeftOut(draft, random));
        CareAdvice before = complete(this, patient);
        Assume.that(!before.openQuestions().isEmpty());
        OpenQuestion question = RuleHints.pick(before.openQuestions(), random);
        Assume.that(!(question.type() instanceof AnswerType.Doses));
        List<AnswerOutcome> outcomes = outcomes(patient, question);
        Assume.that(!outcomes.isEmpty());
        AnswerOutcome outcome = RuleHints.pick(outcomes, random);
        CareAdvice after = complete(this, Answering.with(patient, outcome.answer()));
        new LabelledFacts("an outcome is what the answer does")
                .fact(
                        "answer",
                        outcome.answer().input() + " " + outcome.answer().to())
                .unless(outcome.advice().equals(after) && outcome.changes().equals(before.diff(after)));
    }

    /** 33: the smallest change that is named makes the remedy recommended, and no part of it does. Slow: it is searched for. */
    @Property(seed = "33", tries = 50)
    default void invariant33TheSmallestChangeRecommends(
            @ForAll("cases") CaseDraft draft, @ForAll @IntRange int choice) {
        PatientCase patient = valid(draft);
        CareAdvice advice = complete(this, patient);
        List<Remedy> open = new ArrayList<>();
        advice.pending().forEach(pending -> open.add(pending.remedy()));
        advice.withheld().forEach(withheld -> open.add(withheld.remedy()));
        Assume.that(!open.isEmpty());
        Remedy remedy = RuleHints.pick(open, new Random(choice));
        List<AnswerChange> changes = smallestChange(patient, remedy);
        for (int leftOut = -1; leftOut < changes.size() && !changes.isEmpty(); leftOut++) {
            PatientCase changed = patient;
            for (int i = 0; i < changes.size(); i++) {
                if (i != leftOut) {
                    changed = Answering.with(changed, changes.get(i));
                }
            }
            boolean recommended = complete(this, changed).recommended(remedy).isPresent();
            new LabelledFacts("the smallest change makes the remedy recommended, and no part of it does")
                    .fact("remedy", remedy)
                    .fact(
                            "changes",
                            changes.stream()
                                    .map(change -> change.input() + " " + change.from() + " -> " + change.to())
                                    .toList())
                    .fact(
                            "left out",
                            leftOut < 0 ? "none" : changes.get(leftOut).input())
                    .fact("recommended", recommended)
                    .unless(recommended == leftOut < 0);
        }
    }
}
