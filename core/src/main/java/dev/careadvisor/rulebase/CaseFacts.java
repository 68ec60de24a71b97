package dev.careadvisor.rulebase;

import dev.careadvisor.medicine.DoseLedger;
import dev.careadvisor.medicine.Ingredient;
import dev.careadvisor.patient.Answer;
import dev.careadvisor.patient.Choice;
import dev.careadvisor.patient.ChoiceInput;
import dev.careadvisor.patient.DoseInput;
import dev.careadvisor.patient.Finding;
import dev.careadvisor.patient.Input;
import dev.careadvisor.patient.InputCatalogue;
import dev.careadvisor.patient.LegSymptoms;
import dev.careadvisor.patient.Mass;
import dev.careadvisor.patient.Measurement;
import dev.careadvisor.patient.MedicineClass;
import dev.careadvisor.patient.MotorDeficit;
import dev.careadvisor.patient.PatientCase;
import dev.careadvisor.patient.Pregnancy;
import dev.careadvisor.patient.Question;
import dev.careadvisor.patient.QuestionSet;
import dev.careadvisor.patient.Region;
import dev.careadvisor.patient.Screen;
import dev.careadvisor.patient.Sex;
import dev.careadvisor.patient.Trigger;
import dev.careadvisor.remedy.Remedy;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * A case made ready to be read: every answer with its consequences, every number in one unit, and the doses in a ledger.
 *
 * <p>What follows from what was said: a part present makes its whole present, a whole absent makes its parts absent; a dose taken
 * means that its medicine is in use; gestation means pregnancy; a denied screen answers the choices that it showed; denied lay
 * questions stand in for a measurement ({@link #assumptions()}). It notes when an answer that it gave will change with the clock
 * ({@link #nextChange()}); nothing else in it changes. For one evaluation; not thread-safe.
 */
public final class CaseFacts {

    private static final int FERTILE_AGE_FROM = 12;
    private static final int FERTILE_AGE_TO = 55;
    private static final int KIDNEY_RISK_AGE = 65;
    private static final int LAST_DAYS = 14;
    private static final int LONGEST_LIST_DAYS = 366;
    private static final Duration RUB_EFFECT = Duration.ofHours(8);
    private static final Duration ANTIPYRETIC_EFFECT = Duration.ofHours(6);

    private static final Map<Measurement<?>, Finding> SIGN_OF_DURATION = Map.of(
            Measurement.BLADDER_CHANGE_FOR, Finding.BLADDER_CHANGE,
            Measurement.BOWEL_CHANGE_FOR, Finding.BOWEL_CHANGE,
            Measurement.SADDLE_NUMB_FOR, Finding.SADDLE_NUMB,
            Measurement.SEXUAL_DYSFUNCTION_FOR, Finding.SEXUAL_DYSFUNCTION_NEW);

    private static final List<Measurement<?>> MEASUREMENTS = Measurement.values();
    /** Each question with a fixed set of values, with all of them possible. */
    private static final int[] ANY_CHOICE = Arrays.stream(ChoiceInput.values())
            .mapToInt(input -> (1 << input.type().getEnumConstants().length) - 1)
            .toArray();

    private enum State {
        KNOWN,
        UNKNOWN,
        ASSUMED_NORMAL
    }

    private final PatientCase patient;
    private final Policies policies;
    private final DoseLedger ledger;
    private final Horizon horizon;
    /** A bit for each question that is present, and for each that may be; by {@link Question#index()}. */
    private final long[] present = new long[QuestionSet.WORDS];

    private final long[] possible = new long[QuestionSet.WORDS];
    private final int[] choices = ANY_CHOICE.clone();
    private final boolean onsetKnown;
    /** Nanoseconds since the onset, below zero if a clock put it a few minutes ahead. */
    private final long sinceOnset;

    private final State[] states = new State[MEASUREMENTS.size()];
    private final long[] values = new long[states.length];
    private final List<Measurement<?>> assumptions = new ArrayList<>();
    private final List<String> contradictions = new ArrayList<>();

    /**
     * Reads a case.
     *
     * @param patient not null
     * @param policies not null
     */
    public CaseFacts(PatientCase patient, Policies policies) {
        this.patient = patient;
        this.policies = policies;
        this.ledger = DoseLedger.of(patient);
        this.horizon = new Horizon(patient.asOf());
        this.onsetKnown = patient.onset().isPresent();
        this.sinceOnset = patient.onset()
                .map(onset -> Duration.between(onset, patient.asOf()).toNanos())
                .orElse(0L);
        contradictions.addAll(patient.contradictions());
        readAnswers();
        if (patient.regions().contains(Region.BUTTOCK)) {
            hold(Finding.BUTTOCK_PAIN);
        }
        readDurations();
        readDoses();
        closeOverParts();
        readChoices();
        readNumbers();
    }

    private void readAnswers() {
        InputCatalogue catalogue = InputCatalogue.standard();
        catalogue.all().addTo(possible);
        patient.screens()
                .forEach((screen, version) -> catalogue.shown(screen, version).removeFrom(possible));
        patient.answers().forEach((question, answer) -> {
            set(possible, question, answer != Answer.ABSENT);
            set(present, question, answer == Answer.PRESENT);
        });
    }

    private static void set(long[] bits, Question question, boolean value) {
        int index = question.index();
        if (value) {
            bits[index >> 6] |= 1L << index;
        } else {
            bits[index >> 6] &= ~(1L << index);
        }
    }

    private static boolean get(long[] bits, Question question) {
        int index = question.index();
        return (bits[index >> 6] >>> index & 1) != 0;
    }

    /** How long a sign has lasted says that it is there, whatever else was said of it. */
    private void readDurations() {
        SIGN_OF_DURATION.forEach((duration, sign) -> {
            if (patient.measured(duration).isPresent()) {
                hold(sign);
            }
        });
    }

    private void readDoses() {
        if (patient.doses().isEmpty() && patient.medicines().isEmpty()) {
            return;
        }
        ledger.ingredients().forEach(ingredient -> ingredient.inUse().ifPresent(this::hold));
        ledger.classes().forEach(this::hold);
        if (ledger.usesNsaidClass()) {
            hold(Finding.TAKING_NSAID);
            hold(MedicineClass.NSAID);
        }
        if (horizon.isAtMost(ledger.lastAntipyretic(), ANTIPYRETIC_EFFECT)) {
            hold(Finding.ANTIPYRETIC_WITHIN_6H);
        }
        if (ledger.usesPatch()) {
            hold(Finding.TRANSDERMAL_PATCH);
        }
        if (ledger.usesLowDoseAspirin()) {
            hold(MedicineClass.ASPIRIN_LOW_DOSE);
        }
        if (horizon.isAtMost(ledger.lastRub(), RUB_EFFECT)
                && !patient.answers().containsKey(Finding.RUB_OR_PATCH_SAME_SITE_8H)) {
            // It may have gone on the place to treat, although the screen was denied.
            set(possible, Finding.RUB_OR_PATCH_SAME_SITE_8H, true);
        }
        // When a regular medicine is no longer in the list of the last 24 hours, its amount is not known.
        ledger.regular().forEach(ingredient -> ledger.doses(ingredient)
                .forEach(dose -> horizon.changesAt(dose.earliest().plus(DoseLedger.WINDOW))));
    }

    private void hold(Question question) {
        set(present, question, true);
        set(possible, question, true);
    }

    private void closeOverParts() {
        long[] open = new long[QuestionSet.WORDS];
        patient.answers().forEach((question, answer) -> set(open, question, answer == Answer.UNKNOWN));
        List<InputCatalogue.Part> parts = InputCatalogue.standard().parts();
        // Wholes are at most two levels above a part; two rounds in each direction reach every level.
        for (int round = 0; round < 2; round++) {
            for (InputCatalogue.Part link : parts) {
                if (get(present, link.part())) {
                    hold(link.whole());
                } else if (get(open, link.part())) {
                    // What may be there makes its whole possible, whatever a denied screen says.
                    set(possible, link.whole(), true);
                    set(open, link.whole(), true);
                } else if (!get(possible, link.whole())) {
                    set(possible, link.part(), false);
                }
            }
        }
    }

    private void readNumbers() {
        Map<Measurement<?>, Object> given = patient.measurements();
        for (Measurement<?> measurement : given.keySet()) {
            readNumber(measurement);
        }
        for (Measurement<?> measurement : MEASUREMENTS) {
            if (states[measurement.index()] == null) {
                states[measurement.index()] = standIn(measurement);
            }
        }
    }

    private <T> void readNumber(Measurement<T> measurement) {
        int index = measurement.index();
        long stored = measurement.stored(patient.measured(measurement).orElseThrow());
        states[index] = State.KNOWN;
        values[index] = Math.max(stored, daysListed(measurement));
        if (values[index] > stored) {
            contradictions.add(measurement.key());
        }
        // The list comes to show more days than were stated, or no longer does.
        countedInDays(measurement).ifPresent(counted -> watchDaysListed(measurement, counted, stored + 1));
    }

    /** The days of use that the list of doses shows: an answer below them is not believed. */
    private long daysListed(Measurement<?> measurement) {
        return daysListed(measurement, patient.asOf());
    }

    private long daysListed(Measurement<?> measurement, Instant at) {
        return countedInDays(measurement)
                .map(counted -> (long) ledger.daysWithDose(counted, daysLookedBack(), at))
                .orElse(Long.MIN_VALUE);
    }

    /** D-61: what came back within 14 days is one episode, of which the first part may have been long. */
    private int daysLookedBack() {
        return isPresent(Finding.RECURRED_WITHIN_14D) ? LONGEST_LIST_DAYS : LAST_DAYS;
    }

    private static Optional<Predicate<Ingredient>> countedInDays(Measurement<?> measurement) {
        if (measurement == Measurement.NSAID_DOSE_DAYS) {
            return Optional.of(Ingredient::nsaidClass);
        }
        if (measurement == Measurement.ACETAMINOPHEN_DAYS) {
            return Optional.of(ingredient -> ingredient == Ingredient.ACETAMINOPHEN);
        }
        if (measurement == Measurement.MAGNESIUM_DAYS) {
            return Optional.of(ingredient -> ingredient == Ingredient.MAGNESIUM);
        }
        return Optional.empty();
    }

    /** Whether the list of doses may say more of a number than was stated. */
    static boolean countsDays(Measurement<?> measurement) {
        return countedInDays(measurement).isPresent();
    }

    private State standIn(Measurement<?> measurement) {
        List<Question> proxies = measurement.layProxies();
        if (proxies.isEmpty()) {
            return State.UNKNOWN;
        }
        for (Question proxy : proxies) {
            if (get(possible, proxy)) {
                return State.UNKNOWN;
            }
        }
        if (measurement == Measurement.GLOMERULAR_FILTRATION_RATE && !knownYoungerThanKidneyRisk()) {
            return State.UNKNOWN;
        }
        assumptions.add(measurement);
        return State.ASSUMED_NORMAL;
    }

    private boolean knownYoungerThanKidneyRisk() {
        return patient.measured(Measurement.AGE)
                .filter(age -> age < KIDNEY_RISK_AGE)
                .isPresent();
    }

    private void readChoices() {
        patient.choices().forEach((input, given) -> choices[input.ordinal()] = 1 << given.ordinal());
        int regions = 0;
        for (Region region : patient.regions()) {
            regions |= 1 << region.ordinal();
        }
        choices[ChoiceInput.REGION.ordinal()] = regions;
        if (isPresent(Finding.NEW_LEG_SIGN) && patient.choices().get(ChoiceInput.LEG_SYMPTOMS) == LegSymptoms.NONE) {
            contradictions.add(ChoiceInput.LEG_SYMPTOMS.key());
            choices[ChoiceInput.LEG_SYMPTOMS.ordinal()] = ANY_CHOICE[ChoiceInput.LEG_SYMPTOMS.ordinal()];
        }
        Map<Screen, Integer> screens = patient.screens();
        if (screens.containsKey(Screen.NERVES)) {
            readLegs();
        }
        if (screens.containsKey(Screen.INJURY)) {
            if (patient.measured(Measurement.COLLISION_SPEED).isPresent()) {
                denied(Trigger.RTC);
            } else if (patient.measured(Measurement.FALL_HEIGHT).isPresent()
                    || patient.measured(Measurement.FALL_STAIRS).isPresent()) {
                denied(Trigger.FALL_HEIGHT);
            } else if (patient.measured(Measurement.TRAUMA_AGO).isEmpty() && !isPresent(Finding.TRAUMA_ASSESSED)) {
                denied(Trigger.NONE, Trigger.LIFT_TWIST);
            }
        }
        readPregnancy(screens.containsKey(Screen.PREGNANCY));
    }

    /** Any sign in a leg contradicts that the legs are well: then what was not answered stays open. */
    private void readLegs() {
        boolean legsGiveWay = isPresent(Finding.NEW_LEG_SIGN) || isPresent(Finding.FALLS_BECAUSE_LEG_GIVES_WAY);
        Choice weakness = patient.choices().getOrDefault(ChoiceInput.MOTOR_DEFICIT, MotorDeficit.NONE);
        boolean weak = weakness != MotorDeficit.NONE
                || patient.measured(Measurement.MOTOR_DEFICIT_FOR).isPresent();
        boolean numb = isPresent(Finding.NUMB) || isPresent(Finding.SENSORY_ONLY);
        if (!legsGiveWay && !numb && !weak) {
            denied(LegSymptoms.NONE);
        }
        if (!legsGiveWay && patient.measured(Measurement.MOTOR_DEFICIT_FOR).isEmpty()) {
            denied(MotorDeficit.NONE);
        }
    }

    private void readPregnancy(boolean screenDenied) {
        if (patient.measured(Measurement.GESTATION).isPresent()) {
            choices[ChoiceInput.PREGNANCY.ordinal()] = 1 << Pregnancy.YES.ordinal();
            return;
        }
        // Ruling 5: read as not pregnant only if nothing else was answered. Sex OTHER stays unknown.
        boolean male = patient.choices().get(ChoiceInput.SEX) == Sex.MALE;
        boolean femaleOutsideAge = patient.choices().get(ChoiceInput.SEX) == Sex.FEMALE
                && patient.measured(Measurement.AGE)
                        .filter(age -> age < FERTILE_AGE_FROM || age > FERTILE_AGE_TO)
                        .isPresent();
        // Somebody who names a sign that only this screen shows has not denied it.
        boolean signNamed = InputCatalogue.standard().items(Screen.PREGNANCY).stream()
                .anyMatch(question -> question != Finding.POSTPARTUM
                        && InputCatalogue.standard().screens(question).size() == 1
                        && isPresent(question));
        if (male) {
            onlyThese(Pregnancy.NO);
        } else if ((screenDenied && !signNamed) || femaleOutsideAge) {
            denied(Pregnancy.NO);
        }
        if (choices[ChoiceInput.PREGNANCY.ordinal()] == 1 << Pregnancy.NO.ordinal() && (male || femaleOutsideAge)) {
            for (Question question : InputCatalogue.standard().items(Screen.PREGNANCY)) {
                boolean onlyThere = InputCatalogue.standard().screens(question).size() == 1;
                if (onlyThere && !patient.answers().containsKey(question)) {
                    set(possible, question, false);
                }
            }
        }
    }

    /** A screen was denied that shows this choice: unless it was answered, with "not sure" too, only these values remain. */
    private void denied(Choice... remaining) {
        if (!patient.unsure().contains(remaining[0].input())) {
            onlyThese(remaining);
        }
    }

    private void onlyThese(Choice... remaining) {
        ChoiceInput input = remaining[0].input();
        if (!patient.choices().containsKey(input)) {
            int mask = 0;
            for (Choice choice : remaining) {
                mask |= 1 << choice.ordinal();
            }
            choices[input.ordinal()] = mask;
        }
    }

    /**
     * Whether a question is answered with present, or follows from what is present.
     *
     * @param question not null
     * @return true if present
     */
    public boolean isPresent(Question question) {
        return get(present, question);
    }

    boolean possible(Question question) {
        return get(possible, question);
    }

    /** What is present, as bits; not to be changed. */
    long[] present() {
        return present;
    }

    /** What may be present, as bits; not to be changed. */
    long[] possible() {
        return possible;
    }

    /** The values that remain possible, as a bit mask; for regions the values that are given, 0 if unknown. */
    int mask(ChoiceInput input) {
        return choices[input.ordinal()];
    }

    boolean known(Measurement<?> measurement) {
        return states[measurement.index()] == State.KNOWN;
    }

    boolean assumedNormal(Measurement<?> measurement) {
        return states[measurement.index()] == State.ASSUMED_NORMAL;
    }

    long value(Measurement<?> measurement) {
        return values[measurement.index()];
    }

    /** Whether a known number is at or above a bound; notes when time alone will change that. */
    boolean reaches(Measurement<?> measurement, long bound) {
        long value = values[measurement.index()];
        long nanosPerStep = measurement.nanosPerStep();
        if (nanosPerStep > 0) {
            if (value < bound) {
                horizon.changesIn(Math.multiplyExact(bound - value, nanosPerStep));
            }
        } else if (!ledger.ingredients().isEmpty()) {
            countedInDays(measurement).ifPresent(counted -> watchDaysOfUse(measurement, counted, bound));
        }
        return value >= bound;
    }

    /**
     * On how many days a medicine was taken, as the person says or as the list of doses shows, whichever is more.
     *
     * @param ingredient not null
     * @param at counted back from when, if nothing more is taken until then; not before the moment of the case; not null
     * @return 0 or more; 0 if nothing is known
     */
    public long daysOfUse(Ingredient ingredient, Instant at) {
        Measurement<Integer> days = daysMeasurement(ingredient);
        long stated = patient.measurements().get(days) instanceof Integer said ? said : 0;
        return Math.max(0, Math.max(daysListed(days, at), stated));
    }

    /**
     * The most days of use that there can be within the next day if nothing more is taken: doses that lie on one day, counted back from now,
     * can lie on two, counted back from a later moment. Notes when time alone will change that: the pattern of the days repeats itself until
     * a dose is no longer counted.
     *
     * @param ingredient not null
     * @return not below {@link #daysOfUse}
     */
    public long mostDaysOfUse(Ingredient ingredient) {
        Measurement<Integer> days = daysMeasurement(ingredient);
        long most = daysOfUse(ingredient, patient.asOf());
        Predicate<Ingredient> counted = countedInDays(days).orElseThrow();
        ledger.countedUntil(counted, daysLookedBack(), patient.asOf()).ifPresent(horizon::changesAt);
        if (ledger.mostDaysWithDose(counted) > most) {
            Instant dayEnds = patient.asOf().plus(DoseLedger.WINDOW);
            for (Instant border : ledger.dayBorders(counted, daysLookedBack(), patient.asOf())) {
                if (border.isAfter(dayEnds)) {
                    break;
                }
                most = Math.max(most, daysListed(days, border));
            }
        }
        return most;
    }

    /**
     * Notes when time alone will change whether the days of use reach a bound.
     *
     * @param ingredient not null
     * @param bound 1 or more
     */
    public void watchDaysOfUse(Ingredient ingredient, long bound) {
        Measurement<Integer> days = daysMeasurement(ingredient);
        watchDaysOfUse(days, countedInDays(days).orElseThrow(), bound);
    }

    private static Measurement<Integer> daysMeasurement(Ingredient ingredient) {
        return ingredient.nsaidClass()
                ? Measurement.NSAID_DOSE_DAYS
                : ingredient == Ingredient.MAGNESIUM ? Measurement.MAGNESIUM_DAYS : Measurement.ACETAMINOPHEN_DAYS;
    }

    /** The days of use change when a dose becomes a day older, and when it is no longer looked back at. */
    private void watchDaysOfUse(Measurement<?> measurement, Predicate<Ingredient> counted, long bound) {
        boolean stated = patient.measurements().get(measurement) instanceof Integer days && days >= bound;
        if (!stated) {
            watchDaysListed(measurement, counted, bound);
        }
    }

    /** The list of doses shows as many days as a bound, or no longer does. */
    private void watchDaysListed(Measurement<?> measurement, Predicate<Ingredient> counted, long bound) {
        if (ledger.mostDaysWithDose(counted) < bound) {
            return;
        }
        boolean now = daysListed(measurement, patient.asOf()) >= bound;
        for (Instant border : ledger.dayBorders(counted, daysLookedBack(), patient.asOf())) {
            if (daysListed(measurement, border) >= bound != now) {
                horizon.changesAt(border);
                return;
            }
        }
    }

    /**
     * Whether nothing is known that answers this input.
     *
     * @param input not null
     * @return true if it is open
     */
    public boolean unknown(Input input) {
        if (input instanceof Question question) {
            return possible(question) && !isPresent(question);
        }
        if (input instanceof ChoiceInput choice) {
            return choice == ChoiceInput.REGION ? mask(choice) == 0 : Integer.bitCount(mask(choice)) > 1;
        }
        if (input instanceof DoseInput doses) {
            Optional<Ingredient> ingredient = doses.ingredient();
            return ingredient.isPresent() ? amountUnknown(ingredient.get()) : ledger.unknownProduct();
        }
        return states[((Measurement<?>) input).index()] == State.UNKNOWN;
    }

    /**
     * An input as it was read, as text: with what follows from doses, medicines and other answers. To show it, not to log it.
     *
     * @param key the key of an input or question; not null
     * @return the answer with its unit, {@code UNKNOWN} if it is open
     */
    public String answerText(String key) {
        return InputCatalogue.standard()
                .input(key)
                .filter(Question.class::isInstance)
                .map(Question.class::cast)
                .map(question -> (isPresent(question)
                                ? Answer.PRESENT
                                : possible(question) ? Answer.UNKNOWN : Answer.ABSENT)
                        .name())
                .orElseGet(() -> patient.answerText(key));
    }

    private boolean amountUnknown(Ingredient ingredient) {
        boolean saidToBeInUse = ingredient.inUse().map(this::isPresent).orElse(false);
        return ledger.unknownAmount(ingredient)
                || (saidToBeInUse && (!ledger.uses(ingredient) || isPresent(Finding.UNLISTED_DOSES)));
    }

    /**
     * Whether more of an ingredient may have been taken within a time than the list of doses shows: an amount is not known, or it may
     * be in use and the list is not known to be complete.
     */
    boolean mayHaveTakenMore(Ingredient ingredient, Duration within) {
        boolean mayBeInUse = ingredient.inUse().map(this::possible).orElse(true);
        return horizon.isAtMost(ledger.lastOfUnknownAmount(ingredient), within)
                || (mayBeInUse
                        && (possible(Finding.UNLISTED_DOSES)
                                || horizon.isAtMost(ledger.lastUnknownProductTaken(), within)));
    }

    /**
     * The measurements that denied lay questions stand in for, so that no limit of them counts as met.
     *
     * @return an unmodifiable list
     */
    public List<Measurement<?>> assumptions() {
        return Collections.unmodifiableList(assumptions);
    }

    /**
     * Keys of answers that contradict each other or the list of doses, and of which the more worrying one is read.
     *
     * @return an unmodifiable list
     */
    public List<String> contradictions() {
        return Collections.unmodifiableList(contradictions);
    }

    /**
     * The doses, resolved to ingredients.
     *
     * @return the ledger
     */
    public DoseLedger ledger() {
        return ledger;
    }

    /**
     * The case that is read.
     *
     * @return the case
     */
    public PatientCase patient() {
        return patient;
    }

    /**
     * The moment of the evaluation.
     *
     * @return the instant
     */
    public Instant asOf() {
        return patient.asOf();
    }

    /**
     * The policies that are applied.
     *
     * @return the policies
     */
    public Policies policies() {
        return policies;
    }

    Set<Remedy> clinicianAgreed() {
        return patient.clinicianAgreed();
    }

    boolean onsetKnown() {
        return onsetKnown;
    }

    /** Whether at least this many nanoseconds, 0 or more, have passed since the known onset; notes when time alone will change that. */
    boolean onsetReaches(long bound) {
        // An onset that a clock put a few minutes ahead is now.
        if (sinceOnset >= bound || bound <= 0) {
            return true;
        }
        horizon.changesIn(bound - sinceOnset);
        return false;
    }

    Horizon horizon() {
        return horizon;
    }

    /**
     * The nearest moment after the evaluation at which an answer that was given until now changes by itself, if nothing else is reported.
     *
     * @return the instant, or empty if none changes
     */
    public Optional<Instant> nextChange() {
        return horizon.nearest();
    }

    /** The body weight, or null if unknown. */
    @Nullable
    Mass weight() {
        return patient.measured(Measurement.WEIGHT).orElse(null);
    }
}
