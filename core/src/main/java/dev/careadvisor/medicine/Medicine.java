package dev.careadvisor.medicine;

import dev.careadvisor.patient.MedicineClass;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * A medicine of the medicine table: its names and the classes it belongs to. Medicines with a counted ingredient are
 * {@linkplain Product products} instead. Immutable.
 *
 * @param name the usual name; not null
 * @param synonyms other names, brands and codes of the same medicine; not null
 * @param classes its classes; empty for a medicine that is known and belongs to none; not null
 * @param basis how the entry is known: SEEN or MEM; not null
 */
public record Medicine(String name, List<String> synonyms, Set<MedicineClass> classes, String basis) {

    /** Checks for nulls and copies the collections. */
    public Medicine {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(basis, "basis");
        synonyms = List.copyOf(synonyms);
        classes = Set.copyOf(classes);
    }
}
