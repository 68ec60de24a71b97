package dev.careadvisor.patient;

import dev.careadvisor.medicine.Dose;
import dev.careadvisor.medicine.DoseTaken;
import dev.careadvisor.patient.InvalidCaseException.Problem;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds every problem of a case before it is built: ranges, sizes, times in the future, statements that exclude each other. */
final class CaseCheck {

    /** Clocks of devices differ by a little; a time that lies further ahead than this is refused. */
    static final Duration CLOCK_TOLERANCE = Duration.ofMinutes(5);

    private static final Duration LONGEST_AGO = Duration.ofDays(120L * 366);
    static final Duration OLDEST_DOSE = Duration.ofDays(366);
    private static final Mass LARGEST_DOSE = Mass.grams(100);
    private static final int MOST_DOSES = 500;
    private static final int MOST_MEDICINES = 200;
    private static final int LONGEST_NAME = 200;
    private static final Instant EARLIEST = Instant.parse("1900-01-01T00:00:00Z");
    private static final Instant LATEST = Instant.parse("2200-01-01T00:00:00Z");
    private static final Pattern CASE_ID = Pattern.compile("[A-Za-z0-9._-]{1,64}");

    private final List<Problem> problems = new ArrayList<>();
    private final List<String> contradictions = new ArrayList<>();

    CaseCheck(PatientCase.Builder builder) {
        problems.addAll(builder.earlyProblems);
        checkCaseId(builder.caseId);
        builder.measurements.forEach(this::checkBounds);
        checkPregnancy(builder);
        checkAges(builder);
        checkNames(builder);
        checkParts(builder);
        Instant asOf = builder.asOf;
        if (asOf == null) {
            problems.add(new Problem("asOf", "not given", "an instant"));
        } else if (asOf.isBefore(EARLIEST) || asOf.isAfter(LATEST)) {
            problems.add(new Problem("asOf", asOf.toString(), EARLIEST + " to " + LATEST));
        } else {
            checkTimes(builder, asOf);
        }
    }

    List<Problem> problems() {
        return problems;
    }

    List<String> contradictions() {
        return contradictions;
    }

    private void checkCaseId(@Nullable String caseId) {
        if (caseId != null && !CASE_ID.matcher(caseId).matches()) {
            problems.add(new Problem(
                    "caseId", AmountText.shorten(caseId), "1 to 64 letters, digits, dots, dashes or underscores"));
        }
    }

    private void checkBounds(Measurement<?> measurement, Object value) {
        checkBoundsOf(measurement, value);
    }

    private <T> void checkBoundsOf(Measurement<T> measurement, Object value) {
        T typed = measurement.type().cast(value);
        boolean allowed;
        try {
            allowed = measurement.allows(typed) && !tooFine(value);
        } catch (ArithmeticException e) {
            // Too large to be stored at all.
            allowed = false;
        }
        if (!allowed) {
            problems.add(new Problem(
                    measurement.name(),
                    AmountText.shorten(String.valueOf(value)),
                    measurement.format(measurement.least()) + " to " + measurement.format(measurement.greatest())));
        }
    }

    /** Numbers are compared in thousandths; finer ones would be rounded without a word. */
    private static boolean tooFine(Object value) {
        return value instanceof BigDecimal number && number.scale() > 3;
    }

    private void checkPregnancy(PatientCase.Builder builder) {
        Choice pregnancy = builder.choices.get(ChoiceInput.PREGNANCY);
        boolean weeksGiven = builder.measurements.containsKey(Measurement.GESTATION);
        boolean pregnant = weeksGiven || (pregnancy != null && pregnancy != Pregnancy.NO);
        if (pregnant && builder.choices.get(ChoiceInput.SEX) == Sex.MALE) {
            problems.add(new Problem("pregnancy", "pregnant and MALE", "pregnancy only with FEMALE or OTHER"));
        }
        if (weeksGiven && pregnancy == Pregnancy.NO) {
            problems.add(new Problem("GESTATION", "weeks of pregnancy and NO pregnancy", "one of the two"));
        }
    }

    private void checkAges(PatientCase.Builder builder) {
        if (builder.measurements.get(Measurement.AGE) instanceof Integer age) {
            if (builder.measurements.get(Measurement.ONSET_AGE) instanceof Integer onsetAge && onsetAge > age) {
                problems.add(new Problem("ONSET_AGE", onsetAge.toString(), "not above the age, " + age));
            }
            Duration life = longestAgo(Optional.of(age));
            builder.measurements.forEach((measurement, value) -> {
                if (value instanceof Duration ago && ago.compareTo(life) > 0) {
                    problems.add(new Problem(
                            measurement.name(), ago.toDays() + " d", "not before birth, at an age of " + age));
                }
            });
        }
    }

    /** How long ago something can have been: not before birth. */
    static Duration longestAgo(Optional<Integer> age) {
        return age.map(years -> Duration.ofDays((years + 1L) * 366))
                .filter(life -> life.compareTo(LONGEST_AGO) < 0)
                .orElse(LONGEST_AGO);
    }

    private void checkNames(PatientCase.Builder builder) {
        checkSize("doses", builder.doses.size(), MOST_DOSES);
        checkSize("medicines", builder.medicines.size(), MOST_MEDICINES);
        builder.medicines.forEach(name -> checkName("medicines", name));
        for (DoseTaken dose : builder.doses) {
            checkDose(dose.most());
            if (!dose.least().equals(dose.most())) {
                checkDose(dose.least());
                checkOrder(dose);
            }
        }
    }

    private void checkDose(Dose dose) {
        if (dose instanceof Dose.OfIngredient d) {
            checkAmount(d.amount());
        } else if (dose instanceof Dose.OfProductAmount d) {
            checkName("doses.product", d.product());
            checkAmount(d.amount());
        } else if (dose instanceof Dose.OfProduct d) {
            checkName("doses.product", d.product());
            if (d.units() < 1 || d.units() > 100) {
                problems.add(new Problem("doses.units", Integer.toString(d.units()), "1 to 100"));
            }
        }
    }

    private void checkOrder(DoseTaken dose) {
        if (dose.least() instanceof Dose.OfProduct least && dose.most() instanceof Dose.OfProduct most) {
            if (least.units() > most.units()) {
                problems.add(new Problem(
                        "doses.units", least.units() + " to " + most.units(), "the least first: not above the most"));
            }
        } else if (amount(dose.least()).isMoreThan(amount(dose.most()))) {
            problems.add(new Problem(
                    "doses.amount",
                    amount(dose.least()) + " to " + amount(dose.most()),
                    "the least first: not above the most"));
        }
    }

    private static Mass amount(Dose dose) {
        return dose instanceof Dose.OfIngredient d ? d.amount() : ((Dose.OfProductAmount) dose).amount();
    }

    private void checkSize(String field, int size, int most) {
        if (size > most) {
            problems.add(new Problem(field, size + " entries", "at most " + most));
        }
    }

    private void checkName(String field, String name) {
        if (name.isBlank() || name.length() > LONGEST_NAME) {
            problems.add(new Problem(
                    field,
                    name.isBlank() ? "blank" : name.length() + " characters",
                    "1 to " + LONGEST_NAME + " characters"));
        }
    }

    private void checkAmount(Mass amount) {
        if (amount.micrograms() == 0 || amount.isMoreThan(LARGEST_DOSE)) {
            problems.add(new Problem("doses.amount", amount.toString(), "above 0 mg to 100000 mg"));
        }
    }

    /** A part that is present while its whole is absent: the worrying one holds, and the contradiction is reported. */
    private void checkParts(PatientCase.Builder builder) {
        for (Map.Entry<Question, Answer> entry : builder.answers.entrySet()) {
            if (entry.getValue() == Answer.PRESENT) {
                InputCatalogue.standard()
                        .partOf(entry.getKey())
                        .filter(whole -> builder.answers.get(whole) == Answer.ABSENT)
                        .ifPresent(whole -> contradictions.add(whole.key()));
            }
        }
    }

    private void checkTimes(PatientCase.Builder builder, Instant asOf) {
        Instant latest = asOf.plus(CLOCK_TOLERANCE);
        Instant onset = builder.onset;
        if (onset != null && (onset.isAfter(latest) || onset.isBefore(asOf.minus(LONGEST_AGO)))) {
            problems.add(new Problem("onset", onset.toString(), "at most 120 years before and not after asOf " + asOf));
        }
        for (DoseTaken dose : builder.doses) {
            checkDoseTime(dose.latest(), latest, asOf);
            if (!dose.earliest().equals(dose.latest())) {
                checkDoseTime(dose.earliest(), latest, asOf);
                if (dose.earliest().isAfter(dose.latest())) {
                    problems.add(new Problem(
                            "doses.time",
                            dose.earliest() + " to " + dose.latest(),
                            "the earliest first: not after the latest"));
                }
            }
        }
    }

    private void checkDoseTime(Instant time, Instant latest, Instant asOf) {
        if (time.isAfter(latest) || time.isBefore(asOf.minus(OLDEST_DOSE))) {
            problems.add(
                    new Problem("doses.time", time.toString(), "at most 366 days before and not after asOf " + asOf));
        }
    }
}
