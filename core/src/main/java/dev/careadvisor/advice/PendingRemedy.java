package dev.careadvisor.advice;

import dev.careadvisor.remedy.Remedy;
import java.util.List;

/**
 * A remedy that waits for answers. Immutable.
 *
 * @param remedy the remedy
 * @param questions keys of the open questions that decide it
 * @param reasons the rules that the answers decide; empty if it waits only for clearance
 */
public record PendingRemedy(Remedy remedy, List<String> questions, List<Reason> reasons) {
    /** Copies the lists. */
    public PendingRemedy {
        questions = List.copyOf(questions);
        reasons = List.copyOf(reasons);
    }
}
