package dev.careadvisor.patient;

/**
 * A question that is answered with {@link Answer}: present, absent or unknown.
 *
 * <p>All constants are listed, with their screens, in the catalogue {@code inputs.csv}; {@link InputCatalogue} reads it.
 */
public sealed interface Question extends Input permits Finding, Condition, MedicineClass, Allergy, Device {

    /**
     * The constant's name within its kind, for example {@code BLACK_STOOL}.
     *
     * @return the name, never null
     */
    String name();

    /**
     * The position of this constant within its kind.
     *
     * @return zero or more
     */
    int ordinal();

    /**
     * The number of questions that come before this one when all kinds are put in one row: a dense, stable index for bit sets.
     *
     * @return zero or more
     */
    int index();
}
