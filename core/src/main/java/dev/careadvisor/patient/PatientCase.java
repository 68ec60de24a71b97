package dev.careadvisor.patient;

import dev.careadvisor.medicine.Dose;
import dev.careadvisor.medicine.DoseTaken;
import dev.careadvisor.medicine.Ingredient;
import dev.careadvisor.remedy.Remedy;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What is known about one person at one moment. Whatever is not given is unknown; nothing has a default.
 *
 * <p>Built with {@link #builder()}, which reports every problem at once. {@code toString} is redacted: a case never prints what the
 * person said. Immutable and thread-safe; two cases are equal if they say the same, in whatever order it was given.
 */
public final class PatientCase {

    static final Comparator<Question> BY_INDEX = Comparator.comparingInt(Question::index);
    static final Comparator<Measurement<?>> BY_POSITION = Comparator.comparingInt(Measurement::index);

    private final Instant asOf;
    private final @Nullable String caseId;
    private final @Nullable Instant onset;
    private final Map<Question, Answer> answers;
    private final Map<Screen, Integer> screens;
    private final Map<ChoiceInput, Choice> choices;
    private final Set<ChoiceInput> unsure;
    private final Set<Region> regions;
    private final Map<Measurement<?>, Object> measurements;
    private final List<DoseTaken> doses;
    private final Set<String> medicines;
    private final Set<Remedy> clinicianAgreed;
    private final List<String> contradictions;

    private PatientCase(Builder builder, List<String> contradictions) {
        this.asOf = Objects.requireNonNull(builder.asOf);
        this.caseId = builder.caseId;
        this.onset = builder.onset;
        this.answers = Collections.unmodifiableMap(new TreeMap<>(builder.answers));
        this.screens = Collections.unmodifiableMap(new EnumMap<>(builder.screens));
        this.choices = Collections.unmodifiableMap(new EnumMap<>(builder.choices));
        this.unsure = Collections.unmodifiableSet(EnumSet.copyOf(builder.unsure));
        this.regions = Collections.unmodifiableSet(
                builder.regions.isEmpty() ? EnumSet.noneOf(Region.class) : EnumSet.copyOf(builder.regions));
        this.measurements = Collections.unmodifiableMap(new TreeMap<>(builder.measurements));
        List<DoseTaken> ordered = new ArrayList<>(builder.doses);
        ordered.sort(DOSE_ORDER);
        this.doses = List.copyOf(ordered);
        this.medicines = Collections.unmodifiableSet(new TreeSet<>(builder.medicines));
        this.clinicianAgreed = Collections.unmodifiableSet(
                builder.clinicianAgreed.isEmpty()
                        ? EnumSet.noneOf(Remedy.class)
                        : EnumSet.copyOf(builder.clinicianAgreed));
        this.contradictions = List.copyOf(contradictions);
    }

    // Order of input must never matter, so doses are kept in an order of their own.
    private static final Comparator<DoseTaken> DOSE_ORDER = Comparator.comparing(DoseTaken::latest)
            .thenComparing(DoseTaken::earliest)
            .thenComparing(dose -> doseKey(dose.most()))
            .thenComparing(dose -> doseKey(dose.least()));

    private static String doseKey(Dose dose) {
        if (dose instanceof Dose.OfIngredient d) {
            return "1 " + d.ingredient() + " " + d.amount().micrograms();
        }
        if (dose instanceof Dose.OfProduct d) {
            return "2 " + d.product() + " " + d.units();
        }
        Dose.OfProductAmount d = (Dose.OfProductAmount) dose;
        return "3 " + d.product() + " " + d.amount().micrograms();
    }

    /**
     * A new builder in which nothing is known.
     *
     * @return a builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * A builder that starts from this case.
     *
     * @return a new builder
     */
    public Builder toBuilder() {
        Builder builder = new Builder();
        builder.asOf = asOf;
        builder.caseId = caseId;
        builder.onset = onset;
        builder.answers.putAll(answers);
        builder.screens.putAll(screens);
        builder.choices.putAll(choices);
        builder.unsure.addAll(unsure);
        builder.regions.addAll(regions);
        builder.measurements.putAll(measurements);
        builder.doses.addAll(doses);
        builder.medicines.addAll(medicines);
        builder.clinicianAgreed.addAll(clinicianAgreed);
        return builder;
    }

    /**
     * The same person at a later moment, if nothing else is reported: elapsed times and completed weeks have grown, a dose of more than a
     * year ago is left out, all else is as it was.
     *
     * @param later not before {@link #asOf()}; not null
     * @return a new case
     * @throws IllegalArgumentException if the moment is before {@link #asOf()}
     * @throws InvalidCaseException if the moment is after the year 2199
     */
    public PatientCase later(Instant later) {
        if (later.isBefore(asOf)) {
            throw new IllegalArgumentException("later is " + later + "; allowed: from " + asOf + " on");
        }
        Builder builder = toBuilder().asOf(later);
        Duration passed = Duration.between(asOf, later);
        measurements.keySet().forEach(measurement -> grow(builder, measurement, passed));
        builder.doses.replaceAll(dose -> dose.between(notLongAgo(dose.earliest(), later), dose.latest()));
        builder.doses.removeIf(dose -> dose.earliest().isAfter(dose.latest()));
        return builder.build();
    }

    private static Instant notLongAgo(Instant time, Instant asOf) {
        Instant oldest = asOf.minus(CaseCheck.OLDEST_DOSE);
        return time.isBefore(oldest) ? oldest : time;
    }

    private void grow(Builder builder, Measurement<?> measurement, Duration passed) {
        Object value = measurements.get(measurement);
        if (value instanceof Duration ago) {
            Duration life = CaseCheck.longestAgo(measured(Measurement.AGE));
            Duration grown = ago.plus(passed);
            builder.measurements.put(measurement, grown.compareTo(life) > 0 ? life : grown);
        } else if (value instanceof Weeks weeks && measurement.greatest() instanceof Weeks greatest) {
            long grown = weeks.completed() + passed.toDays() / 7;
            builder.measurements.put(measurement, Weeks.of((int) Math.min(grown, greatest.completed())));
        }
    }

    /**
     * This case with one more answer.
     *
     * @param question not null
     * @param answer not null
     * @return a new case
     * @throws InvalidCaseException if the answer contradicts the case
     */
    public PatientCase answer(Question question, Answer answer) {
        return toBuilder().answer(question, answer).build();
    }

    /**
     * The moment of the evaluation: the only clock.
     *
     * @return the instant
     */
    public Instant asOf() {
        return asOf;
    }

    /**
     * The opaque id that logs may carry.
     *
     * @return the id, if the host gave one
     */
    public Optional<String> caseId() {
        return Optional.ofNullable(caseId);
    }

    /**
     * When the episode began.
     *
     * @return the instant, if known
     */
    public Optional<Instant> onset() {
        return Optional.ofNullable(onset);
    }

    /**
     * The answer to a question: as given; else absent if a screen showed it and was denied; else unknown.
     *
     * @param question not null
     * @return the answer
     */
    public Answer answerTo(Question question) {
        Answer given = answers.get(question);
        if (given != null) {
            return given;
        }
        InputCatalogue catalogue = InputCatalogue.standard();
        for (Screen screen : catalogue.screens(question)) {
            Integer version = screens.get(screen);
            if (version != null && version >= catalogue.shownSince(question)) {
                return Answer.ABSENT;
            }
        }
        return Answer.UNKNOWN;
    }

    /**
     * The answers that were given one by one.
     *
     * @return an unmodifiable map in index order
     */
    public Map<Question, Answer> answers() {
        return answers;
    }

    /**
     * The screens that were shown, with their version.
     *
     * @return an unmodifiable map
     */
    public Map<Screen, Integer> screens() {
        return screens;
    }

    /**
     * The answers to questions with a fixed set of values, regions excepted.
     *
     * @return an unmodifiable map
     */
    public Map<ChoiceInput, Choice> choices() {
        return choices;
    }

    /**
     * The questions with a fixed set of values that were answered with "not sure": a denied screen does not answer them.
     *
     * @return an unmodifiable set
     */
    public Set<ChoiceInput> unsure() {
        return unsure;
    }

    /**
     * Where the pain is.
     *
     * @return an unmodifiable set, empty if unknown
     */
    public Set<Region> regions() {
        return regions;
    }

    /**
     * All measurements that were given.
     *
     * @return an unmodifiable map in a fixed order
     */
    public Map<Measurement<?>, Object> measurements() {
        return measurements;
    }

    /**
     * The value of a measurement.
     *
     * @param measurement not null
     * @param <T> its type
     * @return the value, if known
     */
    public <T> Optional<T> measured(Measurement<T> measurement) {
        return Optional.ofNullable(measurements.get(measurement)).map(measurement.type()::cast);
    }

    /**
     * The answer to an input or question as text, with its unit; to show it, not to log it.
     *
     * @param key the key of an input, {@code ONSET}, or {@code SCREEN.} and a screen; not null
     * @return the answer, {@code UNKNOWN} if there is none; doses are told by their number
     */
    public String answerText(String key) {
        if (key.equals("ONSET")) {
            return onset().map(Instant::toString).orElse(Answer.UNKNOWN.name());
        }
        Input input = InputCatalogue.standard().inputs().get(key);
        if (input instanceof Question question) {
            return answerTo(question).name();
        }
        if (input instanceof Measurement<?> measurement) {
            return measurements.containsKey(measurement) ? formatted(measurement) : Answer.UNKNOWN.name();
        }
        if (input == ChoiceInput.REGION) {
            return regions.isEmpty()
                    ? Answer.UNKNOWN.name()
                    : regions.stream().map(Region::name).collect(Collectors.joining(", "));
        }
        if (input instanceof ChoiceInput choice) {
            return choices.containsKey(choice) ? choices.get(choice).name() : Answer.UNKNOWN.name();
        }
        return input instanceof DoseInput ? doses.size() + " doses, " + medicines.size() + " medicines" : shown(key);
    }

    private String shown(String key) {
        return screens.keySet().stream().anyMatch(screen -> key.equals("SCREEN." + screen))
                ? "SHOWN"
                : Answer.UNKNOWN.name();
    }

    private <T> String formatted(Measurement<T> measurement) {
        return measurement.format(measured(measurement).orElseThrow());
    }

    /**
     * The doses taken.
     *
     * @return an unmodifiable list, oldest first; a dose that was given twice is there twice
     */
    public List<DoseTaken> doses() {
        return doses;
    }

    /**
     * Medicines taken regularly, as the person names them.
     *
     * @return an unmodifiable set
     */
    public Set<String> medicines() {
        return medicines;
    }

    /**
     * The remedies that a clinician who knows this person has agreed to.
     *
     * @return an unmodifiable set
     */
    public Set<Remedy> clinicianAgreed() {
        return clinicianAgreed;
    }

    /**
     * Keys of statements that contradict each other and are read cautiously: the more worrying one holds.
     *
     * @return an unmodifiable list of input keys
     */
    public List<String> contradictions() {
        return contradictions;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof PatientCase that
                && asOf.equals(that.asOf)
                && Objects.equals(caseId, that.caseId)
                && Objects.equals(onset, that.onset)
                && answers.equals(that.answers)
                && screens.equals(that.screens)
                && choices.equals(that.choices)
                && unsure.equals(that.unsure)
                && regions.equals(that.regions)
                && measurements.equals(that.measurements)
                && doses.equals(that.doses)
                && medicines.equals(that.medicines)
                && clinicianAgreed.equals(that.clinicianAgreed);
    }

    @Override
    public int hashCode() {
        return Objects.hash(
                asOf,
                onset,
                answers,
                screens,
                choices,
                unsure,
                regions,
                measurements,
                doses,
                medicines,
                clinicianAgreed);
    }

    /** Redacted: says nothing about the person. */
    @Override
    public String toString() {
        return "PatientCase[redacted]";
    }

    /**
     * Collects what is known and checks it. Setting a thing again replaces it; doses, regions and medicines add up. Not thread-safe.
     */
    public static final class Builder {
        @Nullable
        Instant asOf;

        @Nullable
        String caseId;

        @Nullable
        Instant onset;

        final TreeMap<Question, Answer> answers = new TreeMap<>(BY_INDEX);
        final EnumMap<Screen, Integer> screens = new EnumMap<>(Screen.class);
        final EnumMap<ChoiceInput, Choice> choices = new EnumMap<>(ChoiceInput.class);
        final EnumSet<ChoiceInput> unsure = EnumSet.noneOf(ChoiceInput.class);
        final Set<Region> regions = EnumSet.noneOf(Region.class);
        final TreeMap<Measurement<?>, Object> measurements = new TreeMap<>(BY_POSITION);
        final List<DoseTaken> doses = new ArrayList<>();
        final Set<String> medicines = new TreeSet<>();
        final Set<Remedy> clinicianAgreed = EnumSet.noneOf(Remedy.class);
        final List<InvalidCaseException.Problem> earlyProblems = new ArrayList<>();

        private Builder() {}

        /**
         * Sets the moment of the evaluation. Required.
         *
         * @param instant not null
         * @return this
         */
        public Builder asOf(Instant instant) {
            this.asOf = Objects.requireNonNull(instant, "asOf");
            return this;
        }

        /**
         * Sets an opaque id for logs; it must not identify the person.
         *
         * @param id 1 to 64 letters, digits, dots, dashes or underscores; not null
         * @return this
         */
        public Builder caseId(String id) {
            this.caseId = Objects.requireNonNull(id, "caseId");
            return this;
        }

        /**
         * Sets when the episode began.
         *
         * @param instant not after {@code asOf}, not more than 120 years before it; not null
         * @return this
         */
        public Builder onset(Instant instant) {
            this.onset = Objects.requireNonNull(instant, "onset");
            return this;
        }

        /**
         * Sets the age.
         *
         * @param years completed years, 0 to 120 inclusive
         * @return this
         */
        public Builder ageYears(int years) {
            return measured(Measurement.AGE, years);
        }

        /**
         * Sets the body weight.
         *
         * @param weight 1 kg to 500 kg; not null
         * @return this
         */
        public Builder weight(Mass weight) {
            return measured(Measurement.WEIGHT, weight);
        }

        /**
         * Sets the pain now.
         *
         * @param nrs 0 to 10 inclusive; checked in {@link #build()}
         * @return this
         */
        public Builder painNow(int nrs) {
            return pain(Measurement.PAIN_NOW, nrs);
        }

        /**
         * Sets a pain score.
         *
         * @param measurement which pain; not null
         * @param nrs 0 to 10 inclusive; checked in {@link #build()}
         * @return this
         */
        public Builder pain(Measurement<PainScore> measurement, int nrs) {
            if (nrs < 0 || nrs > 10) {
                earlyProblems.add(
                        new InvalidCaseException.Problem(measurement.name(), Integer.toString(nrs), "0 to 10 (NRS)"));
                return this;
            }
            return measured(measurement, PainScore.of(nrs));
        }

        /**
         * Sets a measurement.
         *
         * @param measurement not null
         * @param value within the bounds of the measurement; checked in {@link #build()}; not null
         * @param <T> the type that carries the unit
         * @return this
         */
        public <T> Builder measured(Measurement<T> measurement, T value) {
            Objects.requireNonNull(value, measurement.name());
            // 1.5 and 1.50 are the same number of drinks, so they must make equal cases.
            measurements.put(measurement, value instanceof BigDecimal number ? number.stripTrailingZeros() : value);
            return this;
        }

        /**
         * Sets the sex at birth.
         *
         * @param sex not null
         * @return this
         */
        public Builder sexAtBirth(Sex sex) {
            return choose(sex);
        }

        /**
         * Sets the trend of the pain over 48 hours.
         *
         * @param trend not null
         * @return this
         */
        public Builder painTrend(Trend trend) {
            return choose(trend);
        }

        /**
         * Sets what started the episode.
         *
         * @param trigger not null
         * @return this
         */
        public Builder trigger(Trigger trigger) {
            return choose(trigger);
        }

        /**
         * Adds a place where the pain is.
         *
         * @param region not null
         * @return this
         */
        public Builder region(Region region) {
            return choose(region);
        }

        /**
         * Answers a question with a fixed set of values; a region is added to those given before.
         *
         * @param choice not null
         * @return this
         */
        public Builder choose(Choice choice) {
            unsure.remove(choice.input());
            if (choice instanceof Region region) {
                regions.add(region);
            } else {
                choices.put(choice.input(), choice);
            }
            return this;
        }

        /**
         * Answers a question with a fixed set of values with "not sure": every value stays possible, whatever a denied screen says.
         * Takes back what was chosen before.
         *
         * @param input not null
         * @return this
         */
        public Builder unsure(ChoiceInput input) {
            unsure.add(Objects.requireNonNull(input, "input"));
            choices.remove(input);
            if (input == ChoiceInput.REGION) {
                regions.clear();
            }
            return this;
        }

        /**
         * Answers one question.
         *
         * @param question not null
         * @param answer not null
         * @return this
         */
        public Builder answer(Question question, Answer answer) {
            answers.put(Objects.requireNonNull(question, "question"), Objects.requireNonNull(answer, "answer"));
            return this;
        }

        /**
         * Answers questions with present.
         *
         * @param questions not null
         * @return this
         */
        public Builder present(Question... questions) {
            Arrays.stream(questions).forEach(question -> answer(question, Answer.PRESENT));
            return this;
        }

        /**
         * Answers questions with absent.
         *
         * @param questions not null
         * @return this
         */
        public Builder absent(Question... questions) {
            Arrays.stream(questions).forEach(question -> answer(question, Answer.ABSENT));
            return this;
        }

        /**
         * A screen was shown in its current version: the given items are present, all its others absent.
         *
         * @param screen not null
         * @param present items of this screen
         * @return this
         */
        public Builder screened(Screen screen, Question... present) {
            screens.put(screen, screen.currentVersion());
            for (Question question : present) {
                if (!InputCatalogue.standard().screens(question).contains(screen)) {
                    earlyProblems.add(new InvalidCaseException.Problem(
                            "screens." + screen, question.key(), "an item of this screen"));
                }
                answer(question, Answer.PRESENT);
            }
            return this;
        }

        /**
         * An older version of a screen was shown and denied, except for what is answered one by one.
         *
         * @param screen not null
         * @param version 1 to the current version; checked in {@link #build()}
         * @return this
         */
        public Builder screenedVersion(Screen screen, int version) {
            if (version < 1 || version > screen.currentVersion()) {
                earlyProblems.add(new InvalidCaseException.Problem(
                        "screens." + screen, Integer.toString(version), "version 1 to " + screen.currentVersion()));
            }
            screens.put(screen, version);
            return this;
        }

        /**
         * Each of these screens was shown and answered "none of these", except for what is answered one by one.
         *
         * @param shown for example {@link Screen#CLEARANCE}; not null
         * @return this
         */
        public Builder screenedAll(Collection<Screen> shown) {
            shown.forEach(screen -> screens.put(screen, screen.currentVersion()));
            return this;
        }

        /**
         * Adds a dose that was taken.
         *
         * @param ingredient not null
         * @param amount above 0 to 100 g; not null
         * @param time not after {@code asOf}; not null
         * @return this
         */
        public Builder took(Ingredient ingredient, Mass amount, Instant time) {
            return took(DoseTaken.at(new Dose.OfIngredient(ingredient, amount), time));
        }

        /**
         * Adds a dose of a named product.
         *
         * @param product the name on the pack; not null
         * @param units tablets, caplets or measured doses, 1 to 100
         * @param time not after {@code asOf}; not null
         * @return this
         */
        public Builder took(String product, int units, Instant time) {
            return took(DoseTaken.at(new Dose.OfProduct(product, units), time));
        }

        /**
         * Adds a dose, known exactly or as a range.
         *
         * @param dose not null
         * @return this
         */
        public Builder took(DoseTaken dose) {
            doses.add(Objects.requireNonNull(dose, "dose"));
            return this;
        }

        /**
         * Adds a medicine that the person takes regularly.
         *
         * @param name as the person names it, 1 to 200 characters; not null
         * @return this
         */
        public Builder takes(String name) {
            medicines.add(Objects.requireNonNull(name, "medicine"));
            return this;
        }

        /**
         * Puts other doses in the place of all that were given before, as when an amount was missing.
         *
         * @param all not null
         * @return this
         */
        public Builder onlyDoses(Collection<DoseTaken> all) {
            List<DoseTaken> copy = List.copyOf(all);
            doses.clear();
            doses.addAll(copy);
            return this;
        }

        /**
         * Puts other medicines in the place of all that were given before, as when a name was not known.
         *
         * @param all names as the person gives them, 1 to 200 characters each; not null
         * @return this
         */
        public Builder onlyMedicines(Collection<String> all) {
            List<String> copy = List.copyOf(all);
            medicines.clear();
            medicines.addAll(copy);
            return this;
        }

        /**
         * A clinician who knows this person has agreed to a remedy that is otherwise to be avoided.
         *
         * @param remedy not null
         * @return this
         */
        public Builder clinicianAgreed(Remedy remedy) {
            clinicianAgreed.add(Objects.requireNonNull(remedy, "remedy"));
            return this;
        }

        /**
         * Checks everything and makes the case.
         *
         * @return the case
         * @throws InvalidCaseException with every problem at once
         */
        public PatientCase build() {
            CaseCheck check = new CaseCheck(this);
            List<InvalidCaseException.Problem> problems = check.problems();
            if (!problems.isEmpty()) {
                throw new InvalidCaseException(problems);
            }
            return new PatientCase(this, check.contradictions());
        }
    }
}
