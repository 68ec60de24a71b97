package dev.careadvisor.patient;

/** Allergies of the person. Each is answered present, absent or unknown; the wording is in the text bundles, the screens are in the catalogue. */
public enum Allergy implements Question {
    /** Allergy to acetaminophen (paracetamol). */
    ACETAMINOPHEN,
    /** Allergy to adhesives. */
    ADHESIVE,
    /** Allergy to aspirin or another non-steroidal anti-inflammatory drug. */
    ASPIRIN_NSAID,
    /** Allergy to Asteraceae (Compositae) plants. */
    ASTERACEAE,
    /** Allergy to capsaicin or hot peppers. */
    CAPSAICIN_PEPPER,
    /** Allergy to latex. */
    LATEX,
    /** Allergy to lidocaine or another amide local anaesthetic. */
    LIDOCAINE_AMIDE,
    /** Allergy to menthol. */
    MENTHOL,
    /** Allergy to nickel or another metal. */
    NICKEL,
    /** Nut allergy. */
    NUT,
    /** Allergy to salicylates. */
    SALICYLATE,
    /** Sulfite sensitivity. */
    SULFITE;

    private static final int START = MedicineClass.END;
    /** The index after the last of this kind: where the next kind begins. */
    static final int END = START + values().length;

    private final String key = "ALLERGY." + name();

    @Override
    public String key() {
        return key;
    }

    @Override
    public int index() {
        return START + ordinal();
    }
}
