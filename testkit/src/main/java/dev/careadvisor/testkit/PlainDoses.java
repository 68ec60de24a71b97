package dev.careadvisor.testkit;

import dev.careadvisor.medicine.Dose;
import dev.careadvisor.medicine.DoseTaken;
import dev.careadvisor.medicine.Ingredient;
import dev.careadvisor.medicine.ProductTable;
import dev.careadvisor.patient.Mass;
import dev.careadvisor.patient.PatientCase;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/**
 * The doses of one ingredient, added up from the plain list of a case and not by the library's ledger, so that a mistake there is noticed. A
 * dose that is not known exactly counts at its worse end. Immutable.
 *
 * @param doses in no order
 */
record PlainDoses(List<Taken> doses) {

    static final Duration DAY = Duration.ofHours(24);

    /** A dose, with the most that it can have been. */
    record Taken(Instant earliest, Instant latest, long micrograms) {}

    PlainDoses {
        doses = List.copyOf(doses);
    }

    static PlainDoses of(PatientCase patient, Ingredient ingredient) {
        List<Taken> found = new ArrayList<>();
        for (DoseTaken dose : patient.doses()) {
            amount(dose.most(), ingredient)
                    .ifPresent(amount -> found.add(new Taken(dose.earliest(), dose.latest(), amount.micrograms())));
        }
        return new PlainDoses(found);
    }

    /** How much of an ingredient a dose holds; nothing where that cannot be said, since then the medicine is not offered for a day. */
    private static Optional<Mass> amount(Dose dose, Ingredient ingredient) {
        if (dose instanceof Dose.OfIngredient of) {
            return of.ingredient() == ingredient ? Optional.of(of.amount()) : Optional.empty();
        }
        if (dose instanceof Dose.OfProduct of) {
            return ProductTable.standard()
                    .find(of.product())
                    .flatMap(product -> product.ingredients().getOrDefault(ingredient, Optional.empty()))
                    .map(each -> each.times(of.units()));
        }
        Dose.OfProductAmount of = (Dose.OfProductAmount) dose;
        return ProductTable.standard()
                .find(of.product())
                .filter(product -> product.ingredients().size() == 1
                        && product.ingredients().containsKey(ingredient))
                .filter(product -> isWhole(of.amount(), product.ingredients().get(ingredient)))
                .map(product -> of.amount());
    }

    /** So many tablets; a mass that no number of them has may be that of something else. */
    private static boolean isWhole(Mass amount, Optional<Mass> each) {
        return each.map(one -> amount.micrograms() % one.micrograms() == 0).orElse(true);
    }

    PlainDoses and(Mass amount, Instant time) {
        List<Taken> more = new ArrayList<>(doses);
        more.add(new Taken(time, time, amount.micrograms()));
        return new PlainDoses(more);
    }

    Optional<Instant> last() {
        return doses.stream().map(Taken::latest).max(Comparator.naturalOrder());
    }

    /** The last dose with those that can have been less than four hours before it (ruling 60), in micrograms. */
    long lastTogether() {
        Instant since = doses.stream()
                .max(Comparator.comparing(Taken::latest).thenComparing(Taken::earliest))
                .map(last -> last.earliest().minus(Duration.ofHours(4)))
                .orElse(Instant.MAX);
        return doses.stream()
                .filter(dose -> dose.latest().isAfter(since))
                .mapToLong(Taken::micrograms)
                .sum();
    }

    /** The most that can lie in one window of 24 hours [s, s + 24 h) that holds a moment. */
    Mass mostInDayWith(Instant time) {
        long most = 0;
        for (Taken first : doses) {
            Instant start = first.latest();
            Instant end = start.plus(DAY);
            if (!time.isBefore(start) && time.isBefore(end)) {
                long sum = 0;
                for (Taken dose : doses) {
                    boolean inside =
                            !dose.latest().isBefore(start) && dose.earliest().isBefore(end);
                    sum += inside ? dose.micrograms() : 0;
                }
                most = Math.max(most, sum);
            }
        }
        return new Mass(most);
    }

    /** The first moment from one on, not before the interval is over, at which an amount keeps a cap; it must not be more than the cap. */
    Instant earliest(Mass amount, Duration interval, Mass cap, Instant from) {
        Instant start =
                last().map(last -> last.plus(interval)).filter(from::isBefore).orElse(from);
        TreeSet<Instant> moments = new TreeSet<>(List.of(start));
        doses.forEach(dose -> moments.add(dose.latest().plus(DAY)));
        return moments.tailSet(start).stream()
                .filter(moment -> !and(amount, moment).mostInDayWith(moment).isMoreThan(cap))
                .findFirst()
                .orElseThrow();
    }
}
