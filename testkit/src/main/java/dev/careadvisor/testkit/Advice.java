package dev.careadvisor.testkit;

import dev.careadvisor.advice.CareAdvice;
import dev.careadvisor.advice.Clearance;
import dev.careadvisor.advice.Completeness;
import dev.careadvisor.advice.Conflict;
import dev.careadvisor.advice.DoseAllowance;
import dev.careadvisor.advice.FlagStatus;
import dev.careadvisor.advice.OpenQuestion;
import dev.careadvisor.advice.Recommendation;
import dev.careadvisor.advice.RedFlag;
import dev.careadvisor.advice.Urgency;
import dev.careadvisor.medicine.Ingredient;
import dev.careadvisor.patient.Mass;
import dev.careadvisor.patient.PatientCase;
import dev.careadvisor.remedy.Remedy;
import java.time.Instant;
import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import net.jqwik.api.Assume;

/** What properties ask of an advice. */
final class Advice {

    private Advice() {}

    /** The advice, complete: a fail-safe advice would make most properties hold without saying anything. */
    static CareAdvice complete(AdvisorUnderTest under, PatientCase patient) {
        CareAdvice advice = under.evaluate(patient);
        new LabelledFacts("a valid case is evaluated to the end")
                .fact("completeness", advice.completeness())
                .fact("incident", advice.record().incident())
                .unless(advice.completeness() == Completeness.COMPLETE);
        return advice;
    }

    /** The case of a draft with more said; the try does not count if that makes no valid case. */
    static PatientCase valid(CaseDraft draft) {
        Optional<PatientCase> patient = draft.valid();
        Assume.that(patient.isPresent());
        return patient.orElseThrow();
    }

    /** The same at another moment. */
    static PatientCase valid(CaseDraft draft, Instant asOf) {
        valid(draft);
        return draft.patient(asOf);
    }

    static Set<Remedy> recommended(CareAdvice advice) {
        Set<Remedy> remedies = EnumSet.noneOf(Remedy.class);
        for (Recommendation recommendation : advice.recommendations()) {
            if (recommendation instanceof Recommendation.OfRemedy ofRemedy) {
                remedies.add(ofRemedy.remedy());
            }
        }
        return remedies;
    }

    /** Every allowance that an advice states, with a remedy that it offers or withholds. */
    static Map<Ingredient, DoseAllowance> allowances(CareAdvice advice) {
        Map<Ingredient, DoseAllowance> allowances = new EnumMap<>(Ingredient.class);
        for (Recommendation recommendation : advice.recommendations()) {
            if (recommendation instanceof Recommendation.Medicine medicine) {
                allowances.put(medicine.allowance().ingredient(), medicine.allowance());
            }
        }
        advice.withheld().forEach(remedy -> remedy.allowance()
                .ifPresent(allowance -> allowances.put(allowance.ingredient(), allowance)));
        return allowances;
    }

    /** What may be taken of each ingredient now. */
    static Map<Ingredient, Mass> now(CareAdvice advice) {
        Map<Ingredient, Mass> now = new EnumMap<>(Ingredient.class);
        allowances(advice)
                .forEach((ingredient, allowance) -> allowance.now().ifPresent(amount -> now.put(ingredient, amount)));
        return now;
    }

    static Set<String> rows(CareAdvice advice, FlagStatus... any) {
        Collection<FlagStatus> wanted = List.of(any);
        return advice.redFlags().stream()
                .filter(flag -> wanted.contains(flag.status()))
                .map(RedFlag::row)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The same advice without the record of what was asked, to compare two ways of saying the same. */
    static List<Object> decisions(CareAdvice advice) {
        return List.of(
                advice.urgency(),
                advice.urgencyFromFindings(),
                advice.clearance(),
                advice.settled(),
                advice.redFlags(),
                advice.phase(),
                advice.recommendations(),
                advice.pending(),
                advice.withheld(),
                advice.conflicts(),
                advice.validUntil(),
                advice.completeness());
    }

    /** All that an advice tells at its moment: what it decides, by its parts, what it asks and what it assumes. */
    static List<Object> told(CareAdvice advice) {
        return List.of(
                advice.urgency(),
                advice.clearance(),
                advice.settled(),
                advice.redFlags(),
                advice.phase(),
                advice.recommendations().stream()
                        .filter(Recommendation.OfRemedy.class::isInstance)
                        .collect(Collectors.toSet()),
                Set.copyOf(advice.pending()),
                Set.copyOf(advice.withheld()),
                advice.conflicts().stream().map(Conflict::row).collect(Collectors.toSet()),
                advice.openQuestions().stream().map(OpenQuestion::key).collect(Collectors.toSet()),
                Set.copyOf(advice.assumptions()),
                advice.completeness());
    }

    /** What may be used until care on the same day (A table, U2). */
    private static final Set<Remedy> UNTIL_CARE = EnumSet.of(
            Remedy.POSITION_RECLINED,
            Remedy.POSITION_SIDE_LYING,
            Remedy.POSITION_ON_BACK,
            Remedy.GENTLE_MOVEMENT,
            Remedy.ACETAMINOPHEN);

    /**
     * The permissive side of two pieces of advice: what the first allows must be allowed by the second, too. Only if the first sends to care on
     * the same day for what is certain (a modifier that is not known counts at its worst, ruling 95), it may have what may be used until
     * then: the second may have stronger forms of it, or wait for answers that no longer matter to the first.
     */
    static void noMorePermissive(String expectation, CareAdvice cautious, CareAdvice other) {
        boolean careFirst = cautious.urgencyFromFindings().atLeast(Urgency.SAME_DAY)
                && !other.urgencyFromFindings().atLeast(Urgency.SAME_DAY);
        Set<Remedy> allowed = recommended(other);
        if (careFirst) {
            allowed.addAll(UNTIL_CARE);
        }
        Set<Remedy> more = recommended(cautious);
        more.removeAll(allowed);
        new LabelledFacts(expectation).fact("recommended in addition", more).unless(more.isEmpty());
        Map<Ingredient, Mass> most = now(other);
        now(cautious).forEach((ingredient, amount) -> new LabelledFacts(expectation)
                .fact("ingredient", ingredient)
                .fact("may be taken", amount)
                .fact("instead of", most.get(ingredient))
                .unless((careFirst && other.clearance() == Clearance.NOT_CLEARED)
                        || (most.containsKey(ingredient) && amount.compareTo(most.get(ingredient)) <= 0)));
    }

    static void atLeastAsUrgent(String expectation, CareAdvice urgent, CareAdvice other) {
        new LabelledFacts(expectation)
                .fact("urgency", urgent.urgency())
                .fact("instead of at least", other.urgency())
                .unless(urgent.urgency().atLeast(other.urgency()));
    }
}
