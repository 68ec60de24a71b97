package dev.careadvisor.medicine;

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
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * The doses of a case, resolved to ingredients. Windows are rolling: every [s, s + 24 h) on instants, never calendar days; a dose that
 * is exactly 24 hours old has left the window (D-63, ruling 66). A dose that was given twice counts twice. Immutable and thread-safe.
 */
public final class DoseLedger {

    /** The length of a dose window. */
    public static final Duration WINDOW = Duration.ofHours(24);

    /** Aspirin from this mass on, in one dose or in pieces, counts as analgesic, and so as an NSAID (ruling 18). */
    private static final Mass ANALGESIC_ASPIRIN = Mass.milligrams(300);

    /** A smaller mass of a product without a known strength may be that of another ingredient. */
    private static final Mass SMALLEST_UNDERSTOOD = Mass.milligrams(100);

    private final Map<Ingredient, List<Entry>> entries = new EnumMap<>(Ingredient.class);
    private final Map<Ingredient, List<Instant>> ofUnknownAmount = new EnumMap<>(Ingredient.class);
    private final Set<Ingredient> used = EnumSet.noneOf(Ingredient.class);
    private final List<Instant> uncountedNsaids = new ArrayList<>();
    private boolean regularLowDoseAspirin;
    private final Set<MedicineClass> classes = EnumSet.noneOf(MedicineClass.class);
    private final List<Instant> unknownProductsTaken = new ArrayList<>();
    private final List<Instant> unknownMedicines = new ArrayList<>();
    private boolean patch;

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
            ledger.add(dose, dose.time());
        }
        patient.medicines().forEach(name -> ledger.addRegular(name, patient.asOf()));
        ledger.entries.values().forEach(list -> list.sort(Comparator.comparing(Entry::time)));
        return ledger;
    }

    private void add(DoseTaken dose, Instant time) {
        if (dose instanceof DoseTaken.OfIngredient d) {
            add(d.ingredient(), d.amount(), time);
        } else if (dose instanceof DoseTaken.OfProduct d) {
            find(d.product(), time, unknownProductsTaken)
                    .ingredients()
                    .forEach((ingredient, perUnit) -> perUnit.ifPresentOrElse(
                            amount -> add(ingredient, amount.times(d.units()), time),
                            () -> addUnknownAmount(ingredient, time)));
        } else if (dose instanceof DoseTaken.OfProductAmount d) {
            addAmount(find(d.product(), time, unknownProductsTaken), d.amount(), time);
        }
    }

    /** A mass of a product says how much of an ingredient it was only if there is no other ingredient that it could mean. */
    private void addAmount(Contents contents, Mass amount, Instant time) {
        List<Map.Entry<Ingredient, Optional<Mass>>> ingredients =
                List.copyOf(contents.ingredients().entrySet());
        boolean understood = ingredients.size() == 1
                && ingredients
                        .get(0)
                        .getValue()
                        .map(perUnit -> amount.micrograms() % perUnit.micrograms() == 0)
                        .orElse(contents.classes().isEmpty() && amount.compareTo(SMALLEST_UNDERSTOOD) >= 0);
        if (understood) {
            add(ingredients.get(0).getKey(), amount, time);
        } else {
            contents.ingredients().keySet().forEach(ingredient -> addUnknownAmount(ingredient, time));
        }
    }

    private void addRegular(String name, Instant asOf) {
        Map<Ingredient, Optional<Mass>> ingredients =
                find(name, asOf, unknownMedicines).ingredients();
        if (isLowDoseAspirin(ingredients)) {
            regularLowDoseAspirin = true;
        } else {
            // Somebody who takes it has taken some of it, perhaps just now; how much is in the list of doses, or not
            // known.
            ingredients.keySet().stream()
                    .filter(ingredient -> !listedInDayTo(ingredient, asOf))
                    .forEach(ingredient -> addUnknownAmount(ingredient, asOf));
        }
    }

    /** An older dose says nothing of the last day; a low dose of aspirin says nothing of aspirin against pain. */
    private boolean listedInDayTo(Ingredient ingredient, Instant asOf) {
        Mass taken = takenInDayTo(ingredient, asOf);
        return ingredient == Ingredient.ASPIRIN ? taken.compareTo(ANALGESIC_ASPIRIN) >= 0 : taken.isMoreThan(Mass.ZERO);
    }

    /** Plain aspirin in a low strength; a mixture such as aspirin with acetaminophen is taken against pain, by the two or three. */
    private static boolean isLowDoseAspirin(Map<Ingredient, Optional<Mass>> ingredients) {
        return ingredients.size() == 1
                && ingredients
                        .getOrDefault(Ingredient.ASPIRIN, Optional.empty())
                        .filter(ANALGESIC_ASPIRIN::isMoreThan)
                        .isPresent();
    }

    /** What a name stands for; what it brings besides counted ingredients is kept, and so is when a name was not known. */
    private Contents find(String name, Instant time, List<Instant> unknown) {
        patch |= Names.ofPatch(name);
        Optional<Contents> contents = Contents.of(name);
        if (contents.isEmpty()) {
            unknown.add(time);
            return new Contents(Map.of(), Set.of());
        }
        classes.addAll(contents.get().classes());
        if (contents.get().classes().contains(MedicineClass.NSAID)) {
            uncountedNsaids.add(time);
        }
        return contents.get();
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
        return !unknownProductsTaken.isEmpty() || !unknownMedicines.isEmpty();
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
     * Whether doses of an ingredient whose amount is not known were taken at or after an instant.
     *
     * @param ingredient not null
     * @param since not null
     * @return true if so
     */
    public boolean unknownAmountSince(Ingredient ingredient, Instant since) {
        return ofUnknownAmount.getOrDefault(ingredient, List.of()).stream().anyMatch(time -> !time.isBefore(since));
    }

    /**
     * Whether a dose at or after an instant, not only a regular medicine, has a name that is in neither table.
     *
     * @param since not null
     * @return true if so
     */
    public boolean unknownProductTakenSince(Instant since) {
        return unknownProductsTaken.stream().anyMatch(time -> !time.isBefore(since));
    }

    /**
     * Whether a dose or a regular medicine is named as a patch on the skin, known otherwise or not.
     *
     * @return true if so
     */
    public boolean usesPatch() {
        return patch;
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
     * The ingredients that were taken or are taken regularly.
     *
     * @return an unmodifiable set
     */
    public Set<Ingredient> ingredients() {
        return Collections.unmodifiableSet(used);
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
     * The sum of an ingredient in the window of 24 hours that ends at an instant that is not before any dose. A dose that a clock put a
     * few minutes ahead is inside.
     *
     * @param ingredient not null
     * @param end not null
     * @return the sum
     */
    public Mass takenInDayTo(Ingredient ingredient, Instant end) {
        Instant start = end.minus(WINDOW);
        Mass sum = Mass.ZERO;
        for (Entry entry : doses(ingredient)) {
            if (entry.time().isAfter(start)) {
                sum = sum.plus(entry.amount());
            }
        }
        return sum;
    }

    /**
     * The largest sum of an ingredient in any window of 24 hours [s, s + 24 h) that begins at or after an instant.
     *
     * @param ingredient not null
     * @param since not null
     * @return the sum
     */
    public Mass mostInAnyDaySince(Ingredient ingredient, Instant since) {
        Mass most = Mass.ZERO;
        for (Entry first : doses(ingredient)) {
            Mass sum = takenFrom(ingredient, first.time());
            most = !first.time().isBefore(since) && sum.isMoreThan(most) ? sum : most;
        }
        return most;
    }

    /**
     * In how many windows of 24 hours, none overlapping another, more than a mass of an ingredient was taken.
     *
     * @param ingredient not null
     * @param limit not null
     * @param since only windows that begin at or after this instant; not null
     * @return 0 or more
     */
    public int daysAbove(Ingredient ingredient, Mass limit, Instant since) {
        int days = 0;
        Instant free = since;
        for (Entry first : doses(ingredient)) {
            if (!first.time().isBefore(free)
                    && takenFrom(ingredient, first.time()).isMoreThan(limit)) {
                days++;
                free = first.time().plus(WINDOW);
            }
        }
        return days;
    }

    private Mass takenFrom(Ingredient ingredient, Instant start) {
        Instant end = start.plus(WINDOW);
        Mass sum = Mass.ZERO;
        for (Entry entry : doses(ingredient)) {
            if (!entry.time().isBefore(start) && entry.time().isBefore(end)) {
                sum = sum.plus(entry.amount());
            }
        }
        return sum;
    }

    /**
     * Whether something that is rubbed or stuck on the skin was used at or after an instant.
     *
     * @param since not null
     * @return true if so
     */
    public boolean rubSince(Instant since) {
        return used.stream().filter(Ingredient::onTheSkin).flatMap(this::times).anyMatch(time -> !time.isBefore(since));
    }

    /**
     * On how many days of 24 hours, counted back from an instant, a dose of some ingredients was taken; low-dose aspirin does not count.
     *
     * @param counted which ingredients; not null
     * @param days how many days back, 1 or more
     * @param asOf not null
     * @return 0 to {@code days}
     */
    public int daysWithDose(Predicate<Ingredient> counted, int days, Instant asOf) {
        Set<Long> found = new HashSet<>();
        entries.forEach((ingredient, list) -> {
            if (counted.test(ingredient)) {
                list.stream()
                        .filter(entry -> counts(ingredient, entry))
                        .forEach(entry -> found.add(
                                Math.max(0, Duration.between(entry.time(), asOf).toDays())));
            }
        });
        found.removeIf(day -> day >= days);
        return found.size();
    }

    /**
     * Whether an ingredient was taken at or after an instant.
     *
     * @param ingredient not null
     * @param since not null
     * @return true if a listed dose is that recent
     */
    public boolean takenSince(Ingredient ingredient, Instant since) {
        return doses(ingredient).stream().anyMatch(entry -> !entry.time().isBefore(since));
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

    /** Aspirin counts from the analgesic dose on, in one dose or in pieces within 24 hours (ruling 18). */
    private boolean counts(Ingredient ingredient, Entry entry) {
        return ingredient != Ingredient.ASPIRIN
                || takenFrom(ingredient, entry.time()).compareTo(ANALGESIC_ASPIRIN) >= 0;
    }

    private boolean countsAsNsaid(Ingredient ingredient, Instant after) {
        if (ofUnknownAmount.getOrDefault(ingredient, List.of()).stream().anyMatch(time -> time.isAfter(after))) {
            return true;
        }
        return doses(ingredient).stream()
                .filter(entry -> entry.time().isAfter(after))
                .anyMatch(entry -> counts(ingredient, entry));
    }
}
