package dev.careadvisor.engine;

import dev.careadvisor.advice.Reason;
import dev.careadvisor.advice.Severity;
import dev.careadvisor.advice.Urgency;
import dev.careadvisor.remedy.Remedy;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A question that is being gathered. For one evaluation; not thread-safe. */
final class DraftQuestion {

    private record Why(int rule, Reason reason, Urgency level) {}

    private static final Comparator<Why> MOST_URGENT_FIRST =
            Comparator.comparing(Why::level).thenComparingInt(Why::rule);

    private final String key;
    private final int number;
    private final boolean screen;
    private final BitSet inputs = new BitSet();
    private final Set<Remedy> decides = EnumSet.noneOf(Remedy.class);
    private List<Why> rules = new ArrayList<>();
    private Urgency level = Urgency.SELF_CARE;
    private int rows;
    private @Nullable Severity severity;

    DraftQuestion(String key, int number, boolean screen) {
        this.key = key;
        this.number = number;
        this.screen = screen;
    }

    String key() {
        return key;
    }

    /** Questions are numbered as they come up, so that sets of them are bits. */
    int number() {
        return number;
    }

    boolean isScreen() {
        return screen;
    }

    void asks(int input) {
        inputs.set(input);
    }

    /** A rule waits for its answer; told again, what is more urgent counts. */
    void flags(int rule, Reason reason, Urgency to) {
        rules.add(new Why(rule, reason, to));
        level = level.moreUrgent(to);
    }

    void decides(Set<Remedy> remedies, Optional<Severity> how) {
        decides.addAll(remedies);
        if (how.isPresent() && (severity == null || how.get().compareTo(severity) < 0)) {
            severity = how.get();
        }
    }

    /** Whether any rule waits for its answer. */
    boolean isAsked() {
        return !rules.isEmpty();
    }

    Urgency level() {
        return level;
    }

    /** Leaves each rule once, those of the most urgent level first, in order of id. To be called once, when all is gathered. */
    void sortRules() {
        rules.sort(MOST_URGENT_FIRST);
        BitSet told = new BitSet();
        List<Why> once = new ArrayList<>(rules.size());
        for (Why why : rules) {
            if (!told.get(why.rule())) {
                told.set(why.rule());
                once.add(why);
                rows += level != Urgency.SELF_CARE && why.level() == level ? 1 : 0;
            }
        }
        rules = once;
    }

    /** How many rules of its own level it decides, if that is a level at which something is found; once they are sorted. */
    int rows() {
        return rows;
    }

    Set<Remedy> decides() {
        return decides;
    }

    Optional<Severity> severity() {
        return Optional.ofNullable(severity);
    }

    BitSet inputs() {
        return inputs;
    }

    /** The rules that wait for its answer, once they are sorted. */
    List<Reason> why() {
        return rules.stream().map(Why::reason).toList();
    }
}
