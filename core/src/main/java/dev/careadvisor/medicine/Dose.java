package dev.careadvisor.medicine;

import dev.careadvisor.patient.Mass;
import java.util.Objects;

/** An amount of a medicine: of one ingredient, or of a named product. Immutable; {@code toString} says nothing about the person. */
public sealed interface Dose {

    /**
     * The medicine and how much of it, as text such as {@code IBUPROFEN 400 mg} or {@code Advil x2}; to show it, not to log it.
     *
     * @return what was taken, not when
     */
    String text();

    /**
     * A mass of one ingredient.
     *
     * @param ingredient not null
     * @param amount the mass of the ingredient, above 0 to 100 g; not null
     */
    record OfIngredient(Ingredient ingredient, Mass amount) implements Dose {
        /** Checks for nulls. */
        public OfIngredient {
            Objects.requireNonNull(ingredient, "ingredient");
            Objects.requireNonNull(amount, "amount");
        }

        @Override
        public String text() {
            return ingredient + " " + amount;
        }

        @Override
        public String toString() {
            return "Dose[redacted]";
        }
    }

    /**
     * A number of tablets, caplets or measured doses of a product.
     *
     * @param product the name on the pack, 1 to 200 characters; not null
     * @param units 1 to 100
     */
    record OfProduct(String product, int units) implements Dose {
        /** Checks for nulls. */
        public OfProduct {
            Objects.requireNonNull(product, "product");
        }

        @Override
        public String text() {
            return product + " x" + units;
        }

        @Override
        public String toString() {
            return "Dose[redacted]";
        }
    }

    /**
     * A mass of a product whose name says nothing about its strength. It is understood only if the product has one counted ingredient.
     *
     * @param product the name on the pack, 1 to 200 characters; not null
     * @param amount the mass of its ingredient, above 0 to 100 g; not null
     */
    record OfProductAmount(String product, Mass amount) implements Dose {
        /** Checks for nulls. */
        public OfProductAmount {
            Objects.requireNonNull(product, "product");
            Objects.requireNonNull(amount, "amount");
        }

        @Override
        public String text() {
            return product + " " + amount;
        }

        @Override
        public String toString() {
            return "Dose[redacted]";
        }
    }
}
