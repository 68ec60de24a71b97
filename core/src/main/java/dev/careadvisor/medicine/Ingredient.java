package dev.careadvisor.medicine;

import dev.careadvisor.patient.Finding;
import dev.careadvisor.patient.Mass;
import dev.careadvisor.patient.MedicineClass;
import dev.careadvisor.patient.Question;
import java.util.List;
import java.util.Optional;

/** An active ingredient that the dose ledger counts. */
public enum Ingredient {
    /** Acetaminophen (paracetamol). */
    ACETAMINOPHEN(false, 325, 500, 650, 1_000),
    /** Ibuprofen. */
    IBUPROFEN(true, 200, 400),
    /** Naproxen, counted as naproxen sodium. */
    NAPROXEN(true, 220, 440),
    /** Aspirin (acetylsalicylic acid). */
    ASPIRIN(true),
    /** Magnesium salicylate. */
    MAGNESIUM_SALICYLATE(true),
    /** Diclofenac, by mouth or on the skin. */
    DICLOFENAC(true),
    /** Methyl salicylate in rubs. */
    METHYL_SALICYLATE(true),
    /** Bismuth subsalicylate. */
    BISMUTH_SUBSALICYLATE(true),
    /** Elemental magnesium from supplements, antacids and laxatives. */
    MAGNESIUM(false, 100, 200),
    /** Cyclobenzaprine. */
    CYCLOBENZAPRINE(false),
    /** Metaxalone. */
    METAXALONE(false),
    /** Methocarbamol. */
    METHOCARBAMOL(false),
    /** Carisoprodol. */
    CARISOPRODOL(false),
    /** Chlorzoxazone. */
    CHLORZOXAZONE(false),
    /** Orphenadrine. */
    ORPHENADRINE(false),
    /** Tizanidine. */
    TIZANIDINE(false),
    /** Baclofen. */
    BACLOFEN(false),
    /** Capsaicin, on the skin. */
    CAPSAICIN(false),
    /** Menthol, on the skin. */
    MENTHOL(false),
    /** Lidocaine, on the skin. */
    LIDOCAINE(false);

    private final boolean nsaidClass;

    @SuppressWarnings("ImmutableEnumChecker") // made with toList, never changed
    private final List<Mass> usualAmounts;

    Ingredient(boolean nsaidClass, int... usualMilligrams) {
        this.nsaidClass = nsaidClass;
        this.usualAmounts = java.util.Arrays.stream(usualMilligrams)
                .mapToObj(Mass::milligrams)
                .toList();
    }

    /**
     * Whether this ingredient counts as exposure to the NSAID class (INV-05).
     *
     * @return true for NSAIDs and salicylates
     */
    public boolean nsaidClass() {
        return nsaidClass;
    }

    /**
     * Whether this ingredient is used on the skin only.
     *
     * @return true for what rubs, creams and patches hold
     */
    public boolean onTheSkin() {
        return switch (this) {
            case METHYL_SALICYLATE, CAPSAICIN, MENTHOL, LIDOCAINE -> true;
            default -> false;
        };
    }

    /**
     * The question that its use answers with present; the use of an NSAID is told by the ledger, since low-dose aspirin is none.
     *
     * @return the question, or empty if none is about this ingredient
     */
    public Optional<Question> inUse() {
        return Optional.ofNullable(
                switch (this) {
                    case ACETAMINOPHEN -> Finding.TAKING_ACETAMINOPHEN;
                    case DICLOFENAC -> Finding.TAKING_DICLOFENAC;
                    case MAGNESIUM -> Finding.TAKING_MAGNESIUM;
                    case CYCLOBENZAPRINE -> MedicineClass.CYCLOBENZAPRINE;
                    case METAXALONE -> MedicineClass.METAXALONE;
                    case METHOCARBAMOL -> MedicineClass.METHOCARBAMOL;
                    case CARISOPRODOL, CHLORZOXAZONE, ORPHENADRINE, TIZANIDINE, BACLOFEN -> Finding.TAKING_RELAXANT;
                    case LIDOCAINE -> Finding.USING_LIDOCAINE_PATCH;
                    default -> null;
                });
    }

    /**
     * The amounts in which the library offers this ingredient, ascending; each is a multiple of a usual tablet (ruling 57).
     *
     * @return an unmodifiable list, empty if it is never offered
     */
    public List<Mass> usualAmounts() {
        return usualAmounts;
    }
}
