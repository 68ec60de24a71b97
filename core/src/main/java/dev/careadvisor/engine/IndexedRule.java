package dev.careadvisor.engine;

import dev.careadvisor.advice.Reason;
import dev.careadvisor.advice.SourceReference;
import dev.careadvisor.rulebase.RuleCard;
import java.util.List;

/** A rule with the numbers of its inputs. Immutable and thread-safe. */
final class IndexedRule {

    private final int number;
    private final RuleCard card;
    private final String id;
    private final List<SourceReference> sources;
    private final ReadInputs reads;

    /**
     * A rule.
     *
     * @param number in the order of ids
     */
    IndexedRule(int number, RuleCard card, IndexedInputs inputs) {
        this.number = number;
        this.card = card;
        this.id = card.id();
        this.sources = card.sources();
        this.reads = inputs.reads(card);
    }

    int number() {
        return number;
    }

    RuleCard card() {
        return card;
    }

    ReadInputs reads() {
        return reads;
    }

    /** The rule, the inputs it read that say something, and its sources. */
    Reason reason(List<String> matched) {
        return new Reason(id, matched, sources);
    }
}
