package dev.careadvisor.engine;

import dev.careadvisor.advice.Urgency;

/** A failure once the urgency was known: the fail-safe advice must not be less urgent than what triage had found. */
final class FailureAfterTriage extends RuntimeException {

    private final Urgency urgency;

    FailureAfterTriage(Urgency urgency, Throwable cause) {
        super(cause);
        this.urgency = urgency;
    }

    Urgency urgency() {
        return urgency;
    }
}
