package dev.careadvisor.patient;

import java.util.List;
import java.util.stream.Collectors;

/** The refusal of a case that cannot be read safely. It lists every problem at once, each with field, value and limit. */
public final class InvalidCaseException extends RuntimeException {

    private final transient List<Problem> problems;

    /**
     * One problem.
     *
     * @param field the field, for example {@code painNow}
     * @param value the offending value, shortened
     * @param limit what is allowed
     */
    public record Problem(String field, String value, String limit) {
        /** The problem in one line. */
        @Override
        public String toString() {
            return field + ": " + value + "; allowed: " + limit;
        }
    }

    /**
     * A refusal.
     *
     * @param problems at least one; not null
     */
    public InvalidCaseException(List<Problem> problems) {
        super(problems.stream().map(Problem::toString).collect(Collectors.joining("\n")));
        this.problems = List.copyOf(problems);
    }

    /**
     * All problems, in the order in which they were found.
     *
     * @return an unmodifiable list with at least one element
     */
    public List<Problem> problems() {
        return problems;
    }
}
