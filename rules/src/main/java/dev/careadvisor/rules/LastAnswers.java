package dev.careadvisor.rules;

import dev.careadvisor.rulebase.MaskedAnswers;
import dev.careadvisor.rulebase.Statement;
import java.util.List;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.jspecify.annotations.Nullable;

/**
 * What some rules stated, for the answers that they were asked about last: a table of a fixed size, in which new answers displace old ones.
 * Thread-safe, without a lock; of two threads that put something into one place one is forgotten, which costs a firing.
 */
final class LastAnswers {

    /** How many answers are remembered at most; a power of two. */
    static final int PLACES = 64;

    private record Entry(MaskedAnswers answers, List<Statement> stated) {}

    private final AtomicReferenceArray<@Nullable Entry> places = new AtomicReferenceArray<>(PLACES);

    /** What was stated about these answers, or null if that is not remembered. */
    @Nullable
    List<Statement> stated(MaskedAnswers answers) {
        int place = place(answers);
        List<Statement> stated = stated(place, answers);
        return stated == null ? stated(beside(place), answers) : stated;
    }

    private @Nullable List<Statement> stated(int place, MaskedAnswers answers) {
        Entry entry = places.get(place);
        return entry != null && entry.answers.equals(answers) ? entry.stated : null;
    }

    /** Remembers it. What was in its place moves to the one beside. */
    void put(MaskedAnswers answers, List<Statement> stated) {
        int place = place(answers);
        Entry before = places.getAndSet(place, new Entry(answers, List.copyOf(stated)));
        if (before != null && !before.answers.equals(answers)) {
            places.set(beside(place), before);
        }
    }

    private static int beside(int place) {
        return place ^ 1;
    }

    private static int place(MaskedAnswers answers) {
        int hash = answers.hashCode();
        hash ^= hash >>> 16;
        hash *= 0x9E3779B9;
        return hash >>> (Integer.SIZE - Integer.numberOfTrailingZeros(PLACES));
    }

    int size() {
        int size = 0;
        for (int i = 0; i < PLACES; i++) {
            size += places.get(i) == null ? 0 : 1;
        }
        return size;
    }
}
