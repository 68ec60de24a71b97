package dev.careadvisor.rulebase;

/** What {@code CareAdvisor.standard()} looks for with {@link java.util.ServiceLoader}: the artifact careadvisor-rules has one. */
public interface RulebaseProvider {

    /**
     * Loads the rulebase.
     *
     * @return a complete rulebase
     * @throws IllegalStateException if any rule is missing or malformed
     */
    Rulebase load();
}
