package dev.careadvisor.engine;

import dev.careadvisor.advice.AppliedLimit;
import dev.careadvisor.advice.DoseAllowance;
import dev.careadvisor.advice.DosePlan;
import dev.careadvisor.advice.LimitCheck;
import dev.careadvisor.advice.LimitKind;
import dev.careadvisor.medicine.DoseLedger;
import dev.careadvisor.medicine.Ingredient;
import dev.careadvisor.patient.Mass;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Works out how much of an ingredient may be taken, and from when: in every window [s, s + 24 h) what was taken and what is advised stay
 * within the strictest limit, and every interval holds in elapsed time. A dose that is not known exactly counts at its worst. Immutable.
 */
final class DosePlanner {

    /** Doses this close together count as one when it is decided whether a dose was large (ruling 60). */
    private static final Duration CLUSTER = Duration.ofHours(4);

    private final Ingredient ingredient;
    private final List<DoseLedger.Entry> doses;
    private final Map<LimitKind, AppliedLimit> limits;
    private final Instant asOf;
    private final DaysOfUse days;

    DosePlanner(
            Ingredient ingredient,
            List<DoseLedger.Entry> doses,
            Map<LimitKind, AppliedLimit> limits,
            Instant asOf,
            DaysOfUse days) {
        this.ingredient = ingredient;
        this.doses = doses;
        this.limits = limits;
        this.asOf = asOf;
        this.days = days;
    }

    DoseAllowance allowance() {
        AppliedLimit daily = required(LimitKind.DAILY_DOSE);
        AppliedLimit single = required(LimitKind.SINGLE_DOSE);
        Mass taken = takenInDayTo(asOf);
        List<DoseAllowance.Option> options = new ArrayList<>();
        for (Mass amount : ingredient.usualAmounts()) {
            if (amount.micrograms() <= single.value() && amount.micrograms() <= daily.value()) {
                options.add(new DoseAllowance.Option(amount, earliest(amount)));
            }
        }
        Optional<Mass> now = options.stream()
                .filter(option -> !option.from().isAfter(asOf))
                .map(DoseAllowance.Option::amount)
                .max(Mass::compareTo);
        return new DoseAllowance(
                ingredient,
                taken,
                mostInDay(),
                mostInDay().minusOrZero(taken),
                now,
                options,
                options.isEmpty()
                        ? daily
                        : binding(options.get(options.size() - 1).amount()),
                lastDose().map(DoseLedger.Entry::latest),
                plan(options));
    }

    /** The largest amount that may be taken now, at the start of a course the first dose; if none may, the one that may be taken soonest. */
    private Optional<DosePlan> plan(List<DoseAllowance.Option> options) {
        long first = doses.isEmpty() && limits.containsKey(LimitKind.FIRST_DOSE)
                ? required(LimitKind.FIRST_DOSE).value()
                : Long.MAX_VALUE;
        return options.stream()
                .filter(option -> option.amount().micrograms() <= first)
                .filter(option -> option.from().equals(asOf) || days.stillOpenAt(option.from()))
                .min(Comparator.comparing(DoseAllowance.Option::from)
                        .thenComparing(DoseAllowance.Option::amount, Comparator.reverseOrder()))
                .map(option -> plan(option.amount(), option.from()));
    }

    private DosePlan plan(Mass amount, Instant from) {
        DosePlanner after = after(amount, from);
        Optional<Instant> next = Optional.of(after.earliest(amount)).filter(days::stillOpenAt);
        int more = 0;
        Instant dayEnds = from.plus(DoseLedger.WINDOW);
        for (Instant time = next.orElse(dayEnds); time.isBefore(dayEnds) && days.stillOpenAt(time); more++) {
            after = after.after(amount, time);
            time = after.earliest(amount);
        }
        return new DosePlan(amount, from, next, more, days.stopBy());
    }

    /** The same person, who took one more dose and waits for the next. */
    private DosePlanner after(Mass amount, Instant time) {
        List<DoseLedger.Entry> more = new ArrayList<>(doses);
        more.add(new DoseLedger.Entry(time, time, amount, amount));
        return new DosePlanner(ingredient, more, limits, time, days);
    }

    /** Every limit that applies to a dose, with its arithmetic. */
    List<LimitCheck> checks(Mass amount) {
        List<LimitCheck> checks = new ArrayList<>();
        AppliedLimit single = required(LimitKind.SINGLE_DOSE);
        checks.add(new LimitCheck.SingleDose(
                ingredient,
                single,
                amount,
                amount.micrograms() <= single.value() ? Optional.of(asOf) : Optional.empty()));
        Mass taken = takenInDayTo(asOf);
        checks.add(new LimitCheck.DayCap(
                ingredient,
                required(LimitKind.DAILY_DOSE),
                amount,
                taken,
                mostInDay(),
                mostInDay().minusOrZero(taken),
                leaving(),
                amount.isMoreThan(mostInDay()) ? Optional.empty() : Optional.of(earliestByCap(amount, asOf))));
        AppliedLimit interval = intervalBefore(amount);
        checks.add(new LimitCheck.Interval(
                ingredient,
                interval,
                lastDose().map(DoseLedger.Entry::latest),
                Duration.ofMinutes(interval.value()),
                Optional.of(earliestByInterval(amount))));
        AppliedLimit most = limits.get(LimitKind.MOST_DAYS);
        if (most != null) {
            checks.add(new LimitCheck.DaysOfUse(
                    ingredient,
                    most,
                    days.used(),
                    most.value(),
                    days.used() < most.value() ? Optional.of(asOf) : Optional.empty()));
        }
        return checks;
    }

    private List<LimitCheck.Leaving> leaving() {
        return doses.stream()
                .filter(dose -> dose.latest().isAfter(asOf.minus(DoseLedger.WINDOW)))
                .map(dose -> new LimitCheck.Leaving(dose.latest().plus(DoseLedger.WINDOW), dose.amount()))
                .toList();
    }

    /** The earliest time at which an amount keeps every limit, if it is not more than the limits of a dose and of a day. */
    Instant earliest(Mass amount) {
        return earliestByCap(amount, earliestByInterval(amount));
    }

    /** When doses of the last 24 hours stop counting. */
    List<Instant> windowEnds() {
        return leaving().stream().map(LimitCheck.Leaving::at).toList();
    }

    private AppliedLimit required(LimitKind kind) {
        AppliedLimit limit = limits.get(kind);
        if (limit == null) {
            throw new IllegalStateException("no rule states " + kind + " for " + ingredient);
        }
        return limit;
    }

    private Mass mostInDay() {
        return new Mass(required(LimitKind.DAILY_DOSE).value());
    }

    private Optional<DoseLedger.Entry> lastDose() {
        return doses.isEmpty() ? Optional.empty() : Optional.of(doses.get(doses.size() - 1));
    }

    private Instant earliestByInterval(Mass amount) {
        return lastDose()
                .map(last -> last.latest().plusSeconds(intervalBefore(amount).value() * 60))
                .filter(time -> time.isAfter(asOf))
                .orElse(asOf);
    }

    private AppliedLimit intervalBefore(Mass amount) {
        AppliedLimit usual = required(LimitKind.DOSE_INTERVAL);
        AppliedLimit afterLarge = limits.get(LimitKind.LARGE_DOSE_INTERVAL);
        AppliedLimit large = limits.get(LimitKind.LARGE_DOSE);
        if (afterLarge == null
                || large == null
                || !LimitKind.DOSE_INTERVAL.stricter(afterLarge.value(), usual.value())) {
            return usual;
        }
        Mass threshold = new Mass(large.value());
        return amount.isMoreThan(threshold) || lastTogether().isMoreThan(threshold) ? afterLarge : usual;
    }

    /** The last dose with those that can have been within four hours of it. */
    private Mass lastTogether() {
        Mass together = Mass.ZERO;
        if (!doses.isEmpty()) {
            Instant since = doses.get(doses.size() - 1).earliest().minus(CLUSTER);
            for (DoseLedger.Entry dose : doses) {
                together = dose.latest().isAfter(since) ? together.plus(dose.amount()) : together;
            }
        }
        return together;
    }

    private Instant earliestByCap(Mass amount, Instant from) {
        Instant time = from;
        // Room appears only when a dose leaves the window; try each such moment in order.
        for (DoseLedger.Entry dose : doses) {
            if (fits(amount, time)) {
                return time;
            }
            Instant leaves = dose.latest().plus(DoseLedger.WINDOW);
            time = leaves.isAfter(time) ? leaves : time;
        }
        return time;
    }

    private boolean fits(Mass amount, Instant time) {
        return !takenInDayTo(time).plus(amount).isMoreThan(mostInDay());
    }

    /** The sum of the 24 hours that end at an instant not before any dose; a dose exactly 24 hours old has left them (D-63). */
    private Mass takenInDayTo(Instant end) {
        return DoseLedger.takenInDayTo(doses, end);
    }

    /** The limit because of which an amount has to wait longest; if it need not wait, the limit for 24 hours. */
    private AppliedLimit binding(Mass amount) {
        Instant byInterval = earliestByInterval(amount);
        boolean intervalBinds = byInterval.isAfter(asOf) && fits(amount, byInterval);
        return intervalBinds ? intervalBefore(amount) : required(LimitKind.DAILY_DOSE);
    }
}
