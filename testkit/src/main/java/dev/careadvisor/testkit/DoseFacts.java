package dev.careadvisor.testkit;

import dev.careadvisor.advice.AppliedLimit;
import dev.careadvisor.advice.CareAdvice;
import dev.careadvisor.advice.DoseAllowance;
import dev.careadvisor.advice.LimitKind;
import dev.careadvisor.advice.Recommendation;
import dev.careadvisor.medicine.Ingredient;
import dev.careadvisor.patient.Mass;
import java.time.Duration;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** What an advice says of one medicine, and the limits that it names, if it offers it. */
record DoseFacts(DoseAllowance allowance, List<AppliedLimit> limits) {

    private static final Map<Ingredient, Integer> SHORTEST_HOURS = Map.of(
            Ingredient.IBUPROFEN, 6, Ingredient.ACETAMINOPHEN, 4, Ingredient.NAPROXEN, 12, Ingredient.MAGNESIUM, 24);

    /** Acetaminophen: from here on the longer interval holds, in micrograms. */
    private static final long LARGE = 650_000;

    static Map<Ingredient, DoseFacts> of(CareAdvice advice) {
        Map<Ingredient, DoseFacts> facts = new EnumMap<>(Ingredient.class);
        for (Recommendation recommendation : advice.recommendations()) {
            if (recommendation instanceof Recommendation.Medicine medicine) {
                facts.put(medicine.allowance().ingredient(), new DoseFacts(medicine.allowance(), medicine.limits()));
            }
        }
        advice.withheld().forEach(remedy -> remedy.allowance()
                .ifPresent(allowance -> facts.put(allowance.ingredient(), new DoseFacts(allowance, List.of()))));
        return facts;
    }

    Ingredient ingredient() {
        return allowance.ingredient();
    }

    Optional<Long> limit(LimitKind kind) {
        return limits.stream()
                .filter(limit -> limit.kind() == kind)
                .map(AppliedLimit::value)
                .findFirst();
    }

    /** The shortest time from the last dose to one of an amount; doses within four hours count together as one. */
    Duration interval(Mass amount, PlainDoses before) {
        Duration shortest = shortestInterval(ingredient(), amount, before);
        Optional<Duration> usual = limit(LimitKind.DOSE_INTERVAL).map(Duration::ofMinutes);
        Optional<Duration> large = limit(LimitKind.LARGE_DOSE)
                .filter(most -> amount.micrograms() > most || before.lastTogether() > most)
                .flatMap(most -> limit(LimitKind.LARGE_DOSE_INTERVAL))
                .map(Duration::ofMinutes);
        return Stream.of(Optional.of(shortest), usual, large)
                .flatMap(Optional::stream)
                .max(Comparator.naturalOrder())
                .orElseThrow();
    }

    /** No label lets two doses be closer than this. */
    static Duration shortestInterval(Ingredient ingredient, Mass amount, PlainDoses before) {
        boolean large = ingredient == Ingredient.ACETAMINOPHEN
                && (amount.micrograms() > LARGE || before.lastTogether() > LARGE);
        return Duration.ofHours(large ? 6 : SHORTEST_HOURS.getOrDefault(ingredient, 0));
    }
}
