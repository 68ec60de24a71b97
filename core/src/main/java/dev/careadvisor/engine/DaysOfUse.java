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
import java.util.stream.Stream;

/**
 * On how many days a medicine was taken in this episode, and when it has to end: when the days are over (B-01 to B-05), or the episode is 14
 * days old (D-07). The end is never later than the rules would stop it for somebody who takes it every day.
 *
 * @param used 0 or more
 * @param stopBy the moment from which on no dose is taken any more, if there is one
 */
record DaysOfUse(long used, Optional<Instant> stopBy) {

    private static final Duration LAST_MEDICINE = Duration.ofDays(14);

    static DaysOfUse of(Ingredient ingredient, CaseFacts facts, Map<LimitKind, AppliedLimit> limits) {
        long used = facts.daysOfUse(ingredient);
        // On each day from now on a dose more; those before lie on as many days as they ever can.
        long before = facts.mostDaysOfUse(ingredient);
        Optional<Instant> daysOver = Optional.ofNullable(limits.get(LimitKind.MOST_DAYS))
                .map(most -> facts.asOf().plus(DoseLedger.WINDOW.multipliedBy(Math.max(0, most.value() - before - 1))));
        Optional<Instant> episodeOver = facts.patient().onset().map(onset -> onset.plus(LAST_MEDICINE));
        return new DaysOfUse(
                used, Stream.of(daysOver, episodeOver).flatMap(Optional::stream).min(Comparator.naturalOrder()));
    }

    boolean stillOpenAt(Instant time) {
        return stopBy.map(time::isBefore).orElse(true);
    }
}
