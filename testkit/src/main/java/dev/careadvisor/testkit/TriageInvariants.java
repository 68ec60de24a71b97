package dev.careadvisor.testkit;

import static dev.careadvisor.testkit.Advice.atLeastAsUrgent;
import static dev.careadvisor.testkit.Advice.complete;
import static dev.careadvisor.testkit.Advice.noMorePermissive;
import static dev.careadvisor.testkit.Advice.valid;

import dev.careadvisor.advice.CareAdvice;
import dev.careadvisor.advice.FlagStatus;
import dev.careadvisor.advice.RedFlag;
import dev.careadvisor.patient.Answer;
import dev.careadvisor.patient.Choice;
import dev.careadvisor.patient.ChoiceInput;
import dev.careadvisor.patient.InputCatalogue;
import dev.careadvisor.patient.LegSymptoms;
import dev.careadvisor.patient.Measurement;
import dev.careadvisor.patient.MotorDeficit;
import dev.careadvisor.patient.PatientCase;
import dev.careadvisor.patient.Pregnancy;
import dev.careadvisor.patient.Question;
import dev.careadvisor.patient.Trigger;
import dev.careadvisor.rulebase.CaseFacts;
import dev.careadvisor.rulebase.Policies;
import dev.careadvisor.rulebase.Statement;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** Invariants 9 to 13 and 25: how urgent it is, and what an unknown answer may not do. */
public interface TriageInvariants extends AdvisorUnderTest {

    /** The rows on too much acetaminophen. */
    Set<String> OVERDOSE = Set.of("A-84", "A-85");

    /**
     * The choices by which a sign is denied.
     *
     * @return an arbitrary
     */
    @Provide
    default Arbitrary<Choice> denials() {
        return Arbitraries.of(LegSymptoms.NONE, MotorDeficit.NONE, Pregnancy.NO, Trigger.LIFT_TWIST);
    }

    /**
     * Cases that say two things which cannot both be so.
     *
     * @return an arbitrary
     */
    @Provide
    default Arbitrary<CaseDraft> contradictions() {
        return Cases.contradictory(advisor());
    }

    /** 9: a present flag is reported, and the urgency is at least its level. */
    @Property(seed = "9")
    default void invariant09APresentFlagIsReported(@ForAll("cases") CaseDraft draft) {
        PatientCase patient = valid(draft);
        CareAdvice advice = complete(this, patient);
        for (Statement statement : probe().statements(patient)) {
            if (statement instanceof Statement.Flag flag && flag.certain()) {
                String row = advisor().rules().get(flag.ruleId()).row();
                boolean reported = advice.redFlags().stream()
                        .anyMatch(f -> f.row().equals(row)
                                && f.status() == FlagStatus.PRESENT
                                && f.urgency().orElseThrow().atLeast(flag.level()));
                new LabelledFacts("a present flag is reported, and the urgency is at least its level")
                        .fact("rule", flag.ruleId())
                        .fact("level", flag.level())
                        .fact("reported", reported)
                        .fact("urgency", advice.urgency())
                        .unless(reported && advice.urgency().atLeast(flag.level()));
            }
        }
    }

    /** 10: a positive finding never lowers the urgency. */
    @Property(seed = "10")
    default void invariant10APositiveFindingNeverLowersUrgency(
            @ForAll("cases") CaseDraft draft, @ForAll("questions") Question question) {
        Assume.that(!InputCatalogue.standard().reassuring(question));
        CareAdvice absent = complete(this, valid(draft.with(question.key() + "=ABSENT")));
        CareAdvice unknown = complete(this, valid(draft.with(question.key() + "=UNKNOWN")));
        CareAdvice present = complete(this, valid(draft.with(question.key() + "=PRESENT")));
        atLeastAsUrgent(question.key() + " present never lowers the urgency", present, absent);
        new LabelledFacts(question.key() + " present never lowers the urgency from findings")
                .fact("present", present.urgencyFromFindings())
                .fact("unknown", unknown.urgencyFromFindings())
                .unless(present.urgencyFromFindings().atLeast(unknown.urgencyFromFindings()));
    }

    /** 11: UNKNOWN is never more permissive than ABSENT, or, where presence reassures, than PRESENT. */
    @Property(seed = "11")
    default void invariant11UnknownIsNeverMorePermissive(
            @ForAll("cases") CaseDraft draft, @ForAll("questions") Question question) {
        String mild = InputCatalogue.standard().reassuring(question) ? "PRESENT" : "ABSENT";
        CareAdvice denied = complete(this, valid(draft.with(question.key() + "=" + mild)));
        CareAdvice unknown = complete(this, valid(draft.with(question.key() + "=UNKNOWN")));
        String expectation = question.key() + " unknown is never more permissive than " + mild;
        atLeastAsUrgent(expectation, unknown, denied);
        noMorePermissive(expectation, unknown, denied);
    }

    /** 11: "not sure" is never more permissive than "none", and rules out nothing that any value would make present. */
    @Property(seed = "11")
    default void invariant11NotSureIsNeverMorePermissive(
            @ForAll("cases") CaseDraft draft, @ForAll("denials") Choice denial) {
        ChoiceInput input = denial.input();
        CareAdvice denied = complete(this, valid(draft.with(input.name() + "=" + denial.name())));
        CareAdvice unsure = complete(this, valid(draft.with(input.name() + "=UNKNOWN")));
        String expectation = input + " not sure is never more permissive than " + denial;
        atLeastAsUrgent(expectation, unsure, denied);
        noMorePermissive(expectation, unsure, denied);
        Set<String> open = Advice.rows(unsure, FlagStatus.PRESENT, FlagStatus.NOT_RULED_OUT);
        for (Choice value : input.type().getEnumConstants()) {
            draft.with(input.name() + "=" + value.name()).valid().ifPresent(patient -> new LabelledFacts(
                            input + " not sure rules out nothing that a value makes present")
                    .fact("value", value)
                    .fact("open", open)
                    .unless(open.containsAll(Advice.rows(complete(this, patient), FlagStatus.PRESENT))));
        }
    }

    /** 12: what was not given, and follows from nothing that was, is unknown. */
    @Property(seed = "12")
    default void invariant12NotGivenIsUnknown(@ForAll("cases") CaseDraft draft, @ForAll @IntRange int choice) {
        PatientCase patient = valid(draft);
        CaseFacts facts = new CaseFacts(patient, Policies.CAUTIOUS);
        List<Question> open = InputCatalogue.standard().questions().stream()
                .filter(question ->
                        facts.unknown(question) && !patient.answers().containsKey(question))
                .toList();
        Assume.that(!open.isEmpty());
        Question question = RuleHints.pick(open, new Random(choice));
        CareAdvice notGiven = complete(this, patient);
        CareAdvice unknown = complete(this, patient.answer(question, Answer.UNKNOWN));
        new LabelledFacts("what was not given is unknown")
                .fact("question", question.key())
                .unless(Advice.decisions(notGiven).equals(Advice.decisions(unknown)));
    }

    /** 13: an unknown age, weight or gestation is read as every value at once. */
    @Property(seed = "13")
    default void invariant13UnknownIsEveryBandAtOnce(@ForAll("cases") CaseDraft draft, @ForAll @IntRange int choice) {
        Random random = new Random(choice);
        Measurement<?> measurement =
                RuleHints.pick(List.of(Measurement.AGE, Measurement.WEIGHT, Measurement.GESTATION), random);
        String value = measurement.equals(Measurement.AGE)
                ? "AGE="
                        + RuleHints.pick(
                                List.of(5, 9, 17, 18, 19, 33, 49, 50, 59, 60, 64, 65, 69, 70, 74, 75, 90), random)
                : measurement.equals(Measurement.WEIGHT)
                        ? "WEIGHT="
                                + RuleHints.pick(List.of("38", "40", "40.5", "41", "49.9", "50", "60", "90"), random)
                                + " kg"
                        : "GESTATION=" + RuleHints.pick(List.of(4, 12, 13, 19, 20, 36, 37, 40), random) + " wk";
        CaseDraft base = measurement.equals(Measurement.GESTATION) ? draft.with("SEX=FEMALE; PREGNANCY=YES") : draft;
        CareAdvice unknown = complete(this, valid(base.with(measurement + "=UNKNOWN")));
        CareAdvice known = complete(this, valid(base.with(value)));
        String expectation = measurement + " unknown is never more permissive than " + value;
        boolean overdose = !Collections.disjoint(Advice.rows(known, FlagStatus.PRESENT), OVERDOSE);
        // Ruling 116: with an unknown weight only the 4,000 mg line of an overdose holds.
        boolean byWeight = measurement.equals(Measurement.WEIGHT) && overdose;
        if (!byWeight) {
            noMorePermissive(expectation, unknown, known);
        }
        Set<String> open = Advice.rows(unknown, FlagStatus.PRESENT, FlagStatus.NOT_RULED_OUT);
        Set<String> present = Advice.rows(known, FlagStatus.PRESENT);
        present.removeAll(open);
        if (byWeight) {
            present.removeAll(OVERDOSE);
        }
        new LabelledFacts(measurement + " unknown rules out nothing that " + value + " makes present")
                .fact("ruled out", present)
                .unless(present.isEmpty());
    }

    /** 25: contradictory input is refused, or flagged and read cautiously. */
    @Property(seed = "25")
    default void invariant25ContradictionsAreReadCautiously(@ForAll("contradictions") CaseDraft draft) {
        PatientCase both = valid(draft);
        CareAdvice advice = complete(this, both);
        if (!both.contradictions().isEmpty()) {
            new LabelledFacts("a contradiction is flagged")
                    .fact("contradictions", both.contradictions())
                    .unless(advice.assumptions().stream()
                            .anyMatch(assumption -> both.contradictions().contains(assumption.about())));
        }
        for (Question denied : both.answers().keySet()) {
            if (both.contradictions().contains(denied.key())) {
                CareAdvice worrying = complete(this, both.answer(denied, Answer.PRESENT));
                atLeastAsUrgent("of a contradiction the worrying side holds", advice, worrying);
                noMorePermissive("of a contradiction the worrying side holds", advice, worrying);
            }
        }
    }

    /** Every flag has one of three states and the levels that go with it. */
    @Property(seed = "9")
    default void invariant09EveryFlagHasOneState(@ForAll("cases") CaseDraft draft) {
        for (RedFlag flag : complete(this, valid(draft)).redFlags()) {
            boolean fits =
                    switch (flag.status()) {
                        case PRESENT ->
                            flag.urgency().isPresent() && !flag.reasons().isEmpty();
                        case NOT_RULED_OUT ->
                            flag.urgency().isEmpty() && flag.possibleUrgency().isPresent();
                        case RULED_OUT ->
                            flag.urgency().isEmpty() && flag.possibleUrgency().isEmpty();
                    };
            new LabelledFacts("a flag says what its state means")
                    .fact("row", flag.row())
                    .fact("state", flag.status())
                    .unless(fits);
        }
    }
}
