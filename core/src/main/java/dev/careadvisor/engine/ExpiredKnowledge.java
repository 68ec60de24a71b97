package dev.careadvisor.engine;

import dev.careadvisor.advice.Basis;
import dev.careadvisor.advice.CareAdvice;
import dev.careadvisor.advice.Clearance;
import dev.careadvisor.advice.Completeness;
import dev.careadvisor.advice.Reason;
import dev.careadvisor.advice.Recommendation;
import dev.careadvisor.advice.SourceReference;
import dev.careadvisor.advice.Urgency;
import dev.careadvisor.advice.Validity;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * What remains of an advice whose knowledge is past its last day (invariant 28): an emergency is still called one, care is sought today
 * at the latest, and nothing is offered.
 */
final class ExpiredKnowledge {

    private static final Reason EXPIRED =
            new Reason("INV-28", List.of(), List.of(new SourceReference("", Basis.POLICY)));

    private ExpiredKnowledge() {}

    static CareAdvice withdraw(CareAdvice advice) {
        Urgency urgency = advice.urgency().moreUrgent(Urgency.SAME_DAY);
        List<Reason> reasons = new ArrayList<>(List.of(EXPIRED));
        advice.presentFlags().forEach(flag -> reasons.addAll(flag.reasons()));
        return new CareAdvice(
                urgency,
                advice.urgencyFromFindings(),
                Clearance.NOT_CLEARED,
                false,
                advice.redFlags(),
                advice.phase(),
                List.of(new Recommendation.SeekCare(urgency, reasons)),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                new Validity(advice.record().asOf(), Set.of(Validity.End.KNOWLEDGE), List.of()),
                Completeness.EXPIRED,
                advice.record());
    }
}
