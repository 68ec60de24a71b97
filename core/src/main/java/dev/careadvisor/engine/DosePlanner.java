package dev.careadvisor.engine;

import dev.careadvisor.advice.AppliedLimit;
import dev.careadvisor.advice.DoseAllowance;
import dev.careadvisor.advice.LimitKind;
import dev.careadvisor.medicine.DoseLedger;
import dev.careadvisor.medicine.Ingredient;
import dev.careadvisor.patient.Mass;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Works out how much of an ingredient may be taken, and from when: in every window [s, s + 24 h) what was taken and what is advised stay
 * within the strictest limit, and every interval holds in elapsed time.
 */
final class DosePlanner {

    /** Doses this close together count as one when it is decided whether a dose was large (ruling 60). */
    private static final Duration CLUSTER = Duration.ofHours(4);

    private final Ingredient ingredient;
    private final DoseLedger ledger;
    private final Map<LimitKind, AppliedLimit> limits;
    private final Instant asOf;

    DosePlanner(Ingredient ingredient, DoseLedger ledger, Map<LimitKind, AppliedLimit> limits, Instant asOf) {
        this.ingredient = ingredient;
        this.ledger = ledger;
        this.limits = limits;
        this.asOf = asOf;
    }

    DoseAllowance plan() {
        AppliedLimit daily = required(LimitKind.DAILY_DOSE);
        AppliedLimit single = required(LimitKind.SINGLE_DOSE);
        Mass mostInDay = new Mass(daily.value());
        Mass taken = ledger.takenInDayTo(ingredient, asOf);
        List<DoseAllowance.Option> options = new ArrayList<>();
        for (Mass amount : ingredient.usualAmounts()) {
            if (amount.micrograms() <= single.value() && amount.compareTo(mostInDay) <= 0) {
                options.add(new DoseAllowance.Option(amount, earliest(amount, mostInDay)));
            }
        }
        Optional<Mass> now = options.stream()
                .filter(option -> !option.from().isAfter(asOf))
                .map(DoseAllowance.Option::amount)
                .max(Mass::compareTo);
        return new DoseAllowance(
                ingredient,
                taken,
                mostInDay,
                mostInDay.minusOrZero(taken),
                now,
                options,
                binding(options, daily, mostInDay),
                lastDose().map(DoseLedger.Entry::latest));
    }

    private AppliedLimit required(LimitKind kind) {
        AppliedLimit limit = limits.get(kind);
        if (limit == null) {
            throw new IllegalStateException("no rule states " + kind + " for " + ingredient);
        }
        return limit;
    }

    private Optional<DoseLedger.Entry> lastDose() {
        List<DoseLedger.Entry> doses = ledger.doses(ingredient);
        return doses.isEmpty() ? Optional.empty() : Optional.of(doses.get(doses.size() - 1));
    }

    private Instant earliest(Mass amount, Mass mostInDay) {
        return earliestByCap(amount, mostInDay, earliestByInterval(amount));
    }

    private Instant earliestByInterval(Mass amount) {
        return lastDose()
                .map(last -> last.latest().plusSeconds(interval(amount, last).value() * 60))
                .filter(time -> time.isAfter(asOf))
                .orElse(asOf);
    }

    private AppliedLimit interval(Mass amount, DoseLedger.Entry last) {
        AppliedLimit usual = required(LimitKind.DOSE_INTERVAL);
        AppliedLimit afterLarge = limits.get(LimitKind.LARGE_DOSE_INTERVAL);
        AppliedLimit large = limits.get(LimitKind.LARGE_DOSE);
        if (afterLarge == null
                || large == null
                || !LimitKind.DOSE_INTERVAL.stricter(afterLarge.value(), usual.value())) {
            return usual;
        }
        Mass lastTogether = Mass.ZERO;
        for (DoseLedger.Entry entry : ledger.doses(ingredient)) {
            if (entry.latest().isAfter(last.latest().minus(CLUSTER))) {
                lastTogether = lastTogether.plus(entry.amount());
            }
        }
        Mass threshold = new Mass(large.value());
        return amount.isMoreThan(threshold) || lastTogether.isMoreThan(threshold) ? afterLarge : usual;
    }

    private Instant earliestByCap(Mass amount, Mass mostInDay, Instant from) {
        Instant time = from;
        // Room appears only when a dose leaves the window; try each such moment in order.
        for (DoseLedger.Entry entry : ledger.doses(ingredient)) {
            if (fits(amount, mostInDay, time)) {
                return time;
            }
            Instant leaves = entry.latest().plus(DoseLedger.WINDOW);
            time = leaves.isAfter(time) ? leaves : time;
        }
        return time;
    }

    private boolean fits(Mass amount, Mass mostInDay, Instant time) {
        return !ledger.takenInDayTo(ingredient, time).plus(amount).isMoreThan(mostInDay);
    }

    /** The limit because of which the largest single amount has to wait longest; if none has to wait, the limit for 24 hours. */
    private AppliedLimit binding(List<DoseAllowance.Option> options, AppliedLimit daily, Mass mostInDay) {
        if (options.isEmpty()) {
            return daily;
        }
        Mass largest = options.get(options.size() - 1).amount();
        Instant byInterval = earliestByInterval(largest);
        boolean intervalBinds = byInterval.isAfter(asOf) && fits(largest, mostInDay, byInterval);
        return intervalBinds ? lastDose().map(last -> interval(largest, last)).orElse(daily) : daily;
    }
}
