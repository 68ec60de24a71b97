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
    /** A warm bath (C.8). */
    WARM_BATH(RemedyFamily.BATH),
    /** A warm bath with Epsom salt (B-15). */
    EPSOM_BATH(RemedyFamily.BATH),
    /** Ibuprofen by mouth, without prescription (B-01). */
    IBUPROFEN(RemedyFamily.MEDICINE),
    /** Naproxen sodium by mouth, without prescription (B-02). */
    NAPROXEN(RemedyFamily.MEDICINE),
    /** Acetaminophen (paracetamol) by mouth, without prescription (B-03). */
    ACETAMINOPHEN(RemedyFamily.MEDICINE),
    /** Aspirin as a painkiller; never offered (B-04). */
    ASPIRIN(RemedyFamily.MEDICINE),
    /** Magnesium salicylate; never offered (B-16). */
    MAGNESIUM_SALICYLATE(RemedyFamily.MEDICINE),
    /** A magnesium supplement by mouth at night, counted as elemental magnesium (B-05). */
    MAGNESIUM(RemedyFamily.MEDICINE),
    /** Cyclobenzaprine that is already prescribed (B-06). */
    CYCLOBENZAPRINE(RemedyFamily.RELAXANT),
    /** Metaxalone that is already prescribed (B-07). */
    METAXALONE(RemedyFamily.RELAXANT),
    /** Methocarbamol that is already prescribed (B-08). */
    METHOCARBAMOL(RemedyFamily.RELAXANT),
    /** Another muscle relaxant that is already prescribed. */
    OTHER_RELAXANT(RemedyFamily.RELAXANT),
    /** Capsaicin cream (B-09). */
    CAPSAICIN_CREAM(RemedyFamily.TOPICAL),
    /** Magnesium chloride spray (B-10). */
    MAGNESIUM_SPRAY(RemedyFamily.TOPICAL),
    /** Arnica gel or cream (B-11). */
    ARNICA_GEL(RemedyFamily.TOPICAL),
    /** Diclofenac gel (B-12). */
    DICLOFENAC_GEL(RemedyFamily.TOPICAL),
    /** Lidocaine 4 percent patch or cream (B-13). */
    LIDOCAINE_PATCH(RemedyFamily.TOPICAL),
    /** Menthol rub, with or without methyl salicylate or camphor (B-14). */
    MENTHOL_RUB(RemedyFamily.TOPICAL),
    /** Slow breathing and relaxation (D-02). */
    BREATHING(RemedyFamily.EXERCISE),
    /** Pelvic tilt (D-20). */
    PELVIC_TILT(RemedyFamily.EXERCISE),
    /** Supported forward fold (D-21). */
    SUPPORTED_FOLD(RemedyFamily.EXERCISE),
    /** Wall angels (D-22). */
    WALL_ANGELS(RemedyFamily.EXERCISE),
    /** Seated and lying twist (D-23). */
    TWISTS(RemedyFamily.EXERCISE),
    /** Knee to chest (D-27). */
    KNEE_TO_CHEST(RemedyFamily.EXERCISE),
    /** Dead bug (D-24). */
    DEAD_BUG(RemedyFamily.EXERCISE),
    /** Bird dog (D-25). */
    BIRD_DOG(RemedyFamily.EXERCISE),
    /** Plank on the knees (D-26). */
    KNEE_PLANK(RemedyFamily.EXERCISE),
    /** Hip bridge (D-27). */
    HIP_BRIDGE(RemedyFamily.EXERCISE),
    /** Yoga and tai chi (C-293). */
    YOGA_TAI_CHI(RemedyFamily.EXERCISE),
    /** Physical therapy (D-44). */
    PHYSICAL_THERAPY(RemedyFamily.THERAPY),
    /** Light massage (C.12). */
    LIGHT_MASSAGE(RemedyFamily.THERAPY),
    /** Deep massage and trigger point release (C-260). */
    DEEP_MASSAGE(RemedyFamily.THERAPY),
    /** Dry needling (C-240). */
    DRY_NEEDLING(RemedyFamily.THERAPY),
    /** Acupuncture (C-240, X-08). */
    ACUPUNCTURE(RemedyFamily.THERAPY),
    /** Spinal manipulation with thrust (C-250). */
    SPINAL_MANIPULATION(RemedyFamily.THERAPY),
    /** Transcutaneous electrical nerve stimulation (C.10). */
    TENS(RemedyFamily.THERAPY),
    /** A roller or vibration device on the muscles beside the spine (C-267). */
    ROLLER(RemedyFamily.THERAPY),
    /** A brace or corset (C-296). */
    BRACE(RemedyFamily.THERAPY),
    /** Drinking to thirst (D-48). */
    FLUIDS(RemedyFamily.HABIT),
    /** A fluid target by body weight (C-300). */
    FLUID_TARGET(RemedyFamily.HABIT),
    /** Foods rich in magnesium (E-049). */
    MAGNESIUM_FOODS(RemedyFamily.HABIT),
    /** Losing weight (C-308). */
    WEIGHT_LOSS(RemedyFamily.HABIT),
    /** Sitting with support and not for long (E-051, E-174). */
    SITTING_HABITS(RemedyFamily.HABIT),
    /** Sleeping on the side or back (E-052, E-061). */
    SLEEPING_HABITS(RemedyFamily.HABIT),
    /** Lifting with bent knees and the load close (E-053, E-117). */
    LIFTING_HABITS(RemedyFamily.HABIT),
    /** Staying active (E-113, E-172). */
    STAYING_ACTIVE(RemedyFamily.HABIT),
    /** Driving (C-297). */
    DRIVING(RemedyFamily.HABIT);

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
