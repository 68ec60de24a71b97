package dev.careadvisor.testkit;

import static dev.careadvisor.testkit.Advice.complete;
import static dev.careadvisor.testkit.Advice.valid;

import dev.careadvisor.advice.CareAdvice;
import dev.careadvisor.advice.DoseAllowance;
import dev.careadvisor.medicine.Ingredient;
import dev.careadvisor.patient.InvalidCaseException;
import dev.careadvisor.patient.Mass;
import dev.careadvisor.patient.Measurement;
import dev.careadvisor.patient.PatientCase;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.zone.ZoneOffsetTransition;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.TimeZone;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** Invariants 19 to 22, 29 and 30: units, bounds, clocks, sizes, and that nothing about the person leaks. */
public interface InputInvariants extends AdvisorUnderTest {

    /** 19: a gram is a thousand milligrams, a pound is 0.45359237 kilograms, whichever was said. */
    @Property(seed = "19")
    default void invariant19UnitsOfMassAgree(
            @ForAll("cases") CaseDraft draft, @ForAll @IntRange(min = 1, max = 4_000) int milligrams) {
        Instant time = CaseDraft.AS_OF.minus(Duration.ofHours(5));
        BigDecimal grams = BigDecimal.valueOf(milligrams).movePointLeft(3);
        PatientCase patient = valid(draft);
        CareAdvice inMilligrams = complete(
                this,
                patient.toBuilder()
                        .took(Ingredient.ACETAMINOPHEN, Mass.milligrams(milligrams), time)
                        .build());
        CareAdvice inGrams = complete(
                this,
                patient.toBuilder()
                        .took(Ingredient.ACETAMINOPHEN, Mass.parse(grams.toPlainString() + " g"), time)
                        .build());
        new LabelledFacts("grams and milligrams give the same advice")
                .fact("mass", milligrams + " mg, " + grams + " g")
                .unless(inMilligrams.equals(inGrams));
        int pounds = 60 + milligrams % 300;
        BigDecimal kilograms = new BigDecimal("0.45359237").multiply(BigDecimal.valueOf(pounds));
        new LabelledFacts("pounds and kilograms give the same weight")
                .fact("weight", pounds + " lb")
                .unless(Mass.parse(pounds + " lb").equals(Mass.parse(kilograms.toPlainString() + " kg")));
    }

    /** 20: what is beyond the bounds of a measurement is refused, naming it; what is at them is not. */
    @Property(seed = "20", tries = 200)
    default void invariant20BoundsHold(@ForAll @IntRange int choice) {
        Random random = new Random(choice);
        Measurement<?> measurement = RuleHints.pick(Measurement.values(), random);
        assertBounds(measurement);
    }

    private static <T> void assertBounds(Measurement<T> measurement) {
        for (T value : Bounds.of(measurement)) {
            long stored = measurement.stored(value);
            boolean allowed = stored >= measurement.stored(measurement.least())
                    && stored <= measurement.stored(measurement.greatest());
            Optional<InvalidCaseException> refusal =
                    refusal(PatientCase.builder().asOf(CaseDraft.AS_OF).measured(measurement, value));
            new LabelledFacts("a measurement is refused exactly when it is beyond its bounds, and then named")
                    .fact("measurement", measurement.name())
                    .fact("value", measurement.format(value))
                    .fact(
                            "allowed",
                            measurement.format(measurement.least()) + " to "
                                    + measurement.format(measurement.greatest()))
                    .fact("refused", refusal.isPresent())
                    .unless(allowed == refusal.isEmpty()
                            && refusal.map(r -> r.problems().stream()
                                            .anyMatch(problem -> problem.field().equals(measurement.name())))
                                    .orElse(true));
        }
    }

    private static Optional<InvalidCaseException> refusal(PatientCase.Builder builder) {
        try {
            builder.build();
            return Optional.empty();
        } catch (InvalidCaseException refused) {
            return Optional.of(refused);
        }
    }

    /** 21: only elapsed time counts: at any moment, a change of clocks included, the advice is the same, shifted. */
    @Property(seed = "21")
    default void invariant21OnlyElapsedTimeCounts(@ForAll("cases") CaseDraft draft, @ForAll @IntRange int choice) {
        Random random = new Random(choice);
        CareAdvice here = complete(this, valid(draft));
        List<String> zones = ZoneId.getAvailableZoneIds().stream().sorted().toList();
        ZoneId zone = ZoneId.of(RuleHints.pick(zones, random));
        ZoneOffsetTransition change =
                zone.getRules().nextTransition(CaseDraft.AS_OF.minus(Duration.ofDays(random.nextInt(3_650))));
        Instant moment = (change == null ? CaseDraft.AS_OF.minus(Duration.ofDays(100)) : change.getInstant())
                .plus(Duration.ofSeconds(RuleHints.pick(List.of(-3_600, -1, 0, 1, 3_600, 43_200), random)));
        TimeZone before = TimeZone.getDefault();
        try {
            TimeZone.setDefault(TimeZone.getTimeZone(zone));
            CareAdvice there = complete(this, draft.patient(moment));
            Duration shift = Duration.between(CaseDraft.AS_OF, moment);
            boolean same = here.urgency() == there.urgency()
                    && here.phase() == there.phase()
                    && here.pending().equals(there.pending())
                    && Advice.recommended(here).equals(Advice.recommended(there))
                    && options(here, shift).equals(options(there, Duration.ZERO));
            new LabelledFacts("at another moment the advice is the same, shifted")
                    .fact("zone", zone)
                    .fact("moment", moment)
                    .unless(same);
        } finally {
            TimeZone.setDefault(before);
        }
    }

    private static List<DoseAllowance.Option> options(CareAdvice advice, Duration shift) {
        return Advice.allowances(advice).values().stream()
                .flatMap(allowance -> allowance.options().stream())
                .map(option ->
                        new DoseAllowance.Option(option.amount(), option.from().plus(shift)))
                .toList();
    }

    /** 22: a time more than five minutes ahead is refused; a clock that is a little fast is not. */
    @Property(seed = "22")
    default void invariant22TheFutureIsRefused(@ForAll @IntRange(min = -900, max = 900) int secondsAhead) {
        Instant time = CaseDraft.AS_OF.plusSeconds(secondsAhead);
        boolean allowed = secondsAhead <= 300;
        boolean onset =
                refusal(PatientCase.builder().asOf(CaseDraft.AS_OF).onset(time)).isEmpty();
        boolean dose = refusal(PatientCase.builder()
                        .asOf(CaseDraft.AS_OF)
                        .took(Ingredient.IBUPROFEN, Mass.milligrams(200), time))
                .isEmpty();
        new LabelledFacts("times more than five minutes ahead are refused")
                .fact("seconds ahead", secondsAhead)
                .fact("onset accepted", onset)
                .fact("dose accepted", dose)
                .unless(onset == allowed && dose == allowed);
    }

    /** 29: nothing about the person is in what a log would print. */
    @Property(seed = "29", tries = 300)
    default void invariant29NothingAboutThePersonLeaks(@ForAll("cases") CaseDraft draft) {
        String canary = "Canaryol";
        PatientCase patient = valid(draft).toBuilder()
                .takes(canary)
                .took(canary, 3, CaseDraft.AS_OF.minusSeconds(60))
                .build();
        CareAdvice advice = complete(this, patient);
        CapturedOutput output = new CapturedOutput();
        CareAdvice failed = output.during(() -> probe().evaluate(patient, statements -> {
            throw new IllegalStateException(canary);
        }));
        for (Object printed : List.of(patient, patient.doses(), advice, advice.record(), failed, output.text())) {
            new LabelledFacts("nothing about the person is in logs or toString")
                    .fact("printed", printed)
                    .unless(!printed.toString().contains(canary));
        }
    }

    /** 30: oversized input is refused, naming what is too large. */
    @Property(seed = "30", tries = 20)
    default void invariant30OversizedInputIsRefused(
            @ForAll("cases") CaseDraft draft, @ForAll @IntRange(min = 1, max = 500) int more) {
        PatientCase.Builder doses = valid(draft).toBuilder();
        PatientCase.Builder medicines = valid(draft).toBuilder();
        for (int i = 0; i < 500 + more; i++) {
            doses.took(Ingredient.IBUPROFEN, Mass.milligrams(1), CaseDraft.AS_OF.minusSeconds(i));
            medicines.takes("medicine " + i);
        }
        assertRefused("doses", doses);
        assertRefused("medicines", medicines);
        assertRefused("medicines", valid(draft).toBuilder().takes("x".repeat(200 + more)));
    }

    private static void assertRefused(String field, PatientCase.Builder builder) {
        Optional<InvalidCaseException> refusal = refusal(builder);
        new LabelledFacts("oversized input is refused, naming what is too large")
                .fact("field", field)
                .fact("refused", refusal.map(InvalidCaseException::problems))
                .unless(refusal.map(r -> r.problems().stream()
                                .anyMatch(problem -> problem.field().startsWith(field)))
                        .orElse(false));
    }
}
