package dev.careadvisor.patient;

/**
 * Completed weeks of a pregnancy or since a birth. Immutable and thread-safe.
 *
 * @param completed 0 to 520 inclusive
 */
public record Weeks(int completed) implements Comparable<Weeks> {

    /**
     * Checks the range.
     *
     * @throws IllegalArgumentException if below 0 or above 520
     */
    public Weeks {
        if (completed < 0 || completed > 520) {
            throw new IllegalArgumentException("weeks are " + completed + "; allowed 0 to 520");
        }
    }

    /**
     * A number of completed weeks.
     *
     * @param completed 0 to 520
     * @return the weeks
     * @throws IllegalArgumentException if out of range
     */
    public static Weeks of(int completed) {
        return new Weeks(completed);
    }

    /**
     * Reads whole weeks with their unit, {@code wk}.
     *
     * @param text for example {@code "21 wk"}; not null
     * @return the weeks
     * @throws IllegalArgumentException if the number or unit is missing, not known, not whole or out of range
     */
    public static Weeks parse(String text) {
        AmountText amount = AmountText.parse(text);
        if (!amount.unit().equals("wk")) {
            throw amount.wrongUnit("wk");
        }
        return new Weeks(Dimension.whole("weeks", amount.number()));
    }

    @Override
    public int compareTo(Weeks other) {
        return Integer.compare(completed, other.completed);
    }

    /** The weeks with their unit, for example {@code "21 wk"}. */
    @Override
    public String toString() {
        return completed + " wk";
    }
}
