package dev.careadvisor.testkit;

import dev.careadvisor.medicine.Dose;
import dev.careadvisor.medicine.DoseTaken;
import dev.careadvisor.medicine.Ingredient;
import dev.careadvisor.patient.Mass;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Random;

/** One dose, said exactly, as a range of one point, and as a wider range that holds it. */
record Ranges(DoseTaken exact, DoseTaken point, DoseTaken wider) {

    private static final List<Ingredient> INGREDIENTS = List.of(
            Ingredient.IBUPROFEN,
            Ingredient.ACETAMINOPHEN,
            Ingredient.NAPROXEN,
            Ingredient.MAGNESIUM,
            Ingredient.ASPIRIN);
    private static final List<Integer> MILLIGRAMS = List.of(50, 200, 220, 400, 650, 1_000);

    static Ranges of(Random random) {
        Ingredient ingredient = RuleHints.pick(INGREDIENTS, random);
        int amount = RuleHints.pick(MILLIGRAMS, random);
        int least = Math.max(1, amount - random.nextInt(2) * random.nextInt(300));
        int most = amount + random.nextInt(2) * random.nextInt(300);
        int minutes = random.nextInt(2_500);
        int before = minutes + random.nextInt(2) * random.nextInt(800);
        int after = Math.max(0, minutes - random.nextInt(2) * random.nextInt(800));
        return new Ranges(
                DoseTaken.at(of(ingredient, amount), ago(minutes)),
                new DoseTaken(of(ingredient, amount), of(ingredient, amount), ago(minutes), ago(minutes)),
                new DoseTaken(of(ingredient, least), of(ingredient, most), ago(before), ago(after)));
    }

    /** A step with a dose; one in three is a range. */
    static String dose(Random random) {
        String amount = RuleHints.pick(MILLIGRAMS, random).toString();
        int minutes = random.nextInt(2_500);
        String ago = Integer.toString(minutes);
        if (random.nextInt(3) == 0) {
            amount += ".." + 1_000;
            ago += ".." + (minutes + random.nextInt(800));
        }
        return "DOSE=" + RuleHints.pick(INGREDIENTS, random) + " " + amount + " mg " + ago + " min";
    }

    private static Dose of(Ingredient ingredient, int milligrams) {
        return new Dose.OfIngredient(ingredient, Mass.milligrams(milligrams));
    }

    private static Instant ago(int minutes) {
        return CaseDraft.AS_OF.minus(Duration.ofMinutes(minutes));
    }

    @Override
    public String toString() {
        return words(exact) + ", or " + words(wider);
    }

    private static String words(DoseTaken dose) {
        Dose.OfIngredient least = (Dose.OfIngredient) dose.least();
        Dose.OfIngredient most = (Dose.OfIngredient) dose.most();
        return least.ingredient() + " " + least.amount() + ".." + most.amount() + " " + dose.earliest() + ".."
                + dose.latest();
    }
}
