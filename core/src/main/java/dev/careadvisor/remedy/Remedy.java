package dev.careadvisor.remedy;

/** A remedy that rules can offer, limit or exclude. A new remedy is one constant here, its text, and its rows. */
public enum Remedy {
    /** Reclining at about 45 degrees with support in the small of the back (D-17). */
    POSITION_RECLINED(RemedyFamily.POSITION),
    /** Lying curled on one side with a pillow between the knees (D-17). */
    POSITION_SIDE_LYING(RemedyFamily.POSITION),
    /** Lying on the back with pillows under the knees. */
    POSITION_ON_BACK(RemedyFamily.POSITION),
    /** Moving about gently, as far as it is tolerated (INV-03). */
    GENTLE_MOVEMENT(RemedyFamily.MOVEMENT),
    /** Slow walks of three to five minutes each waking hour (D-16). */
    HOURLY_WALK(RemedyFamily.MOVEMENT),
    /** A wrapped cold pack (D-15). */
    ICE(RemedyFamily.COLD),
    /** A heat pad or hot water bottle (D-33). */
    HEAT_PAD(RemedyFamily.HEAT),
    /** A low-level heat wrap worn over clothing (D-33). */
    HEAT_WRAP(RemedyFamily.HEAT),
    /** A warm wet towel (D-34). */
    WARM_FOMENTATION(RemedyFamily.HEAT),
    /** Ibuprofen by mouth, without prescription (B-01). */
    IBUPROFEN(RemedyFamily.MEDICINE),
    /** Acetaminophen (paracetamol) by mouth, without prescription (B-03). */
    ACETAMINOPHEN(RemedyFamily.MEDICINE);

    private final RemedyFamily family;

    Remedy(RemedyFamily family) {
        this.family = family;
    }

    /**
     * The family of this remedy.
     *
     * @return the family
     */
    public RemedyFamily family() {
        return family;
    }
}
