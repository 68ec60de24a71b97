package dev.careadvisor.patient;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/**
 * A grouped question, answered with "none of these" or with the items that apply.
 *
 * <p>A denial covers only the items that were shown: a released screen never changes; a new item raises {@link #currentVersion()}
 * and stays unknown for answers to an older version. The items of each screen are in the catalogue, see {@link InputCatalogue}.
 */
public enum Screen {
    /** Legs, bladder, bowel, saddle area and sexual function. */
    NERVES,
    /** Signs of an emergency anywhere in the body. */
    EMERGENCY_SIGNS,
    /** Fever, rash, headache and neck stiffness. */
    INFECTION,
    /** Urine, belly and flank. */
    URINE_BELLY,
    /** Falls, blows, collisions, wounds. */
    INJURY,
    /** How the pain behaves. */
    PAIN_PATTERN,
    /** Past illnesses, operations and long-term medicines that raise the risk. */
    HISTORY,
    /** Pregnancy and the weeks after birth; not asked of men and outside 12 to 55 years. */
    PREGNANCY,
    /** Reactions to anything used for this pain. */
    AFTER_TREATMENT,
    /** Medicines taken regularly or in the last 24 hours. */
    MEDICINES,
    /** Allergies and past reactions to medicines. */
    ALLERGIES,
    /** Diseases of organs that limit medicines. */
    ORGANS,
    /** Circumstances of today: acute illness, alcohol, plans, breastfeeding. */
    CIRCUMSTANCES,
    /** The skin over the painful place. */
    SKIN,
    /** Diseases that make cold harmful. */
    COLD,
    /** Diseases and circumstances that make heat harmful. */
    HEAT,
    /** Diseases and circumstances that make a hot bath harmful. */
    BATH,
    /** Implants and diseases that make electrical stimulation harmful. */
    TENS,
    /** What limits massage, needling and manipulation. */
    MANUAL_THERAPY,
    /** What limits exercise. */
    EXERCISE,
    /** What limits creams, gels and patches. */
    TOPICALS,
    /** What limits a prescribed muscle relaxant. */
    RELAXANT,
    /** What limits fluid targets and changes of diet. */
    FOOD_AND_FLUIDS;

    /** The screens that decide whether a person is cleared for self-care. An unmodifiable set. */
    public static final Set<Screen> CLEARANCE = Collections.unmodifiableSet(EnumSet.range(NERVES, AFTER_TREATMENT));

    /**
     * The newest version of this screen; versions start at 1.
     *
     * @return 1 or more
     */
    public int currentVersion() {
        return InputCatalogue.standard().currentVersion(this);
    }
}
