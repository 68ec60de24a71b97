package dev.careadvisor;

import dev.careadvisor.rulebase.KnowledgeVersion;
import dev.careadvisor.rulebase.RuleCard;
import dev.careadvisor.rulebase.Rulebase;
import dev.careadvisor.rulebase.Statements;
import java.time.LocalDate;
import java.util.Map;

/** Stands in for a rulebase that could not be loaded: it refuses every run, so every advice is the fail-safe one. */
final class UnusableRulebase implements Rulebase {

    @Override
    public KnowledgeVersion version() {
        return new KnowledgeVersion("", "", LocalDate.EPOCH, LocalDate.EPOCH);
    }

    @Override
    public Map<String, RuleCard> cards() {
        return Map.of();
    }

    @Override
    public Map<String, String> citations() {
        return Map.of();
    }

    @Override
    public Run open(Statements statements) {
        throw new IllegalStateException("the rulebase could not be loaded");
    }
}
