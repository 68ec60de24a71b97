package dev.careadvisor.advice;

import java.util.List;
import java.util.Optional;

/**
 * A red flag of table A. Immutable.
 *
 * @param row the row, for example {@code "A-06"}
 * @param status whether it is there
 * @param urgency the level it demands if PRESENT
 * @param possibleUrgency the most urgent level that open answers leave possible; at least as urgent as {@code urgency}
 * @param reasons the rules that fired; empty if ruled out
 */
public record RedFlag(
        String row,
        FlagStatus status,
        Optional<Urgency> urgency,
        Optional<Urgency> possibleUrgency,
        List<Reason> reasons) {
    /** Copies the list. */
    public RedFlag {
        reasons = List.copyOf(reasons);
    }
}
