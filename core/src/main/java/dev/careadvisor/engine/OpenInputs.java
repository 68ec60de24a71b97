package dev.careadvisor.engine;

import java.util.BitSet;
import java.util.List;

/**
 * What one case leaves open of inputs that rules read together. For one evaluation.
 *
 * @param matched the keys of those that say something, open or not
 * @param asked the questions that are asked for it
 * @param keys the numbers of all questions that stand for what is open, also of those that wait for a screen; not changed any more
 */
record OpenInputs(List<String> matched, List<DraftQuestion> asked, BitSet keys) {

    /** Whether none of them is open. */
    boolean isEmpty() {
        return keys.isEmpty();
    }
}
