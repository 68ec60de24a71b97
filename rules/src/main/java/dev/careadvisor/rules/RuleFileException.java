package dev.careadvisor.rules;

import java.util.List;

/** The refusal of rule files: every problem at once, one per line, as {@code file:line: what}. */
final class RuleFileException extends IllegalStateException {

    RuleFileException(List<String> problems) {
        super(String.join("\n", problems));
    }
}
