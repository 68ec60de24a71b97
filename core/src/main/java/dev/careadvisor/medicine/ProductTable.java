package dev.careadvisor.medicine;

import dev.careadvisor.patient.Mass;
import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The table of products that contain the counted ingredients (B-60 to B-67). A name matches whatever its case, accents, spaces and
 * punctuation, and whatever strength, form or salt stands at its end; nothing is guessed: a name that is not in the table is unknown.
 * Immutable and thread-safe.
 */
public final class ProductTable {

    private static final ProductTable STANDARD = new ProductTable(
            NameTable.read("products.csv", "name|synonyms|ingredients|classes|row|basis", Set.of(), ProductTable::row));

    private final Map<String, Product> byKey;

    private ProductTable(Map<String, Product> byKey) {
        this.byKey = byKey;
    }

    /**
     * The table of this release.
     *
     * @return the one instance
     */
    public static ProductTable standard() {
        return STANDARD;
    }

    /**
     * The product of a name. If a strength was taken off the name to find it, its amounts are not known.
     *
     * @param name as the person gives it; not null
     * @return the product, or empty if the name is not in the table
     */
    public Optional<Product> find(String name) {
        return Names.readings(name).stream()
                .flatMap(reading -> find(reading).stream())
                .findFirst();
    }

    Optional<Product> find(Names.Reading reading) {
        return Optional.ofNullable(byKey.get(reading.key()))
                .map(product -> reading.amountsHold() ? product : product.withUnknownAmounts());
    }

    /**
     * All products.
     *
     * @return each product once, in an unmodifiable collection
     */
    public Collection<Product> products() {
        return byKey.values().stream().distinct().toList();
    }

    Set<String> keys() {
        return byKey.keySet();
    }

    private static NameTable.Entry<Product> row(String[] cells) {
        Map<Ingredient, Optional<Mass>> ingredients = new EnumMap<>(Ingredient.class);
        for (String part : NameTable.parts(cells[2])) {
            String[] nameAndAmount = part.split(" ", 2);
            ingredients.put(
                    Ingredient.valueOf(nameAndAmount[0]),
                    nameAndAmount.length == 1 ? Optional.empty() : Optional.of(Mass.parse(nameAndAmount[1])));
        }
        if (ingredients.isEmpty()) {
            throw new IllegalArgumentException("no ingredient");
        }
        Product product = new Product(
                cells[0], NameTable.parts(cells[1]), ingredients, NameTable.classes(cells[3]), cells[4], cells[5]);
        return NameTable.Entry.of(product.name(), product.synonyms(), product);
    }
}
