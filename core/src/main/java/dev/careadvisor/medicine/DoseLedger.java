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
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * The doses of a case, resolved to ingredients. Windows are rolling: every [s, s + 24 h) on instants, never calendar days; a dose that
 * is exactly 24 hours old has left the window (D-63, ruling 66). A dose that was given twice counts twice. Immutable and thread-safe.
 */
public final class DoseLedger {

    /** The last time of what was never taken. */
    public static final Instant NEVER = Instant.MIN;

    /** The last time of what is taken regularly, and so perhaps just now, whenever that is. */
    public static final Instant ALWAYS = Instant.MAX;

    /** The length of a dose window. */
    public static final Duration WINDOW = Duration.ofHours(24);

    /** Aspirin from this mass on, in one dose or in pieces, counts as analgesic, and so as an NSAID (ruling 18). */
    private static final Mass ANALGESIC_ASPIRIN = Mass.milligrams(300);

    /** A smaller mass of a product without a known strength may be that of another ingredient. */
    private static final Mass SMALLEST_UNDERSTOOD = Mass.milligrams(100);

    private static final Contents NOTHING = new Contents(Map.of(), Set.of());
    private static final Comparator<Entry> ORDER =
            Comparator.comparing(Entry::latest).thenComparing(Entry::earliest);

    private final Map<Ingredient, List<Entry>> entries = new EnumMap<>(Ingredient.class);
    private final Map<Ingredient, List<Span>> unmeasured = new EnumMap<>(Ingredient.class);
    private final Map<Ingredient, Instant> lastOfUnknownAmount = new EnumMap<>(Ingredient.class);
    private final Set<Ingredient> used = EnumSet.noneOf(Ingredient.class);
    private Instant lastUncountedNsaid = NEVER;
    private boolean regularLowDoseAspirin;
    private final Set<MedicineClass> classes = EnumSet.noneOf(MedicineClass.class);
    private final Set<Ingredient> regular = EnumSet.noneOf(Ingredient.class);
    private Instant lastUnknownProductTaken = NEVER;
    private boolean unknownMedicine;
    private boolean patch;

    /**
     * A mass of one ingredient. Looking ahead, its latest time counts; looking back, it may have been anywhere between both.
     *
     * @param earliest the earliest time at which it can have been taken
     * @param latest the latest time, not before {@code earliest}
     * @param least the least that it was
     * @param amount the most that it was, which counts
     */
    public record Entry(Instant earliest, Instant latest, Mass least, Mass amount) {

        boolean mayBeIn(Instant start, Instant end) {
            return !latest.isBefore(start) && earliest.isBefore(end);
        }
    }

    /** When a dose can have been taken. */
    private record Span(Instant earliest, Instant latest) {}

    private DoseLedger() {}

    /**
     * The ledger of a case.
     *
     * @param patient not null
     * @return the ledger
     */
    public static DoseLedger of(PatientCase patient) {
        DoseLedger ledger = new DoseLedger();
        patient.doses().forEach(ledger::add);
        patient.medicines().forEach(name -> ledger.addRegular(name, patient.asOf()));
        ledger.entries.values().forEach(list -> list.sort(ORDER));
        return ledger;
    }

    private void add(DoseTaken dose) {
        Contents contents = contents(dose);
        for (Ingredient ingredient : contents.ingredients().keySet()) {
            Optional<Mass> least = amount(dose.least(), ingredient, contents);
            Optional<Mass> most = amount(dose.most(), ingredient, contents);
            if (least.isPresent() && most.isPresent()) {
                add(ingredient, new Entry(dose.earliest(), dose.latest(), least.get(), most.get()));
            } else {
                addUnknownAmount(ingredient, dose.latest());
                unmeasured
                        .computeIfAbsent(ingredient, i -> new ArrayList<>())
                        .add(new Span(dose.earliest(), dose.latest()));
            }
        }
    }

    private Contents contents(DoseTaken dose) {
        if (dose.most() instanceof Dose.OfIngredient d) {
            return ofIngredient(d);
        }
        Optional<Contents> found = find(product(dose.most()).orElseThrow(), dose.latest());
        if (found.isEmpty()) {
            lastUnknownProductTaken = later(lastUnknownProductTaken, dose.latest());
        }
        return found.orElse(NOTHING);
    }

    /**
     * What a dose holds of each counted ingredient, if that is all that it holds and if it can be said.
     *
     * @param dose not null
     * @return the amounts; empty for a name that is not known, an amount that is not known, or a product that brings another medicine
     */
    public static Optional<Map<Ingredient, Mass>> amounts(Dose dose) {
        Optional<Contents> contents =
                product(dose).map(Contents::of).orElseGet(() -> Optional.of(ofIngredient((Dose.OfIngredient) dose)));
        if (contents.isEmpty() || !contents.get().classes().isEmpty()) {
            return Optional.empty();
        }
        Map<Ingredient, Mass> amounts = new EnumMap<>(Ingredient.class);
        contents.get().ingredients().keySet().forEach(ingredient -> amount(dose, ingredient, contents.get())
                .ifPresent(amount -> amounts.put(ingredient, amount)));
        boolean all = !amounts.isEmpty()
                && amounts.size() == contents.get().ingredients().size();
        return all ? Optional.of(amounts) : Optional.empty();
    }

    private static Optional<String> product(Dose dose) {
        if (dose instanceof Dose.OfProduct d) {
            return Optional.of(d.product());
        }
        return dose instanceof Dose.OfProductAmount d ? Optional.of(d.product()) : Optional.empty();
    }

    private static Contents ofIngredient(Dose.OfIngredient dose) {
        return new Contents(Map.of(dose.ingredient(), Optional.of(dose.amount())), Set.of());
    }

    /** How much of an ingredient a dose holds, if that can be said. */
    private static Optional<Mass> amount(Dose dose, Ingredient ingredient, Contents contents) {
        if (dose instanceof Dose.OfIngredient d) {
            return Optional.of(d.amount());
        }
        Optional<Mass> perUnit = contents.ingredients().getOrDefault(ingredient, Optional.empty());
        if (dose instanceof Dose.OfProduct d) {
            return perUnit.map(unit -> unit.times(d.units()));
        }
        // A mass of a product says how much of an ingredient it was only if there is no other that it could mean.
        Mass amount = ((Dose.OfProductAmount) dose).amount();
        boolean understood = contents.ingredients().size() == 1
                && perUnit.map(unit -> amount.micrograms() % unit.micrograms() == 0)
                        .orElse(contents.classes().isEmpty() && amount.compareTo(SMALLEST_UNDERSTOOD) >= 0);
        return understood ? Optional.of(amount) : Optional.empty();
    }

    private void addRegular(String name, Instant asOf) {
        Optional<Contents> found = find(name, ALWAYS);
        unknownMedicine |= found.isEmpty();
        Map<Ingredient, Optional<Mass>> ingredients = found.orElse(NOTHING).ingredients();
        if (isLowDoseAspirin(ingredients)) {
            regularLowDoseAspirin = true;
        } else {
            regular.addAll(ingredients.keySet());
            // Somebody who takes it has taken some of it, perhaps just now; how much is in the list of doses, or not
            // known.
            ingredients.keySet().stream()
                    .filter(ingredient -> !listedInDayTo(ingredient, asOf))
                    .forEach(ingredient -> addUnknownAmount(ingredient, ALWAYS));
        }
    }

    /** An older dose says nothing of the last day; a low dose of aspirin says nothing of aspirin against pain. */
    private boolean listedInDayTo(Ingredient ingredient, Instant asOf) {
        Instant start = asOf.minus(WINDOW);
        Mass taken = Mass.ZERO;
        for (Entry entry : doses(ingredient)) {
            if (entry.earliest().isAfter(start)) {
                taken = taken.plus(entry.least());
            }
        }
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

    /** What a name stands for, or empty if it is not known; what it brings besides counted ingredients is kept. */
    private Optional<Contents> find(String name, Instant last) {
        patch |= Names.ofPatch(name);
        Optional<Contents> contents = Contents.of(name);
        contents.ifPresent(found -> {
            classes.addAll(found.classes());
            if (found.classes().contains(MedicineClass.NSAID)) {
                lastUncountedNsaid = later(lastUncountedNsaid, last);
            }
        });
        return contents;
    }

    private void add(Ingredient ingredient, Entry entry) {
        used.add(ingredient);
        entries.computeIfAbsent(ingredient, i -> new ArrayList<>()).add(entry);
    }

    private void addUnknownAmount(Ingredient ingredient, Instant last) {
        used.add(ingredient);
        lastOfUnknownAmount.merge(ingredient, last, DoseLedger::later);
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }

    /**
     * Whether a dose or a regular medicine has a name that is neither in the product table nor in the medicine table. Then no dosing advice is safe.
     *
     * @return true if so
     */
    public boolean unknownProduct() {
        return unknownMedicine || !lastUnknownProductTaken.equals(NEVER);
    }

    /**
     * Whether doses of an ingredient were taken whose amount is not known.
     *
     * @param ingredient not null
     * @return true if so
     */
    public boolean unknownAmount(Ingredient ingredient) {
        return lastOfUnknownAmount.containsKey(ingredient);
    }

    /**
     * When an ingredient can last have been taken in an amount that is not known.
     *
     * @param ingredient not null
     * @return the instant, {@link #NEVER} or {@link #ALWAYS}
     */
    public Instant lastOfUnknownAmount(Ingredient ingredient) {
        return lastOfUnknownAmount.getOrDefault(ingredient, NEVER);
    }

    /**
     * When a dose, not only a regular medicine, can last have been taken whose name is in neither table.
     *
     * @return the instant, or {@link #NEVER}
     */
    public Instant lastUnknownProductTaken() {
        return lastUnknownProductTaken;
    }

    /**
     * The ingredients of regular medicines, low-dose aspirin not counted: when the list of doses shows none of the last 24 hours, an amount
     * that is not known may have been taken.
     *
     * @return an unmodifiable set
     */
    public Set<Ingredient> regular() {
        return Collections.unmodifiableSet(regular);
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
        return !lastNsaid(ingredient -> true).equals(NEVER);
    }

    /**
     * When an NSAID or salicylate other than one can last have been taken (INV-05, C-031, ruling 18), in an amount that is known or not.
     *
     * @param except not counted; not null
     * @return the instant, {@link #NEVER} or {@link #ALWAYS}
     */
    public Instant lastOtherNsaid(Ingredient except) {
        return lastNsaid(ingredient -> ingredient != except);
    }

    private Instant lastNsaid(Predicate<Ingredient> counted) {
        Instant last = lastUncountedNsaid;
        for (Ingredient ingredient : used) {
            if (ingredient.nsaidClass() && counted.test(ingredient)) {
                last = later(last, lastOfUnknownAmount(ingredient));
                for (Entry entry : doses(ingredient)) {
                    last = counts(ingredient, entry) ? later(last, entry.latest()) : last;
                }
            }
        }
        return last;
    }

    /**
     * When a medicine that hides a fever can last have been taken: acetaminophen, an NSAID or a salicylate.
     *
     * @return the instant, {@link #NEVER} or {@link #ALWAYS}
     */
    public Instant lastAntipyretic() {
        return later(
                lastUncountedNsaid,
                lastOf(ingredient -> ingredient == Ingredient.ACETAMINOPHEN || ingredient.nsaidClass()));
    }

    /**
     * When something that is rubbed or stuck on the skin can last have been used.
     *
     * @return the instant, {@link #NEVER} or {@link #ALWAYS}
     */
    public Instant lastRub() {
        return lastOf(Ingredient::onTheSkin);
    }

    private Instant lastOf(Predicate<Ingredient> counted) {
        Instant last = NEVER;
        for (Ingredient ingredient : used) {
            if (counted.test(ingredient)) {
                last = later(last, later(last(ingredient), lastOfUnknownAmount(ingredient)));
            }
        }
        return last;
    }

    /**
     * When an ingredient can last have been taken in a known amount.
     *
     * @param ingredient not null
     * @return the instant, or {@link #NEVER}
     */
    public Instant last(Ingredient ingredient) {
        List<Entry> doses = doses(ingredient);
        return doses.isEmpty() ? NEVER : doses.get(doses.size() - 1).latest();
    }

    /**
     * Whether aspirin was taken in a dose below the analgesic one, as it is prescribed for heart and vessels.
     *
     * @return true if so
     */
    public boolean usesLowDoseAspirin() {
        return regularLowDoseAspirin
                || doses(Ingredient.ASPIRIN).stream().anyMatch(entry -> ANALGESIC_ASPIRIN.isMoreThan(entry.least()));
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
     * @return an unmodifiable list, the one that can have been taken last at the end
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
        return takenInDayTo(doses(ingredient), end);
    }

    /**
     * The sum of some doses in the window of 24 hours that ends at an instant that is not before any of them.
     *
     * @param doses not null
     * @param end not null
     * @return the sum
     */
    public static Mass takenInDayTo(List<Entry> doses, Instant end) {
        Instant start = end.minus(WINDOW);
        Mass sum = Mass.ZERO;
        for (Entry entry : doses) {
            if (entry.latest().isAfter(start)) {
                sum = sum.plus(entry.amount());
            }
        }
        return sum;
    }

    /**
     * When a window of 24 hours [s, s + 24 h) last began in which more than a mass of an ingredient can have been taken.
     *
     * @param ingredient not null
     * @param limit not null
     * @return the instant, or {@link #NEVER}
     */
    public Instant lastDayAbove(Ingredient ingredient, Mass limit) {
        Instant last = NEVER;
        for (Entry first : doses(ingredient)) {
            // A window that begins when a dose can last have been taken holds all that any window can.
            if (takenFrom(ingredient, first.latest()).isMoreThan(limit)) {
                last = first.latest();
            }
        }
        return last;
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
            if (!first.latest().isBefore(free)
                    && takenFrom(ingredient, first.latest()).isMoreThan(limit)) {
                days++;
                free = first.latest().plus(WINDOW);
            }
        }
        return days;
    }

    private Mass takenFrom(Ingredient ingredient, Instant start) {
        Instant end = start.plus(WINDOW);
        Mass sum = Mass.ZERO;
        for (Entry entry : doses(ingredient)) {
            if (entry.mayBeIn(start, end)) {
                sum = sum.plus(entry.amount());
            }
        }
        return sum;
    }

    /**
     * On how many days of 24 hours, counted back from an instant, a dose of some ingredients was taken, in an amount that is known or not;
     * low-dose aspirin does not count.
     *
     * @param counted which ingredients; not null
     * @param days how many days back, 1 or more
     * @param asOf not null
     * @return 0 to {@code days}
     */
    public int daysWithDose(Predicate<Ingredient> counted, int days, Instant asOf) {
        List<long[]> spans = new ArrayList<>();
        for (Span span : spans(counted)) {
            spans.add(new long[] {daysAgo(span.latest(), asOf), daysAgo(span.earliest(), asOf)});
        }
        // A dose that can have been on either of two days counts for the one that has none yet: the most days that fit.
        spans.sort(Comparator.<long[]>comparingLong(span -> span[1]).thenComparingLong(span -> span[0]));
        Set<Long> found = new HashSet<>();
        for (long[] span : spans) {
            for (long day = span[0]; day <= span[1] && day < days; day++) {
                if (found.add(day)) {
                    break;
                }
            }
        }
        return found.size();
    }

    /**
     * The most days of 24 hours on which the doses of some ingredients can lie, from wherever they are counted back.
     *
     * @param counted which ingredients; not null
     * @return 0 or more
     */
    public long mostDaysWithDose(Predicate<Ingredient> counted) {
        List<Span> spans = spans(counted);
        Instant first = ALWAYS;
        Instant last = NEVER;
        for (Span span : spans) {
            first = span.earliest().isBefore(first) ? span.earliest() : first;
            last = later(last, span.latest());
        }
        return spans.isEmpty()
                ? 0
                : Math.min(spans.size(), Duration.between(first, last).toDays() + 2);
    }

    /**
     * The moments of the next 24 hours at which a dose of some ingredients becomes a whole day older, or is no longer counted.
     *
     * @param counted which ingredients; not null
     * @param days how many days back doses count, 1 or more
     * @param asOf not null
     * @return a new sorted set of moments after {@code asOf}
     */
    public SortedSet<Instant> dayBorders(Predicate<Ingredient> counted, int days, Instant asOf) {
        SortedSet<Instant> borders = new TreeSet<>();
        for (Span span : spans(counted)) {
            for (Instant time : List.of(span.earliest(), span.latest())) {
                long next = daysAgo(time, asOf) + 1;
                if (next <= days) {
                    borders.add(time.plus(Duration.ofDays(next)));
                }
            }
        }
        return borders;
    }

    /**
     * The first moment from which on one of the doses of some ingredients is too old to be counted.
     *
     * @param counted which ingredients; not null
     * @param days how many days back doses count, 1 or more
     * @param asOf not null
     * @return a moment after {@code asOf}; empty without a dose that is still counted
     */
    public Optional<Instant> countedUntil(Predicate<Ingredient> counted, int days, Instant asOf) {
        return spans(counted).stream()
                .flatMap(span -> Stream.of(span.earliest(), span.latest()))
                .map(time -> time.plus(Duration.ofDays(days)))
                .filter(asOf::isBefore)
                .min(Comparator.naturalOrder());
    }

    /** When the doses of some ingredients can have been taken, low-dose aspirin left out. */
    private List<Span> spans(Predicate<Ingredient> counted) {
        List<Span> spans = new ArrayList<>();
        entries.forEach((ingredient, list) -> {
            if (counted.test(ingredient)) {
                for (Entry entry : list) {
                    if (counts(ingredient, entry)) {
                        spans.add(new Span(entry.earliest(), entry.latest()));
                    }
                }
            }
        });
        unmeasured.forEach((ingredient, list) -> {
            if (counted.test(ingredient)) {
                spans.addAll(list);
            }
        });
        return spans;
    }

    private static long daysAgo(Instant time, Instant asOf) {
        return Math.max(0, Duration.between(time, asOf).toDays());
    }

    /**
     * When an ingredient was last taken, at the earliest time that the dose can have been.
     *
     * @param ingredient not null
     * @return the instant, or {@link #NEVER}
     */
    public Instant lastSurely(Ingredient ingredient) {
        Instant last = NEVER;
        for (Entry entry : doses(ingredient)) {
            last = later(last, entry.earliest());
        }
        return last;
    }

    /** Aspirin counts from the analgesic dose on, in one dose or in pieces within 24 hours (ruling 18). */
    private boolean counts(Ingredient ingredient, Entry entry) {
        return ingredient != Ingredient.ASPIRIN
                || takenFrom(ingredient, entry.latest()).compareTo(ANALGESIC_ASPIRIN) >= 0;
    }
}
