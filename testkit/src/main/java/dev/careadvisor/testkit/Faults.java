package dev.careadvisor.testkit;

import java.util.Collection;
import java.util.Random;

/** Faults to inject, and things that must be refused. */
final class Faults {

    private Faults() {}

    /** Throws something: of our own, of the engine, of the machine. */
    static void any(Random random) {
        switch (random.nextInt(5)) {
            case 0 -> throw new IllegalStateException("injected");
            case 1 -> throw new NullPointerException("injected");
            case 2 -> throw new OutOfMemoryError("injected");
            case 3 -> throw new StackOverflowError("injected");
            default -> throw new NoClassDefFoundError("injected");
        }
    }

    static boolean refusesClear(Collection<?> part) {
        try {
            part.clear();
            return false;
        } catch (UnsupportedOperationException refused) {
            return true;
        }
    }
}
