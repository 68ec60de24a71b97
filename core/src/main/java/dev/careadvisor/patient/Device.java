package dev.careadvisor.patient;

/** Implanted devices. Each is answered present, absent or unknown; the wording is in the text bundles, the screens are in the catalogue. */
public enum Device implements Question {
    /** Implantable cardioverter-defibrillator. */
    ICD,
    /** Metal hardware in the spine. */
    METAL_SPINE,
    /** Other implanted electronic device. */
    OTHER_ELECTRONIC,
    /** Cardiac pacemaker. */
    PACEMAKER,
    /** Implanted drug pump, such as intrathecal. */
    PUMP,
    /** Implanted spinal cord stimulator. */
    SCS;

    private static final int START = Allergy.END;
    /** The index after the last of this kind: where the next kind begins. */
    static final int END = START + values().length;

    private final String key = "DEVICE." + name();

    @Override
    public String key() {
        return key;
    }

    @Override
    public int index() {
        return START + ordinal();
    }
}
