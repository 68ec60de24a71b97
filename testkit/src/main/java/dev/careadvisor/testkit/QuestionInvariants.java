package dev.careadvisor.testkit;

import static dev.careadvisor.testkit.Advice.complete;
import static dev.careadvisor.testkit.Advice.valid;

import dev.careadvisor.advice.CareAdvice;
import dev.careadvisor.advice.Interview;
import dev.careadvisor.advice.OpenQuestion;
import dev.careadvisor.advice.PendingRemedy;
import dev.careadvisor.advice.Urgency;
import dev.careadvisor.patient.PatientCase;
import dev.careadvisor.patient.Question;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** Invariant 34: what is settled stays settled, and questions lead there. */
public interface QuestionInvariants extends AdvisorUnderTest {

    /**
     * Ways to answer what is open, by the rules of the advisor.
     *
     * @return one value
     */
    @Provide
    default Arbitrary<Completions> completions() {
        return Arbitraries.just(new Completions(advisor().rules().values()));
    }

    /**
     * 34: once settled, no answer to an open question changes the urgency. Signs that flags count only when somebody names them unasked
     * ({@code said}, docs/decisions/0008) are news, not answers, and are left out.
     */
    @Property(seed = "34")
    default void invariant34SettledAdviceStaysSettled(
            @ForAll("cases") CaseDraft draft,
            @ForAll @IntRange int choice,
            @ForAll("completions") Completions completions) {
        Random random = new Random(choice);
        CaseDraft open = Answers.withScreensLeftOut(draft, random);
        CareAdvice advice = complete(this, valid(open));
        if (!advice.settled() || advice.openQuestions().isEmpty()) {
            return;
        }
        List<String> answers = RuleHints.pick(advice.openQuestions(), random).inputs().stream()
                .filter(input -> !completions.isVolunteered(input))
                .map(input -> Answers.any(input, random))
                .toList();
        Optional<PatientCase> answered = open.with(String.join("; ", answers)).valid();
        if (answered.isPresent()) {
            Urgency after = complete(this, answered.get()).urgency();
            new LabelledFacts("settled advice stays as urgent whatever is answered")
                    .fact("before", open)
                    .fact("answers", answers)
                    .fact("urgency before", advice.urgency())
                    .fact("urgency after", after)
                    .unless(after == advice.urgency());
        }
    }

    /** 34: settled means that every way of answering what is open gives the same urgency. */
    @Property(seed = "34")
    default void invariant34SettledIsWhatEveryCompletionSays(
            @ForAll("cases") CaseDraft draft,
            @ForAll @IntRange int choice,
            @ForAll("completions") Completions completions) {
        completions.tried(draft, this::evaluate, new Random(choice)).ifPresent(tried -> new LabelledFacts(
                        "settled is what every completion says")
                .fact("completion", tried.open())
                .fact("settled", tried.advice().settled())
                .fact("urgency from findings", tried.advice().urgencyFromFindings())
                .fact("with this completion", tried.other())
                .unless(!tried.advice().settled() || tried.other().isEmpty()));
    }

    /** 34: what waits for answers, and is not only held back by the clearance, names the questions, and they are asked. */
    @Property(seed = "34")
    default void invariant34WhatWaitsNamesItsQuestions(
            @ForAll("doseCases") CaseDraft draft, @ForAll("questions") Question question) {
        CareAdvice advice = complete(this, valid(draft.with(question.key() + "=UNKNOWN")));
        List<String> asked =
                advice.openQuestions().stream().map(OpenQuestion::key).toList();
        for (PendingRemedy pending : advice.pending()) {
            new LabelledFacts("what waits for answers names the questions, and they are asked")
                    .fact("remedy", pending.remedy())
                    .fact("rules", pending.reasons())
                    .fact("names", pending.questions())
                    .fact("asked", asked)
                    .unless(!pending.questions().isEmpty()
                            && pending.questions().stream().anyMatch(asked::contains));
        }
    }

    /** 34: while it is not settled a question is needed, and whatever is answered, at most 40 answers settle it. */
    @Property(seed = "34")
    default void invariant34AnInterviewEndsSettled(@ForAll("cases") CaseDraft draft, @ForAll @IntRange int choice) {
        Random random = new Random(choice);
        PatientCase patient = valid(draft);
        Interview interview = interview(patient);
        List<String> asked = new ArrayList<>();
        while (!interview.settled()) {
            LabelledFacts facts = new LabelledFacts("questions that are needed lead to a settled advice")
                    .fact("asked", asked)
                    .fact("needed", interview.needed());
            facts.unless(!interview.needed().isEmpty() && asked.size() < 40);
            asked.add(interview.needed().get(0).key());
            patient = Answering.any(patient, interview.needed().get(0), random);
            interview = interview(patient);
        }
        new LabelledFacts("an interview stands where the advice stands")
                .fact("asked", asked)
                .unless(interview.advice().equals(complete(this, patient)));
    }
}
