package dev.careadvisor.cli;

import java.util.ArrayList;
import java.util.List;

/** Input that cannot be used: one line that says why, and possibly one for each problem. */
final class UserError extends RuntimeException {

    private final transient List<String> problems;

    UserError(String message) {
        this(message, List.of());
    }

    UserError(String message, List<String> problems) {
        super(message);
        this.problems = List.copyOf(problems);
    }

    List<String> lines() {
        List<String> lines = new ArrayList<>();
        lines.add("advise: " + printable(getMessage()));
        problems.forEach(problem -> lines.add("  " + printable(problem)));
        return lines;
    }

    /** A message may quote the input; what it holds must not steer the terminal or break the line. */
    private static String printable(String text) {
        return text.replaceAll("\\p{Cntrl}", "?");
    }
}
