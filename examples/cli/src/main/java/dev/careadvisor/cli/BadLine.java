package dev.careadvisor.cli;

import dev.careadvisor.patient.InvalidCaseException.Problem;
import java.util.List;
import java.util.Optional;

/** A line that gives no advice. */
final class BadLine extends Exception {

    private final transient Optional<String> id;
    private final transient Optional<String> path;
    private final transient List<Problem> problems;

    /**
     * A refusal.
     *
     * @param id the id as it stands in the line, if it was read before the trouble
     * @param path where in the line, for example {@code $.case.painNow}, if it is one place
     * @param problems those of the case, possibly none
     */
    BadLine(String message, Optional<String> id, Optional<String> path, List<Problem> problems) {
        super(message);
        this.id = id;
        this.path = path;
        this.problems = List.copyOf(problems);
    }

    Optional<String> id() {
        return id;
    }

    Optional<String> path() {
        return path;
    }

    List<Problem> problems() {
        return problems;
    }
}
