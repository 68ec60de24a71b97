package dev.careadvisor.engine;

import dev.careadvisor.advice.AppliedLimit;
import dev.careadvisor.advice.LimitKind;
import dev.careadvisor.medicine.DoseLedger;
import dev.careadvisor.medicine.Ingredient;
import dev.careadvisor.rulebase.CaseFacts;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToLongFunction;
import java.util.stream.Stream;

/**
 * On how many days a medicine was taken in this episode, and when it has to end: when the days are over (B-01 to B-05), or the episode is 14
 * days old (D-07). The end is never later than the rules would stop it for somebody who takes it every day.
 *
 * @param used on how many days, counted back from now
 * @param usedAt the same, counted back from a later moment, if nothing is taken before
 * @param before the most days that those doses can lie on, counted back from any moment; not below {@code used}
 * @param most on how many days it may be taken, if that is limited
 * @param episodeOver when the episode is too old for it, if its onset is known
 */
record DaysOfUse(
        long used,
        ToLongFunction<Instant> usedAt,
        long before,
        Optional<AppliedLimit> most,
        Optional<Instant> episodeOver) {

    private static final Duration LAST_MEDICINE = Duration.ofDays(14);

    static final DaysOfUse UNLIMITED = new DaysOfUse(0, time -> 0, 0, Optional.empty(), Optional.empty());

    static DaysOfUse of(Ingredient ingredient, CaseFacts facts, Map<LimitKind, AppliedLimit> limits) {
        Optional<AppliedLimit> most = Optional.ofNullable(limits.get(LimitKind.MOST_DAYS));
        most.ifPresent(limit -> facts.watchDaysOfUse(ingredient, limit.value()));
        return new DaysOfUse(
                facts.daysOfUse(ingredient, facts.asOf()),
                time -> facts.daysOfUse(ingredient, time),
                facts.mostDaysOfUse(ingredient),
                most,
                facts.patient().onset().map(onset -> onset.plus(LAST_MEDICINE)));
    }

    /** The limit of days, if it is reached: nothing is taken any more, whoever agreed to the medicine. */
    Optional<AppliedLimit> reached() {
        return most.filter(limit -> used >= limit.value());
    }

    /** Whether a dose can still be begun with at a later time, if none is taken before. */
    boolean openAt(Instant later) {
        return most.map(limit -> usedAt.applyAsLong(later) < limit.value()).orElse(true)
                && episodeOver.map(later::isBefore).orElse(true);
    }

    /** From when on no dose is taken any more by somebody who takes one at a time, and then one on each day: such as have room yet. */
    Optional<Instant> stopBy(Instant first) {
        Optional<Instant> daysOver =
                most.map(limit -> first.plus(DoseLedger.WINDOW.multipliedBy(Math.max(0, limit.value() - before - 1))));
        return Stream.of(daysOver, episodeOver).flatMap(Optional::stream).min(Comparator.naturalOrder());
    }
}
