package dev.careadvisor.proof;

import dev.careadvisor.advice.AppliedLimit;
import dev.careadvisor.advice.CareAdvice;
import dev.careadvisor.advice.Clearance;
import dev.careadvisor.advice.DoseAllowance;
import dev.careadvisor.advice.FlagStatus;
import dev.careadvisor.advice.LimitKind;
import dev.careadvisor.advice.Phase;
import dev.careadvisor.advice.Reason;
import dev.careadvisor.advice.Recommendation;
import dev.careadvisor.advice.RedFlag;
import dev.careadvisor.advice.Severity;
import dev.careadvisor.advice.Urgency;
import dev.careadvisor.medicine.Ingredient;
import dev.careadvisor.patient.Mass;
import dev.careadvisor.remedy.Remedy;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What is decided about a person, by whichever implementation: compared as a whole, and part by part where it differs.
 *
 * @param urgency with the floor for what is not answered
 * @param urgencyFromFindings without it
 * @param cleared whether no open sign could make it more urgent
 * @param phase of the episode
 * @param flags each row of table A that is not ruled out
 * @param withheld what is not offered, with the rows that exclude it
 * @param pending what waits for answers, with the rows that are open
 * @param permitted what may be used, with the strictest limit of each kind
 * @param doses what may be taken of each ingredient that is offered or used up
 */
public record Decisions(
        Urgency urgency,
        Urgency urgencyFromFindings,
        boolean cleared,
        Phase phase,
        SortedMap<String, Flag> flags,
        SortedMap<Remedy, Withheld> withheld,
        SortedMap<Remedy, SortedSet<String>> pending,
        SortedMap<Remedy, SortedMap<LimitKind, Long>> permitted,
        SortedMap<Ingredient, Dose> doses) {

    /**
     * A red flag that is not ruled out.
     *
     * @param present its level if it is present
     * @param possible the most urgent level that it may have
     */
    public record Flag(Optional<Urgency> present, Optional<Urgency> possible) {}

    /**
     * A remedy that is not offered.
     *
     * @param severity the strongest
     * @param rows that exclude it
     */
    public record Withheld(Severity severity, SortedSet<String> rows) {}

    /**
     * What may be taken of one ingredient.
     *
     * @param taken in the last 24 hours
     * @param mostInDay the limit for 24 hours
     * @param left of it
     * @param now the largest amount that may be taken now
     * @param options each amount with its earliest time
     * @param bindingKind the kind of the limit that binds
     * @param bindingRow the row that states it
     */
    public record Dose(
            Mass taken,
            Mass mostInDay,
            Mass left,
            Optional<Mass> now,
            SortedMap<Mass, Instant> options,
            LimitKind bindingKind,
            String bindingRow) {}

    /**
     * What an advice decides.
     *
     * @param advice not null
     * @return its decisions
     */
    public static Decisions of(CareAdvice advice) {
        SortedMap<String, Flag> flags = new TreeMap<>();
        for (RedFlag flag : advice.redFlags()) {
            if (flag.status() != FlagStatus.RULED_OUT) {
                flags.put(flag.row(), new Flag(flag.urgency(), flag.possibleUrgency()));
            }
        }
        SortedMap<Remedy, Withheld> withheld = new TreeMap<>();
        SortedMap<Ingredient, Dose> doses = new TreeMap<>();
        advice.withheld().forEach(remedy -> {
            withheld.put(remedy.remedy(), new Withheld(remedy.severity(), rows(remedy.reasons())));
            remedy.allowance().ifPresent(allowance -> doses.put(allowance.ingredient(), dose(allowance)));
        });
        SortedMap<Remedy, SortedSet<String>> pending = new TreeMap<>();
        advice.pending().forEach(remedy -> pending.put(remedy.remedy(), rows(remedy.reasons())));
        SortedMap<Remedy, SortedMap<LimitKind, Long>> permitted = new TreeMap<>();
        for (Recommendation recommendation : advice.recommendations()) {
            if (recommendation instanceof Recommendation.OfRemedy ofRemedy) {
                SortedMap<LimitKind, Long> limits = new TreeMap<>();
                for (AppliedLimit limit : ofRemedy.limits()) {
                    limits.put(limit.kind(), limit.value());
                }
                permitted.put(ofRemedy.remedy(), limits);
            }
            if (recommendation instanceof Recommendation.Medicine medicine) {
                doses.put(medicine.allowance().ingredient(), dose(medicine.allowance()));
            }
        }
        return new Decisions(
                advice.urgency(),
                advice.urgencyFromFindings(),
                advice.clearance() == Clearance.CLEARED,
                advice.phase(),
                flags,
                withheld,
                pending,
                permitted,
                doses);
    }

    private static Dose dose(DoseAllowance allowance) {
        SortedMap<Mass, Instant> options = new TreeMap<>();
        allowance.options().forEach(option -> options.put(option.amount(), option.from()));
        return new Dose(
                allowance.taken(),
                allowance.mostInDay(),
                allowance.left(),
                allowance.now(),
                options,
                allowance.binding().kind(),
                row(allowance.binding().reason().ruleId()));
    }

    private static SortedSet<String> rows(Collection<Reason> reasons) {
        SortedSet<String> rows = new TreeSet<>();
        reasons.forEach(reason -> rows.add(row(reason.ruleId())));
        return rows;
    }

    private static String row(String ruleId) {
        int dot = ruleId.indexOf('.');
        return dot < 0 ? ruleId : ruleId.substring(0, dot);
    }

    /**
     * Where these decisions differ from others.
     *
     * @param other not null
     * @return one line for each part that differs, this side first; empty if there is no difference
     */
    public List<String> differences(Decisions other) {
        List<String> lines = new ArrayList<>();
        compare(lines, "urgency", urgency, other.urgency);
        compare(lines, "urgency from findings", urgencyFromFindings, other.urgencyFromFindings);
        compare(lines, "cleared", cleared, other.cleared);
        compare(lines, "phase", phase, other.phase);
        compare(lines, "flag ", flags, other.flags);
        compare(lines, "withheld ", withheld, other.withheld);
        compare(lines, "pending ", pending, other.pending);
        compare(lines, "permitted ", permitted, other.permitted);
        compare(lines, "dose ", doses, other.doses);
        return lines;
    }

    private static void compare(List<String> lines, String what, Object one, Object other) {
        if (!one.equals(other)) {
            lines.add(what + ": " + one + " | " + other);
        }
    }

    private static <K extends Comparable<K>> void compare(
            List<String> lines, String what, Map<K, ?> one, Map<K, ?> other) {
        Set<K> keys = new TreeSet<>(one.keySet());
        keys.addAll(other.keySet());
        for (K key : keys) {
            Object here = one.get(key);
            Object there = other.get(key);
            if (!Objects.equals(here, there)) {
                lines.add(what + key + ": " + here + " | " + there);
            }
        }
    }
}
