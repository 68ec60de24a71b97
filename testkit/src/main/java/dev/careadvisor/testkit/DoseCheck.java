package dev.careadvisor.testkit;

import dev.careadvisor.medicine.Ingredient;
import dev.careadvisor.patient.Answer;
import dev.careadvisor.patient.Condition;
import dev.careadvisor.patient.Mass;
import dev.careadvisor.patient.Measurement;
import dev.careadvisor.patient.PatientCase;
import dev.careadvisor.rulebase.DayLimits;
import dev.careadvisor.rulebase.LabelRegion;
import dev.careadvisor.rulebase.Policies;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Looks through the diary of a {@link GreedyFollower} with limits of its own, from the plain list of doses: every window of 24 hours, every
 * interval, single doses, days of use, one NSAID at a time, and the end of the episode. Immutable and thread-safe.
 */
public final class DoseCheck {

    private record Limit(int single, int day, int hours) {}

    /** Rows B-01 to B-05, copied here on purpose. */
    private static final Map<Ingredient, Limit> LIMITS = Map.of(
            Ingredient.IBUPROFEN, new Limit(400, 1_200, 6),
            Ingredient.ACETAMINOPHEN, new Limit(1_000, 3_000, 4),
            Ingredient.NAPROXEN, new Limit(220, 440, 12),
            Ingredient.MAGNESIUM, new Limit(200, 350, 24));

    private static final Duration EPISODE = Duration.ofHours(336);

    private final PatientCase start;
    private final Policies policies;
    private final List<GreedyFollower.Entry> diary;
    private final List<Map<Ingredient, Mass>> amounts;
    private final Map<Ingredient, PlainDoses> atStart = new EnumMap<>(Ingredient.class);
    private final List<String> broken = new ArrayList<>();

    private DoseCheck(PatientCase start, Policies policies, List<GreedyFollower.Entry> diary) {
        this.start = start;
        this.policies = policies;
        this.diary = diary;
        this.amounts = diary.stream()
                .map(entry -> GreedyFollower.ingredients(entry.dose()))
                .toList();
        for (Ingredient ingredient : Ingredient.values()) {
            atStart.put(ingredient, PlainDoses.of(start, ingredient));
        }
    }

    /**
     * What a diary breaks.
     *
     * @param start the case with which it began; its own doses may have been too many already
     * @param policies those of the advisor; not null
     * @param diary not null
     * @return what was broken, in words; empty if nothing
     */
    public static List<String> broken(PatientCase start, Policies policies, List<GreedyFollower.Entry> diary) {
        DoseCheck check = new DoseCheck(start, policies, diary);
        check.run();
        return List.copyOf(check.broken);
    }

    private void run() {
        for (int i = 0; i < diary.size(); i++) {
            GreedyFollower.Entry entry = diary.get(i);
            for (Map.Entry<Ingredient, Mass> part : amounts.get(i).entrySet()) {
                check(part.getKey(), part.getValue(), entry, i);
            }
            Instant time = entry.time();
            start.onset()
                    .ifPresent(onset ->
                            require(!time.isAfter(onset.plus(EPISODE)), entry, "after 336 hours of the episode"));
        }
    }

    private void require(boolean kept, GreedyFollower.Entry entry, String limit) {
        if (!kept) {
            broken.add(limit + ": " + GreedyFollower.ingredients(entry.dose()) + " at " + entry.time());
        }
    }

    private void check(Ingredient ingredient, Mass amount, GreedyFollower.Entry entry, int index) {
        Limit limit = LIMITS.get(ingredient);
        require(limit != null, entry, "a medicine without limits");
        if (limit == null) {
            return;
        }
        require(!amount.isMoreThan(Mass.milligrams(single(ingredient, limit))), entry, "above the single dose");
        // All that there will be: a window can begin before the dose and end after it.
        PlainDoses whole = before(ingredient, diary.size());
        Mass cap = Mass.milligrams(day(ingredient, limit));
        Mass stated = entry.cap().filter(cap::isMoreThan).orElse(cap);
        require(!whole.mostInDayWith(entry.time()).isMoreThan(cap), entry, "above the cap of 24 hours");
        PlainDoses earlier = before(ingredient, index);
        require(
                !earlier.and(amount, entry.time()).mostInDayWith(entry.time()).isMoreThan(stated),
                entry,
                "above the cap that was stated");
        earlier.last()
                .ifPresent(last -> require(
                        !entry.time().isBefore(last.plus(interval(ingredient, limit, amount, earlier))),
                        entry,
                        "before the interval is over"));
        checkDays(ingredient, entry, index);
        if (ingredient.nsaidClass()) {
            checkOneNsaid(ingredient, entry, index);
        }
    }

    private int single(Ingredient ingredient, Limit limit) {
        boolean old = start.measured(Measurement.AGE).filter(age -> age >= 60).isPresent();
        return ingredient == Ingredient.IBUPROFEN && old ? 200 : limit.single();
    }

    private int day(Ingredient ingredient, Limit limit) {
        boolean young = start.measured(Measurement.AGE).filter(age -> age < 60).isPresent();
        boolean us = policies.labelRegion() == LabelRegion.US;
        boolean light = start.measured(Measurement.WEIGHT)
                .map(Mass.grams(41_000)::isMoreThan)
                .orElse(true);
        return switch (ingredient) {
            case NAPROXEN -> us && young ? 660 : limit.day();
            case ACETAMINOPHEN -> light ? 2_000 : limit.day();
            default -> limit.day();
        };
    }

    private static Duration interval(Ingredient ingredient, Limit limit, Mass amount, PlainDoses earlier) {
        long large = Mass.milligrams(650).micrograms();
        boolean longer = ingredient == Ingredient.ACETAMINOPHEN
                && (amount.micrograms() > large || earlier.lastTogether() > large);
        return Duration.ofHours(longer ? 6 : limit.hours());
    }

    /** What the person had taken at the start, and the first doses of the diary. */
    private PlainDoses before(Ingredient ingredient, int index) {
        List<PlainDoses.Taken> doses = new ArrayList<>(atStart.get(ingredient).doses());
        for (int i = 0; i < index; i++) {
            Mass amount = amounts.get(i).get(ingredient);
            if (amount != null) {
                Instant time = diary.get(i).time();
                doses.add(new PlainDoses.Taken(time, time, amount.micrograms()));
            }
        }
        return new PlainDoses(doses);
    }

    /** Days of 24 hours counted back over 14 days, before this dose: fewer than the most. */
    private void checkDays(Ingredient ingredient, GreedyFollower.Entry entry, int index) {
        Set<Long> days = new HashSet<>();
        for (Ingredient counted : Ingredient.values()) {
            boolean same = ingredient.nsaidClass()
                    ? counted.nsaidClass() && counted != Ingredient.ASPIRIN
                    : counted == ingredient;
            if (same) {
                before(counted, index)
                        .doses()
                        .forEach(dose -> days.add(Math.max(
                                0, Duration.between(dose.latest(), entry.time()).toDays())));
            }
        }
        long used = days.stream().filter(day -> day < 14).count();
        require(used < mostDays(ingredient), entry, "more days than the medicine may be used");
    }

    private int mostDays(Ingredient ingredient) {
        if (ingredient == Ingredient.MAGNESIUM) {
            return 14;
        }
        boolean old =
                start.measured(Measurement.AGE).filter(years -> years >= 60).isPresent();
        if (ingredient.nsaidClass() && (old || start.answers().get(Condition.HYPERTENSION) == Answer.PRESENT)) {
            return 3;
        }
        return policies.dayLimits() == DayLimits.LABEL && ingredient != Ingredient.NAPROXEN ? 10 : 7;
    }

    private void checkOneNsaid(Ingredient ingredient, GreedyFollower.Entry entry, int index) {
        for (Ingredient other : Ingredient.values()) {
            // Low doses of aspirin are for the heart and do not count.
            if (other.nsaidClass() && other != ingredient && other != Ingredient.ASPIRIN) {
                before(other, index)
                        .last()
                        .ifPresent(last -> require(
                                !entry.time().isBefore(last.plus(PlainDoses.DAY)),
                                entry,
                                "two NSAIDs within 24 hours"));
            }
        }
    }
}
