package dev.careadvisor.engine;

import dev.careadvisor.advice.Reason;
import dev.careadvisor.advice.Severity;
import dev.careadvisor.advice.Urgency;
import dev.careadvisor.remedy.Remedy;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A question that is being gathered. For one evaluation; not thread-safe. */
final class DraftQuestion {

    private record Why(Reason reason, Urgency level) {}

    private static final Comparator<Why> MOST_URGENT_FIRST =
            Comparator.comparing(Why::level).thenComparing(why -> why.reason().ruleId());

    private final String key;
    private final int number;
    private final boolean screen;
    private final BitSet inputs = new BitSet();
    private final Set<Remedy> decides = EnumSet.noneOf(Remedy.class);
    private final Map<String, Why> rules = new HashMap<>();
    private Urgency level = Urgency.SELF_CARE;

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

    void flags(Reason reason, Urgency to) {
        Why held = rules.get(reason.ruleId());
        if (held == null || to.compareTo(held.level()) < 0) {
            rules.put(reason.ruleId(), new Why(reason, to));
        }
        level = level.moreUrgent(to);
    }

    void decides(Reason reason, Remedy remedy, Severity how) {
        flags(reason, Urgency.SELF_CARE);
        decides(Set.of(remedy), Optional.of(how));
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

    /** How many rules of its own level it decides, if that is a level at which something is found. */
    int rows() {
        int rows = 0;
        for (Why why : rules.values()) {
            rows += level != Urgency.SELF_CARE && why.level() == level ? 1 : 0;
        }
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

    /** The rules that wait for its answer, those of the most urgent level first. */
    List<Reason> why() {
        List<Why> sorted = new ArrayList<>(rules.values());
        sorted.sort(MOST_URGENT_FIRST);
        return sorted.stream().map(Why::reason).toList();
    }
}
