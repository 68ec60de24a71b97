package dev.careadvisor.testkit;

import static dev.careadvisor.testkit.Advice.complete;
import static dev.careadvisor.testkit.Advice.valid;

import dev.careadvisor.advice.CareAdvice;
import dev.careadvisor.advice.Change;
import dev.careadvisor.advice.Completeness;
import dev.careadvisor.advice.Forecast;
import dev.careadvisor.advice.Phase;
import dev.careadvisor.medicine.Dose;
import dev.careadvisor.medicine.DoseTaken;
import dev.careadvisor.medicine.Ingredient;
import dev.careadvisor.patient.InvalidCaseException;
import dev.careadvisor.patient.Mass;
import dev.careadvisor.patient.PatientCase;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** Invariants 22 and 23: what time does to an advice by itself. */
public interface TimeInvariants extends AdvisorUnderTest {

    /** 22: a dose of which either end lies more than five minutes ahead is refused; one nanosecond less, and it is not. */
    @Property(seed = "22")
    default void invariant22ARangeInTheFutureIsRefused(
            @ForAll @IntRange(max = 4) int latest,
            @ForAll @IntRange(max = 4) int earliest,
            @ForAll @IntRange int back) {
        long ahead = List.of(-1L, 0L, 1L, 300_000_000_000L, -1_000_000_000L).get(latest);
        long first = List.of(0L, 1L, 2L, 300_000_000_000L, 86_400_000_000_000L).get(earliest) + back;
        Instant end = CaseDraft.AS_OF.plus(Duration.ofMinutes(5)).plusNanos(ahead);
        Instant start = end.minusNanos(first);
        Dose dose = new Dose.OfIngredient(Ingredient.IBUPROFEN, Mass.milligrams(200));
        boolean accepted;
        try {
            PatientCase.builder()
                    .asOf(CaseDraft.AS_OF)
                    .took(new DoseTaken(dose, dose, start, end))
                    .build();
            accepted = true;
        } catch (InvalidCaseException refused) {
            accepted = false;
        }
        new LabelledFacts("a range that ends more than five minutes ahead is refused")
                .fact("from", start)
                .fact("to", end)
                .fact("accepted", accepted)
                .unless(accepted == (ahead <= 0));
    }

    /** 23: every onset has one phase, and with fixed answers it never goes back as time passes. */
    @Property(seed = "23")
    default void invariant23ThePhaseNeverGoesBack(
            @ForAll("cases") CaseDraft draft,
            @ForAll @IntRange(max = 20 * 24 * 60) int minutes,
            @ForAll @IntRange(max = 8 * 24 * 60) int later) {
        CareAdvice first = complete(this, valid(draft.with("ONSET=" + minutes + " min")));
        CareAdvice second = complete(this, valid(draft.with("ONSET=" + (minutes + later) + " min")));
        new LabelledFacts("the phase never goes back as time passes")
                .fact("minutes since onset", minutes + ", then " + (minutes + later))
                .fact("phase", first.phase() + ", then " + second.phase())
                .unless(stage(second.phase()) >= stage(first.phase()));
    }

    private static int stage(Phase phase) {
        return switch (phase) {
            case CRISIS -> 1;
            case LATE_ACUTE -> 2;
            case ACTIVE_RECOVERY -> 3;
            case SLOW, REBUILD -> 4;
            case REFER -> 5;
        };
    }

    /** 23: until the moment to which an advice says that it holds, nothing in it changes by itself. */
    @Property(seed = "23")
    default void invariant23NothingChangesWhileAnAdviceHolds(
            @ForAll("doseCases") CaseDraft draft, @ForAll @IntRange int choice) {
        PatientCase patient = valid(draft);
        CareAdvice advice = complete(this, patient);
        assertUnchanged(this, advice, moment(advice.record().asOf(), advice.validUntil(), new Random(choice)));
        assertUnchanged(this, advice, advice.validUntil().minusNanos(1));
    }

    /** 23: the same of cases of every kind. */
    @Property(seed = "23")
    default void invariant23NothingChangesByItselfSooner(
            @ForAll("cases") CaseDraft draft, @ForAll @IntRange int choice) {
        PatientCase patient = valid(draft);
        CareAdvice advice = complete(this, patient);
        assertUnchanged(this, advice, moment(advice.record().asOf(), advice.validUntil(), new Random(choice)));
        assertUnchanged(this, advice, advice.validUntil().minusNanos(1));
    }

    private static Instant moment(Instant from, Instant until, Random random) {
        long nanos = Duration.between(from, until).toNanos();
        return nanos <= 0 ? from : from.plusNanos((long) (random.nextDouble() * (nanos - 1)));
    }

    private static void assertUnchanged(AdvisorUnderTest under, CareAdvice before, Instant moment) {
        PatientCase patient = before.record().patient();
        Instant time = moment.isBefore(patient.asOf()) ? patient.asOf() : moment;
        List<Change> changes = before.diff(under.evaluate(patient.later(time)));
        new LabelledFacts("until an advice ends, nothing in it changes by itself")
                .fact("advised at", patient.asOf())
                .fact(
                        "holds until",
                        before.validUntil() + " " + before.validity().ends())
                .fact("looked at", time)
                .fact("changes", changes)
                .unless(changes.isEmpty());
    }

    /** 23: a forecast names every moment at which something changes, and what: between two nothing does, at each something does. */
    @Property(seed = "23")
    default void invariant23AForecastIsWhatEvaluationsSay(
            @ForAll("doseCases") CaseDraft draft, @ForAll @IntRange int choice) {
        Random random = new Random(choice);
        PatientCase patient = valid(draft);
        Duration duration = Duration.ofHours(1 + random.nextInt(random.nextInt(4) == 0 ? 14 * 24 : 36));
        Forecast forecast = forecast(patient, duration);
        int at = random.nextInt(forecast.steps().size() + 1);
        CareAdvice before =
                at == 0 ? forecast.start() : forecast.steps().get(at - 1).advice();
        boolean last = at == forecast.steps().size();
        Instant end = last ? forecast.until() : forecast.steps().get(at).at();
        Instant start = before.record().asOf();
        LabelledFacts facts = new LabelledFacts("a forecast is what evaluations say")
                .fact("from", start)
                .fact("to", end + (last ? " (the end)" : ""));
        if (before.completeness() == Completeness.COMPLETE) {
            Instant between = moment(start, end, random);
            List<Change> silent = before.diff(evaluate(patient.later(between)));
            facts.fact("between, at", between).fact("changes", silent).unless(silent.isEmpty());
        }
        if (!last) {
            List<Change> stated = forecast.steps().get(at).changes();
            List<Change> seen = before.diff(evaluate(patient.later(end)));
            facts.fact("stated", stated)
                    .fact("seen", seen)
                    .unless(!seen.isEmpty() && told(seen).equals(told(stated)));
        }
        assertNeverBack(forecast);
    }

    /** What an allowance was moves with the clock even where that is no change, so only what it becomes is compared. */
    private static List<Object> told(List<Change> changes) {
        return changes.stream()
                .<Object>map(change -> change instanceof Change.OfDose dose
                        ? List.of(dose.ingredient(), dose.from().isPresent(), dose.to())
                        : change)
                .toList();
    }

    private static void assertNeverBack(Forecast forecast) {
        CareAdvice before = forecast.start();
        for (Forecast.Step step : forecast.steps()) {
            boolean told = step.advice().completeness() == Completeness.COMPLETE;
            new LabelledFacts("in a forecast the phase never goes back")
                    .fact("at", step.at())
                    .fact("phase", before.phase() + ", then " + step.advice().phase())
                    .unless(step.at().isAfter(before.record().asOf())
                            && (!told || stage(step.advice().phase()) >= stage(before.phase())));
            before = step.advice();
        }
    }
}
