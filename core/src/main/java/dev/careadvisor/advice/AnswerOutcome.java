package dev.careadvisor.advice;

import java.util.List;

/**
 * What one answer to an open question would do. Immutable.
 *
 * @param answer the answer
 * @param advice what would be advised
 * @param changes in what that differs from the advice without the answer
 */
public record AnswerOutcome(AnswerChange answer, CareAdvice advice, List<Change> changes) {
    /** Copies the list. */
    public AnswerOutcome {
        changes = List.copyOf(changes);
    }
}
