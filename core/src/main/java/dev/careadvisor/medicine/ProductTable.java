package dev.careadvisor.medicine;

import dev.careadvisor.patient.Mass;
import dev.careadvisor.patient.MedicineClass;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The table of products that contain the counted ingredients (B-60, B-61). A name matches whatever its case, accents, spaces and
 * punctuation; nothing is guessed: a name that is not in the table is unknown. Immutable and thread-safe.
 */
public final class ProductTable {

    private static final String HEADER = "name|synonyms|ingredients|classes|row|basis";
    private static final ProductTable STANDARD = read();

    private final Map<String, Product> byName;

    private ProductTable(Map<String, Product> byName) {
        this.byName = Collections.unmodifiableMap(byName);
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
     * The product of a name.
     *
     * @param name as the person gives it; not null
     * @return the product, or empty if the name is not in the table
     */
    public Optional<Product> find(String name) {
        return Optional.ofNullable(byName.get(normalise(name)));
    }

    /**
     * All products.
     *
     * @return each product once
     */
    public Collection<Product> products() {
        return byName.values().stream().distinct().toList();
    }

    static String normalise(String name) {
        String plain = Normalizer.normalize(name, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
        StringBuilder letters = new StringBuilder(plain.length());
        plain.codePoints().filter(Character::isLetterOrDigit).forEach(letters::appendCodePoint);
        return letters.toString();
    }

    private static ProductTable read() {
        Map<String, Product> byName = new LinkedHashMap<>();
        List<String> problems = new ArrayList<>();
        int lineNumber = 0;
        for (String line : lines()) {
            lineNumber++;
            if (lineNumber == 1) {
                if (!line.equals(HEADER)) {
                    problems.add("products.csv:1: header is \"" + line + "\"; expected \"" + HEADER + "\"");
                }
                continue;
            }
            try {
                Product product = product(line);
                List<String> names = new ArrayList<>(product.synonyms());
                names.add(product.name());
                for (String name : names) {
                    if (byName.put(normalise(name), product) != null) {
                        throw new IllegalArgumentException("second row for the name \"" + name + "\"");
                    }
                }
            } catch (IllegalArgumentException e) {
                problems.add("products.csv:" + lineNumber + ": " + e.getMessage());
            }
        }
        if (!problems.isEmpty()) {
            throw new IllegalStateException(String.join("\n", problems));
        }
        return new ProductTable(byName);
    }

    private static Product product(String line) {
        String[] cells = line.split("\\|", -1);
        if (cells.length != 6) {
            throw new IllegalArgumentException("found " + cells.length + " columns; expected 6");
        }
        Map<Ingredient, Optional<Mass>> ingredients = new EnumMap<>(Ingredient.class);
        for (String part : parts(cells[2])) {
            String[] nameAndAmount = part.split(" ", 2);
            ingredients.put(
                    Ingredient.valueOf(nameAndAmount[0]),
                    nameAndAmount.length == 1 ? Optional.empty() : Optional.of(Mass.parse(nameAndAmount[1])));
        }
        if (ingredients.isEmpty()) {
            throw new IllegalArgumentException("no ingredient");
        }
        Set<MedicineClass> classes = EnumSet.noneOf(MedicineClass.class);
        parts(cells[3]).forEach(name -> classes.add(MedicineClass.valueOf(name)));
        return new Product(cells[0], parts(cells[1]), ingredients, classes, cells[4], cells[5]);
    }

    private static List<String> parts(String cell) {
        return cell.isEmpty() ? List.of() : List.of(cell.split("; "));
    }

    private static List<String> lines() {
        try (InputStream in = ProductTable.class.getResourceAsStream("products.csv")) {
            if (in == null) {
                throw new IllegalStateException("products.csv is missing beside " + ProductTable.class.getName());
            }
            return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
                    .lines()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
