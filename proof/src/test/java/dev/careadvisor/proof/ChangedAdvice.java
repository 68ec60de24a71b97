package dev.careadvisor.proof;

import dev.careadvisor.advice.Assumption;
import dev.careadvisor.advice.CareAdvice;
import dev.careadvisor.advice.DoseAllowance;
import dev.careadvisor.advice.DosePlan;
import dev.careadvisor.advice.EvaluationRecord;
import dev.careadvisor.advice.PendingRemedy;
import dev.careadvisor.advice.Phase;
import dev.careadvisor.advice.Recommendation;
import dev.careadvisor.advice.RedFlag;
import dev.careadvisor.advice.Urgency;
import dev.careadvisor.advice.Validity;
import java.time.Instant;
import java.util.List;
import java.util.function.UnaryOperator;

/** An advice of which one part is falsified, to see that somebody notices. */
final class ChangedAdvice {

    private Urgency urgency;
    private boolean settled;
    private List<RedFlag> flags;
    private Phase phase;
    private List<Recommendation> recommendations;
    private List<PendingRemedy> pending;
    private List<Assumption> assumptions;
    private Validity validity;
    private EvaluationRecord record;
    private final CareAdvice advice;

    ChangedAdvice(CareAdvice advice) {
        this.advice = advice;
        this.urgency = advice.urgency();
        this.settled = advice.settled();
        this.flags = advice.redFlags();
        this.phase = advice.phase();
        this.recommendations = advice.recommendations();
        this.pending = advice.pending();
        this.assumptions = advice.assumptions();
        this.validity = advice.validity();
        this.record = advice.record();
    }

    ChangedAdvice urgency(Urgency other) {
        urgency = other;
        return this;
    }

    ChangedAdvice settled() {
        settled = true;
        return this;
    }

    ChangedAdvice flags(UnaryOperator<RedFlag> change) {
        flags = flags.stream().map(change).toList();
        return this;
    }

    ChangedAdvice phase(Phase other) {
        phase = other;
        return this;
    }

    ChangedAdvice recommendations(UnaryOperator<Recommendation> change) {
        recommendations = recommendations.stream().map(change).toList();
        return this;
    }

    ChangedAdvice allowances(UnaryOperator<DoseAllowance> change) {
        return recommendations(recommendation -> recommendation instanceof Recommendation.Medicine medicine
                ? new Recommendation.Medicine(
                        medicine.remedy(), change.apply(medicine.allowance()), medicine.guidance())
                : recommendation);
    }

    ChangedAdvice pending(UnaryOperator<PendingRemedy> change) {
        pending = pending.stream().map(change).toList();
        return this;
    }

    ChangedAdvice withoutAssumptions() {
        assumptions = List.of();
        return this;
    }

    ChangedAdvice until(Instant other) {
        validity = new Validity(other, validity.ends(), validity.tripwires());
        return this;
    }

    ChangedAdvice record(EvaluationRecord other) {
        record = other;
        return this;
    }

    ChangedAdvice planningOneMore() {
        return allowances(a -> new DoseAllowance(
                a.ingredient(),
                a.taken(),
                a.mostInDay(),
                a.left(),
                a.now(),
                a.options(),
                a.binding(),
                a.lastDose(),
                a.plan()
                        .map(plan -> new DosePlan(
                                plan.amount(), plan.from(), plan.next(), plan.moreInDay() + 1, plan.stopBy()))));
    }

    CareAdvice advice() {
        return new CareAdvice(
                urgency,
                advice.urgencyFromFindings(),
                advice.clearance(),
                settled,
                flags,
                phase,
                recommendations,
                pending,
                advice.withheld(),
                advice.openQuestions(),
                assumptions,
                advice.conflicts(),
                validity,
                advice.completeness(),
                record);
    }
}
