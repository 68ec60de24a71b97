package dev.careadvisor.benchmarks.peer;

import dev.careadvisor.rulebase.Reading;
import dev.careadvisor.rulebase.RemedyReading;
import dev.careadvisor.rulebase.Rulebase;
import dev.careadvisor.rulebase.TriageReading;
import java.util.function.Predicate;
import org.evrete.KnowledgeService;
import org.evrete.api.Knowledge;
import org.evrete.api.RhsContext;
import org.evrete.api.ValuesPredicate;
import org.evrete.api.builders.RuleSetBuilder;

/**
 * The rules for Evrete, in its builder with functions; triage and remedies apart, since the second looks at what the first concluded. By itself
 * Evrete hands its work to threads of its own, which for a few facts costs more than the work, and whose time a caller does not see.
 */
final class EvreteRules {

    static final String OUT = "out";
    private static final String READING = "$r";

    private final KnowledgeService service =
            KnowledgeService.builder().withExecutor(new SameThread()).build();
    private final Knowledge triage;
    private final Knowledge remedies;

    EvreteRules(Rulebase shipped) {
        PeerRules rules = PeerRules.of(shipped);
        this.triage = knowledge(rules, true);
        this.remedies = knowledge(rules, false);
    }

    private Knowledge knowledge(PeerRules rules, boolean ofTriage) {
        RuleSetBuilder<Knowledge> builder = service.newKnowledge().builder();
        for (PeerRule rule : rules.rules()) {
            if (rule.source().triage() == ofTriage) {
                builder.newRule(rule.source().id())
                        .forEach(READING, ofTriage ? TriageReading.class : RemedyReading.class)
                        .where(holds(rule.condition()), READING)
                        .execute(context -> state(rule, context));
            }
        }
        return builder.build();
    }

    private static ValuesPredicate holds(Predicate<Reading> condition) {
        return values -> condition.test(values.get(0));
    }

    private static void state(PeerRule rule, RhsContext context) {
        rule.action().accept(context.get(READING), context.getRuntime().get(OUT));
    }

    Knowledge triage() {
        return triage;
    }

    Knowledge remedies() {
        return remedies;
    }
}
