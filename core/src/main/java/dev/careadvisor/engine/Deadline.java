package dev.careadvisor.engine;

import dev.careadvisor.rulebase.Statement;
import java.util.function.Consumer;

/**
 * Ends an evaluation that takes too long. Looks at the clock with the first statement and then with every sixteenth: to ask the time costs
 * more than to make a statement. For one evaluation; not thread-safe.
 */
final class Deadline implements Consumer<Statement> {

    private static final int EVERY = 16;

    private final long start = System.nanoTime();
    private final long nanos;
    private int statements;

    Deadline(long nanos) {
        this.nanos = nanos;
    }

    @Override
    public void accept(Statement statement) {
        if (statements++ % EVERY == 0) {
            check();
        }
    }

    void check() {
        if (System.nanoTime() - start > nanos) {
            throw new IllegalStateException("deadline passed after " + statements + " statements");
        }
    }
}
