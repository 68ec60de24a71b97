package dev.careadvisor.testkit;

import static dev.careadvisor.testkit.Advice.allowances;
import static dev.careadvisor.testkit.Advice.complete;
import static dev.careadvisor.testkit.Advice.valid;

import dev.careadvisor.advice.CareAdvice;
import dev.careadvisor.advice.DoseAllowance;
import dev.careadvisor.advice.DosePlan;
import dev.careadvisor.advice.LimitKind;
import dev.careadvisor.medicine.Dose;
import dev.careadvisor.medicine.DoseTaken;
import dev.careadvisor.medicine.Ingredient;
import dev.careadvisor.medicine.Product;
import dev.careadvisor.medicine.ProductTable;
import dev.careadvisor.patient.Mass;
import dev.careadvisor.patient.PatientCase;
import dev.careadvisor.remedy.RemedyFamily;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** Invariants 14 to 18: what may be taken, and when. {@link PreviewInvariants} say the same of a dose that is asked about. */
public interface DoseInvariants extends AdvisorUnderTest {

    /** 14: in every window of 24 hours, what was taken at most and what is advised stay within the cap. */
    @Property(seed = "14")
    default void invariant14TakenAndAdvisedStayWithinTheCap(@ForAll("doseCases") CaseDraft draft) {
        PatientCase patient = valid(draft);
        for (DoseFacts facts : DoseFacts.of(complete(this, patient)).values()) {
            PlainDoses doses = PlainDoses.of(patient, facts.ingredient());
            facts.allowance().now().ifPresent(now -> assertFits(doses, facts, now, patient.asOf()));
            facts.allowance().options().forEach(option -> assertFits(doses, facts, option.amount(), option.from()));
        }
    }

    private static void assertFits(PlainDoses doses, DoseFacts facts, Mass amount, Instant time) {
        Mass together = doses.and(amount, time).mostInDayWith(time);
        Mass cap = facts.allowance().mostInDay();
        new LabelledFacts("in every window of 24 hours, taken and advised stay within the cap")
                .fact("ingredient", facts.ingredient())
                .fact("advised", amount + " at " + time)
                .fact("together", together)
                .fact("cap", cap)
                .unless(!together.isMoreThan(cap));
        facts.limit(LimitKind.SINGLE_DOSE)
                .ifPresent(most -> new LabelledFacts("no dose is above the largest single dose")
                        .fact("advised", facts.ingredient() + " " + amount)
                        .fact("most", new Mass(most))
                        .unless(amount.micrograms() <= most));
    }

    /** 14: the same of the plan: its dose, the next one, and as many more at their earliest times as it says. */
    @Property(seed = "14")
    default void invariant14ThePlanStaysWithinTheCap(@ForAll("doseCases") CaseDraft draft) {
        PatientCase patient = valid(draft);
        for (DoseFacts facts : DoseFacts.of(complete(this, patient)).values()) {
            facts.allowance().plan().ifPresent(plan -> assertFits(patient, facts, plan));
        }
    }

    private static void assertFits(PatientCase patient, DoseFacts facts, DosePlan plan) {
        PlainDoses doses = PlainDoses.of(patient, facts.ingredient());
        assertFits(doses, facts, plan.amount(), plan.from());
        PlainDoses taken = doses.and(plan.amount(), plan.from());
        plan.next().ifPresent(next -> assertFits(taken, facts, plan.amount(), next));
        Instant dayEnds = plan.from().plus(PlainDoses.DAY);
        int fitting = 0;
        Instant time = plan.from();
        for (PlainDoses all = taken; fitting < plan.moreInDay(); fitting++) {
            time = all.earliest(
                    plan.amount(),
                    facts.interval(plan.amount(), all),
                    facts.allowance().mostInDay(),
                    time);
            boolean over = !time.isBefore(dayEnds)
                    || plan.stopBy().filter(time.minusNanos(1)::isAfter).isPresent();
            if (over) {
                break;
            }
            all = all.and(plan.amount(), time);
        }
        new LabelledFacts("as many doses as a plan says fit into its 24 hours")
                .fact("plan", facts.ingredient() + " " + plan)
                .fact("cap", facts.allowance().mostInDay())
                .fact("more that fit", fitting)
                .unless(fitting == plan.moreInDay());
        new LabelledFacts("a dose that is planned for later is before the end of its plan")
                .fact("plan", facts.ingredient() + " " + plan)
                .unless(plan.stopBy()
                        .map(stop -> !plan.from().isAfter(stop)
                                && plan.next().map(stop::isAfter).orElse(true))
                        .orElse(true));
    }

    /** 15: a combination product counts as its ingredients, known exactly or as a range. */
    @Property(seed = "15")
    default void invariant15ACombinationIsItsIngredients(
            @ForAll("cases") CaseDraft draft, @ForAll @IntRange int choice) {
        Random random = new Random(choice);
        List<Product> plain = ProductTable.standard().products().stream()
                .filter(product -> product.classes().isEmpty()
                        && product.ingredients().values().stream().allMatch(Optional::isPresent))
                .toList();
        Product product = RuleHints.pick(plain, random);
        int least = 1 + random.nextInt(3);
        int most = least + Math.max(0, random.nextInt(4) - 1);
        Instant latest = CaseDraft.AS_OF.minus(Duration.ofMinutes(random.nextInt(2_000)));
        Instant earliest = latest.minus(Duration.ofMinutes(random.nextInt(2) * random.nextInt(600)));
        PatientCase.Builder named = valid(draft).toBuilder()
                .took(new DoseTaken(
                        new Dose.OfProduct(product.name(), least),
                        new Dose.OfProduct(product.name(), most),
                        earliest,
                        latest));
        PatientCase.Builder spelledOut = valid(draft).toBuilder();
        product.ingredients()
                .forEach((ingredient, each) -> spelledOut.took(new DoseTaken(
                        new Dose.OfIngredient(ingredient, each.orElseThrow().times(least)),
                        new Dose.OfIngredient(ingredient, each.orElseThrow().times(most)),
                        earliest,
                        latest)));
        new LabelledFacts("a product counts as its ingredients")
                .fact("product", product.name())
                .fact("units", least + " to " + most)
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
        int most = 1 + random.nextInt(3);
        Instant time = CaseDraft.AS_OF.minus(Duration.ofMinutes(random.nextInt(2_000)));
        PatientCase patient = valid(draft);
        CareAdvice byName = complete(this, withUpTo(patient, product.name(), most, time));
        CareAdvice bySynonym = complete(this, withUpTo(patient, synonym, most, time));
        new LabelledFacts("another name of a product is the same product")
                .fact("names", product.name() + ", " + synonym)
                .unless(Advice.decisions(byName).equals(Advice.decisions(bySynonym)));
    }

    private static PatientCase withUpTo(PatientCase patient, String product, int most, Instant time) {
        return patient.toBuilder()
                .took(new DoseTaken(new Dose.OfProduct(product, 1), new Dose.OfProduct(product, most), time, time))
                .build();
    }

    /** 16: with a product that is not known, no medicine is offered. */
    @Property(seed = "16")
    default void invariant16AnUnknownProductMeansNoDosing(@ForAll("doseCases") CaseDraft draft) {
        CareAdvice advice = complete(this, valid(draft.with("PRODUCT=Nothing that anybody knows x1..2 5..7 h")));
        new LabelledFacts("with an unknown product no medicine is offered")
                .fact("offered", Advice.recommended(advice))
                .unless(Advice.recommended(advice).stream()
                        .noneMatch(remedy -> remedy.family() == RemedyFamily.MEDICINE));
    }

    /** 17: a dose that was taken, known exactly or not, never raises what may be taken, nor brings it forward. */
    @Property(seed = "17")
    default void invariant17APastDoseNeverRaisesAnAllowance(
            @ForAll("doseCases") CaseDraft draft, @ForAll @IntRange int choice) {
        String dose = Ranges.dose(new Random(choice));
        noLooser(
                "a past dose never raises what may be taken, nor brings it forward",
                dose,
                complete(this, valid(draft)),
                complete(this, valid(draft.with(dose))));
    }

    /** 17: a dose that is less well known never makes an advice more permissive; one of which both ends are equal is the exact dose. */
    @Property(seed = "17")
    default void invariant17AWiderRangeIsNeverMorePermissive(
            @ForAll("doseCases") CaseDraft draft, @ForAll @IntRange int choice) {
        PatientCase patient = valid(draft);
        Ranges ranges = Ranges.of(new Random(choice));
        CareAdvice exact =
                complete(this, patient.toBuilder().took(ranges.exact()).build());
        CareAdvice point =
                complete(this, patient.toBuilder().took(ranges.point()).build());
        CareAdvice wider =
                complete(this, patient.toBuilder().took(ranges.wider()).build());
        new LabelledFacts("a range of one point is the exact dose")
                .fact("dose", ranges)
                .unless(Advice.decisions(exact).equals(Advice.decisions(point)));
        noLooser("a wider range never raises what may be taken, nor brings it forward", ranges, exact, wider);
    }

    private static void noLooser(String expectation, Object dose, CareAdvice before, CareAdvice after) {
        Map<Ingredient, DoseAllowance> older = allowances(before);
        allowances(after).forEach((ingredient, allowance) -> {
            DoseAllowance old = older.get(ingredient);
            // What was not offered at all may be offered: to list a dose can answer what was open.
            if (old != null) {
                LabelledFacts facts = new LabelledFacts(expectation)
                        .fact("dose", dose)
                        .fact("ingredient", ingredient)
                        .fact("before", old.now() + ", " + old.options() + ", " + old.plan())
                        .fact("after", allowance.now() + ", " + allowance.options() + ", " + allowance.plan());
                boolean noMore = allowance.now().isEmpty()
                        || old.now()
                                .filter(now -> !allowance.now().get().isMoreThan(now))
                                .isPresent();
                boolean noEarlier = allowance.options().stream().allMatch(option -> old.options().stream()
                        .noneMatch(o -> o.amount().equals(option.amount())
                                && option.from().isBefore(o.from())));
                facts.unless(noMore && noEarlier);
            }
        });
    }

    /** 18: no dose before the last one, at its latest time, plus its interval, in elapsed time. */
    @Property(seed = "18")
    default void invariant18NoDoseBeforeTheInterval(@ForAll("doseCases") CaseDraft draft) {
        PatientCase patient = valid(draft);
        for (DoseFacts facts : DoseFacts.of(complete(this, patient)).values()) {
            PlainDoses doses = PlainDoses.of(patient, facts.ingredient());
            facts.allowance().now().ifPresent(now -> assertKept(facts, now, doses, patient.asOf()));
            facts.allowance().options().forEach(o -> assertKept(facts, o.amount(), doses, o.from()));
            facts.allowance().plan().ifPresent(plan -> {
                assertKept(facts, plan.amount(), doses, plan.from());
                PlainDoses after = doses.and(plan.amount(), plan.from());
                plan.next().ifPresent(next -> assertKept(facts, plan.amount(), after, next));
            });
        }
    }

    private static void assertKept(DoseFacts facts, Mass amount, PlainDoses doses, Instant time) {
        Duration interval = facts.interval(amount, doses);
        doses.last().ifPresent(before -> new LabelledFacts("no dose before the last one plus its interval")
                .fact("ingredient", facts.ingredient())
                .fact("last dose", before)
                .fact("minutes", interval.toMinutes())
                .fact("offered from", time)
                .unless(!time.isBefore(before.plus(interval))));
    }
}
