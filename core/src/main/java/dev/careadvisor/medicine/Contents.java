package dev.careadvisor.medicine;

import dev.careadvisor.patient.Mass;
import dev.careadvisor.patient.MedicineClass;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What the name of a product or medicine stands for, from the product table and the medicine table. Immutable.
 *
 * @param ingredients each counted ingredient with its amount per unit, empty where it is not known; not null
 * @param classes the classes of medicine that it brings besides; not null
 */
public record Contents(Map<Ingredient, Optional<Mass>> ingredients, Set<MedicineClass> classes) {

    /** Copies the collections. */
    public Contents {
        ingredients = Collections.unmodifiableMap(
                ingredients.isEmpty() ? new EnumMap<>(Ingredient.class) : new EnumMap<>(ingredients));
        classes = Collections.unmodifiableSet(
                classes.isEmpty() ? EnumSet.noneOf(MedicineClass.class) : EnumSet.copyOf(classes));
    }

    /**
     * The contents of a product, a medicine, or a combination of which every part is one.
     *
     * @param name as people write it; not null
     * @return the contents, or empty if the name is not known
     */
    public static Optional<Contents> of(String name) {
        List<Names.Reading> readings = Names.readings(name);
        return ofOne(readings).or(() -> readings.stream()
                .flatMap(reading -> ofParts(Names.parts(reading.text())).stream())
                .findFirst());
    }

    private static Optional<Contents> ofOne(List<Names.Reading> readings) {
        for (Names.Reading reading : readings) {
            Optional<Contents> found = ProductTable.standard()
                    .find(reading)
                    .map(product -> new Contents(product.ingredients(), product.classes()))
                    .or(() -> MedicineTable.standard()
                            .find(reading)
                            .map(medicine -> new Contents(Map.of(), medicine.classes())));
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    private static Optional<Contents> ofParts(List<String> parts) {
        Map<Ingredient, Optional<Mass>> ingredients = new EnumMap<>(Ingredient.class);
        Set<MedicineClass> classes = EnumSet.noneOf(MedicineClass.class);
        for (String part : parts) {
            Optional<Contents> one = ofOne(Names.readings(part));
            if (one.isEmpty()) {
                return Optional.empty();
            }
            // How much of each is in one unit of both is not known.
            one.get().ingredients().keySet().forEach(ingredient -> ingredients.put(ingredient, Optional.empty()));
            classes.addAll(one.get().classes());
        }
        return Optional.of(new Contents(ingredients, classes));
    }
}
