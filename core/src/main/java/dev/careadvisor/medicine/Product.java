package dev.careadvisor.medicine;

import dev.careadvisor.patient.Mass;
import dev.careadvisor.patient.MedicineClass;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A product of the product table: a name on a pack and what it contains. Immutable.
 *
 * @param name the usual name; not null
 * @param synonyms other names of the same product; not null
 * @param ingredients each counted ingredient with its amount per unit; empty where the strength differs between packs; not null
 * @param classes classes of medicine that it also brings, such as an opioid; not null
 * @param row the row of the clinical tables, for example {@code "B-60"}; not null
 * @param basis how the row is known: SEEN, SEEN-2nd, MEM or POLICY; not null
 */
public record Product(
        String name,
        List<String> synonyms,
        Map<Ingredient, Optional<Mass>> ingredients,
        Set<MedicineClass> classes,
        String row,
        String basis) {

    /** Copies the collections. */
    public Product {
        synonyms = List.copyOf(synonyms);
        ingredients = Map.copyOf(ingredients);
        classes = Set.copyOf(classes);
    }

    /** The same ingredients in a strength that is not known. */
    Product withUnknownAmounts() {
        Map<Ingredient, Optional<Mass>> unknown = new EnumMap<>(Ingredient.class);
        ingredients.keySet().forEach(ingredient -> unknown.put(ingredient, Optional.empty()));
        return new Product(name, synonyms, unknown, classes, row, basis);
    }
}
