package dev.careadvisor.engine;

import dev.careadvisor.advice.Reason;
import dev.careadvisor.advice.Severity;
import dev.careadvisor.advice.Urgency;
import dev.careadvisor.remedy.Remedy;
import java.util.BitSet;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A rule that answers would decide: gathers for what, and tells its questions once. For one evaluation; not thread-safe. */
final class OpenRule {

    private final int rule;
    private final Reason reason;
    private final OpenInputs inputs;
    private final Set<Remedy> remedies = EnumSet.noneOf(Remedy.class);

    private @Nullable Urgency level;
    private @Nullable Severity severity;

    /**
     * A rule for which nothing is asked yet.
     *
     * @param rule its number
     * @param inputs what it leaves open
     */
    OpenRule(int rule, Reason reason, OpenInputs inputs) {
        this.rule = rule;
        this.reason = reason;
        this.inputs = inputs;
    }

    int rule() {
        return rule;
    }

    Reason reason() {
        return reason;
    }

    /** Whether it is open although all its inputs are answered, as by an unknown onset. */
    boolean readsNothingOpen() {
        return inputs.isEmpty();
    }

    void addKeys(BitSet all) {
        all.or(inputs.keys());
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
            for (DraftQuestion question : inputs.asked()) {
                question.flags(rule, reason, level);
                question.decides(remedies, Optional.ofNullable(severity));
            }
        }
    }
}
