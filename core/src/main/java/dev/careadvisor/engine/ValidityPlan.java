package dev.careadvisor.engine;

import dev.careadvisor.advice.Validity;
import dev.careadvisor.rulebase.CaseFacts;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;

/** Works out until when an advice holds, after all rules have been asked. For one evaluation; not thread-safe. */
final class ValidityPlan {

    /** D-02 to D-07: the phases change here, in hours since the onset; the last one ends with this hour. */
    private static final List<Integer> PHASE_HOURS = List.of(48, 72, 168);

    private static final Duration LAST_PHASE_ENDS = Duration.ofDays(14).plusNanos(1);

    private static final Duration DAY = Duration.ofDays(1);

    private final CaseFacts facts;
    private final Instant expiry;
    private final Tripwires tripwires;
    private final TreeMap<Instant, Set<Validity.End>> ends = new TreeMap<>();

    ValidityPlan(CaseFacts facts, Instant expiry, Tripwires tripwires) {
        this.facts = facts;
        this.expiry = expiry;
        this.tripwires = tripwires;
    }

    Validity validity(Collection<DosePlanner> planners, Triage triage) {
        add(facts.asOf().plus(DAY), Validity.End.DAY);
        add(expiry, Validity.End.KNOWLEDGE);
        facts.patient().onset().ifPresent(onset -> {
            PHASE_HOURS.forEach(hours -> add(onset.plus(Duration.ofHours(hours)), Validity.End.PHASE));
            add(onset.plus(LAST_PHASE_ENDS), Validity.End.PHASE);
            Validity.RECHECKS.forEach(after -> add(onset.plus(after), Validity.End.RECHECK));
        });
        for (DosePlanner planner : planners) {
            planner.allowance().options().forEach(option -> add(option.from(), Validity.End.DOSE_ALLOWED));
            planner.windowEnds().forEach(end -> add(end, Validity.End.DOSE_WINDOW));
        }
        facts.nextChange().ifPresent(change -> {
            if (!ends.containsKey(change)) {
                add(change, Validity.End.TIME_LIMIT);
            }
        });
        return new Validity(
                ends.firstKey(), ends.firstEntry().getValue(), tripwires.above(triage.urgencyFromFindings(), facts));
    }

    private void add(Instant time, Validity.End end) {
        if (time.isAfter(facts.asOf())) {
            ends.computeIfAbsent(time, t -> EnumSet.noneOf(Validity.End.class)).add(end);
        }
    }
}
