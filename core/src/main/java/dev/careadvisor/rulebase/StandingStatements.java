package dev.careadvisor.rulebase;

import java.util.List;

/**
 * What a rulebase states of every case in one setting, whatever is answered. A rulebase gives the same object each time, so that what
 * follows from it is worked out once: it equals only itself. Immutable and thread-safe.
 */
public final class StandingStatements {

    private final List<Statement> all;

    /**
     * The statements of one setting.
     *
     * @param all by rules that read no answer; not null, copied
     */
    public StandingStatements(List<Statement> all) {
        this.all = List.copyOf(all);
    }

    /**
     * The statements.
     *
     * @return an unmodifiable list
     */
    public List<Statement> all() {
        return all;
    }
}
