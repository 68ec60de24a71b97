package dev.careadvisor.medicine;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;

/**
 * The dictionary of medicines that have no counted ingredient but belong to a class that the rules know. Names match as in the
 * {@linkplain ProductTable product table}; no name is in both. It is not complete: a name that is missing says nothing. Immutable and
 * thread-safe.
 */
public final class MedicineTable {

    private static final String HEADER = "name|synonyms|classes|basis";
    private static final MedicineTable STANDARD = new MedicineTable(
            NameTable.read("medicines.csv", HEADER, ProductTable.standard().keys(), MedicineTable::row));

    private final Map<String, Medicine> byKey;

    private MedicineTable(Map<String, Medicine> byKey) {
        this.byKey = byKey;
    }

    /**
     * The table of this release.
     *
     * @return the one instance
     */
    public static MedicineTable standard() {
        return STANDARD;
    }

    /**
     * The medicine of a name or of a code such as {@code "RXCUI:11289"}.
     *
     * @param name as the person or the host gives it; not null
     * @return the medicine, or empty if the name is not in the table
     */
    public Optional<Medicine> find(String name) {
        return Names.readings(name).stream()
                .flatMap(reading -> find(reading).stream())
                .findFirst();
    }

    Optional<Medicine> find(Names.Reading reading) {
        return Optional.ofNullable(byKey.get(reading.key()));
    }

    /**
     * All medicines.
     *
     * @return each medicine once, in an unmodifiable collection
     */
    public Collection<Medicine> medicines() {
        return byKey.values().stream().distinct().toList();
    }

    private static NameTable.Entry<Medicine> row(String[] cells) {
        Medicine medicine = new Medicine(cells[0], NameTable.parts(cells[1]), NameTable.classes(cells[2]), cells[3]);
        return NameTable.Entry.of(medicine.name(), medicine.synonyms(), medicine);
    }
}
