package dev.careadvisor.medicine;

import dev.careadvisor.patient.Finding;
import dev.careadvisor.patient.Mass;
import dev.careadvisor.patient.MedicineClass;
import dev.careadvisor.patient.PatientCase;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The doses of a case, resolved to ingredients. Windows are rolling: every [s, s + 24 h) on instants, never calendar days; a dose that
 * is exactly 24 hours old has left the window (D-63, ruling 66). A dose that was given twice counts twice. Immutable and thread-safe.
 */
public final class DoseLedger {

    /** The length of a dose window. */
    public static final Duration WINDOW = Duration.ofHours(24);

    /** An aspirin dose from this mass on counts as analgesic, and so as an NSAID (ruling 18). */
    private static final Mass ANALGESIC_ASPIRIN = Mass.milligrams(300);

    private final Map<Ingredient, List<Entry>> entries = new EnumMap<>(Ingredient.class);
    private final Map<Ingredient, List<Instant>> ofUnknownAmount = new EnumMap<>(Ingredient.class);
    private final Set<Ingredient> used = EnumSet.noneOf(Ingredient.class);
    private final List<Instant> uncountedNsaids = new ArrayList<>();
    private boolean regularLowDoseAspirin;
    private final Set<MedicineClass> classes = EnumSet.noneOf(MedicineClass.class);
    private boolean unknownProduct;

    /**
     * A mass of one ingredient at one time.
     *
     * @param time when it was taken
     * @param amount how much
     */
    public record Entry(Instant time, Mass amount) {}

    private DoseLedger() {}

    /**
     * The ledger of a case.
     *
     * @param patient not null
     * @return the ledger
     */
    public static DoseLedger of(PatientCase patient) {
        DoseLedger ledger = new DoseLedger();
        for (DoseTaken dose : patient.doses()) {
            // A clock that runs a few minutes ahead must not make a dose vanish from the window that ends now.
            Instant time = dose.time().isAfter(patient.asOf()) ? patient.asOf() : dose.time();
            ledger.add(dose, time);
        }
        patient.medicines().forEach(name -> ledger.addRegular(name, patient.asOf()));
        ledger.entries.values().forEach(list -> list.sort(Comparator.comparing(Entry::time)));
        return ledger;
    }

    private void add(DoseTaken dose, Instant time) {
        if (dose instanceof DoseTaken.OfIngredient d) {
            add(d.ingredient(), d.amount(), time);
        } else if (dose instanceof DoseTaken.OfProduct d) {
            find(d.product(), time)
                    .forEach((ingredient, perUnit) -> perUnit.ifPresentOrElse(
                            amount -> add(ingredient, amount.times(d.units()), time),
                            () -> addUnknownAmount(ingredient, time)));
        } else if (dose instanceof DoseTaken.OfProductAmount d) {
            Set<Ingredient> ingredients = find(d.product(), time).keySet();
            if (ingredients.size() == 1) {
                add(ingredients.iterator().next(), d.amount(), time);
            } else {
                // One mass for several ingredients says nothing about any of them.
                ingredients.forEach(ingredient -> addUnknownAmount(ingredient, time));
            }
        }
    }

    private void addRegular(String name, Instant asOf) {
        // A regular medicine may have been taken at any time: assume that it was just now.
        Map<Ingredient, Optional<Mass>> ingredients = find(name, asOf);
        if (isLowDoseAspirin(ingredients)) {
            regularLowDoseAspirin = true;
        } else {
            used.addAll(ingredients.keySet());
        }
    }

    /** Plain aspirin in a low strength; a mixture such as aspirin with acetaminophen is taken against pain, by the two or three. */
    private static boolean isLowDoseAspirin(Map<Ingredient, Optional<Mass>> ingredients) {
        return ingredients.size() == 1
                && ingredients
                        .getOrDefault(Ingredient.ASPIRIN, Optional.empty())
                        .filter(ANALGESIC_ASPIRIN::isMoreThan)
                        .isPresent();
    }

    /** The counted ingredients of a name; what else it brings is kept. */
    private Map<Ingredient, Optional<Mass>> find(String name, Instant time) {
        Optional<Contents> contents = Contents.of(name);
        if (contents.isEmpty()) {
            unknownProduct = true;
            return Map.of();
        }
        classes.addAll(contents.get().classes());
        if (contents.get().classes().contains(MedicineClass.NSAID)) {
            uncountedNsaids.add(time);
        }
        return contents.get().ingredients();
    }

    private void add(Ingredient ingredient, Mass amount, Instant time) {
        used.add(ingredient);
        entries.computeIfAbsent(ingredient, i -> new ArrayList<>()).add(new Entry(time, amount));
    }

    private void addUnknownAmount(Ingredient ingredient, Instant time) {
        used.add(ingredient);
        ofUnknownAmount.computeIfAbsent(ingredient, i -> new ArrayList<>()).add(time);
    }

    /**
     * Whether a dose or a regular medicine has a name that is neither in the product table nor in the medicine table. Then no dosing advice is safe.
     *
     * @return true if so
     */
    public boolean unknownProduct() {
        return unknownProduct;
    }

    /**
     * Whether doses of an ingredient were taken whose amount is not known.
     *
     * @param ingredient not null
     * @return true if so
     */
    public boolean unknownAmount(Ingredient ingredient) {
        return ofUnknownAmount.containsKey(ingredient);
    }

    /**
     * Whether an ingredient was taken or is taken regularly.
     *
     * @param ingredient not null
     * @return true if so
     */
    public boolean uses(Ingredient ingredient) {
        return used.contains(ingredient) || (ingredient == Ingredient.ASPIRIN && regularLowDoseAspirin);
    }

    /**
     * Whether anything was taken that counts as an NSAID (INV-05), a counted ingredient or another one such as meloxicam.
     *
     * @return true if so; low-dose aspirin alone does not count
     */
    public boolean usesNsaidClass() {
        return !uncountedNsaids.isEmpty()
                || used.stream()
                        .anyMatch(ingredient -> ingredient.nsaidClass() && countsAsNsaid(ingredient, Instant.MIN));
    }

    /**
     * Whether a medicine that hides a fever was taken at or after an instant.
     *
     * @param since not null
     * @return true if acetaminophen, an NSAID or a salicylate was
     */
    public boolean antipyreticSince(Instant since) {
        return uncountedNsaids.stream().anyMatch(time -> !time.isBefore(since))
                || used.stream()
                        .filter(ingredient -> ingredient == Ingredient.ACETAMINOPHEN || ingredient.nsaidClass())
                        .flatMap(this::times)
                        .anyMatch(time -> !time.isBefore(since));
    }

    private Stream<Instant> times(Ingredient ingredient) {
        return Stream.concat(
                doses(ingredient).stream().map(Entry::time),
                ofUnknownAmount.getOrDefault(ingredient, List.of()).stream());
    }

    /**
     * Whether aspirin was taken in a dose below the analgesic one, as it is prescribed for heart and vessels.
     *
     * @return true if so
     */
    public boolean usesLowDoseAspirin() {
        return regularLowDoseAspirin
                || doses(Ingredient.ASPIRIN).stream().anyMatch(entry -> ANALGESIC_ASPIRIN.isMoreThan(entry.amount()));
    }

    /**
     * Classes of medicine that the products and medicines bring besides their counted ingredients.
     *
     * @return an unmodifiable set
     */
    public Set<MedicineClass> classes() {
        return Collections.unmodifiableSet(classes);
    }

    /**
     * Findings that the counted ingredients mean: a muscle relaxant in use, lidocaine on the skin.
     *
     * @return an unmodifiable set
     */
    public Set<Finding> findings() {
        Set<Finding> findings = EnumSet.noneOf(Finding.class);
        if (used.stream().anyMatch(Ingredient::relaxant)) {
            findings.add(Finding.TAKING_RELAXANT);
        }
        if (used.contains(Ingredient.LIDOCAINE)) {
            findings.add(Finding.USING_LIDOCAINE_PATCH);
        }
        return Collections.unmodifiableSet(findings);
    }

    /**
     * The doses of an ingredient.
     *
     * @param ingredient not null
     * @return an unmodifiable list, oldest first
     */
    public List<Entry> doses(Ingredient ingredient) {
        return Collections.unmodifiableList(entries.getOrDefault(ingredient, List.of()));
    }

    /**
     * The sum of an ingredient in the window of 24 hours that ends at an instant, which itself is inside.
     *
     * @param ingredient not null
     * @param end not null
     * @return the sum
     */
    public Mass takenInDayTo(Ingredient ingredient, Instant end) {
        Instant start = end.minus(WINDOW);
        Mass sum = Mass.ZERO;
        for (Entry entry : doses(ingredient)) {
            if (entry.time().isAfter(start) && !entry.time().isAfter(end)) {
                sum = sum.plus(entry.amount());
            }
        }
        return sum;
    }

    /**
     * The largest sum of an ingredient in any window of 24 hours.
     *
     * @param ingredient not null
     * @return the sum
     */
    public Mass mostInAnyDay(Ingredient ingredient) {
        Mass most = Mass.ZERO;
        for (Entry entry : doses(ingredient)) {
            Mass sum = takenInDayTo(ingredient, entry.time());
            most = sum.isMoreThan(most) ? sum : most;
        }
        return most;
    }

    /**
     * Whether an NSAID or salicylate other than one was taken within a time before an instant (INV-05, C-031, ruling 18).
     *
     * @param except not counted; not null
     * @param within how long before; not null
     * @param asOf not null
     * @return true if so, or if one was taken and it is not known how much
     */
    public boolean otherNsaidWithin(Ingredient except, Duration within, Instant asOf) {
        Instant after = asOf.minus(within);
        if (uncountedNsaids.stream().anyMatch(time -> time.isAfter(after))) {
            return true;
        }
        for (Ingredient ingredient : used) {
            if (ingredient != except && ingredient.nsaidClass() && countsAsNsaid(ingredient, after)) {
                return true;
            }
        }
        return false;
    }

    private boolean countsAsNsaid(Ingredient ingredient, Instant after) {
        if (ofUnknownAmount.containsKey(ingredient)) {
            return true;
        }
        List<Entry> doses = doses(ingredient);
        if (doses.isEmpty()) {
            // Taken regularly, with no dose listed: assume that one is recent.
            return true;
        }
        return doses.stream()
                .filter(entry -> entry.time().isAfter(after))
                .anyMatch(entry ->
                        ingredient != Ingredient.ASPIRIN || entry.amount().compareTo(ANALGESIC_ASPIRIN) >= 0);
    }
}
