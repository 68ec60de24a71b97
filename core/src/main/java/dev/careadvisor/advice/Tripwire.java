package dev.careadvisor.advice;

import dev.careadvisor.patient.Question;
import java.util.List;

/**
 * A finding that is not there now and that would end this advice at once. Immutable.
 *
 * @param finding what to watch for
 * @param couldRaiseTo the most urgent level of the rules that read it
 * @param rules ids of the rules of that level
 */
public record Tripwire(Question finding, Urgency couldRaiseTo, List<String> rules) {
    /** Copies the list. */
    public Tripwire {
        rules = List.copyOf(rules);
    }
}
