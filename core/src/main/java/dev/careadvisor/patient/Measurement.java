package dev.careadvisor.patient;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/**
 * A number about the person, with the type that carries its unit. Not given means that it may have any value.
 *
 * <p>A measurement that nobody has at home names the lay questions that stand in for it ({@link #layProxies()}): when these are
 * denied and nothing was measured, no limit of it counts as met. Immutable and thread-safe.
 *
 * @param <T> the type of the value
 */
public final class Measurement<T> implements Input {

    private static final List<Measurement<?>> ALL = new ArrayList<>();
    private static final long NANOS_PER_WEEK = Duration.ofDays(7).toNanos();

    /** Age in completed years, 0 to 120. */
    public static final Measurement<Integer> AGE = of("AGE", Dimension.COUNT, 0, 120);
    /** Body weight, 1 kg to 500 kg. */
    public static final Measurement<Mass> WEIGHT = of("WEIGHT", Dimension.MASS, Mass.kilograms(1), Mass.kilograms(500));
    /** Completed weeks of the pregnancy, 0 to 44. Giving it means that the person is pregnant. */
    public static final Measurement<Weeks> GESTATION = of("GESTATION", Dimension.WEEKS, Weeks.of(0), Weeks.of(44));
    /** Completed weeks since a birth, 0 to 520. */
    public static final Measurement<Weeks> POSTPARTUM =
            of("POSTPARTUM", Dimension.WEEKS, Weeks.of(0), Weeks.of(520), Finding.POSTPARTUM);

    /** Pain now (NRS). */
    public static final Measurement<PainScore> PAIN_NOW = pain("PAIN_NOW");
    /** Pain before the last activity (NRS). */
    public static final Measurement<PainScore> PAIN_BEFORE = pain("PAIN_BEFORE");
    /** Pain during the last activity (NRS). */
    public static final Measurement<PainScore> PAIN_DURING = pain("PAIN_DURING");
    /** Worst pain of the last 24 hours (NRS). */
    public static final Measurement<PainScore> PAIN_WORST_24H = pain("PAIN_WORST_24H");
    /** Pain when the episode began (NRS). */
    public static final Measurement<PainScore> PAIN_AT_START = pain("PAIN_AT_START");
    /** Pain at this time yesterday (NRS). */
    public static final Measurement<PainScore> PAIN_YESTERDAY = pain("PAIN_YESTERDAY");

    /** Body temperature; stood in for by the question whether the person feels feverish, shivers or sweats. */
    public static final Measurement<Temperature> TEMPERATURE = of(
            "TEMPERATURE",
            Dimension.TEMPERATURE,
            new Temperature(30_000),
            new Temperature(45_000),
            Finding.FEELS_FEVERISH,
            Finding.RIGORS,
            Finding.CHILLS,
            Finding.SWEATS);
    /** Heart rate, 20 to 300 a minute. */
    public static final Measurement<Integer> HEART_RATE =
            of("HEART_RATE", Dimension.whole("/min"), 20, 300, Finding.BREATHING_FAST);
    /** Systolic blood pressure, 30 to 300 mmHg. */
    public static final Measurement<Integer> SYSTOLIC_PRESSURE =
            of("SYSTOLIC_PRESSURE", Dimension.whole("mmHg"), 30, 300, Finding.NEAR_SYNCOPE);
    /** Diastolic blood pressure, 20 to 200 mmHg. */
    public static final Measurement<Integer> DIASTOLIC_PRESSURE =
            of("DIASTOLIC_PRESSURE", Dimension.whole("mmHg"), 20, 200, Condition.HYPERTENSION);
    /** Platelet count, 0 to 2,000 x 10^9/L. */
    public static final Measurement<Integer> PLATELETS =
            of("PLATELETS", Dimension.whole("10^9/L"), 0, 2_000, Condition.LOW_PLATELETS);
    /** Estimated glomerular filtration rate; asked only with a risk factor for kidney disease (clinical tables, section 0.3). */
    public static final Measurement<GlomerularFiltrationRate> GLOMERULAR_FILTRATION_RATE = of(
            "GLOMERULAR_FILTRATION_RATE",
            Dimension.FILTRATION,
            GlomerularFiltrationRate.of(0),
            GlomerularFiltrationRate.of(250),
            Condition.CKD,
            Condition.DIABETES,
            Condition.HYPERTENSION,
            Condition.SINGLE_KIDNEY,
            Condition.KIDNEY_TRANSPLANT,
            Condition.DIALYSIS);

    /** Speed of the vehicle in a road traffic collision, 0 to 400 km/h. */
    public static final Measurement<Integer> COLLISION_SPEED =
            of("COLLISION_SPEED", Dimension.whole("km/h"), 0, 400, Finding.HIGH_ENERGY);
    /** Height of a fall, 0 to 100 metres. */
    public static final Measurement<BigDecimal> FALL_HEIGHT =
            of("FALL_HEIGHT", Dimension.decimal("m"), BigDecimal.ZERO, BigDecimal.valueOf(100), Finding.HIGH_ENERGY);
    /** Number of stairs fallen, 0 to 200. */
    public static final Measurement<Integer> FALL_STAIRS =
            of("FALL_STAIRS", Dimension.COUNT, 0, 200, Finding.HIGH_ENERGY);

    /** Time since the leg weakness began. */
    public static final Measurement<Duration> MOTOR_DEFICIT_FOR = elapsed("MOTOR_DEFICIT_FOR");
    /** Time since passing urine changed. */
    public static final Measurement<Duration> BLADDER_CHANGE_FOR = elapsed("BLADDER_CHANGE_FOR");
    /** Time since bowel control changed. */
    public static final Measurement<Duration> BOWEL_CHANGE_FOR = elapsed("BOWEL_CHANGE_FOR");
    /** Time since the saddle area became numb. */
    public static final Measurement<Duration> SADDLE_NUMB_FOR = elapsed("SADDLE_NUMB_FOR");
    /** Time since sexual function changed. */
    public static final Measurement<Duration> SEXUAL_DYSFUNCTION_FOR = elapsed("SEXUAL_DYSFUNCTION_FOR");
    /** Time since the injury. */
    public static final Measurement<Duration> TRAUMA_AGO = elapsed("TRAUMA_AGO");
    /** Time since spinal surgery, a spinal injection or an epidural. */
    public static final Measurement<Duration> SPINAL_PROCEDURE_AGO =
            elapsed("SPINAL_PROCEDURE_AGO", Finding.SPINAL_PROCEDURE);
    /** Time since an antipsychotic or other dopamine blocker was started or raised. */
    public static final Measurement<Duration> DOPAMINE_BLOCKER_STARTED_AGO = elapsed("DOPAMINE_BLOCKER_STARTED_AGO");
    /** Time since the last wound. */
    public static final Measurement<Duration> WOUND_AGO = elapsed("WOUND_AGO", Finding.WOUND);
    /** Time since a monoamine oxidase inhibitor was stopped. */
    public static final Measurement<Duration> MAOI_STOPPED_AGO =
            elapsed("MAOI_STOPPED_AGO", MedicineClass.MAOI_STOPPED);
    /** Time since the last heart attack. */
    public static final Measurement<Duration> MYOCARDIAL_INFARCTION_AGO =
            elapsed("MYOCARDIAL_INFARCTION_AGO", Condition.MI);
    /** Time since the last stroke or transient ischaemic attack. */
    public static final Measurement<Duration> STROKE_AGO = elapsed("STROKE_AGO", Condition.STROKE, Condition.TIA);
    /** Time since a coronary stent was placed. */
    public static final Measurement<Duration> CORONARY_STENT_AGO =
            elapsed("CORONARY_STENT_AGO", Condition.CORONARY_STENT);
    /** Time since heart surgery. */
    public static final Measurement<Duration> HEART_SURGERY_AGO = elapsed("HEART_SURGERY_AGO", Condition.CABG);
    /** Time for which a muscle relaxant has been used. */
    public static final Measurement<Duration> RELAXANT_USED_FOR = elapsed("RELAXANT_USED_FOR", Finding.TAKING_RELAXANT);
    /** Time since the last real meal. */
    public static final Measurement<Duration> FASTING_FOR = elapsed("FASTING_FOR", Finding.NOT_EATING);
    /** Time since this person first had this back problem, over all episodes. */
    public static final Measurement<Duration> BACK_PROBLEM_FOR = elapsed("BACK_PROBLEM_FOR");

    /** Age in years at the first back problem, 0 to 120. */
    public static final Measurement<Integer> ONSET_AGE = of("ONSET_AGE", Dimension.COUNT, 0, 120);
    /** Alcohol in US standard drinks (14 g) a day, 0 to 100. */
    public static final Measurement<BigDecimal> ALCOHOL =
            of("ALCOHOL", Dimension.decimal("drinks/d"), BigDecimal.ZERO, BigDecimal.valueOf(100));
    /** Days with a dose of an NSAID among the last 14, 0 to 14. */
    public static final Measurement<Integer> NSAID_DOSE_DAYS =
            of("NSAID_DOSE_DAYS", Dimension.COUNT, 0, 14, Finding.TAKING_NSAID);
    /** Days with a dose of acetaminophen in this episode, 0 to 366. */
    public static final Measurement<Integer> ACETAMINOPHEN_DAYS =
            of("ACETAMINOPHEN_DAYS", Dimension.COUNT, 0, 366, Finding.TAKING_ACETAMINOPHEN);
    /** Days with a dose of a magnesium supplement in this episode, 0 to 366. */
    public static final Measurement<Integer> MAGNESIUM_DAYS =
            of("MAGNESIUM_DAYS", Dimension.COUNT, 0, 366, Finding.TAKING_MAGNESIUM);

    private final String name;
    private final Dimension<T> dimension;
    private final T least;
    private final T greatest;
    private final List<Question> layProxies;
    private final int index;
    private final long nanosPerStep;

    private Measurement(String name, Dimension<T> dimension, T least, T greatest, List<Question> layProxies) {
        this.name = name;
        this.dimension = dimension;
        this.least = least;
        this.greatest = greatest;
        this.layProxies = layProxies;
        this.index = ALL.size();
        this.nanosPerStep = type().equals(Duration.class) ? 1 : type().equals(Weeks.class) ? NANOS_PER_WEEK : 0;
    }

    private static <T> Measurement<T> of(
            String name, Dimension<T> dimension, T least, T greatest, Question... layProxies) {
        Measurement<T> measurement = new Measurement<>(name, dimension, least, greatest, List.of(layProxies));
        ALL.add(measurement);
        return measurement;
    }

    private static Measurement<PainScore> pain(String name) {
        return of(name, Dimension.PAIN, PainScore.of(0), PainScore.of(10));
    }

    private static Measurement<Duration> elapsed(String name, Question... layProxies) {
        return of(name, Dimension.ELAPSED, Duration.ZERO, Duration.ofDays(120L * 366), layProxies);
    }

    /**
     * All measurements.
     *
     * @return an unmodifiable list in a fixed order
     */
    public static List<Measurement<?>> values() {
        return Collections.unmodifiableList(ALL);
    }

    /**
     * The measurement of a name.
     *
     * @param name for example {@code "TEMPERATURE"}; not null
     * @return the measurement, or empty if there is none of that name
     */
    public static Optional<Measurement<?>> named(String name) {
        return ALL.stream().filter(m -> m.name.equals(name)).findFirst();
    }

    /**
     * The name of the constant.
     *
     * @return for example {@code "TEMPERATURE"}
     */
    public String name() {
        return name;
    }

    /**
     * The position in {@link #values()}.
     *
     * @return 0 or more
     */
    public int index() {
        return index;
    }

    @Override
    public String key() {
        return "MEASUREMENT." + name;
    }

    /**
     * The type that carries the unit.
     *
     * @return the class of the values
     */
    public Class<T> type() {
        return dimension.type();
    }

    /**
     * The smallest allowed value, inclusive.
     *
     * @return the bound
     */
    public T least() {
        return least;
    }

    /**
     * The greatest allowed value, inclusive.
     *
     * @return the bound
     */
    public T greatest() {
        return greatest;
    }

    /**
     * The questions that stand in for this measurement: with all of them denied and nothing measured, no limit counts as met.
     *
     * @return an unmodifiable list, empty if there is no stand-in
     */
    public List<Question> layProxies() {
        return layProxies;
    }

    /**
     * Reads a value from text with its unit, as the JSON codec writes it.
     *
     * @param text for example {@code "38.2 C"}; not null
     * @return the value, not yet checked against {@link #least()} and {@link #greatest()}
     * @throws IllegalArgumentException if the number or the unit is missing or wrong
     */
    public T parse(String text) {
        return dimension.parse().apply(text);
    }

    /**
     * Writes a value as text with its unit.
     *
     * @param value not null
     * @return for example {@code "38.2 C"}
     */
    public String format(T value) {
        return dimension.format().apply(value);
    }

    boolean allows(T value) {
        long stored = stored(value);
        return stored >= stored(least) && stored <= stored(greatest);
    }

    /**
     * The value as the whole number in which it is compared.
     *
     * @param value not null
     * @return the stored form
     */
    public long stored(T value) {
        return dimension.toStored().applyAsLong(value);
    }

    /**
     * The value of a stored form.
     *
     * @param stored as {@link #stored} gives it
     * @return the value, or empty if it is out of bounds
     */
    public Optional<T> ofStored(long stored) {
        return stored < stored(least) || stored > stored(greatest)
                ? Optional.empty()
                : Optional.of(dimension.fromStored().apply(stored));
    }

    /**
     * A limit, as a rule writes it, in the whole number in which values are compared.
     *
     * @param limit in the unit of the measurement: kilograms, degrees Celsius, days, weeks, NRS
     * @return the stored form
     */
    public long storedLimit(double limit) {
        return dimension.stored(limit);
    }

    /**
     * How long it takes until time alone adds one to the stored form: elapsed times and completed weeks grow, all else stays.
     *
     * @return nanoseconds, or 0 for what does not grow
     */
    public long nanosPerStep() {
        return nanosPerStep;
    }

    @Override
    public String toString() {
        return name;
    }
}
