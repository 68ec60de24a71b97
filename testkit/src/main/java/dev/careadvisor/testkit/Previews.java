package dev.careadvisor.testkit;

import dev.careadvisor.advice.DosePreview;
import dev.careadvisor.medicine.Dose;
import dev.careadvisor.medicine.Ingredient;
import dev.careadvisor.medicine.Product;
import dev.careadvisor.medicine.ProductTable;
import dev.careadvisor.patient.Mass;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/** Doses to preview, and how verdicts compare. */
final class Previews {

    private static final List<Ingredient> PLANNED =
            List.of(Ingredient.IBUPROFEN, Ingredient.ACETAMINOPHEN, Ingredient.NAPROXEN, Ingredient.MAGNESIUM);
    private static final List<Product> UNDERSTOOD = ProductTable.standard().products().stream()
            .filter(product -> product.classes().isEmpty()
                    && product.ingredients().values().stream().allMatch(Optional::isPresent))
            .toList();

    private Previews() {}

    /** Products of which every ingredient is counted in a known amount. */
    static List<Product> understood() {
        return UNDERSTOOD;
    }

    /** Mostly an amount as packs have it; now and then an odd one. */
    static Dose.OfIngredient dose(Random random) {
        Ingredient ingredient = RuleHints.pick(PLANNED, random);
        Mass amount = random.nextInt(6) == 0
                ? Mass.milligrams(1 + random.nextInt(1_300))
                : RuleHints.pick(ingredient.usualAmounts(), random);
        return new Dose.OfIngredient(ingredient, amount);
    }

    /** From when on it may be taken, if it may. */
    static Optional<Instant> allowedFrom(DosePreview preview) {
        if (preview.verdict() instanceof DosePreview.Allowed) {
            return Optional.of(preview.asOf());
        }
        return preview.verdict() instanceof DosePreview.AllowedFrom later
                ? Optional.of(later.from())
                : Optional.empty();
    }

    static boolean refused(DosePreview preview, DosePreview.Why why) {
        return preview.verdict() instanceof DosePreview.NotAllowed not && not.why() == why;
    }

    /** Not allowed, then needs answers, then allowed later, then allowed sooner, then allowed now. */
    static boolean noMilder(DosePreview one, DosePreview other) {
        Optional<Instant> from = allowedFrom(one);
        if (from.isPresent()) {
            return allowedFrom(other).filter(old -> !from.get().isBefore(old)).isPresent();
        }
        return !(one.verdict() instanceof DosePreview.NeedsAnswers)
                || !(other.verdict() instanceof DosePreview.NotAllowed);
    }

    /** Whether the verdict on a product is what follows from those on its ingredients. */
    static boolean isOf(DosePreview whole, List<DosePreview> parts) {
        Optional<Instant> from = allowedFrom(whole);
        boolean everyPart = parts.stream().allMatch(part -> allowedFrom(part).isPresent());
        if (!everyPart) {
            return from.isEmpty();
        }
        Instant last = parts.stream()
                .map(part -> allowedFrom(part).orElseThrow())
                .max(Instant::compareTo)
                .orElseThrow();
        // What one ingredient waits for can be too late for the other.
        return from.equals(Optional.of(last))
                || (last.isAfter(whole.asOf())
                        && (refused(whole, DosePreview.Why.TOO_LATE)
                                || whole.verdict() instanceof DosePreview.NeedsAnswers));
    }
}
