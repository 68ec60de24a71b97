package dev.careadvisor.remedy;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.function.Predicate;

/** A group of remedies that one clinical statement speaks of, such as all NSAIDs. */
public enum RemedyGroup {
    /** Every remedy but those that a prescriber has started: nobody is told to stop these (INV-02, INV-09). */
    ALL(remedy -> remedy.family() != RemedyFamily.RELAXANT),
    /** Oral non-steroidal anti-inflammatory drugs. */
    NSAID(remedy -> remedy == Remedy.IBUPROFEN
            || remedy == Remedy.NAPROXEN
            || remedy == Remedy.ASPIRIN
            || remedy == Remedy.MAGNESIUM_SALICYLATE),
    /** Oral and topical NSAIDs: rows marked (T). */
    NSAID_AND_GEL(remedy -> NSAID.contains(remedy) || remedy == Remedy.DICLOFENAC_GEL),
    /** Medicines and supplements by mouth that need no prescription. */
    MEDICINES(remedy -> remedy.family() == RemedyFamily.MEDICINE),
    /** Medicines by mouth for pain. */
    PAINKILLERS(remedy -> NSAID.contains(remedy) || remedy == Remedy.ACETAMINOPHEN),
    /** Prescribed muscle relaxants. */
    RELAXANTS(remedy -> remedy.family() == RemedyFamily.RELAXANT),
    /** Creams, gels, sprays and patches. */
    TOPICALS(remedy -> remedy.family() == RemedyFamily.TOPICAL),
    /** Capsaicin, menthol and other rubs that warm or irritate. */
    RUBS(remedy -> remedy == Remedy.CAPSAICIN_CREAM || remedy == Remedy.MENTHOL_RUB),
    /** Superficial heat of any kind. */
    HEAT(remedy -> remedy.family() == RemedyFamily.HEAT),
    /** Warm baths. */
    BATHS(remedy -> remedy.family() == RemedyFamily.BATH),
    /** Magnesium by mouth, on the skin and in the bath. */
    MAGNESIUM_ANY(
            remedy -> remedy == Remedy.MAGNESIUM || remedy == Remedy.MAGNESIUM_SPRAY || remedy == Remedy.EPSOM_BATH),
    /** Exercises of any kind, breathing included. */
    EXERCISES(remedy -> remedy.family() == RemedyFamily.EXERCISE),
    /** Gentle mobility (D-04, D-20 to D-23). */
    MOBILITY(remedy -> remedy == Remedy.PELVIC_TILT
            || remedy == Remedy.SUPPORTED_FOLD
            || remedy == Remedy.WALL_ANGELS
            || remedy == Remedy.TWISTS
            || remedy == Remedy.KNEE_TO_CHEST),
    /** Strengthening (D-05, D-24 to D-27). */
    STRENGTHENING(remedy -> remedy == Remedy.DEAD_BUG
            || remedy == Remedy.BIRD_DOG
            || remedy == Remedy.KNEE_PLANK
            || remedy == Remedy.HIP_BRIDGE),
    /** Flexion and twist (C-283, C-284). */
    FLEXION(remedy -> remedy == Remedy.SUPPORTED_FOLD || remedy == Remedy.TWISTS || remedy == Remedy.KNEE_TO_CHEST),
    /** Dry needling and acupuncture. */
    NEEDLING(remedy -> remedy == Remedy.DRY_NEEDLING || remedy == Remedy.ACUPUNCTURE),
    /** Light and deep massage. */
    MASSAGE(remedy -> remedy == Remedy.LIGHT_MASSAGE || remedy == Remedy.DEEP_MASSAGE),
    /** What waits for the clinician at U3 and U4 (INV-12): thrust, needling, deep massage and strengthening. */
    AFTER_CLINICIAN(remedy -> NEEDLING.contains(remedy)
            || STRENGTHENING.contains(remedy)
            || remedy == Remedy.SPINAL_MANIPULATION
            || remedy == Remedy.DEEP_MASSAGE),
    /** Positions of comfort. */
    POSITIONS(remedy -> remedy.family() == RemedyFamily.POSITION),
    /** What stays allowed on a day when a clinician must be seen (INV-03): positions, moving gently, acetaminophen. */
    SAME_DAY_ALLOWED(remedy -> remedy.family() == RemedyFamily.POSITION
            || remedy == Remedy.GENTLE_MOVEMENT
            || remedy == Remedy.ACETAMINOPHEN),
    /** What a same-day level forbids (INV-03): every remedy that is not {@link #SAME_DAY_ALLOWED}. */
    SAME_DAY_FORBIDDEN(remedy -> ALL.contains(remedy) && !SAME_DAY_ALLOWED.contains(remedy));

    @SuppressWarnings("ImmutableEnumChecker") // stateless lambdas
    private final Predicate<Remedy> members;

    RemedyGroup(Predicate<Remedy> members) {
        this.members = members;
    }

    /**
     * Whether a remedy belongs to this group.
     *
     * @param remedy not null
     * @return true if it does
     */
    public boolean contains(Remedy remedy) {
        return members.test(remedy);
    }

    /**
     * The members of this group.
     *
     * @return a new set
     */
    public Set<Remedy> members() {
        EnumSet<Remedy> set = EnumSet.noneOf(Remedy.class);
        Arrays.stream(Remedy.values()).filter(members).forEach(set::add);
        return set;
    }
}
