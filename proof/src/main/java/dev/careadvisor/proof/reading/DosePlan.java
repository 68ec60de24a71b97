package dev.careadvisor.proof.reading;

import dev.careadvisor.advice.LimitKind;
import dev.careadvisor.medicine.Ingredient;
import dev.careadvisor.patient.Mass;
import dev.careadvisor.proof.Decisions;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** What of one ingredient may still be taken, and from when (rulings 54 to 66). */
final class DosePlan {

    /** Ruling 60: doses closer together than this count as one large dose. */
    private static final Duration COUNTED_TOGETHER = Duration.ofHours(4);

    private DosePlan() {}

    static Decisions.Dose of(
            Ingredient ingredient, Doses doses, Instant asOf, Map<LimitKind, Findings.Limit> strictest) {
        List<Doses.Taken> known = doses.known(ingredient);
        Findings.Limit daily = strictest.get(LimitKind.DAILY_DOSE);
        Mass mostInDay = new Mass(daily.value());
        Mass taken = doses.sumAfter(ingredient, asOf.minus(Doses.DAY));

        SortedMap<Mass, Instant> options = new TreeMap<>();
        Findings.Limit binding = daily;
        for (Mass amount : ingredient.usualAmounts()) {
            if (!fits(amount, strictest.get(LimitKind.SINGLE_DOSE)) || amount.isMoreThan(mostInDay)) {
                continue;
            }
            Wait wait = wait(amount, known, strictest, asOf);
            Instant from = earliest(amount, wait.over(), known, mostInDay);
            options.put(amount, from);
            // Amounts ascend: what is kept is that of the largest. It waits for the interval alone if it fits into the
            // day by then.
            boolean waitsForIntervalAlone = from.isAfter(asOf) && from.equals(wait.over());
            binding = waitsForIntervalAlone ? wait.interval().orElseThrow() : daily;
        }

        Optional<Mass> now = options.keySet().stream()
                .filter(amount -> !options.get(amount).isAfter(asOf))
                .reduce((smaller, larger) -> larger);
        return new Decisions.Dose(
                taken,
                mostInDay,
                mostInDay.minusOrZero(taken),
                now,
                Collections.unmodifiableSortedMap(options),
                binding.kind(),
                binding.row());
    }

    private static boolean fits(Mass amount, Findings.Limit limit) {
        return limit == null || amount.micrograms() <= limit.value();
    }

    /** A wait, if any is stated, and when it is over. */
    private record Wait(Optional<Findings.Limit> interval, Instant over) {}

    /** The wait that is over last, whichever dose was the last one. */
    private static Wait wait(
            Mass amount, List<Doses.Taken> known, Map<LimitKind, Findings.Limit> strictest, Instant asOf) {
        Wait longest = new Wait(interval(amount, Mass.ZERO, strictest), Instant.MIN);
        for (Doses.Taken dose : known) {
            Optional<Findings.Limit> interval = interval(amount, together(dose, known), strictest);
            Instant over = interval.map(limit -> dose.latest().plus(Duration.ofMinutes(limit.value())))
                    .orElse(asOf);
            longest = over.isBefore(longest.over()) ? longest : new Wait(interval, over);
        }
        return new Wait(longest.interval(), longest.over().isAfter(asOf) ? longest.over() : asOf);
    }

    /** The interval before this amount: the longer one if either it or the dose before is large (ruling 60). */
    private static Optional<Findings.Limit> interval(
            Mass amount, Mass before, Map<LimitKind, Findings.Limit> strictest) {
        Findings.Limit usual = strictest.get(LimitKind.DOSE_INTERVAL);
        Findings.Limit afterLarge = strictest.get(LimitKind.LARGE_DOSE_INTERVAL);
        Findings.Limit large = strictest.get(LimitKind.LARGE_DOSE);
        boolean either = large != null
                && afterLarge != null
                && (amount.micrograms() > large.value() || before.micrograms() > large.value());
        if (!either) {
            return Optional.ofNullable(usual);
        }
        return Optional.of(usual == null || afterLarge.value() > usual.value() ? afterLarge : usual);
    }

    /** A dose, with those that can have been up to four hours before it. */
    private static Mass together(Doses.Taken last, List<Doses.Taken> known) {
        Instant since = last.earliest().minus(COUNTED_TOGETHER);
        return Doses.sum(known.stream()
                .filter(dose -> dose.latest().isAfter(since) && !dose.earliest().isAfter(last.latest())));
    }

    /** The first time from which the 24 hours before it leave room for the amount; a dose leaves them when it is 24 hours old. */
    private static Instant earliest(Mass amount, Instant from, List<Doses.Taken> known, Mass mostInDay) {
        return Stream.concat(
                        Stream.of(from),
                        known.stream()
                                .map(dose -> dose.latest().plus(Doses.DAY))
                                .filter(from::isBefore))
                .filter(time -> !before(time, known).plus(amount).isMoreThan(mostInDay))
                .findFirst()
                .orElseThrow();
    }

    private static Mass before(Instant time, List<Doses.Taken> known) {
        return Doses.sum(known.stream().filter(dose -> dose.latest().isAfter(time.minus(Doses.DAY))));
    }
}
