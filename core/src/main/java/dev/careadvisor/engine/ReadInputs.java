package dev.careadvisor.engine;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.jspecify.annotations.Nullable;

/**
 * The inputs that a rule reads, by number. Rules that read the same ones share it, and what a case makes of it. It keeps the last lists of
 * those that said something: they tell nothing of what was said nor by whom, and the same few come again and again. Thread-safe.
 */
final class ReadInputs {

    private static final int BITS = 64;
    private static final int KEPT = 8;

    private record Matched(long saying, List<String> keys) {}

    private final int number;
    private final int[] inputs;
    private final List<String> keys;
    private final AtomicReferenceArray<@Nullable Matched> last = new AtomicReferenceArray<>(KEPT);

    /**
     * Inputs in the order of a card.
     *
     * @param number among all that are read together
     * @param inputs the numbers of the inputs; not changed any more
     */
    ReadInputs(int number, int[] inputs, List<String> keys) {
        this.number = number;
        this.inputs = inputs;
        this.keys = List.copyOf(keys);
    }

    int number() {
        return number;
    }

    /** The keys of those that say something in a case. */
    List<String> matched(InputStates states) {
        if (inputs.length > BITS) {
            return newMatched(states);
        }
        long saying = 0;
        for (int i = 0; i < inputs.length; i++) {
            saying |= states.says(inputs[i]) ? 1L << i : 0;
        }
        int place = (int) ((saying * 0x9E3779B97F4A7C15L) >>> 61);
        Matched before = last.get(place);
        if (before != null && before.saying() == saying) {
            return before.keys();
        }
        List<String> matched = newMatched(states);
        last.set(place, new Matched(saying, matched));
        return matched;
    }

    private List<String> newMatched(InputStates states) {
        List<String> matched = new ArrayList<>();
        for (int i = 0; i < inputs.length; i++) {
            if (states.says(inputs[i])) {
                matched.add(keys.get(i));
            }
        }
        return List.copyOf(matched);
    }

    /** The numbers of those that are open in a case. */
    int[] open(InputStates states) {
        int[] open = new int[inputs.length];
        int count = 0;
        for (int input : inputs) {
            if (states.isOpen(input)) {
                open[count++] = input;
            }
        }
        return count == open.length ? open : Arrays.copyOf(open, count);
    }

    /** The numbers of those that have to be asked in a case: the open ones, or else one that is half told. */
    int[] toAsk(InputStates states) {
        int[] open = open(states);
        return open.length > 0
                ? open
                : Arrays.stream(inputs).filter(states::isHalfTold).toArray();
    }
}
