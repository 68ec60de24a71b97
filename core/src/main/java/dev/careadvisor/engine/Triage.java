package dev.careadvisor.engine;

import dev.careadvisor.advice.Clearance;
import dev.careadvisor.advice.FlagStatus;
import dev.careadvisor.advice.Phase;
import dev.careadvisor.advice.RedFlag;
import dev.careadvisor.advice.Urgency;
import dev.careadvisor.rulebase.CaseFacts;
import dev.careadvisor.rulebase.RuleCard;
import dev.careadvisor.rulebase.Statement;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
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

    static Triage settle(Collection<Statement> statements, Map<String, RuleCard> cards, CaseFacts facts) {
        Map<String, Urgency> certain = new TreeMap<>();
        Map<String, Urgency> possible = new TreeMap<>();
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
                flags(certain, possible, cards, facts),
                open,
                // After 14 days nothing can be set back to an earlier phase: that would offer medicines again.
                phase == Phase.REFER ? phase : phase.moreRestrictive(setback));
    }

    private static Urgency mostUrgent(Collection<Urgency> levels) {
        return levels.stream().reduce(Urgency.SELF_CARE, Urgency::moreUrgent);
    }

    private static List<RedFlag> flags(
            Map<String, Urgency> certain, Map<String, Urgency> possible, Map<String, RuleCard> cards, CaseFacts facts) {
        TreeMap<String, TreeSet<String>> rulesByRow = new TreeMap<>();
        for (RuleCard card : cards.values()) {
            if (card.kind().equals("FLAG")) {
                TreeSet<String> rules = rulesByRow.computeIfAbsent(card.row(), row -> new TreeSet<>());
                if (certain.containsKey(card.id()) || possible.containsKey(card.id())) {
                    rules.add(card.id());
                }
            }
        }
        Reasons reasons = new Reasons(cards, facts);
        List<RedFlag> flags = new ArrayList<>(rulesByRow.size());
        rulesByRow.forEach((row, rules) -> {
            Urgency present = null;
            Urgency worst = null;
            for (String rule : rules) {
                present = moreUrgent(present, certain.get(rule));
                worst = moreUrgent(moreUrgent(worst, certain.get(rule)), possible.get(rule));
            }
            FlagStatus status = present != null
                    ? FlagStatus.PRESENT
                    : worst != null ? FlagStatus.NOT_RULED_OUT : FlagStatus.RULED_OUT;
            // A present flag is explained by what is certain; an open one by what could make it true.
            boolean isPresent = present != null;
            flags.add(new RedFlag(
                    row,
                    status,
                    Optional.ofNullable(present),
                    Optional.ofNullable(worst),
                    rules.stream()
                            .filter(rule -> !isPresent || certain.containsKey(rule))
                            .map(reasons::of)
                            .toList()));
        });
        return flags;
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
