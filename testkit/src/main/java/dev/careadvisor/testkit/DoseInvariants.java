package dev.careadvisor.testkit;

import static dev.careadvisor.testkit.Advice.allowances;
import static dev.careadvisor.testkit.Advice.complete;
import static dev.careadvisor.testkit.Advice.valid;

import dev.careadvisor.advice.AppliedLimit;
import dev.careadvisor.advice.CareAdvice;
import dev.careadvisor.advice.DoseAllowance;
import dev.careadvisor.advice.LimitKind;
import dev.careadvisor.advice.Recommendation;
import dev.careadvisor.medicine.Dose;
import dev.careadvisor.medicine.DoseLedger;
import dev.careadvisor.medicine.DoseTaken;
import dev.careadvisor.medicine.Ingredient;
import dev.careadvisor.medicine.Product;
import dev.careadvisor.medicine.ProductTable;
import dev.careadvisor.patient.Mass;
import dev.careadvisor.patient.PatientCase;
import dev.careadvisor.remedy.RemedyFamily;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** Invariants 14 to 18 and 35: what may be taken, and when. */
public interface DoseInvariants extends AdvisorUnderTest {

    /** 14: in every window of 24 hours, what was taken and what is advised stay within the cap. */
    @Property(seed = "14")
    default void invariant14TakenAndAdvisedStayWithinTheCap(@ForAll("cases") CaseDraft draft) {
        PatientCase patient = valid(draft);
        DoseLedger ledger = DoseLedger.of(patient);
        for (DoseAllowance allowance : allowances(complete(this, patient)).values()) {
            allowance.now().ifPresent(now -> assertFits(ledger, allowance, now, patient.asOf()));
            allowance.options().forEach(option -> assertFits(ledger, allowance, option.amount(), option.from()));
        }
    }

    /** Every window [s, s + 24 h) that holds the new dose, begun at each dose that is in it. */
    private static void assertFits(DoseLedger ledger, DoseAllowance allowance, Mass amount, Instant time) {
        List<DoseLedger.Entry> all = new ArrayList<>(ledger.doses(allowance.ingredient()));
        all.add(new DoseLedger.Entry(time, time, amount, amount));
        for (DoseLedger.Entry first : all) {
            Instant start = first.latest();
            Instant end = start.plus(Duration.ofHours(24));
            if (!time.isBefore(start) && time.isBefore(end)) {
                long sum = all.stream()
                        .filter(entry -> !entry.latest().isBefore(start)
                                && entry.earliest().isBefore(end))
                        .mapToLong(entry -> entry.amount().micrograms())
                        .sum();
                new LabelledFacts("in every window of 24 hours, taken and advised stay within the cap")
                        .fact("ingredient", allowance.ingredient())
                        .fact("advised", amount + " at " + time)
                        .fact("together", new Mass(sum))
                        .fact("cap", allowance.mostInDay())
                        .unless(sum <= allowance.mostInDay().micrograms());
            }
        }
    }

    /** 15: a combination product counts as its ingredients. */
    @Property(seed = "15")
    default void invariant15ACombinationIsItsIngredients(
            @ForAll("cases") CaseDraft draft, @ForAll @IntRange int choice) {
        Random random = new Random(choice);
        List<Product> plain = ProductTable.standard().products().stream()
                .filter(product -> product.classes().isEmpty()
                        && product.ingredients().values().stream().allMatch(Optional::isPresent))
                .toList();
        Product product = RuleHints.pick(plain, random);
        int units = 1 + random.nextInt(3);
        Instant time = CaseDraft.AS_OF.minus(Duration.ofMinutes(random.nextInt(2_000)));
        PatientCase.Builder named = valid(draft).toBuilder().took(product.name(), units, time);
        PatientCase.Builder spelledOut = valid(draft).toBuilder();
        product.ingredients()
                .forEach((ingredient, perUnit) ->
                        spelledOut.took(ingredient, perUnit.orElseThrow().times(units), time));
        new LabelledFacts("a product counts as its ingredients")
                .fact("product", product.name())
                .fact("units", units)
                .unless(Advice.decisions(complete(this, named.build()))
                        .equals(Advice.decisions(complete(this, spelledOut.build()))));
    }

    /** 16: a brand is a synonym. */
    @Property(seed = "16")
    default void invariant16ABrandIsASynonym(@ForAll("cases") CaseDraft draft, @ForAll @IntRange int choice) {
        Random random = new Random(choice);
        List<Product> withSynonyms = ProductTable.standard().products().stream()
                .filter(product -> !product.synonyms().isEmpty())
                .toList();
        Product product = RuleHints.pick(withSynonyms, random);
        String synonym = RuleHints.pick(product.synonyms(), random);
        Instant time = CaseDraft.AS_OF.minus(Duration.ofMinutes(random.nextInt(2_000)));
        PatientCase patient = valid(draft);
        CareAdvice byName =
                complete(this, patient.toBuilder().took(product.name(), 1, time).build());
        CareAdvice bySynonym =
                complete(this, patient.toBuilder().took(synonym, 1, time).build());
        new LabelledFacts("another name of a product is the same product")
                .fact("names", product.name() + ", " + synonym)
                .unless(Advice.decisions(byName).equals(Advice.decisions(bySynonym)));
    }

    /** 16: with a product that is not known, no medicine is offered. */
    @Property(seed = "16")
    default void invariant16AnUnknownProductMeansNoDosing(@ForAll("cases") CaseDraft draft) {
        CareAdvice advice = complete(this, valid(draft.with("PRODUCT=Nothing that anybody knows x1 5 h")));
        new LabelledFacts("with an unknown product no medicine is offered")
                .fact("offered", Advice.recommended(advice))
                .unless(Advice.recommended(advice).stream()
                        .noneMatch(remedy -> remedy.family() == RemedyFamily.MEDICINE));
    }

    /** 17: a dose that was taken never raises what may be taken, nor brings it forward. */
    @Property(seed = "17")
    default void invariant17APastDoseNeverRaisesAnAllowance(
            @ForAll("cases") CaseDraft draft, @ForAll @IntRange int choice) {
        Random random = new Random(choice);
        Ingredient ingredient = RuleHints.pick(
                List.of(
                        Ingredient.IBUPROFEN,
                        Ingredient.ACETAMINOPHEN,
                        Ingredient.NAPROXEN,
                        Ingredient.MAGNESIUM,
                        Ingredient.ASPIRIN),
                random);
        String dose = "DOSE=" + ingredient + " " + RuleHints.pick(List.of(50, 200, 220, 400, 650, 1_000), random)
                + " mg " + random.nextInt(2_000) + " min";
        CareAdvice before = complete(this, valid(draft));
        CareAdvice after = complete(this, valid(draft.with(dose)));
        Map<Ingredient, Mass> now = Advice.now(after);
        Map<Ingredient, DoseAllowance> older = allowances(before);
        now.forEach((which, amount) -> {
            DoseAllowance old = older.get(which);
            if (old != null) {
                new LabelledFacts("a past dose never raises what may be taken")
                        .fact("dose", dose)
                        .fact("ingredient", which)
                        .fact("before", old.now())
                        .fact("after", amount)
                        .unless(old.now().isPresent()
                                && amount.compareTo(old.now().orElseThrow()) <= 0);
            }
        });
        allowances(after).forEach((which, allowance) -> Optional.ofNullable(older.get(which))
                .ifPresent(old -> allowance.options().forEach(option -> old.options().stream()
                        .filter(o -> o.amount().equals(option.amount()))
                        .forEach(o -> new LabelledFacts("a past dose never brings a dose forward")
                                .fact("dose", dose)
                                .fact("option", which + " " + option.amount())
                                .fact("before", o.from())
                                .fact("after", option.from())
                                .unless(!option.from().isBefore(o.from()))))));
    }

    /** 18: no dose before the last one plus its interval, in elapsed time. */
    @Property(seed = "18")
    default void invariant18NoDoseBeforeTheInterval(@ForAll("cases") CaseDraft draft) {
        PatientCase patient = valid(draft);
        CareAdvice advice = complete(this, patient);
        DoseLedger ledger = DoseLedger.of(patient);
        for (Recommendation recommendation : advice.recommendations()) {
            if (recommendation instanceof Recommendation.Medicine medicine) {
                DoseAllowance allowance = medicine.allowance();
                long minutes = medicine.limits().stream()
                        .filter(limit -> limit.kind() == LimitKind.DOSE_INTERVAL)
                        .mapToLong(AppliedLimit::value)
                        .findFirst()
                        .orElseThrow();
                ledger.doses(allowance.ingredient()).stream()
                        .map(DoseLedger.Entry::latest)
                        .max(Comparator.naturalOrder())
                        .ifPresent(last -> allowance.options().forEach(option -> new LabelledFacts(
                                        "no dose before the last one plus its interval")
                                .fact("ingredient", allowance.ingredient())
                                .fact("last dose", last)
                                .fact("minutes", minutes)
                                .fact("offered from", option.from())
                                .unless(!option.from().isBefore(last.plus(Duration.ofMinutes(minutes))))));
            }
        }
    }

    /** 35: somebody who takes every dose the moment it is allowed, for 14 days, never breaks a cap. */
    @Property(seed = "35", tries = 20)
    default void invariant35TheGreedyFollowerNeverBreaksACap(@ForAll("cases") CaseDraft draft) {
        PatientCase patient = valid(draft);
        Assume.that(!allowances(complete(this, patient)).isEmpty());
        Instant end = patient.asOf().plus(Duration.ofDays(14));
        while (patient.asOf().isBefore(end)) {
            CareAdvice advice = complete(this, patient);
            Map<Ingredient, DoseAllowance> allowances = allowances(advice);
            PatientCase.Builder next = patient.toBuilder();
            DoseLedger ledger = DoseLedger.of(patient);
            boolean took = false;
            for (DoseAllowance allowance : allowances.values()) {
                // One after the other: the next is decided when this one is in the list.
                if (!took && allowance.now().isPresent()) {
                    Mass amount = allowance.now().orElseThrow();
                    assertFits(ledger, allowance, amount, patient.asOf());
                    next.took(DoseTaken.at(new Dose.OfIngredient(allowance.ingredient(), amount), patient.asOf()));
                    took = true;
                }
            }
            if (!took) {
                Instant asOf = patient.asOf();
                Instant then = allowances.values().stream()
                        .flatMap(allowance -> allowance.options().stream())
                        .map(DoseAllowance.Option::from)
                        .filter(asOf::isBefore)
                        .min(Comparator.naturalOrder())
                        .orElse(asOf.plus(Duration.ofHours(24)));
                next.asOf(then);
            }
            patient = next.build();
        }
    }
}
