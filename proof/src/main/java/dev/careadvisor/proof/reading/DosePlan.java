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
            Optional<Findings.Limit> interval = interval(amount, known, strictest);
            Instant rested = rested(interval, known, asOf);
            Instant from = earliest(amount, rested, known, mostInDay);
            options.put(amount, from);
            // Amounts ascend: what is kept is that of the largest. It waits for the interval alone if it fits into the
            // day by then.
            boolean waitsForIntervalAlone = from.isAfter(asOf) && from.equals(rested);
            binding = waitsForIntervalAlone ? interval.orElseThrow() : daily;
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

    /** The interval before this amount: the longer one if either it or the last dose is large (ruling 60). */
    private static Optional<Findings.Limit> interval(
            Mass amount, List<Doses.Taken> known, Map<LimitKind, Findings.Limit> strictest) {
        Findings.Limit usual = strictest.get(LimitKind.DOSE_INTERVAL);
        Findings.Limit afterLarge = strictest.get(LimitKind.LARGE_DOSE_INTERVAL);
        Findings.Limit large = strictest.get(LimitKind.LARGE_DOSE);
        boolean either = large != null
                && afterLarge != null
                && (amount.micrograms() > large.value() || last(known).micrograms() > large.value());
        if (!either) {
            return Optional.ofNullable(usual);
        }
        return Optional.of(usual == null || afterLarge.value() > usual.value() ? afterLarge : usual);
    }

    /** The last dose, with those that can count together with it. */
    private static Mass last(List<Doses.Taken> known) {
        if (known.isEmpty()) {
            return Mass.ZERO;
        }
        Instant since = known.get(known.size() - 1).earliest().minus(COUNTED_TOGETHER);
        return Doses.sum(known.stream().filter(dose -> dose.latest().isAfter(since)));
    }

    private static Instant lastTime(List<Doses.Taken> known) {
        return known.get(known.size() - 1).latest();
    }

    private static Instant rested(Optional<Findings.Limit> interval, List<Doses.Taken> known, Instant asOf) {
        if (interval.isEmpty() || known.isEmpty()) {
            return asOf;
        }
        Instant rested = lastTime(known).plus(Duration.ofMinutes(interval.get().value()));
        return rested.isAfter(asOf) ? rested : asOf;
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
