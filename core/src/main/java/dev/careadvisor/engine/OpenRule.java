package dev.careadvisor.engine;

import dev.careadvisor.advice.Reason;
import dev.careadvisor.advice.Severity;
import dev.careadvisor.advice.Urgency;
import dev.careadvisor.remedy.Remedy;
import java.util.BitSet;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A rule that answers would decide: gathers for what, and tells its questions once. For one evaluation; not thread-safe. */
final class OpenRule {

    private final Reason reason;
    private final List<DraftQuestion> asked;
    private final BitSet keys;
    private final boolean readsNothingOpen;
    private final Set<Remedy> remedies = EnumSet.noneOf(Remedy.class);

    private @Nullable Urgency level;
    private @Nullable Severity severity;

    /**
     * A rule for which nothing is asked yet.
     *
     * @param asked the questions that are asked for it
     * @param keys the numbers of all questions that stand for what it leaves open, also of those that wait for a screen
     * @param readsNothingOpen whether it is open although all its inputs are answered, as by an unknown onset
     */
    OpenRule(Reason reason, List<DraftQuestion> asked, BitSet keys, boolean readsNothingOpen) {
        this.reason = reason;
        this.asked = asked;
        this.keys = keys;
        this.readsNothingOpen = readsNothingOpen;
    }

    Reason reason() {
        return reason;
    }

    boolean readsNothingOpen() {
        return readsNothingOpen;
    }

    void addKeys(BitSet all) {
        all.or(keys);
    }

    /** It could raise the urgency. */
    void flags(Urgency to) {
        level = level == null ? to : level.moreUrgent(to);
    }

    /** It could withhold a remedy. */
    void decides(Remedy remedy, Severity how) {
        flags(Urgency.SELF_CARE);
        remedies.add(remedy);
        severity = severity == null || how.compareTo(severity) < 0 ? how : severity;
    }

    /** To be called once, when all is gathered. */
    void tellQuestions() {
        if (level != null) {
            for (DraftQuestion question : asked) {
                question.flags(reason, level);
                question.decides(remedies, Optional.ofNullable(severity));
            }
        }
    }
}
