package dev.careadvisor.advice;

/** How a statement is known. Only {@link #SEEN} and {@link #SEEN_2ND} are citations. */
public enum Basis {
    /** The supporting text was read in the source. */
    SEEN("SEEN"),
    /** The supporting text was read in a copy, a summary or a secondary page. */
    SEEN_2ND("SEEN-2nd"),
    /** From memory of well-known public facts; never shown as a citation. */
    MEM("MEM"),
    /** A cautious choice of this library where sources are silent or disagree. */
    POLICY("POLICY");

    private final String code;

    Basis(String code) {
        this.code = code;
    }

    /**
     * The code of the clinical tables.
     *
     * @return for example {@code "SEEN-2nd"}
     */
    public String code() {
        return code;
    }

    /**
     * Whether a statement with this basis may be shown with its source as a citation.
     *
     * @return true if the source was read
     */
    public boolean citable() {
        return this == SEEN || this == SEEN_2ND;
    }
}
