package dev.careadvisor.benchmarks.peer;

import dev.careadvisor.proof.ClassicRulebase;
import dev.careadvisor.rulebase.Rulebase;
import java.util.function.UnaryOperator;

/** What a user could pick instead of CareAdvisor's engine: the same rules in each. */
public enum Peer {
    /** As it ships. */
    CAREADVISOR("CareAdvisor (Drools executable model)", shipped -> shipped),
    /** No engine at all. */
    PLAIN_JAVA("the same rules as Java if statements", PlainJavaRulebase::new),
    /** Sessions that are used again. */
    EVRETE_STATEFUL("Evrete, stateful", EvreteStatefulRulebase::new),
    /** A session for each firing. */
    EVRETE_STATELESS("Evrete, stateless", EvreteStatelessRulebase::new),
    /** The lambdas of its fluent builder. */
    EASY_RULES("Easy Rules", EasyRulesRulebase::new),
    /** Decision tables. */
    DMN("DMN (kie-dmn)", DmnRulebase::new),
    /** The rule files compiled at run time. */
    CLASSIC_DROOLS("Drools, classic", ClassicRulebase::new);

    private final String title;
    private final UnaryOperator<Rulebase> engine;

    Peer(String title, UnaryOperator<Rulebase> engine) {
        this.title = title;
        this.engine = engine;
    }

    /**
     * Its name in a table.
     *
     * @return the name
     */
    public String title() {
        return title;
    }

    /**
     * The shipped rules in this engine.
     *
     * @param shipped where rules and rule cards are taken from; not null
     * @return a rulebase that states the same
     */
    public Rulebase rulebase(Rulebase shipped) {
        return engine.apply(shipped);
    }
}
