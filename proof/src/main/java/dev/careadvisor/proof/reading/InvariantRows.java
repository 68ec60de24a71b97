package dev.careadvisor.proof.reading;

import dev.careadvisor.advice.Severity;
import dev.careadvisor.advice.Urgency;
import dev.careadvisor.remedy.RemedyGroup;

/** What the urgency alone forbids: INV-02, INV-03, INV-12. */
final class InvariantRows {

    private InvariantRows() {}

    static void read(Person p, Situation s, Findings out) {
        nothingInAnEmergency(s, out);
        littleOnTheSameDay(s, out);
        afterTheClinician(s, out);
    }

    /** INV-02, ruling 14: nothing at all, positions included. */
    private static void nothingInAnEmergency(Situation s, Findings out) {
        Truth emergency = s.urgencyIs(Urgency.CALL_EMERGENCY, Urgency.EMERGENCY_DEPARTMENT);
        out.exclude("INV-02", Severity.CONTRA, emergency, RemedyGroup.ALL);
    }

    /** INV-03, rulings 15, 16: only positions, gentle moving about and acetaminophen. */
    private static void littleOnTheSameDay(Situation s, Findings out) {
        out.exclude("INV-03", Severity.CONTRA, s.urgencyIs(Urgency.SAME_DAY), RemedyGroup.SAME_DAY_FORBIDDEN);
    }

    /** INV-12, ruling 17: no agreement lifts it before that contact. */
    private static void afterTheClinician(Situation s, Findings out) {
        Truth contactDue = s.urgencyIs(Urgency.WITHIN_DAYS, Urgency.ROUTINE);
        out.exclude("INV-12", Severity.CONTRA, contactDue, RemedyGroup.AFTER_CLINICIAN);
    }
}
