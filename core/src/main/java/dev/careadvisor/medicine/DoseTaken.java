package dev.careadvisor.medicine;

import dev.careadvisor.patient.Mass;
import java.time.Instant;
import java.util.Objects;

/** A dose that the person took, as an ingredient or as a named product. Immutable; {@code toString} says nothing about the person. */
public sealed interface DoseTaken {

    /**
     * When the dose was taken.
     *
     * @return the instant, never null
     */
    Instant time();

    /**
     * A dose of one ingredient.
     *
     * @param ingredient not null
     * @param amount the mass of the ingredient, above 0; not null
     * @param time when it was taken; not null
     */
    record OfIngredient(Ingredient ingredient, Mass amount, Instant time) implements DoseTaken {
        /** Checks for nulls. */
        public OfIngredient {
            Objects.requireNonNull(ingredient, "ingredient");
            Objects.requireNonNull(amount, "amount");
            Objects.requireNonNull(time, "time");
        }

        @Override
        public String toString() {
            return "DoseTaken[redacted]";
        }
    }

    /**
     * A number of tablets, caplets or measured doses of a product.
     *
     * @param product the name on the pack, 1 to 200 characters; not null
     * @param units 1 to 100
     * @param time when it was taken; not null
     */
    record OfProduct(String product, int units, Instant time) implements DoseTaken {
        /** Checks for nulls. */
        public OfProduct {
            Objects.requireNonNull(product, "product");
            Objects.requireNonNull(time, "time");
        }

        @Override
        public String toString() {
            return "DoseTaken[redacted]";
        }
    }

    /**
     * A mass of a product whose name says nothing about its strength. It is understood only if the product has one counted ingredient.
     *
     * @param product the name on the pack, 1 to 200 characters; not null
     * @param amount the mass of its ingredient, above 0; not null
     * @param time when it was taken; not null
     */
    record OfProductAmount(String product, Mass amount, Instant time) implements DoseTaken {
        /** Checks for nulls. */
        public OfProductAmount {
            Objects.requireNonNull(product, "product");
            Objects.requireNonNull(amount, "amount");
            Objects.requireNonNull(time, "time");
        }

        @Override
        public String toString() {
            return "DoseTaken[redacted]";
        }
    }
}
