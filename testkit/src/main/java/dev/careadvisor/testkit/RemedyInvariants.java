package dev.careadvisor.testkit;

import static dev.careadvisor.testkit.Advice.complete;
import static dev.careadvisor.testkit.Advice.noMorePermissive;
import static dev.careadvisor.testkit.Advice.valid;

import dev.careadvisor.CareAdvisor;
import dev.careadvisor.advice.CareAdvice;
import dev.careadvisor.advice.FlagStatus;
import dev.careadvisor.advice.Reason;
import dev.careadvisor.advice.Recommendation;
import dev.careadvisor.advice.RedFlag;
import dev.careadvisor.advice.Severity;
import dev.careadvisor.advice.Urgency;
import dev.careadvisor.patient.Answer;
import dev.careadvisor.patient.Input;
import dev.careadvisor.patient.InputCatalogue;
import dev.careadvisor.patient.PatientCase;
import dev.careadvisor.patient.Question;
import dev.careadvisor.remedy.Remedy;
import dev.careadvisor.remedy.RemedyFamily;
import dev.careadvisor.rulebase.KnowledgeVersion;
import dev.careadvisor.rulebase.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** Invariants 24, 26, 28 and 33: what is offered, on which grounds, and that nothing loosens it. */
public interface RemedyInvariants extends AdvisorUnderTest {

    /**
     * The advisor that yours may never be looser than.
     *
     * @return by default, the standard one
     */
    default CareAdvisor baseline() {
        return CareAdvisor.standard();
    }

    /** 24: no recommended remedy has a true or unknown exclusion. */
    @Property(seed = "24")
    default void invariant24NoRecommendedRemedyIsExcluded(@ForAll("cases") CaseDraft draft) {
        PatientCase patient = valid(draft);
        Set<Remedy> recommended = Advice.recommended(complete(this, patient));
        for (Statement statement : probe().statements(patient)) {
            if (statement instanceof Statement.Exclusion exclusion) {
                for (Remedy remedy : exclusion.target().remedies()) {
                    boolean agreed = exclusion.severity() == Severity.AVOID
                            && patient.clinicianAgreed().contains(remedy);
                    new LabelledFacts("no recommended remedy has a true or unknown exclusion")
                            .fact("remedy", remedy)
                            .fact("rule", exclusion.ruleId())
                            .fact("severity", exclusion.severity())
                            .fact("certain", exclusion.certain())
                            .unless(agreed || !recommended.contains(remedy));
                }
            }
        }
    }

    /** 24: at the two highest levels nothing is recommended but to seek care; without clearance nothing either. */
    @Property(seed = "24")
    default void invariant24AnEmergencyHasNoRemedy(@ForAll("cases") CaseDraft draft) {
        CareAdvice advice = complete(this, valid(draft));
        boolean nothing = advice.urgency().atLeast(Urgency.EMERGENCY_DEPARTMENT)
                || advice.clearance() == dev.careadvisor.advice.Clearance.NOT_CLEARED;
        Set<Remedy> offered = Advice.recommended(advice);
        offered.removeIf(remedy -> remedy.family() == RemedyFamily.RELAXANT);
        new LabelledFacts("an emergency, or a person who is not cleared, has no remedy")
                .fact("urgency", advice.urgency())
                .fact("clearance", advice.clearance())
                .fact("offered", offered)
                .unless(!nothing || offered.isEmpty());
    }

    /** 26: rules that were added never make advice looser than it is without them. */
    @Property(seed = "26")
    default void invariant26AddedRulesNeverLoosen(@ForAll("cases") CaseDraft draft) {
        PatientCase patient = valid(draft);
        CareAdvice advice = complete(this, patient);
        CareAdvice without = baseline().evaluate(patient);
        Advice.atLeastAsUrgent("added rules never loosen", advice, without);
        noMorePermissive("added rules never loosen", advice, without);
    }

    /** 28: expired knowledge gives no dose and sends to care; every result names its knowledge. */
    @Property(seed = "28")
    default void invariant28ExpiredKnowledgeGivesNoDose(@ForAll("cases") CaseDraft draft) {
        KnowledgeVersion knowledge = advisor().knowledge();
        CareAdvice fresh = complete(this, valid(draft));
        new LabelledFacts("every result names its knowledge")
                .fact("version", fresh.record().knowledgeNumber())
                .fact("hash", fresh.record().knowledgeHash())
                .unless(fresh.record().knowledgeNumber().equals(knowledge.number())
                        && fresh.record().knowledgeHash().equals(knowledge.hash()));
        Instant late = knowledge.expiry().plus(Duration.ofDays(1));
        CareAdvice expired = evaluate(draft.patient(late));
        boolean onlyCare = expired.recommendations().stream().allMatch(Recommendation.SeekCare.class::isInstance);
        new LabelledFacts("expired knowledge gives no remedy and sends to care")
                .fact("completeness", expired.completeness())
                .fact("urgency", expired.urgency())
                .unless(onlyCare
                        && !expired.recommendations().isEmpty()
                        && expired.completeness() != dev.careadvisor.advice.Completeness.COMPLETE
                        && expired.urgency().atLeast(fresh.urgencyFromFindings()));
    }

    /** 33: every item names its rule and its sources. */
    @Property(seed = "33")
    default void invariant33EveryItemCitesRuleAndSource(@ForAll("cases") CaseDraft draft) {
        CareAdvice advice = complete(this, valid(draft));
        for (Reason reason : advice.reasons().toList()) {
            new LabelledFacts("every item cites a rule and a source")
                    .fact("rule", reason.ruleId())
                    .fact("sources", reason.sources())
                    .unless(advisor().rules().containsKey(reason.ruleId())
                            && !reason.sources().isEmpty());
        }
        advice.withheld().forEach(remedy -> new LabelledFacts("what is withheld has a reason")
                .fact("remedy", remedy.remedy())
                .unless(!remedy.reasons().isEmpty()));
        for (Recommendation recommendation : advice.recommendations()) {
            if (recommendation instanceof Recommendation.OfRemedy ofRemedy) {
                new LabelledFacts("what is recommended has a reason")
                        .fact("remedy", ofRemedy.remedy())
                        .unless(!ofRemedy.reasons().isEmpty());
            }
        }
    }

    /** 33: a positive answer that a present flag does not cite can be taken back, and the flag stays as it is. */
    @Property(seed = "33")
    default void invariant33WhatIsNotCitedDoesNotMatter(
            @ForAll("cases") CaseDraft draft, @ForAll @IntRange int choice) {
        Random random = new Random(choice);
        PatientCase patient = valid(draft);
        List<Question> said = patient.answers().entrySet().stream()
                .filter(entry -> entry.getValue() == Answer.PRESENT)
                .map(java.util.Map.Entry::getKey)
                .toList();
        CareAdvice advice = complete(this, patient);
        Assume.that(!said.isEmpty() && !advice.presentFlags().isEmpty());
        Question dropped = RuleHints.pick(said, random);
        Set<String> keys = withWholes(dropped);
        CareAdvice without = complete(this, valid(draft.with(dropped.key() + "=ABSENT")));
        for (RedFlag flag : advice.presentFlags()) {
            boolean cited = flag.reasons().stream().anyMatch(reason -> reads(reason, keys));
            if (!cited) {
                new LabelledFacts("what a flag does not cite can be taken back")
                        .fact("row", flag.row())
                        .fact("taken back", dropped.key())
                        .unless(without.redFlags().stream()
                                .anyMatch(f -> f.row().equals(flag.row()) && f.status() == FlagStatus.PRESENT));
            }
        }
    }

    private boolean reads(Reason reason, Set<String> keys) {
        return reason.matched().stream().anyMatch(keys::contains)
                || advisor().rules().get(reason.ruleId()).inputs().stream()
                        .map(Input::key)
                        .anyMatch(keys::contains);
    }

    /** A question and what follows from it: the broader questions it is part of. */
    private static Set<String> withWholes(Question question) {
        Set<String> keys = new HashSet<>();
        Optional<Question> next = Optional.of(question);
        while (next.isPresent()) {
            keys.add(next.get().key());
            next = InputCatalogue.standard().partOf(next.get());
        }
        return keys;
    }
}
