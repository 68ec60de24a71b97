package dev.careadvisor.engine;

import dev.careadvisor.advice.Reason;
import dev.careadvisor.rulebase.RuleCard;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicReferenceArray;

/**
 * A rule with the numbers of its inputs. It keeps the last reasons that it gave: a reason names the inputs that say something, never what they
 * say nor whose they are, and the same few come again and again. Thread-safe.
 */
final class IndexedRule {

    private static final int KEPT = 8;
    private static final int BITS = 64;

    private record Given(long inputs, Reason reason) {}

    private final RuleCard card;
    private final int[] inputs;
    private final List<String> keys;
    private final AtomicReferenceArray<Given> given = new AtomicReferenceArray<>(KEPT);

    IndexedRule(RuleCard card, IndexedInputs all) {
        this.card = card;
        this.inputs = all.numbers(card.inputs());
        List<String> names = new ArrayList<>();
        for (int input : inputs) {
            names.add(all.entry(input).key());
        }
        this.keys = List.copyOf(names);
    }

    RuleCard card() {
        return card;
    }

    /** The numbers of its inputs, in the order of its card; never changed. */
    int[] inputs() {
        return inputs;
    }

    /** The rule, the inputs it read that say something, and its sources. */
    Reason reason(InputStates states) {
        if (inputs.length > BITS) {
            return newReason(states);
        }
        long says = 0;
        for (int i = 0; i < inputs.length; i++) {
            says |= states.says(inputs[i]) ? 1L << i : 0;
        }
        int place = (int) ((says * 0x9E3779B97F4A7C15L) >>> 61);
        Given before = given.get(place);
        if (before != null && before.inputs() == says) {
            return before.reason();
        }
        Reason reason = newReason(states);
        given.set(place, new Given(says, reason));
        return reason;
    }

    private Reason newReason(InputStates states) {
        List<String> matched = new ArrayList<>();
        for (int i = 0; i < inputs.length; i++) {
            if (states.says(inputs[i])) {
                matched.add(keys.get(i));
            }
        }
        return new Reason(card.id(), matched, card.sources());
    }
}
