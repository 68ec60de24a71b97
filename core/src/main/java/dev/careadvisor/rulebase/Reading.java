package dev.careadvisor.rulebase;

import dev.careadvisor.medicine.DoseLedger;
import dev.careadvisor.medicine.Ingredient;
import dev.careadvisor.patient.Answer;
import dev.careadvisor.patient.Choice;
import dev.careadvisor.patient.Condition;
import dev.careadvisor.patient.Finding;
import dev.careadvisor.patient.LegSymptoms;
import dev.careadvisor.patient.Mass;
import dev.careadvisor.patient.Measurement;
import dev.careadvisor.patient.MedicineClass;
import dev.careadvisor.patient.MotorDeficit;
import dev.careadvisor.patient.Pregnancy;
import dev.careadvisor.patient.Question;
import dev.careadvisor.patient.QuestionSet;
import dev.careadvisor.patient.Region;
import dev.careadvisor.remedy.Remedy;
import java.time.Duration;
import java.time.Instant;

/**
 * One reading of a case: what rules look at.
 *
 * <p>The same case is read twice. In the CERTAIN reading an unknown answer is neither present nor absent; in the POSSIBLE reading it
 * is both, and an unknown number lies in every band. A rule that fires on both readings is certain; on POSSIBLE alone it is not ruled
 * out. Because of that rules never negate: they say {@link #lacks}, not {@code !has}.
 *
 * <p>{@code mayHave}, {@code mayLack} and {@code mayBe...} are for modifiers (weeks, days, speed, whether assessed; rulings 95 and
 * 122): unknown counts at its worst in both readings.
 *
 * <p>Immutable and thread-safe.
 */
public abstract sealed class Reading permits TriageReading, RemedyReading {

    private static final double NANOS_PER_HOUR = 3_600e9;
    /** Day 14 counts to its end: the interaction can kill (ruling 49). */
    private static final int MAOI_DAYS = 14;

    private static final Duration OVERDOSE_LOOK_BACK = Duration.ofDays(14);

    final CaseFacts facts;
    private final boolean certain;
    /** What this reading has, and what it does not lack, as bits. */
    private final long[] has;

    private final long[] lacksNot;

    Reading(CaseFacts facts, boolean certain) {
        this.facts = facts;
        this.certain = certain;
        this.has = certain ? facts.present() : facts.possible();
        this.lacksNot = certain ? facts.possible() : facts.present();
    }

    /**
     * Whether this is the CERTAIN reading.
     *
     * @return false for the POSSIBLE reading
     */
    public final boolean certain() {
        return certain;
    }

    /**
     * Whether another reading of the case has all that this one has: then what matches on this one matches on the other.
     *
     * @param other not null
     * @return true if so
     */
    public final boolean within(Reading other) {
        long more = 0;
        for (int i = 0; i < has.length; i++) {
            more |= has[i] & ~other.has[i];
        }
        return more == 0;
    }

    /** What rules go by that read no answer, as a number: another one for each urgency, phase and policies. */
    abstract int settingNumber();

    /** The policies as a number, another one for each. */
    final int policiesNumber() {
        Policies policies = facts.policies();
        int number = policies.heat().ordinal();
        number = number * LabelRegion.values().length + policies.labelRegion().ordinal();
        return number * DayLimits.values().length + policies.dayLimits().ordinal();
    }

    /**
     * Present; in the POSSIBLE reading also unknown.
     *
     * @param question not null
     * @return whether this reading has it
     */
    public final boolean has(Question question) {
        int index = question.index();
        return (has[index >> 6] >>> index & 1) != 0;
    }

    /**
     * At least one of several.
     *
     * @param questions not null
     * @return whether this reading has any of them
     */
    public final boolean hasAny(Question... questions) {
        for (Question question : questions) {
            if (has(question)) {
                return true;
            }
        }
        return false;
    }

    private boolean hasAny(QuestionSet questions) {
        return questions.meets(has);
    }

    /**
     * Present in what was said, in both readings: for an answer that is not asked of everybody, so that an unknown one blocks nothing.
     *
     * @param questions not null
     * @return whether any of them was said to be present
     */
    public final boolean said(Question... questions) {
        for (Question question : questions) {
            if (facts.isPresent(question)) {
                return true;
            }
        }
        return false;
    }

    /**
     * At least a number of several.
     *
     * @param number 1 or more
     * @param questions not null
     * @return whether this reading has that many
     */
    public final boolean hasAtLeast(int number, Question... questions) {
        return count(questions) >= number;
    }

    private int count(Question... questions) {
        int count = 0;
        for (Question question : questions) {
            if (has(question)) {
                count++;
            }
        }
        return count;
    }

    /**
     * Absent; in the POSSIBLE reading also unknown.
     *
     * @param question not null
     * @return whether this reading lacks it
     */
    public final boolean lacks(Question question) {
        int index = question.index();
        return (lacksNot[index >> 6] >>> index & 1) == 0;
    }

    /**
     * Every one of several is lacking.
     *
     * @param questions not null
     * @return whether this reading lacks them all
     */
    public final boolean lacksAll(Question... questions) {
        for (Question question : questions) {
            if (!lacks(question)) {
                return false;
            }
        }
        return true;
    }

    /**
     * A modifier that is present or unknown, in both readings.
     *
     * @param question not null
     * @return true unless it is known to be absent
     */
    public final boolean mayHave(Question question) {
        return facts.possible(question);
    }

    /**
     * A modifier that is absent or unknown, in both readings.
     *
     * @param question not null
     * @return true unless it is known to be present
     */
    public final boolean mayLack(Question question) {
        return !facts.isPresent(question);
    }

    /**
     * One of these values of one question; in the POSSIBLE reading also if it is unknown. For regions: any of those given.
     *
     * @param any values of one question; not null
     * @return whether this reading has one of them
     */
    public final boolean is(Choice... any) {
        int mask = facts.mask(any[0].input());
        int wanted = mask(any);
        if (any[0] instanceof Region) {
            return mask == 0 ? !certain : (mask & wanted) != 0;
        }
        return certain ? (mask & ~wanted) == 0 : (mask & wanted) != 0;
    }

    /**
     * A modifier with one of these values or unknown, in both readings.
     *
     * @param any values of one question; not null
     * @return true unless it is known to have another value
     */
    public final boolean mayBe(Choice... any) {
        int mask = facts.mask(any[0].input());
        return (mask & mask(any)) != 0 || (any[0] instanceof Region && mask == 0);
    }

    private static int mask(Choice... any) {
        int mask = 0;
        for (Choice choice : any) {
            mask |= 1 << choice.ordinal();
        }
        return mask;
    }

    /**
     * A number at or above a limit; in the POSSIBLE reading also if it is unknown.
     *
     * @param measurement not null
     * @param limit in the unit of the measurement; elapsed times in days
     * @return whether the limit is met, bound included
     */
    public final boolean atLeast(Measurement<?> measurement, double limit) {
        return reaches(measurement, measurement.storedLimit(limit), !certain);
    }

    /**
     * A number above a limit; in the POSSIBLE reading also if it is unknown.
     *
     * @param measurement not null
     * @param limit in the unit of the measurement; elapsed times in days
     * @return whether the limit is passed, bound excluded
     */
    public final boolean above(Measurement<?> measurement, double limit) {
        return reaches(measurement, measurement.storedLimit(limit) + 1, !certain);
    }

    /**
     * A number below a limit; in the POSSIBLE reading also if it is unknown.
     *
     * @param measurement not null
     * @param limit in the unit of the measurement; elapsed times in days
     * @return whether the number is below, bound excluded
     */
    public final boolean below(Measurement<?> measurement, double limit) {
        return staysBelow(measurement, measurement.storedLimit(limit), !certain);
    }

    /**
     * A number at or below a limit; in the POSSIBLE reading also if it is unknown.
     *
     * @param measurement not null
     * @param limit in the unit of the measurement; elapsed times in days
     * @return whether the number is at or below, bound included
     */
    public final boolean atMost(Measurement<?> measurement, double limit) {
        return staysBelow(measurement, measurement.storedLimit(limit) + 1, !certain);
    }

    /**
     * A modifier at or above a limit or unknown, in both readings.
     *
     * @param measurement not null
     * @param limit in the unit of the measurement; elapsed times in days
     * @return true unless it is known to be below
     */
    public final boolean mayBeAtLeast(Measurement<?> measurement, double limit) {
        return reaches(measurement, measurement.storedLimit(limit), true);
    }

    /**
     * A modifier above a limit or unknown, in both readings.
     *
     * @param measurement not null
     * @param limit in the unit of the measurement; elapsed times in days
     * @return true unless it is known to be at or below
     */
    public final boolean mayBeAbove(Measurement<?> measurement, double limit) {
        return reaches(measurement, measurement.storedLimit(limit) + 1, true);
    }

    /**
     * A modifier below a limit or unknown, in both readings.
     *
     * @param measurement not null
     * @param limit in the unit of the measurement; elapsed times in days
     * @return true unless it is known to be at or above
     */
    public final boolean mayBeBelow(Measurement<?> measurement, double limit) {
        return staysBelow(measurement, measurement.storedLimit(limit), true);
    }

    /**
     * A modifier at or below a limit or unknown, in both readings.
     *
     * @param measurement not null
     * @param limit in the unit of the measurement; elapsed times in days
     * @return true unless it is known to be above
     */
    public final boolean mayBeAtMost(Measurement<?> measurement, double limit) {
        return staysBelow(measurement, measurement.storedLimit(limit) + 1, true);
    }

    /**
     * A number that is known and below a limit, in both readings: for rows in which a value that was not measured does not count.
     *
     * @param measurement not null
     * @param limit in the unit of the measurement; elapsed times in days
     * @return whether it is known to be below, bound excluded
     */
    public final boolean knownBelow(Measurement<?> measurement, double limit) {
        return staysBelow(measurement, measurement.storedLimit(limit), false);
    }

    /**
     * A number that is known and at or above a limit, in both readings: for rows in which a value that was not measured does not count.
     *
     * @param measurement not null
     * @param limit in the unit of the measurement; elapsed times in days
     * @return whether it is known to be at or above, bound included
     */
    public final boolean knownAtLeast(Measurement<?> measurement, double limit) {
        return reaches(measurement, measurement.storedLimit(limit), false);
    }

    /**
     * A number that is known and above a limit, in both readings: for rows in which a value that was not measured does not count.
     *
     * @param measurement not null
     * @param limit in the unit of the measurement; elapsed times in days
     * @return whether it is known to be above, bound excluded
     */
    public final boolean knownAbove(Measurement<?> measurement, double limit) {
        return reaches(measurement, measurement.storedLimit(limit) + 1, false);
    }

    private boolean reaches(Measurement<?> measurement, long bound, boolean ifUnknown) {
        return facts.known(measurement) ? facts.reaches(measurement, bound) : counts(measurement, ifUnknown);
    }

    private boolean staysBelow(Measurement<?> measurement, long bound, boolean ifUnknown) {
        return facts.known(measurement) ? !facts.reaches(measurement, bound) : counts(measurement, ifUnknown);
    }

    /** A measurement that denied lay questions stand in for meets no limit. */
    private boolean counts(Measurement<?> measurement, boolean ifUnknown) {
        return ifUnknown && !facts.assumedNormal(measurement);
    }

    /**
     * At least this many hours since the onset; in the POSSIBLE reading also if the onset is unknown.
     *
     * @param hours 0 or more
     * @return whether that long has passed, bound included
     */
    public final boolean onsetAtLeast(double hours) {
        return facts.onsetKnown() ? facts.onsetReaches(nanos(hours)) : !certain;
    }

    /**
     * More than this many hours since the onset; in the POSSIBLE reading also if the onset is unknown.
     *
     * @param hours 0 or more
     * @return whether longer has passed, bound excluded
     */
    public final boolean onsetAbove(double hours) {
        return facts.onsetKnown() ? facts.onsetReaches(nanos(hours) + 1) : !certain;
    }

    /**
     * Less than this many hours since the onset; in the POSSIBLE reading also if the onset is unknown.
     *
     * @param hours 0 or more
     * @return whether less has passed, bound excluded
     */
    public final boolean onsetBelow(double hours) {
        return facts.onsetKnown() ? !facts.onsetReaches(nanos(hours)) : !certain;
    }

    /**
     * At most this many hours since the onset; in the POSSIBLE reading also if the onset is unknown.
     *
     * @param hours 0 or more
     * @return whether at most that long has passed, bound included
     */
    public final boolean onsetAtMost(double hours) {
        return facts.onsetKnown() ? !facts.onsetReaches(nanos(hours) + 1) : !certain;
    }

    /**
     * A modifier: at least this many hours since the onset, or the onset is unknown, in both readings.
     *
     * @param hours 0 or more
     * @return true unless less is known to have passed
     */
    public final boolean onsetMayBeAtLeast(double hours) {
        return !facts.onsetKnown() || facts.onsetReaches(nanos(hours));
    }

    /**
     * A modifier: more than this many hours since the onset, or the onset is unknown, in both readings.
     *
     * @param hours 0 or more
     * @return true unless it is known that no more has passed
     */
    public final boolean onsetMayBeAbove(double hours) {
        return !facts.onsetKnown() || facts.onsetReaches(nanos(hours) + 1);
    }

    private static long nanos(double hours) {
        return Math.round(hours * NANOS_PER_HOUR);
    }

    /**
     * One pain is known to be this much above another, in both readings: for rows in which a pain that was not asked does not count.
     *
     * @param from the lower pain; not null
     * @param to the higher pain; not null
     * @param by 0 to 10
     * @return whether both are known and it rose by that much or more
     */
    public final boolean painRose(Measurement<?> from, Measurement<?> to, int by) {
        return facts.known(from) && facts.known(to) && facts.value(to) - facts.value(from) >= by;
    }

    /**
     * The pain now is this much above an earlier pain; in the POSSIBLE reading also if either is unknown.
     *
     * @param earlier not null
     * @param by 0 to 10
     * @return whether the pain rose by that much or more
     */
    public final boolean painRoseSince(Measurement<?> earlier, int by) {
        if (!facts.known(Measurement.PAIN_NOW) || !facts.known(earlier)) {
            // A rise is impossible where the pain now is known to be too low for it.
            return !certain && !(facts.known(Measurement.PAIN_NOW) && facts.value(Measurement.PAIN_NOW) < by);
        }
        return facts.value(Measurement.PAIN_NOW) - facts.value(earlier) >= by;
    }

    /**
     * A group of inputs that several rows name by one phrase.
     *
     * @param sign not null
     * @return whether this reading has it
     */
    public final boolean has(Sign sign) {
        return switch (sign) {
            case CAUDA_EQUINA, COLLAPSE, IMMUNOSUPPRESSION -> hasAnyOf(sign);
            case SEVERE_NEUROLOGICAL ->
                has(Sign.CAUDA_EQUINA)
                        || is(LegSymptoms.BOTH_LEGS, LegSymptoms.MIGRATED_TO_BOTH)
                        || is(MotorDeficit.NEW, MotorDeficit.PROGRESSIVE)
                        || hasAny(
                                Finding.FALLS_BECAUSE_LEG_GIVES_WAY, Finding.GAIT_CHANGE_NEW, Finding.HAND_CLUMSY_NEW);
            case NEUROLOGICAL ->
                has(Sign.SEVERE_NEUROLOGICAL)
                        || is(MotorDeficit.STATIC, MotorDeficit.NEW, MotorDeficit.PROGRESSIVE)
                        || hasAny(Finding.NUMB, Finding.SENSORY_ONLY, Finding.MARKED_WEAKNESS);
            case FEVER ->
                atLeast(Measurement.TEMPERATURE, 37.5)
                        || hasAny(Finding.FEELS_FEVERISH, Finding.RIGORS)
                        || said(Finding.TRAVEL_FEVER)
                        || ((has(Finding.ANTIPYRETIC_WITHIN_6H) || mayBeAtLeast(Measurement.TEMPERATURE, 37.5))
                                && hasAny(Finding.CHILLS, Finding.SWEATS));
            case PREGNANT -> is(Pregnancy.YES, Pregnancy.POSSIBLE);
            case VASCULAR_CHEST_ABDOMEN -> hasAnyOf(sign);
            case TWO_SEROTONERGIC ->
                count(
                                        MedicineClass.CYCLOBENZAPRINE,
                                        MedicineClass.METAXALONE,
                                        MedicineClass.TRAMADOL,
                                        MedicineClass.SSRI,
                                        MedicineClass.SNRI,
                                        MedicineClass.TCA,
                                        MedicineClass.TRIPTAN,
                                        MedicineClass.LINEZOLID,
                                        MedicineClass.METHYLENE_BLUE,
                                        MedicineClass.DEXTROMETHORPHAN,
                                        MedicineClass.VORTIOXETINE,
                                        MedicineClass.ST_JOHNS_WORT,
                                        MedicineClass.MEPERIDINE,
                                        MedicineClass.MDMA)
                                + (has(MedicineClass.MAOI) || maoiRecentlyStopped() ? 1 : 0)
                        >= 2;
            case MAOI_EXPOSURE ->
                hasAny(MedicineClass.MAOI, MedicineClass.LINEZOLID, MedicineClass.METHYLENE_BLUE)
                        || maoiRecentlyStopped();
            case KIDNEY_RISK ->
                atLeast(Measurement.AGE, 65) || hasAny(Condition.CKD, Condition.DIABETES, Condition.HYPERTENSION);
        };
    }

    private boolean hasAnyOf(Sign sign) {
        return hasAny(sign.questions());
    }

    private boolean maoiRecentlyStopped() {
        return facts.known(Measurement.MAOI_STOPPED_AGO)
                ? below(Measurement.MAOI_STOPPED_AGO, MAOI_DAYS + 1) || said(MedicineClass.MAOI_STOPPED)
                : has(MedicineClass.MAOI_STOPPED);
    }

    /**
     * More than a mass of an ingredient was taken in some window of 24 hours; in the POSSIBLE reading also if it is not known how much
     * was taken.
     *
     * @param ingredient not null
     * @param milligrams 0 or more
     * @return whether the doses of this reading pass it, bound excluded
     */
    public final boolean tookInADayMoreThan(Ingredient ingredient, long milligrams) {
        return tookInADayMoreThan(ingredient, Mass.milligrams(milligrams)) || mayHaveTakenMore(ingredient);
    }

    private boolean mayHaveTakenMore(Ingredient ingredient) {
        return !certain && facts.mayHaveTakenMore(ingredient, OVERDOSE_LOOK_BACK);
    }

    /** An overdose of longer ago has shown itself, or done no harm. */
    private boolean tookInADayMoreThan(Ingredient ingredient, Mass limit) {
        return facts.horizon().isAtMost(facts.ledger().lastDayAbove(ingredient, limit), OVERDOSE_LOOK_BACK);
    }

    /**
     * More than a mass per kilogram of body weight was taken in some window of 24 hours; in the POSSIBLE reading also if it is not known
     * how much was taken.
     *
     * @param ingredient not null
     * @param milligramsPerKilogram 0 or more
     * @return whether the doses of this reading pass it, bound excluded; false if the weight is unknown
     */
    public final boolean tookInADayMoreThanPerKilogram(Ingredient ingredient, long milligramsPerKilogram) {
        Mass weight = facts.weight();
        if (weight == null) {
            return false;
        }
        return tookInADayMoreThan(ingredient, perKilogram(weight, milligramsPerKilogram))
                || mayHaveTakenMore(ingredient);
    }

    /**
     * More than a mass of an ingredient was taken on several days, each of 24 hours and none overlapping another.
     *
     * @param days how many days, 1 or more
     * @param ingredient not null
     * @param milligrams 0 or more
     * @return whether the listed doses of the last 14 days show that
     */
    public final boolean tookOnDaysMoreThan(int days, Ingredient ingredient, long milligrams) {
        return daysAbove(ingredient, Mass.milligrams(milligrams)) >= days;
    }

    private int daysAbove(Ingredient ingredient, Mass limit) {
        DoseLedger ledger = facts.ledger();
        ledger.doses(ingredient).forEach(dose -> facts.horizon().isAtMost(dose.latest(), OVERDOSE_LOOK_BACK));
        return ledger.daysAbove(ingredient, limit, facts.asOf().minus(OVERDOSE_LOOK_BACK));
    }

    /**
     * More than a mass per kilogram of body weight was taken on several days, each of 24 hours and none overlapping another.
     *
     * @param days how many days, 1 or more
     * @param ingredient not null
     * @param milligramsPerKilogram 0 or more
     * @return whether the listed doses of the last 14 days show that; false if the weight is unknown
     */
    public final boolean tookOnDaysMoreThanPerKilogram(int days, Ingredient ingredient, long milligramsPerKilogram) {
        Mass weight = facts.weight();
        return weight != null && daysAbove(ingredient, perKilogram(weight, milligramsPerKilogram)) >= days;
    }

    /** Micrograms of weight / 10^9 = kg; mg per kg x 10^3 = micrograms per kg. */
    private static Mass perKilogram(Mass weight, long milligramsPerKilogram) {
        return new Mass(Math.floorDiv(Math.multiplyExact(weight.micrograms(), milligramsPerKilogram), 1_000_000L));
    }

    /**
     * Another NSAID or salicylate than one was taken within some hours.
     *
     * @param except not counted; not null
     * @param hours 1 or more
     * @return whether the listed doses show one
     */
    public final boolean tookOtherNsaidWithin(Ingredient except, int hours) {
        return facts.horizon().isWithin(facts.ledger().lastOtherNsaid(except), Duration.ofHours(hours));
    }

    /**
     * An NSAID is in use, but neither ibuprofen nor naproxen is in the list of doses, so that it must be another one; in the POSSIBLE
     * reading also if the use of NSAIDs is unknown.
     *
     * @return whether this reading has such a use
     */
    public final boolean takesNsaidNotListed() {
        boolean listed = listedSinceOnset(Ingredient.IBUPROFEN) || listedSinceOnset(Ingredient.NAPROXEN);
        Answer answer = facts.patient().answerTo(MedicineClass.NSAID);
        return !listed && (certain ? answer == Answer.PRESENT : answer != Answer.ABSENT);
    }

    /**
     * An ingredient is in use, but not one dose of it is listed, so that it is not known how much was taken; in the POSSIBLE reading also
     * if its use is unknown.
     *
     * @param ingredient not null
     * @return whether this reading has such a use
     */
    public final boolean takesWithoutListedDose(Ingredient ingredient) {
        return !facts.ledger().uses(ingredient)
                && ingredient.inUse().map(this::has).orElse(false);
    }

    /**
     * A medicine is in use in this episode: a dose since the onset is listed, or its use was said and no other listed medicine explains
     * that; in the POSSIBLE reading also if its use is unknown.
     *
     * @param ingredient a painkiller; not null
     * @return whether this reading has it in use
     */
    public final boolean inUse(Ingredient ingredient) {
        Answer said = saidToBeInUse(ingredient);
        return listedSinceOnset(ingredient)
                || (certain ? said == Answer.PRESENT && !anotherNsaidListed(ingredient) : said != Answer.ABSENT);
    }

    /**
     * A medicine is not in use in this episode; in the POSSIBLE reading also if its use is unknown.
     *
     * @param ingredient a painkiller; not null
     * @return whether this reading has it not in use
     */
    public final boolean notInUse(Ingredient ingredient) {
        Answer said = saidToBeInUse(ingredient);
        boolean explained = anotherNsaidListed(ingredient);
        return !listedSinceOnset(ingredient)
                && (certain ? said == Answer.ABSENT || explained : said != Answer.PRESENT || explained);
    }

    private boolean listedSinceOnset(Ingredient ingredient) {
        Instant last = facts.ledger().lastSurely(ingredient);
        boolean since = facts.patient()
                .onset()
                .map(onset -> !last.isBefore(onset))
                .orElseGet(() -> facts.horizon().isAtMost(last, OVERDOSE_LOOK_BACK));
        return since || facts.ledger().unknownAmount(ingredient);
    }

    private Answer saidToBeInUse(Ingredient ingredient) {
        return facts.patient().answerTo(ingredient.nsaidClass() ? Finding.TAKING_NSAID : Finding.TAKING_ACETAMINOPHEN);
    }

    private boolean anotherNsaidListed(Ingredient ingredient) {
        return ingredient.nsaidClass()
                && facts.horizon().isWithin(facts.ledger().lastOtherNsaid(ingredient), OVERDOSE_LOOK_BACK);
    }

    /**
     * A dose or a regular medicine has a name that is not in the product table.
     *
     * @return whether one has
     */
    public final boolean namesUnknownProduct() {
        return facts.ledger().unknownProduct();
    }

    /**
     * Doses of an ingredient were taken in the last 24 hours whose amount is not known. An older one has left the window (D-63).
     *
     * @param ingredient not null
     * @return whether there are such doses
     */
    public final boolean tookUnknownAmount(Ingredient ingredient) {
        return facts.horizon().isWithin(facts.ledger().lastOfUnknownAmount(ingredient), DoseLedger.WINDOW);
    }

    /**
     * The person's clinician has agreed to a remedy.
     *
     * @param remedy not null
     * @return whether that was said
     */
    public final boolean clinicianAgreed(Remedy remedy) {
        return facts.clinicianAgreed().contains(remedy);
    }

    /**
     * Nothing was said about the person's clinician agreeing to a remedy.
     *
     * @param remedy not null
     * @return the contrary of {@link #clinicianAgreed}
     */
    public final boolean notAgreed(Remedy remedy) {
        return !clinicianAgreed(remedy);
    }

    /**
     * The policy on early heat.
     *
     * @param policy not null
     * @return whether this policy is applied
     */
    public final boolean heatPolicy(HeatPolicy policy) {
        return facts.policies().heat() == policy;
    }

    /**
     * The policy on product labels.
     *
     * @param any not null
     * @return whether one of these is applied
     */
    public final boolean labelRegion(LabelRegion... any) {
        for (LabelRegion region : any) {
            if (facts.policies().labelRegion() == region) {
                return true;
            }
        }
        return false;
    }

    /**
     * The policy on day limits.
     *
     * @param limits not null
     * @return whether these are applied
     */
    public final boolean dayLimits(DayLimits limits) {
        return facts.policies().dayLimits() == limits;
    }

    /**
     * An ingredient was taken within some hours.
     *
     * @param ingredient not null
     * @param hours 1 or more
     * @return whether the listed doses show one
     */
    public final boolean tookWithin(Ingredient ingredient, int hours) {
        return facts.horizon().isWithin(facts.ledger().last(ingredient), Duration.ofHours(hours));
    }

    /**
     * An ingredient is in use, by the list of doses or of regular medicines.
     *
     * @param ingredient not null
     * @return whether it is
     */
    public final boolean uses(Ingredient ingredient) {
        return facts.ledger().uses(ingredient);
    }

    /** Redacted: says nothing about the person. */
    @Override
    public final String toString() {
        return getClass().getSimpleName() + (certain ? "[certain]" : "[possible]");
    }
}
