package dev.careadvisor.engine;

import dev.careadvisor.advice.CareAdvice;
import dev.careadvisor.advice.Completeness;
import dev.careadvisor.advice.DosePreview;
import dev.careadvisor.advice.LimitCheck;
import dev.careadvisor.advice.PendingRemedy;
import dev.careadvisor.advice.Reason;
import dev.careadvisor.advice.Recommendation;
import dev.careadvisor.advice.Severity;
import dev.careadvisor.advice.Spacing;
import dev.careadvisor.advice.WithheldRemedy;
import dev.careadvisor.medicine.Dose;
import dev.careadvisor.medicine.DoseLedger;
import dev.careadvisor.medicine.Ingredient;
import dev.careadvisor.patient.Mass;
import dev.careadvisor.patient.PatientCase;
import dev.careadvisor.remedy.Remedy;
import dev.careadvisor.remedy.RemedyFamily;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Judges one dose before it is taken. Immutable and thread-safe. */
public final class Preview {

    private final Evaluation evaluation;

    /**
     * A judge of doses.
     *
     * @param evaluation not null
     */
    public Preview(Evaluation evaluation) {
        this.evaluation = evaluation;
    }

    /**
     * Judges a dose as if it were taken at the moment of the case.
     *
     * @param patient not null
     * @param dose not null
     * @return the preview
     * @throws RuntimeException if anything fails; the caller answers with {@link #notChecked}
     */
    public DosePreview of(PatientCase patient, Dose dose) {
        DosePreview now = judged(patient, dose);
        if (!(now.verdict() instanceof DosePreview.AllowedFrom later)) {
            return now;
        }
        // Until then the episode goes on, and the days of use with it: what is promised must still be offered.
        DosePreview.Verdict then = judged(patient.later(later.from()), dose).verdict();
        if (then instanceof DosePreview.Allowed) {
            return now;
        }
        return verdict(
                now,
                then instanceof DosePreview.NeedsAnswers
                        ? then
                        : new DosePreview.NotAllowed(DosePreview.Why.TOO_LATE, then.reasons()));
    }

    private static DosePreview verdict(DosePreview preview, DosePreview.Verdict verdict) {
        return new DosePreview(
                preview.dose(), preview.asOf(), verdict, preview.limits(), preview.binding(), preview.spacings());
    }

    /**
     * The preview that takes the place of any that could not be finished.
     *
     * @param patient not null
     * @param dose not null
     * @return not allowed
     */
    public static DosePreview notChecked(PatientCase patient, Dose dose) {
        return refused(patient, dose, DosePreview.Why.NOT_CHECKED, List.of());
    }

    private static DosePreview refused(PatientCase patient, Dose dose, DosePreview.Why why, List<Reason> reasons) {
        return new DosePreview(
                dose, patient.asOf(), new DosePreview.NotAllowed(why, reasons), List.of(), Optional.empty(), List.of());
    }

    private DosePreview judged(PatientCase patient, Dose dose) {
        Evaluation.Settled settled = evaluation.settle(patient);
        CareAdvice advice = settled.advice();
        if (advice.completeness() != Completeness.COMPLETE) {
            return notChecked(patient, dose);
        }
        Optional<Map<Ingredient, Mass>> amounts = DoseLedger.amounts(dose);
        if (amounts.isEmpty()) {
            return refused(patient, dose, DosePreview.Why.PRODUCT, List.of());
        }
        Set<Reason> against = new LinkedHashSet<>();
        Set<Reason> waitingFor = new LinkedHashSet<>();
        Set<String> questions = new LinkedHashSet<>();
        for (Ingredient ingredient : amounts.get().keySet()) {
            Optional<Remedy> remedy = medicine(ingredient);
            if (remedy.isEmpty()) {
                return refused(patient, dose, DosePreview.Why.PRODUCT, List.of());
            }
            switch (advice.standing(remedy.get())) {
                case NOT_OFFERED -> {
                    return refused(patient, dose, DosePreview.Why.NOT_OFFERED, List.of());
                }
                case WITHHELD ->
                    withheld(advice, remedy.get())
                            .filter(one -> one.severity() != Severity.CAP)
                            .ifPresent(one -> against.addAll(one.reasons()));
                case OPEN -> {
                    PendingRemedy pending = pending(advice, remedy.get());
                    waitingFor.addAll(pending.reasons());
                    questions.addAll(pending.questions());
                }
                case RECOMMENDED -> {}
            }
        }
        if (!against.isEmpty()) {
            return refused(patient, dose, DosePreview.Why.EXCLUDED, List.copyOf(against));
        }
        if (!questions.isEmpty() || !waitingFor.isEmpty()) {
            List<LimitCheck> checks = certainChecks(settled.adjudicator(), amounts.get());
            Optional<LimitCheck> binding = binding(checks, patient.asOf());
            DosePreview.Verdict whateverIsAnswered = verdict(binding, List.of());
            return new DosePreview(
                    dose,
                    patient.asOf(),
                    whateverIsAnswered instanceof DosePreview.NotAllowed
                            ? whateverIsAnswered
                            : new DosePreview.NeedsAnswers(List.copyOf(questions), List.copyOf(waitingFor)),
                    checks,
                    binding,
                    List.of());
        }
        return limited(settled, dose, amounts.get());
    }

    /** The limits that no answer can loosen. */
    private static List<LimitCheck> certainChecks(Adjudicator adjudicator, Map<Ingredient, Mass> amounts) {
        List<LimitCheck> checks = new ArrayList<>();
        amounts.forEach((ingredient, amount) ->
                checks.addAll(adjudicator.certainPlanner(ingredient).checks(amount)));
        return checks;
    }

    private static Optional<Remedy> medicine(Ingredient ingredient) {
        for (Remedy remedy : Remedy.values()) {
            if (remedy.name().equals(ingredient.name()) && remedy.family() == RemedyFamily.MEDICINE) {
                return Optional.of(remedy);
            }
        }
        return Optional.empty();
    }

    private static Optional<WithheldRemedy> withheld(CareAdvice advice, Remedy remedy) {
        return advice.withheld().stream().filter(one -> one.remedy() == remedy).findFirst();
    }

    private static PendingRemedy pending(CareAdvice advice, Remedy remedy) {
        return advice.pending().stream()
                .filter(one -> one.remedy() == remedy)
                .findFirst()
                .orElseThrow();
    }

    /** Every ingredient is offered: what remains are the limits. */
    private static DosePreview limited(Evaluation.Settled settled, Dose dose, Map<Ingredient, Mass> amounts) {
        Instant asOf = settled.facts().asOf();
        List<LimitCheck> checks = new ArrayList<>();
        Set<Reason> offeredBy = new LinkedHashSet<>();
        Set<Spacing> spacings = new LinkedHashSet<>();
        amounts.forEach((ingredient, amount) -> {
            checks.addAll(
                    settled.adjudicator().planner(ingredient).orElseThrow().checks(amount));
            Recommendation.OfRemedy medicine =
                    settled.advice().medicine(Remedy.valueOf(ingredient.name())).orElseThrow();
            offeredBy.addAll(medicine.reasons());
            spacings.addAll(medicine.spacings());
        });
        Optional<LimitCheck> binding = binding(checks, asOf);
        DosePreview.Verdict verdict = verdict(binding, List.copyOf(offeredBy));
        if (verdict instanceof DosePreview.NotAllowed
                && certainChecks(settled.adjudicator(), amounts).stream()
                        .allMatch(check -> check.keptFrom().isPresent())) {
            // Too much only as long as an answer is missing, such as the weight.
            Reason reason = binding.orElseThrow().limit().reason();
            verdict = new DosePreview.NeedsAnswers(settled.adjudicator().questionsOf(reason.ruleId()), List.of(reason));
        }
        if (verdict instanceof DosePreview.Allowed || verdict instanceof DosePreview.AllowedFrom) {
            Instant from = verdict instanceof DosePreview.AllowedFrom later ? later.from() : asOf;
            amounts.forEach(
                    (ingredient, amount) -> SafetyEnvelope.checkDose(ingredient, amount, from, settled.facts()));
        }
        return new DosePreview(dose, asOf, verdict, checks, binding, List.copyOf(spacings));
    }

    /** A limit that is never kept, or else the one that is kept last; none if all are kept now. */
    private static Optional<LimitCheck> binding(List<LimitCheck> checks, Instant asOf) {
        return checks.stream()
                .filter(check -> check.keptFrom().map(asOf::isBefore).orElse(true))
                .max(Comparator.comparing(check -> check.keptFrom().orElse(Instant.MAX)));
    }

    private static DosePreview.Verdict verdict(Optional<LimitCheck> binding, List<Reason> offeredBy) {
        if (binding.isEmpty()) {
            return new DosePreview.Allowed(offeredBy);
        }
        List<Reason> limit = List.of(binding.get().limit().reason());
        DosePreview.Why why = binding.get() instanceof LimitCheck.DaysOfUse
                ? DosePreview.Why.TOO_MANY_DAYS
                : DosePreview.Why.TOO_MUCH;
        return binding.get()
                .keptFrom()
                .<DosePreview.Verdict>map(from -> new DosePreview.AllowedFrom(from, limit))
                .orElseGet(() -> new DosePreview.NotAllowed(why, limit));
    }
}
