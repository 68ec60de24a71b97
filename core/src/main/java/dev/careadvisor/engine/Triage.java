package dev.careadvisor.engine;

import dev.careadvisor.advice.Clearance;
import dev.careadvisor.advice.FlagStatus;
import dev.careadvisor.advice.Phase;
import dev.careadvisor.advice.Reason;
import dev.careadvisor.advice.RedFlag;
import dev.careadvisor.advice.Urgency;
import dev.careadvisor.rulebase.Statement;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What the statements on red flags and phases come to.
 *
 * @param urgencyFromFindings the most urgent level of all certain flags, or SELF_CARE
 * @param possibleUrgency the most urgent level of all flags that are certain or open
 * @param clearance NOT_CLEARED if an open flag of U0 to U2 is more urgent than what is certain
 * @param redFlags every row of table A
 * @param openRules rules that fired on the POSSIBLE reading alone and are more urgent than what is certain, with their level
 * @param phase the most restrictive phase that the answers leave open
 */
record Triage(
        Urgency urgencyFromFindings,
        Urgency possibleUrgency,
        Clearance clearance,
        List<RedFlag> redFlags,
        Map<String, Urgency> openRules,
        Phase phase) {

    static Triage settle(Collection<Statement> statements, RuleIndex rules, Reasons reasons) {
        Map<String, Urgency> certain = new HashMap<>();
        Map<String, Urgency> possible = new HashMap<>();
        Phase phase = null;
        Phase setback = Phase.REFER;
        for (Statement statement : statements) {
            if (statement instanceof Statement.Flag flag) {
                (flag.certain() ? certain : possible).merge(flag.ruleId(), flag.level(), Urgency::moreUrgent);
            } else if (statement instanceof Statement.InPhase in) {
                phase = phase == null ? in.phase() : phase.moreRestrictive(in.phase());
            } else if (statement instanceof Statement.Setback back && back.certain()) {
                setback = setback.moreRestrictive(back.latest());
            }
        }
        if (phase == null) {
            throw new IllegalStateException("no rule states a phase");
        }
        Urgency fromFindings = mostUrgent(certain.values());
        Map<String, Urgency> open = new TreeMap<>();
        possible.forEach((rule, level) -> {
            if (!certain.containsKey(rule) && level != fromFindings && level.atLeast(fromFindings)) {
                open.put(rule, level);
            }
        });
        boolean blocked = open.values().stream().anyMatch(level -> level.atLeast(Urgency.SAME_DAY));
        return new Triage(
                fromFindings,
                fromFindings.moreUrgent(mostUrgent(possible.values())),
                blocked ? Clearance.NOT_CLEARED : Clearance.CLEARED,
                flags(certain, possible, rules, reasons),
                open,
                // After 14 days nothing can be set back to an earlier phase: that would offer medicines again.
                phase == Phase.REFER ? phase : phase.moreRestrictive(setback));
    }

    private static Urgency mostUrgent(Collection<Urgency> levels) {
        Urgency most = Urgency.SELF_CARE;
        for (Urgency level : levels) {
            most = most.moreUrgent(level);
        }
        return most;
    }

    private static List<RedFlag> flags(
            Map<String, Urgency> certain, Map<String, Urgency> possible, RuleIndex rules, Reasons reasons) {
        if (certain.isEmpty() && possible.isEmpty()) {
            return rules.noFlags();
        }
        List<RedFlag> flags = new ArrayList<>(rules.flagRows().size());
        for (RuleIndex.FlagRow row : rules.flagRows()) {
            Urgency present = null;
            Urgency worst = null;
            for (String rule : row.rules()) {
                present = moreUrgent(present, certain.get(rule));
                worst = moreUrgent(moreUrgent(worst, certain.get(rule)), possible.get(rule));
            }
            flags.add(worst == null ? row.ruledOut() : flag(row, present, worst, certain, possible, reasons));
        }
        return flags;
    }

    /** A present flag is explained by what is certain; an open one by what could make it true. */
    private static RedFlag flag(
            RuleIndex.FlagRow row,
            @Nullable Urgency present,
            Urgency worst,
            Map<String, Urgency> certain,
            Map<String, Urgency> possible,
            Reasons reasons) {
        List<Reason> why = new ArrayList<>();
        for (String rule : row.rules()) {
            if (certain.containsKey(rule) || (present == null && possible.containsKey(rule))) {
                why.add(reasons.of(rule));
            }
        }
        return new RedFlag(
                row.row(),
                present != null ? FlagStatus.PRESENT : FlagStatus.NOT_RULED_OUT,
                Optional.ofNullable(present),
                Optional.of(worst),
                why);
    }

    private static @Nullable Urgency moreUrgent(@Nullable Urgency one, @Nullable Urgency other) {
        if (one == null || other == null) {
            return one == null ? other : one;
        }
        return one.moreUrgent(other);
    }

    /** The urgency with the floor: without clearance never below SAME_DAY. */
    Urgency urgency() {
        return clearance == Clearance.CLEARED ? urgencyFromFindings : urgencyFromFindings.moreUrgent(Urgency.SAME_DAY);
    }
}
