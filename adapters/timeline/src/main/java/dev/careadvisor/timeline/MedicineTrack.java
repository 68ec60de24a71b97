package dev.careadvisor.timeline;

import dev.careadvisor.advice.DoseAllowance;
import dev.careadvisor.advice.LimitCheck;
import dev.careadvisor.advice.Spacing;
import dev.careadvisor.medicine.DoseLedger;
import dev.careadvisor.medicine.Ingredient;
import dev.careadvisor.patient.Mass;
import dev.careadvisor.remedy.Remedy;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What of one medicine may be taken over the time of a forecast, if nothing is taken.
 *
 * @param remedy the medicine
 * @param first its allowance in the first stage that has one
 * @param since when that stage begins
 * @param allowed when some dose may be taken, in order
 * @param leaving which doses leave the window of 24 hours, and when, in order
 * @param spacings distances to keep from other medicines
 */
record MedicineTrack(
        Remedy remedy,
        DoseAllowance first,
        Instant since,
        List<Span> allowed,
        List<LimitCheck.Leaving> leaving,
        List<Spacing> spacings) {

    /** Every medicine with an allowance in some stage, the first offered first. */
    static List<MedicineTrack> of(List<Stage> stages) {
        Map<Ingredient, Builder> builders = new LinkedHashMap<>();
        for (Stage stage : stages) {
            if (Stage.plannable(stage.advice())) {
                stage.advice().allowances().forEach(allowance -> builders.computeIfAbsent(
                                allowance.ingredient(),
                                i -> new Builder(allowance, stage.span().from()))
                        .add(stage, allowance));
            }
        }
        return builders.values().stream().map(Builder::build).toList();
    }

    /** When the doses of the last 24 hours were taken, at the latest. */
    List<Instant> doses() {
        return leaving.stream()
                .map(leaves -> leaves.at().minus(DoseLedger.WINDOW))
                .toList();
    }

    /** When the first dose may be taken, if one may within the forecast. */
    Optional<Instant> earliest() {
        return allowed.stream().map(Span::from).findFirst();
    }

    private static final class Builder {
        private final DoseAllowance first;
        private final Instant since;
        private final List<Span> allowed = new ArrayList<>();
        private final List<LimitCheck.Leaving> leaving = new ArrayList<>();
        private final Map<String, Spacing> spacings = new LinkedHashMap<>();
        private Mass taken;

        Builder(DoseAllowance first, Instant since) {
            this.first = first;
            this.since = since;
            this.taken = first.taken();
        }

        void add(Stage stage, DoseAllowance allowance) {
            // Nothing is taken in a forecast, so what is missing from one stage to the next has left the window.
            if (taken.isMoreThan(allowance.taken())) {
                leaving.add(new LimitCheck.Leaving(stage.span().from(), taken.minusOrZero(allowance.taken())));
            }
            taken = allowance.taken();
            stage.advice().medicine(remedy()).ifPresent(medicine -> {
                if (allowance.now().isPresent()) {
                    Span.append(allowed, stage.span());
                }
                medicine.spacings()
                        .forEach(
                                spacing -> spacings.putIfAbsent(spacing.reason().ruleId(), spacing));
            });
        }

        MedicineTrack build() {
            return new MedicineTrack(
                    remedy(), first, since, List.copyOf(allowed), List.copyOf(leaving), List.copyOf(spacings.values()));
        }

        private Remedy remedy() {
            return Remedy.valueOf(first.ingredient().name());
        }
    }
}
