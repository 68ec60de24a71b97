package dev.careadvisor.patient;

import dev.careadvisor.medicine.Ingredient;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What the lists of doses and medicines can leave open: how much of an ingredient was taken, and what a product holds. */
public enum DoseInput implements Input {
    /** The amount and time of each dose of acetaminophen. */
    ACETAMINOPHEN(Ingredient.ACETAMINOPHEN),
    /** The amount and time of each dose of ibuprofen. */
    IBUPROFEN(Ingredient.IBUPROFEN),
    /** The amount and time of each dose of naproxen. */
    NAPROXEN(Ingredient.NAPROXEN),
    /** The amount and time of each dose of elemental magnesium. */
    MAGNESIUM(Ingredient.MAGNESIUM),
    /** What a named product or medicine holds. */
    UNKNOWN_PRODUCT(null);

    private final Optional<Ingredient> ingredient;

    DoseInput(@Nullable Ingredient ingredient) {
        this.ingredient = Optional.ofNullable(ingredient);
    }

    /**
     * The ingredient whose doses are meant.
     *
     * @return the ingredient, or empty for {@link #UNKNOWN_PRODUCT}
     */
    public Optional<Ingredient> ingredient() {
        return ingredient;
    }

    @Override
    public String key() {
        return "DOSES." + name();
    }
}
