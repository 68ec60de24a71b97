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
        for (Mass amount : days.reached().isPresent() ? List.<Mass>of() : ingredient.usualAmounts()) {
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
                days.reached()
                        .orElseGet(() -> options.isEmpty()
                                ? daily
                                : binding(options.get(options.size() - 1).amount())),
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
                .filter(option -> option.from().equals(asOf) || days.openAt(option.from()))
                .min(Comparator.comparing(DoseAllowance.Option::from)
                        .thenComparing(DoseAllowance.Option::amount, Comparator.reverseOrder()))
                .map(option -> plan(option.amount(), option.from()));
    }

    private DosePlan plan(Mass amount, Instant from) {
        DosePlanner after = after(amount, from);
        Optional<Instant> stopBy = days.stopBy(from);
        Optional<Instant> next = Optional.of(after.earliest(amount))
                .filter(time -> stopBy.map(time::isBefore).orElse(true));
        int more = 0;
        Instant end = from.plus(DoseLedger.WINDOW);
        end = stopBy.filter(end::isAfter).orElse(end);
        for (Instant time = next.orElse(end); time.isBefore(end); more++) {
            after = after.after(amount, time);
            time = after.earliest(amount);
        }
        return new DosePlan(amount, from, next, more, stopBy);
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
        Rest rest = rest(amount);
        checks.add(new LimitCheck.Interval(
                ingredient,
                rest.interval(),
                rest.after().map(DoseLedger.Entry::latest),
                Duration.ofMinutes(rest.interval().value()),
                Optional.of(rest.until())));
        days.most()
                .ifPresent(most -> checks.add(new LimitCheck.DaysOfUse(
                        ingredient,
                        most,
                        days.used(),
                        most.value(),
                        days.reached().isPresent() ? Optional.empty() : Optional.of(asOf))));
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
        return earliestByCap(amount, rest(amount).until());
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

    /**
     * The wait after a dose.
     *
     * @param interval how long, and by which rule
     * @param after the dose, if there is any
     * @param until when the wait is over, not before now
     */
    private record Rest(AppliedLimit interval, Optional<DoseLedger.Entry> after, Instant until) {}

    /** Of all doses the one whose wait ends last: where times are spans it is not known which dose was the last one. */
    private Rest rest(Mass amount) {
        AppliedLimit longest = interval(amount, true);
        Rest last = new Rest(interval(amount, false), Optional.empty(), asOf);
        for (int i = doses.size() - 1; i >= 0; i--) {
            DoseLedger.Entry dose = doses.get(i);
            boolean noneEndsLater =
                    last.after().isPresent() && !over(dose, longest).isAfter(over(last));
            if (noneEndsLater) {
                break;
            }
            AppliedLimit interval = interval(amount, isLarge(togetherWith(dose)));
            if (last.after().isEmpty() || over(dose, interval).isAfter(over(last))) {
                Instant over = over(dose, interval);
                last = new Rest(interval, Optional.of(dose), over.isAfter(asOf) ? over : asOf);
            }
        }
        return last;
    }

    private static Instant over(Rest rest) {
        return over(rest.after().orElseThrow(), rest.interval());
    }

    private static Instant over(DoseLedger.Entry dose, AppliedLimit interval) {
        return dose.latest().plusSeconds(interval.value() * 60);
    }

    /** The interval before an amount: the longer one if that amount is large, or what was taken before (ruling 60). */
    private AppliedLimit interval(Mass amount, boolean afterLargeDose) {
        AppliedLimit usual = required(LimitKind.DOSE_INTERVAL);
        AppliedLimit afterLarge = limits.get(LimitKind.LARGE_DOSE_INTERVAL);
        boolean longer = afterLarge != null && LimitKind.DOSE_INTERVAL.stricter(afterLarge.value(), usual.value());
        return afterLarge != null && longer && (afterLargeDose || isLarge(amount)) ? afterLarge : usual;
    }

    private boolean isLarge(Mass amount) {
        AppliedLimit large = limits.get(LimitKind.LARGE_DOSE);
        return large != null && amount.micrograms() > large.value();
    }

    /** A dose with those that can have been taken within the four hours before it. */
    private Mass togetherWith(DoseLedger.Entry last) {
        Instant since = last.earliest().minus(CLUSTER);
        Mass together = Mass.ZERO;
        for (DoseLedger.Entry dose : doses) {
            boolean canBeWith = dose.latest().isAfter(since) && !dose.earliest().isAfter(last.latest());
            together = canBeWith ? together.plus(dose.amount()) : together;
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
        Rest rest = rest(amount);
        boolean restBinds = rest.until().isAfter(asOf) && fits(amount, rest.until());
        return restBinds ? rest.interval() : required(LimitKind.DAILY_DOSE);
    }
}
