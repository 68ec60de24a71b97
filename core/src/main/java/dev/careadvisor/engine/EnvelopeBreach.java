package dev.careadvisor.engine;

/** A finished advice broke a hard invariant. The message names rules, remedies and input keys only, never a value. */
final class EnvelopeBreach extends RuntimeException {

    EnvelopeBreach(String breach) {
        super(breach);
    }
}
