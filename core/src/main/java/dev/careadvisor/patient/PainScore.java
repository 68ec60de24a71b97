package dev.careadvisor.patient;

/**
 * A pain score on the numeric rating scale (NRS; LOINC 72514-3). Immutable and thread-safe.
 *
 * @param nrs 0 (no pain) to 10 (worst pain imaginable), both inclusive
 */
public record PainScore(int nrs) implements Comparable<PainScore> {

    /**
     * Checks the range.
     *
     * @throws IllegalArgumentException if below 0 or above 10
     */
    public PainScore {
        if (nrs < 0 || nrs > 10) {
            throw new IllegalArgumentException("pain is " + nrs + "; allowed 0 to 10 (NRS)");
        }
    }

    /**
     * A score.
     *
     * @param nrs 0 to 10
     * @return the score
     * @throws IllegalArgumentException if out of range
     */
    public static PainScore of(int nrs) {
        return new PainScore(nrs);
    }

    @Override
    public int compareTo(PainScore other) {
        return Integer.compare(nrs, other.nrs);
    }

    /** The score alone, for example {@code "5"}. */
    @Override
    public String toString() {
        return Integer.toString(nrs);
    }
}
