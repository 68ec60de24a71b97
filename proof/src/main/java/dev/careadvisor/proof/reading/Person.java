package dev.careadvisor.proof.reading;

import dev.careadvisor.medicine.Ingredient;
import dev.careadvisor.patient.Answer;
import dev.careadvisor.patient.Choice;
import dev.careadvisor.patient.ChoiceInput;
import dev.careadvisor.patient.Finding;
import dev.careadvisor.patient.InputCatalogue;
import dev.careadvisor.patient.LegSymptoms;
import dev.careadvisor.patient.Measurement;
import dev.careadvisor.patient.MedicineClass;
import dev.careadvisor.patient.MotorDeficit;
import dev.careadvisor.patient.PatientCase;
import dev.careadvisor.patient.Pregnancy;
import dev.careadvisor.patient.Question;
import dev.careadvisor.patient.Region;
import dev.careadvisor.patient.Screen;
import dev.careadvisor.patient.Sex;
import dev.careadvisor.patient.Trigger;
import dev.careadvisor.remedy.Remedy;
import dev.careadvisor.rulebase.Policies;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.function.LongPredicate;
import java.util.function.Predicate;

/** A case, read as the tables name things (docs/decisions/0009). */
final class Person {

    private static final InputCatalogue CATALOGUE = InputCatalogue.standard();
    private static final List<Question> PARTS = CATALOGUE.questions().stream()
            .filter(question -> CATALOGUE.partOf(question).isPresent())
            .toList();
    private static final List<Question> ONLY_WITH_PREGNANCY = CATALOGUE.items(Screen.PREGNANCY).stream()
            .filter(question -> CATALOGUE.screens(question).equals(List.of(Screen.PREGNANCY)))
            .toList();
    /** A part of a part of a whole. */
    private static final int LEVELS = 2;

    private static final double NANOS_PER_HOUR = 3_600e9;

    private final PatientCase patient;
    private final Policies policies;
    private final Doses doses;

    /** By the index of the question. */
    private final Truth[] answers = new Truth[CATALOGUE.questions().size()];
    /** By the index of the measurement: the value in the form in which it is compared. */
    private final long[] numbers = new long[Measurement.values().size()];

    private final boolean[] given = new boolean[numbers.length];
    /** Not given, and assumed normal, since its lay questions were denied. */
    private final boolean[] normal = new boolean[numbers.length];
    /** By the ordinal of the choice input: one bit for each value that remains possible; of the regions, those that were given. */
    private final int[] choices = new int[ChoiceInput.values().length];

    private final boolean onsetKnown;
    private final long sinceOnset;

    Person(PatientCase patient, Policies policies) {
        this.patient = patient;
        this.policies = policies;
        this.doses = new Doses(patient);
        this.onsetKnown = patient.onset().isPresent();
        this.sinceOnset = patient.onset()
                .map(onset ->
                        Math.max(0, Duration.between(onset, patient.asOf()).toNanos()))
                .orElse(0L);
        readNumbers();
        readAnswers();
        readDoses();
        readSignsThatLast();
        readPartsAndWholes();
        raiseDaysOfUse();
        assumeNormalNumbers();
        readChoices();
    }

    // Numbers

    private void readNumbers() {
        patient.measurements().forEach((measurement, value) -> {
            given[measurement.index()] = true;
            numbers[measurement.index()] = stored(measurement, value);
        });
    }

    private static <T> long stored(Measurement<T> measurement, Object value) {
        return measurement.stored(measurement.type().cast(value));
    }

    private void raiseDaysOfUse() {
        raiseDays(Measurement.NSAID_DOSE_DAYS, Ingredient::nsaidClass);
        raiseDays(Measurement.ACETAMINOPHEN_DAYS, ingredient -> ingredient == Ingredient.ACETAMINOPHEN);
        raiseDays(Measurement.MAGNESIUM_DAYS, ingredient -> ingredient == Ingredient.MAGNESIUM);
    }

    private void raiseDays(Measurement<Integer> days, Predicate<Ingredient> counted) {
        int i = days.index();
        if (given[i]) {
            // D-61: both spells are one episode (docs/decisions/0012).
            int back = has(Finding.RECURRED_WITHIN_14D) == Truth.YES ? 366 : 14;
            numbers[i] = Math.max(numbers[i], doses.daysWithDose(counted, back));
        }
    }

    private void assumeNormalNumbers() {
        for (Measurement<?> measurement : Measurement.values()) {
            List<Question> proxies = measurement.layProxies();
            normal[measurement.index()] = !given[measurement.index()]
                    && !proxies.isEmpty()
                    && proxies.stream().allMatch(proxy -> has(proxy) == Truth.NO)
                    && (measurement != Measurement.GLOMERULAR_FILTRATION_RATE
                            || below(Measurement.AGE, 65) == Truth.YES);
        }
    }

    // Answers

    private void readAnswers() {
        for (Question question : CATALOGUE.questions()) {
            set(
                    question,
                    switch (patient.answerTo(question)) {
                        case PRESENT -> Truth.YES;
                        case ABSENT -> Truth.NO;
                        case UNKNOWN -> Truth.UNKNOWN;
                    });
        }
        // Assumed unless denied by itself (docs/decisions/0004, ruling 28).
        if (has(Finding.NEW_BACK_PAIN) == Truth.UNKNOWN) {
            present(Finding.NEW_BACK_PAIN);
        }
        if (patient.regions().contains(Region.BUTTOCK)) {
            present(Finding.BUTTOCK_PAIN);
        }
        if (isMale() || isFemaleOutside12To55() && !mayBePregnant()) {
            for (Question question : ONLY_WITH_PREGNANCY) {
                if (!patient.answers().containsKey(question)) {
                    set(question, Truth.NO);
                }
            }
        }
    }

    private void readDoses() {
        for (Ingredient ingredient : doses.ingredients()) {
            ingredient.inUse().ifPresent(this::present);
        }
        doses.classes().forEach(this::present);
        if (doses.nsaidClass()) {
            present(Finding.TAKING_NSAID);
            present(MedicineClass.NSAID);
        }
        if (doses.lowDoseAspirin()) {
            present(MedicineClass.ASPIRIN_LOW_DOSE);
        }
        if (doses.patch()) {
            present(Finding.TRANSDERMAL_PATCH);
        }
        if (doses.antipyreticSince(hoursAgo(6))) {
            present(Finding.ANTIPYRETIC_WITHIN_6H);
        }
        Question rub = Finding.RUB_OR_PATCH_SAME_SITE_8H;
        if (!patient.answers().containsKey(rub) && doses.rubSince(hoursAgo(8))) {
            // At some place, perhaps at this one.
            set(rub, has(rub).or(Truth.UNKNOWN));
        }
    }

    private Instant hoursAgo(int hours) {
        return patient.asOf().minus(Duration.ofHours(hours));
    }

    private void readSignsThatLast() {
        readSignThatLasts(Measurement.BLADDER_CHANGE_FOR, Finding.BLADDER_CHANGE);
        readSignThatLasts(Measurement.BOWEL_CHANGE_FOR, Finding.BOWEL_CHANGE);
        readSignThatLasts(Measurement.SADDLE_NUMB_FOR, Finding.SADDLE_NUMB);
        readSignThatLasts(Measurement.SEXUAL_DYSFUNCTION_FOR, Finding.SEXUAL_DYSFUNCTION_NEW);
    }

    private void readSignThatLasts(Measurement<Duration> lasted, Question sign) {
        if (known(lasted)) {
            present(sign);
        }
    }

    private void readPartsAndWholes() {
        boolean[] unsure = new boolean[answers.length];
        for (Question part : PARTS) {
            unsure[part.index()] = saidUnknown(part);
        }
        for (int level = 0; level < LEVELS; level++) {
            for (Question part : PARTS) {
                Question whole = wholeOf(part);
                if (has(part) == Truth.YES) {
                    present(whole);
                }
                if (unsure[part.index()]) {
                    set(whole, has(whole).or(Truth.UNKNOWN));
                    unsure[whole.index()] = true;
                }
            }
        }
        // A whole of which a part is present or "not sure" is no longer absent.
        for (int level = 0; level < LEVELS; level++) {
            for (Question part : PARTS) {
                if (has(wholeOf(part)) == Truth.NO) {
                    set(part, Truth.NO);
                }
            }
        }
    }

    private static Question wholeOf(Question part) {
        return CATALOGUE.partOf(part).orElseThrow();
    }

    private boolean saidUnknown(Question question) {
        return patient.answers().get(question) == Answer.UNKNOWN;
    }

    private void present(Question question) {
        set(question, Truth.YES);
    }

    private void set(Question question, Truth truth) {
        answers[question.index()] = truth;
    }

    // Choices

    private void readChoices() {
        for (ChoiceInput input : ChoiceInput.values()) {
            Choice chosen = patient.choices().get(input);
            choices[input.ordinal()] = chosen == null ? all(input) : bit(chosen);
        }
        choices[ChoiceInput.REGION.ordinal()] = bits(patient.regions().toArray(new Choice[0]));
        readLegs();
        readTrigger();
        readPregnancy();
    }

    private void readLegs() {
        boolean newLegSign = has(Finding.NEW_LEG_SIGN) == Truth.YES;
        boolean legGivesWay = has(Finding.FALLS_BECAUSE_LEG_GIVES_WAY) == Truth.YES;
        boolean weaknessTimed = known(Measurement.MOTOR_DEFICIT_FOR);
        Choice weakness = patient.choices().get(ChoiceInput.MOTOR_DEFICIT);
        // Numbness in one leg is a numbness, and a weakness that began at some time is one, of whatever kind.
        boolean legSign = newLegSign
                || legGivesWay
                || any(Finding.NUMB, Finding.SENSORY_ONLY) == Truth.YES
                || weakness != null && weakness != MotorDeficit.NONE
                || weaknessTimed;
        if (newLegSign && patient.choices().get(ChoiceInput.LEG_SYMPTOMS) == LegSymptoms.NONE) {
            choices[ChoiceInput.LEG_SYMPTOMS.ordinal()] = all(ChoiceInput.LEG_SYMPTOMS);
        }
        if (denied(Screen.NERVES, ChoiceInput.LEG_SYMPTOMS) && !legSign) {
            only(LegSymptoms.NONE);
        }
        if (denied(Screen.NERVES, ChoiceInput.MOTOR_DEFICIT) && !newLegSign && !legGivesWay && !weaknessTimed) {
            only(MotorDeficit.NONE);
        }
    }

    private void readTrigger() {
        if (!denied(Screen.INJURY, ChoiceInput.TRIGGER)) {
            return;
        }
        if (known(Measurement.COLLISION_SPEED)) {
            only(Trigger.RTC);
        } else if (known(Measurement.FALL_HEIGHT) || known(Measurement.FALL_STAIRS)) {
            only(Trigger.FALL_HEIGHT);
        } else if (!known(Measurement.TRAUMA_AGO) && has(Finding.TRAUMA_ASSESSED) != Truth.YES) {
            only(Trigger.NONE, Trigger.LIFT_TWIST);
        }
    }

    private void readPregnancy() {
        boolean sign = ONLY_WITH_PREGNANCY.stream()
                .anyMatch(question -> question != Finding.POSTPARTUM && has(question) == Truth.YES);
        if (known(Measurement.GESTATION)) {
            only(Pregnancy.YES);
        } else if (isMale() || isFemaleOutside12To55() && !mayBePregnant()) {
            only(Pregnancy.NO);
        } else if (denied(Screen.PREGNANCY, ChoiceInput.PREGNANCY) && !sign) {
            only(Pregnancy.NO);
        }
    }

    /** With anything but no: by the person, with "not sure" too, or by given weeks. */
    private boolean mayBePregnant() {
        return patient.choices().getOrDefault(ChoiceInput.PREGNANCY, Pregnancy.NO) != Pregnancy.NO
                || patient.unsure().contains(ChoiceInput.PREGNANCY)
                || known(Measurement.GESTATION);
    }

    private boolean isMale() {
        return patient.choices().get(ChoiceInput.SEX) == Sex.MALE;
    }

    private boolean isFemaleOutside12To55() {
        return patient.choices().get(ChoiceInput.SEX) == Sex.FEMALE
                && below(Measurement.AGE, 12).or(above(Measurement.AGE, 55)) == Truth.YES;
    }

    /** A screen was shown, and a choice that it asks for was neither made nor answered with "not sure". */
    private boolean denied(Screen screen, ChoiceInput input) {
        return patient.screens().containsKey(screen)
                && !patient.choices().containsKey(input)
                && !patient.unsure().contains(input);
    }

    private void only(Choice... possible) {
        choices[possible[0].input().ordinal()] = bits(possible);
    }

    private static int all(ChoiceInput input) {
        return bits(input.type().getEnumConstants());
    }

    private static int bits(Choice... of) {
        return Arrays.stream(of).mapToInt(Person::bit).reduce(0, (one, other) -> one | other);
    }

    private static int bit(Choice choice) {
        return 1 << choice.ordinal();
    }

    // What the rows ask

    /** The case itself. */
    PatientCase patient() {
        return patient;
    }

    Policies policies() {
        return policies;
    }

    Doses doses() {
        return doses;
    }

    /** Present, absent or unknown, with what follows from other answers. */
    Truth has(Question question) {
        return answers[question.index()];
    }

    /** At least one of these. */
    Truth any(Question... questions) {
        Truth any = Truth.NO;
        for (Question question : questions) {
            any = any.or(has(question));
        }
        return any;
    }

    /** At least so many of these. */
    Truth atLeast(int number, Question... questions) {
        return Truth.atLeast(number, Arrays.stream(questions).map(this::has).toArray(Truth[]::new));
    }

    /** Said one by one or implied to be present; unknown counts as no. For what is not asked of everybody. */
    Truth said(Question question) {
        return has(question).ifKnown();
    }

    /** The answer is one of these values of one choice; for regions: one of these is among them. */
    Truth is(Choice... any) {
        ChoiceInput input = any[0].input();
        int possible = choices[input.ordinal()];
        int asked = bits(any);
        if (input == ChoiceInput.REGION) {
            return possible == 0 ? Truth.UNKNOWN : Truth.of((possible & asked) != 0);
        }
        if ((possible & asked) == 0) {
            return Truth.NO;
        }
        return (possible & ~asked) == 0 ? Truth.YES : Truth.UNKNOWN;
    }

    /** A number is known (given), not assumed. */
    boolean known(Measurement<?> measurement) {
        return given[measurement.index()];
    }

    /** A number at or above a limit. Limits are in the unit of the measurement: kg, degrees C, weeks, NRS; elapsed times in days. */
    Truth atLeast(Measurement<?> measurement, double limit) {
        long stored = measurement.storedLimit(limit);
        return number(measurement, value -> value >= stored);
    }

    Truth above(Measurement<?> measurement, double limit) {
        long stored = measurement.storedLimit(limit);
        return number(measurement, value -> value > stored);
    }

    Truth below(Measurement<?> measurement, double limit) {
        long stored = measurement.storedLimit(limit);
        return number(measurement, value -> value < stored);
    }

    Truth atMost(Measurement<?> measurement, double limit) {
        long stored = measurement.storedLimit(limit);
        return number(measurement, value -> value <= stored);
    }

    /** No limit of a number that is assumed normal is met, neither from above nor from below. */
    private Truth number(Measurement<?> measurement, LongPredicate limit) {
        int i = measurement.index();
        if (given[i]) {
            return Truth.of(limit.test(numbers[i]));
        }
        return normal[i] ? Truth.NO : Truth.UNKNOWN;
    }

    /** One pain is at least so much above another; unknown if either is unknown. */
    Truth painRose(Measurement<?> from, Measurement<?> to, int by) {
        if (!known(from) || !known(to)) {
            return Truth.UNKNOWN;
        }
        return Truth.of(numbers[to.index()] - numbers[from.index()] >= by);
    }

    /** Hours since the onset at or above a limit. An onset a few minutes ahead (a wrong clock) is zero hours ago. */
    Truth onsetAtLeast(double hours) {
        return onsetKnown ? Truth.of(sinceOnset >= Math.round(hours * NANOS_PER_HOUR)) : Truth.UNKNOWN;
    }

    Truth onsetAbove(double hours) {
        return onsetKnown ? Truth.of(sinceOnset > Math.round(hours * NANOS_PER_HOUR)) : Truth.UNKNOWN;
    }

    Truth onsetBelow(double hours) {
        return onsetAtLeast(hours).not();
    }

    Truth onsetAtMost(double hours) {
        return onsetAbove(hours).not();
    }

    /** The person's clinician has agreed to a remedy. */
    Truth agreed(Remedy remedy) {
        return Truth.of(patient.clinicianAgreed().contains(remedy));
    }
}
