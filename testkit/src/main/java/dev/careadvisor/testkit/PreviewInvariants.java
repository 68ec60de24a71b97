package dev.careadvisor.testkit;

import static dev.careadvisor.testkit.Advice.complete;
import static dev.careadvisor.testkit.Advice.valid;

import dev.careadvisor.advice.DoseAllowance;
import dev.careadvisor.advice.DosePreview;
import dev.careadvisor.advice.LimitCheck;
import dev.careadvisor.medicine.Dose;
import dev.careadvisor.medicine.Product;
import dev.careadvisor.medicine.ProductTable;
import dev.careadvisor.patient.Mass;
import dev.careadvisor.patient.PatientCase;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** Invariants 14 to 18 of a dose that is asked about before it is taken. */
public interface PreviewInvariants extends AdvisorUnderTest {

    /** 14: what may be taken, now or from some time on, keeps the cap of every window of 24 hours. */
    @Property(seed = "14")
    default void invariant14APreviewKeepsTheCap(@ForAll("doseCases") CaseDraft draft, @ForAll @IntRange int choice) {
        PatientCase patient = valid(draft);
        Dose.OfIngredient dose = Previews.dose(new Random(choice));
        DosePreview preview = preview(patient, dose);
        Previews.allowedFrom(preview).ifPresent(time -> {
            Mass together = PlainDoses.of(patient, dose.ingredient())
                    .and(dose.amount(), time)
                    .mostInDayWith(time);
            for (LimitCheck check : preview.limits()) {
                if (check instanceof LimitCheck.DayCap cap) {
                    new LabelledFacts("taken and previewed stay within the cap of 24 hours")
                            .fact("dose", dose.ingredient() + " " + dose.amount())
                            .fact("verdict", preview.verdict())
                            .fact("together", together)
                            .fact("cap", cap.cap())
                            .unless(!together.isMoreThan(cap.cap()));
                }
            }
        });
    }

    /** 14: the preview says what the advice says: what may be taken now is allowed, what has to wait is allowed from then on. */
    @Property(seed = "14")
    default void invariant14PreviewAndAdviceAgree(@ForAll("doseCases") CaseDraft draft, @ForAll @IntRange int choice) {
        PatientCase patient = valid(draft);
        List<DoseFacts> offered =
                new ArrayList<>(DoseFacts.of(complete(this, patient)).values());
        Assume.that(!offered.isEmpty());
        Random random = new Random(choice);
        DoseFacts facts = RuleHints.pick(offered, random);
        facts.allowance().now().ifPresent(now -> assertVerdict(facts, patient, now, patient.asOf()));
        Assume.that(!facts.allowance().options().isEmpty());
        DoseAllowance.Option option = RuleHints.pick(facts.allowance().options(), random);
        assertVerdict(facts, patient, option.amount(), option.from());
    }

    private void assertVerdict(DoseFacts facts, PatientCase patient, Mass amount, Instant from) {
        DosePreview preview = preview(patient, new Dose.OfIngredient(facts.ingredient(), amount));
        boolean later = from.isAfter(patient.asOf());
        // Until then more can change than the dose: the days of use can be over, or a question come up.
        boolean agrees = later
                ? Previews.allowedFrom(preview).equals(Optional.of(from))
                        || Previews.refused(preview, DosePreview.Why.TOO_LATE)
                        || preview.verdict() instanceof DosePreview.NeedsAnswers
                : preview.verdict() instanceof DosePreview.Allowed;
        new LabelledFacts("whatever will be allowed has a plan")
                .fact("dose", facts.ingredient() + " " + amount)
                .fact("verdict", preview.verdict())
                .unless(Previews.allowedFrom(preview).isEmpty()
                        || facts.allowance().plan().isPresent());
        new LabelledFacts("preview and advice agree")
                .fact("dose", facts.ingredient() + " " + amount)
                .fact("advised from", from)
                .fact("previewed at", patient.asOf())
                .fact("verdict", preview.verdict())
                .unless(agrees);
    }

    /** 14: "allowed from" is exact: it is allowed then, and is not one second before. */
    @Property(seed = "14")
    default void invariant14AllowedFromIsExact(@ForAll("doseCases") CaseDraft draft, @ForAll @IntRange int choice) {
        PatientCase patient = valid(draft);
        Dose.OfIngredient dose = Previews.dose(new Random(choice));
        DosePreview.Verdict verdict = preview(patient, dose).verdict();
        if (verdict instanceof DosePreview.AllowedFrom later) {
            DosePreview then = preview(patient.later(later.from()), dose);
            Instant before = later.from().minusSeconds(1);
            DosePreview early = preview(patient.later(before.isBefore(patient.asOf()) ? patient.asOf() : before), dose);
            new LabelledFacts("a dose is allowed from the moment that was said, and not a second sooner")
                    .fact("dose", dose.ingredient() + " " + dose.amount())
                    .fact("said", verdict)
                    .fact("then", then.verdict())
                    .fact("a second before", early.verdict())
                    .unless(then.verdict() instanceof DosePreview.Allowed
                            && !(early.verdict() instanceof DosePreview.Allowed));
        }
    }

    /** 15: a combination product is judged as all its ingredients at once. */
    @Property(seed = "15")
    default void invariant15ACombinationIsPreviewedAsItsIngredients(
            @ForAll("doseCases") CaseDraft draft, @ForAll @IntRange int choice) {
        Random random = new Random(choice);
        Product product = RuleHints.pick(Previews.understood(), random);
        int units = 1 + random.nextInt(3);
        PatientCase patient = valid(draft);
        DosePreview whole = preview(patient, new Dose.OfProduct(product.name(), units));
        List<DosePreview> parts = new ArrayList<>();
        product.ingredients()
                .forEach((ingredient, each) -> parts.add(preview(
                        patient,
                        new Dose.OfIngredient(ingredient, each.orElseThrow().times(units)))));
        new LabelledFacts("a product is judged as its ingredients")
                .fact("product", product.name() + " x" + units)
                .fact("verdict", whole.verdict())
                .fact("ingredients", parts.stream().map(DosePreview::verdict).toList())
                .unless(Previews.isOf(whole, parts));
    }

    /** 16: a brand is judged as its synonym, and a product that is not known is never allowed. */
    @Property(seed = "16")
    default void invariant16ABrandIsPreviewedAsItsSynonym(
            @ForAll("doseCases") CaseDraft draft, @ForAll @IntRange int choice) {
        Random random = new Random(choice);
        List<Product> withSynonyms = Previews.understood().stream()
                .filter(product -> !product.synonyms().isEmpty())
                .toList();
        Product product = RuleHints.pick(random.nextInt(4) > 0 ? withSynonyms : everyProduct(), random);
        String synonym = product.synonyms().isEmpty() ? product.name() : RuleHints.pick(product.synonyms(), random);
        PatientCase patient = valid(draft);
        DosePreview byName = preview(patient, new Dose.OfProduct(product.name(), 1));
        DosePreview bySynonym = preview(patient, new Dose.OfProduct(synonym, 1));
        new LabelledFacts("another name of a product is judged as the product")
                .fact("names", product.name() + ", " + synonym)
                .fact("verdicts", byName.verdict() + ", " + bySynonym.verdict())
                .unless(byName.verdict().equals(bySynonym.verdict()));
    }

    private static List<Product> everyProduct() {
        return new ArrayList<>(ProductTable.standard().products());
    }

    /** 16: a product that is not known, to take or taken already, never lets a dose be allowed. */
    @Property(seed = "16")
    default void invariant16AnUnknownProductIsNeverAllowed(
            @ForAll("doseCases") CaseDraft draft, @ForAll @IntRange int choice) {
        Random random = new Random(choice);
        String unknown = "Nothing that anybody knows";
        DosePreview taking = preview(valid(draft), new Dose.OfProduct(unknown, 1));
        DosePreview taken = preview(
                valid(draft.with("PRODUCT=" + unknown + " x1 " + random.nextInt(2_000) + " min")),
                Previews.dose(random));
        new LabelledFacts("with a product that is not known nothing is allowed")
                .fact("to take it", taking.verdict())
                .fact("after it", taken.verdict())
                .unless(taking.verdict() instanceof DosePreview.NotAllowed
                        && !(taken.verdict() instanceof DosePreview.Allowed)
                        && !(taken.verdict() instanceof DosePreview.AllowedFrom));
    }

    /** 17: a dose that was taken, or one that is less well known, never makes a verdict milder. */
    @Property(seed = "17")
    default void invariant17APastDoseNeverMakesAPreviewMilder(
            @ForAll("doseCases") CaseDraft draft, @ForAll @IntRange int choice) {
        Random random = new Random(choice);
        PatientCase patient = valid(draft);
        Ranges ranges = Ranges.of(random);
        Dose.OfIngredient dose = Previews.dose(random);
        DosePreview none = preview(patient, dose);
        DosePreview exact = preview(patient.toBuilder().took(ranges.exact()).build(), dose);
        DosePreview wider = preview(patient.toBuilder().took(ranges.wider()).build(), dose);
        // From day 7 on no medicine is started, but one in use goes on (ruling 84): a dose that was taken shows that it
        // is in use.
        boolean notStarted = none.verdict() instanceof DosePreview.NotAllowed not
                && not.reasons().stream().allMatch(reason -> reason.ruleId().startsWith("D-06."));
        // To list a dose can answer whether, and how much, a medicine was taken (docs/decisions/0009).
        boolean answered = none.verdict() instanceof DosePreview.NeedsAnswers needs
                && needs.questions().stream()
                        .anyMatch(key -> key.startsWith("DOSES") || key.startsWith("FINDING.TAKING_"));
        new LabelledFacts("a past dose, or a wider range of it, never makes a verdict milder")
                .fact("previewed", dose.ingredient() + " " + dose.amount())
                .fact("past dose", ranges)
                .fact("without", none.verdict())
                .fact("exact", exact.verdict())
                .fact("wider", wider.verdict())
                .unless((notStarted || answered || Previews.noMilder(exact, none)) && Previews.noMilder(wider, exact));
    }

    /** 18: no dose is allowed before the last one, at its latest time, plus its interval. */
    @Property(seed = "18")
    default void invariant18APreviewKeepsTheInterval(
            @ForAll("doseCases") CaseDraft draft, @ForAll @IntRange int choice) {
        PatientCase patient = valid(draft);
        Dose.OfIngredient dose = Previews.dose(new Random(choice));
        DosePreview preview = preview(patient, dose);
        PlainDoses doses = PlainDoses.of(patient, dose.ingredient());
        Duration shortest = DoseFacts.shortestInterval(dose.ingredient(), dose.amount(), doses);
        for (LimitCheck check : preview.limits()) {
            if (check instanceof LimitCheck.Interval of && of.interval().compareTo(shortest) > 0) {
                shortest = of.interval();
            }
        }
        Duration interval = shortest;
        Previews.allowedFrom(preview).ifPresent(time -> doses.last()
                .ifPresent(before -> new LabelledFacts("no dose is allowed before the last one plus its interval")
                        .fact("dose", dose.ingredient() + " " + dose.amount())
                        .fact("last dose", before)
                        .fact("interval", interval)
                        .fact("allowed from", time)
                        .unless(!time.isBefore(before.plus(interval)))));
    }
}
