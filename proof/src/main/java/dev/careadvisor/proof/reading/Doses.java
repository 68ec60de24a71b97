package dev.careadvisor.proof.reading;

import dev.careadvisor.medicine.Contents;
import dev.careadvisor.medicine.Dose;
import dev.careadvisor.medicine.DoseTaken;
import dev.careadvisor.medicine.Ingredient;
import dev.careadvisor.patient.Mass;
import dev.careadvisor.patient.MedicineClass;
import dev.careadvisor.patient.PatientCase;
import java.text.Normalizer;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What was taken: listed doses and regular medicines, resolved to ingredients (docs/decisions/0009, section Doses). Of a dose that is a range
 * each question names the end that counts (docs/decisions/0012).
 */
final class Doses {

    static final Duration DAY = Duration.ofHours(24);

    /** Ruling 18: aspirin counts as a painkiller from here on. */
    private static final Mass ANALGESIC_ASPIRIN = Mass.milligrams(300);
    /** A mass of a product without a known strength says how much it was from here on. */
    private static final Mass PLAUSIBLE_AMOUNT = Mass.milligrams(100);

    private static final Pattern PATCH = Pattern.compile("(?<![\\p{L}\\p{N}])(?:patch|patches|transdermal"
            + "|duragesic|butrans|bupeaze|butec|norspan|emsam|catapres[ -]?tts|nicoderm)(?![\\p{L}\\p{N}])");

    /** How much, between two masses. */
    record Amount(Mass least, Mass most) {}

    /**
     * What a listed dose holds of one ingredient, taken at some time of a span.
     *
     * @param number tells the doses of the list apart
     * @param amount empty where it is not known
     */
    record Taken(int number, Instant earliest, Instant latest, Ingredient ingredient, Optional<Amount> amount) {

        /** Of a known amount. */
        Mass least() {
            return amount.orElseThrow().least();
        }

        /** Of a known amount. */
        Mass most() {
            return amount.orElseThrow().most();
        }

        boolean known() {
            return amount.isPresent();
        }

        boolean lowDoseAspirin() {
            return ingredient == Ingredient.ASPIRIN && known() && ANALGESIC_ASPIRIN.isMoreThan(least());
        }
    }

    /** A listed dose of a name that brings classes of medicine. */
    private record Named(Instant latest, Set<MedicineClass> classes) {}

    private final Instant asOf;
    /** Oldest first, by the latest times. */
    private final List<Taken> listed = new ArrayList<>();

    private final List<Named> named = new ArrayList<>();
    private final Set<Ingredient> regular = EnumSet.noneOf(Ingredient.class);
    private final Set<MedicineClass> regularClasses = EnumSet.noneOf(MedicineClass.class);
    /** The latest times of what is in no table. */
    private final List<Instant> unknownDoses = new ArrayList<>();

    private boolean unknownRegular;
    private boolean regularLowDoseAspirin;
    private boolean patch;
    private int number;

    Doses(PatientCase patient) {
        this.asOf = patient.asOf();
        patient.doses().forEach(this::readDose);
        patient.medicines().forEach(this::readRegular);
        listed.sort(Comparator.comparing(Taken::latest));
    }

    private void readDose(DoseTaken dose) {
        number++;
        // Both ends are of one medicine.
        if (dose.least() instanceof Dose.OfIngredient least && dose.most() instanceof Dose.OfIngredient most) {
            add(dose, least.ingredient(), Optional.of(new Amount(least.amount(), most.amount())));
        } else if (dose.least() instanceof Dose.OfProduct least && dose.most() instanceof Dose.OfProduct most) {
            readProduct(most.product(), dose.latest(), contents -> contents.ingredients()
                    .forEach((ingredient, each) -> add(
                            dose,
                            ingredient,
                            each.map(mass -> new Amount(mass.times(least.units()), mass.times(most.units()))))));
        } else if (dose.least() instanceof Dose.OfProductAmount least
                && dose.most() instanceof Dose.OfProductAmount most) {
            readProduct(most.product(), dose.latest(), contents -> contents.ingredients()
                    .keySet()
                    .forEach(ingredient -> add(dose, ingredient, understood(least.amount(), most.amount(), contents))));
        }
    }

    private void readProduct(String name, Instant latest, Consumer<Contents> ingredients) {
        patch |= saysPatch(name);
        Optional<Contents> found = Contents.of(name);
        if (found.isEmpty()) {
            unknownDoses.add(latest);
            return;
        }
        named.add(new Named(latest, found.get().classes()));
        ingredients.accept(found.get());
    }

    private void add(DoseTaken dose, Ingredient ingredient, Optional<Amount> amount) {
        listed.add(new Taken(number, dose.earliest(), dose.latest(), ingredient, amount));
    }

    /** Known only if both ends can be understood. */
    private static Optional<Amount> understood(Mass least, Mass most, Contents contents) {
        return understood(least, contents)
                .flatMap(from -> understood(most, contents).map(to -> new Amount(from, to)));
    }

    /** How much of its ingredient a mass of a product is, if that can be said. */
    private static Optional<Mass> understood(Mass amount, Contents contents) {
        Map<Ingredient, Optional<Mass>> ingredients = contents.ingredients();
        if (ingredients.size() != 1) {
            return Optional.empty();
        }
        Optional<Mass> strength = ingredients.values().iterator().next();
        boolean says = strength.isPresent()
                ? amount.micrograms() % strength.get().micrograms() == 0
                : contents.classes().isEmpty() && !PLAUSIBLE_AMOUNT.isMoreThan(amount);
        return says ? Optional.of(amount) : Optional.empty();
    }

    private void readRegular(String name) {
        patch |= saysPatch(name);
        Optional<Contents> found = Contents.of(name);
        if (found.isEmpty()) {
            unknownRegular = true;
            return;
        }
        regularClasses.addAll(found.get().classes());
        if (plainLowDoseAspirin(found.get())) {
            regularLowDoseAspirin = true;
        } else {
            regular.addAll(found.get().ingredients().keySet());
        }
    }

    private static boolean plainLowDoseAspirin(Contents contents) {
        return contents.ingredients().keySet().equals(Set.of(Ingredient.ASPIRIN))
                && contents.ingredients()
                        .get(Ingredient.ASPIRIN)
                        .filter(mass -> ANALGESIC_ASPIRIN.isMoreThan(mass))
                        .isPresent();
    }

    private static boolean saysPatch(String name) {
        String plain = Normalizer.normalize(name.replace("\u2122", "").replace("\u00ae", ""), Normalizer.Form.NFKD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT);
        return PATCH.matcher(plain).find();
    }

    // What they contain

    /** Every counted ingredient that a listed dose or a regular medicine contains. Low-dose aspirin as a regular medicine is not one of them. */
    Set<Ingredient> ingredients() {
        Set<Ingredient> all = EnumSet.copyOf(regular);
        listed.forEach(dose -> all.add(dose.ingredient()));
        return all;
    }

    /** What the names bring besides counted ingredients. */
    Set<MedicineClass> classes() {
        Set<MedicineClass> all = EnumSet.copyOf(regularClasses);
        named.forEach(dose -> all.addAll(dose.classes()));
        return all;
    }

    /** A dose or a regular medicine has a name that is in no table. */
    boolean unknownProduct() {
        return unknownRegular || !unknownDoses.isEmpty();
    }

    /** A dose after an instant has a name that is in no table. */
    boolean unknownProductAfter(Instant instant) {
        return unknownDoses.stream().anyMatch(time -> time.isAfter(instant));
    }

    /** INV-05: an NSAID or a salicylate; aspirin only from 300 mg on, in one dose or in pieces within 24 hours, at most. */
    private boolean nsaid(Taken dose) {
        if (dose.ingredient() != Ingredient.ASPIRIN || !dose.known()) {
            return dose.ingredient().nsaidClass();
        }
        Mass pieces = sumOfDayFrom(dose.latest(), known(Ingredient.ASPIRIN));
        return pieces.isMoreThan(Mass.milligrams(299));
    }

    /** Exposure to the NSAID class (INV-05), however long ago: a counted ingredient of the class (analgesic aspirin only), or another NSAID by class. */
    boolean nsaidClass() {
        return listed.stream().anyMatch(this::nsaid)
                || regular.stream().anyMatch(Ingredient::nsaidClass)
                || classes().contains(MedicineClass.NSAID);
    }

    /** Acetaminophen, an NSAID or a salicylate at or after an instant, in any amount. */
    boolean antipyreticSince(Instant since) {
        Predicate<Ingredient> antipyretic =
                ingredient -> ingredient == Ingredient.ACETAMINOPHEN || ingredient.nsaidClass();
        return takenSince(antipyretic, since)
                || regularClasses.contains(MedicineClass.NSAID)
                || named.stream()
                        .anyMatch(dose -> dose.classes().contains(MedicineClass.NSAID)
                                && !dose.latest().isBefore(since));
    }

    /** A listed dose of aspirin that can have been below 300 mg, or a regular medicine that is plain aspirin in such a strength. */
    boolean lowDoseAspirin() {
        return regularLowDoseAspirin || listed.stream().anyMatch(Taken::lowDoseAspirin);
    }

    /** A name says that it is a patch. */
    boolean patch() {
        return patch;
    }

    /** Something for the skin (Ingredient.onTheSkin) at or after an instant. */
    boolean rubSince(Instant since) {
        return takenSince(Ingredient::onTheSkin, since);
    }

    /**
     * On how many of the last days, of 24 hours each and counted back from the evaluation, a listed dose of any amount can have been: each dose
     * on one day of its span, and so that the days are as many as possible.
     */
    int daysWithDose(Predicate<Ingredient> counted, int days) {
        // What a product holds of several ingredients is one dose.
        List<Taken> left = new ArrayList<>(listed.stream()
                // Low-dose aspirin is no dose of an NSAID.
                .filter(dose -> counted.test(dose.ingredient()))
                .filter(dose -> dose.ingredient() != Ingredient.ASPIRIN || nsaid(dose))
                .collect(Collectors.toMap(Taken::number, dose -> dose, (one, other) -> one))
                .values());
        int found = 0;
        for (int day = 0; day < days; day++) {
            int today = day;
            // Of those that can have been on this day, the one that can have been on the fewest days before it.
            Optional<Taken> onThisDay = left.stream()
                    .filter(dose -> daysAgo(dose.latest()) <= today && today <= daysAgo(dose.earliest()))
                    .min(Comparator.comparing(dose -> daysAgo(dose.earliest())));
            if (onThisDay.isPresent()) {
                left.remove(onThisDay.get());
                found++;
            }
        }
        return found;
    }

    /** 0 for the last 24 hours; a dose exactly 24 hours old has left them (ruling 66). */
    private long daysAgo(Instant time) {
        // A few minutes ahead, by a wrong clock, is now.
        return Math.max(0, Duration.between(time, asOf).dividedBy(DAY));
    }

    private boolean takenSince(Predicate<Ingredient> counted, Instant since) {
        return listed.stream()
                        .anyMatch(dose -> counted.test(dose.ingredient())
                                && !dose.latest().isBefore(since))
                || regular.stream().anyMatch(ingredient -> counted.test(ingredient) && perhapsJustNow(ingredient));
    }

    // How much

    /** A regular medicine contains it, and the list shows nothing that was surely in the last 24 hours. */
    private boolean perhapsJustNow(Ingredient ingredient) {
        List<Taken> surely = known(ingredient).stream()
                .filter(dose -> dose.earliest().isAfter(asOf.minus(DAY)))
                .toList();
        if (ingredient == Ingredient.ASPIRIN) {
            // A low dose says nothing of aspirin against pain.
            return regular.contains(ingredient)
                    && !surely.stream()
                            .map(Taken::least)
                            .reduce(Mass.ZERO, Mass::plus)
                            .isMoreThan(Mass.milligrams(299));
        }
        return regular.contains(ingredient) && surely.isEmpty();
    }

    /** Taken in an unknown amount after an instant: a listed dose, or a regular medicine that the list does not show. */
    boolean unknownAmountAfter(Ingredient ingredient, Instant instant) {
        return perhapsJustNow(ingredient)
                || of(ingredient)
                        .anyMatch(dose -> !dose.known() && dose.latest().isAfter(instant));
    }

    /** A listed dose that was surely at or after an instant, in any amount. */
    boolean listedSince(Ingredient ingredient, Instant since) {
        return of(ingredient).anyMatch(dose -> !dose.earliest().isBefore(since));
    }

    /** The listed doses of known amount, oldest first by their latest times. */
    List<Taken> known(Ingredient ingredient) {
        return of(ingredient).filter(Taken::known).toList();
    }

    private Stream<Taken> of(Ingredient ingredient) {
        return listed.stream().filter(dose -> dose.ingredient() == ingredient);
    }

    /** The most of known amounts after an instant. */
    Mass sumAfter(Ingredient ingredient, Instant instant) {
        return sum(known(ingredient).stream().filter(dose -> dose.latest().isAfter(instant)));
    }

    /** The largest sum of known amounts in any 24 hours that begin after an instant. */
    Mass mostIn24Hours(Ingredient ingredient, Instant after) {
        List<Taken> known = known(ingredient);
        return known.stream()
                .filter(first -> first.latest().isAfter(after))
                .map(first -> sumOfDayFrom(first.latest(), known))
                .max(Comparator.naturalOrder())
                .orElse(Mass.ZERO);
    }

    /** How many times 24 hours, none of which overlap, hold more than a mass; the first begins after an instant. */
    int daysAbove(Mass limit, Ingredient ingredient, Instant after) {
        List<Taken> known = known(ingredient);
        int days = 0;
        Instant end = Instant.MIN;
        for (Taken first : known) {
            Instant start = first.latest();
            if (start.isAfter(after)
                    && !start.isBefore(end)
                    && sumOfDayFrom(start, known).isMoreThan(limit)) {
                days++;
                end = start.plus(DAY);
            }
        }
        return days;
    }

    /** The most of what can lie in the window [start, start + 24 h). */
    private static Mass sumOfDayFrom(Instant start, List<Taken> known) {
        return sum(known.stream()
                .filter(dose ->
                        !dose.latest().isBefore(start) && dose.earliest().isBefore(start.plus(DAY))));
    }

    static Mass sum(Stream<Taken> doses) {
        return doses.map(Taken::most).reduce(Mass.ZERO, Mass::plus);
    }

    // One NSAID at a time

    /** A listed dose of the class after an instant that is not of this ingredient. */
    boolean otherNsaidAfter(Ingredient own, Instant instant) {
        return listed.stream()
                        .anyMatch(dose -> nsaid(dose)
                                && dose.ingredient() != own
                                && dose.latest().isAfter(instant))
                || named.stream()
                        .anyMatch(dose -> dose.classes().contains(MedicineClass.NSAID)
                                && dose.latest().isAfter(instant));
    }

    /** A regular medicine of the class that the list does not show in the last 24 hours, and that is not of this ingredient. */
    boolean otherNsaidRegular(Ingredient own) {
        return regularClasses.contains(MedicineClass.NSAID)
                || regular.stream()
                        .anyMatch(ingredient ->
                                ingredient.nsaidClass() && ingredient != own && perhapsJustNow(ingredient));
    }

    /** A regular medicine of the class. */
    boolean nsaidRegular() {
        return regularClasses.contains(MedicineClass.NSAID) || regular.stream().anyMatch(Ingredient::nsaidClass);
    }
}
