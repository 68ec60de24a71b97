package dev.careadvisor.proof.reading;

import dev.careadvisor.advice.LimitKind;
import dev.careadvisor.advice.Severity;
import dev.careadvisor.patient.Condition;
import dev.careadvisor.patient.Finding;
import dev.careadvisor.patient.Measurement;
import dev.careadvisor.remedy.Remedy;

/** Table C.9: ice and cold, C-200 to C-211; and X-02, the end of cold after 72 hours (ruling 75). */
final class ColdC9 {

    private ColdC9() {}

    static void read(Person p, Situation s, Findings out) {
        c200To204(p, out);
        c205(p, out);
        c207(out);
        c208To211(p, out);
        x02(p, out);
    }

    private static void c200To204(Person p, Findings out) {
        out.exclude("C-200", Severity.CONTRA, p.has(Condition.RAYNAUD), Remedy.ICE);
        out.exclude("C-201", Severity.CONTRA, p.has(Condition.COLD_URTICARIA), Remedy.ICE);
        out.exclude(
                "C-202",
                Severity.CONTRA,
                p.any(
                        Condition.CRYOGLOBULINAEMIA,
                        Condition.PAROXYSMAL_COLD_HAEMOGLOBINURIA,
                        Condition.COLD_AGGLUTININ),
                Remedy.ICE);
        out.exclude(
                "C-203",
                Severity.CONTRA,
                Truth.any(
                        numbSite(p),
                        // Both reduce feeling, and the screen on cold asks for them.
                        p.any(Condition.NEUROPATHY, Condition.SPINAL_CORD_INJURY),
                        p.any(Condition.POOR_CIRCULATION, Condition.PAD, Condition.BUERGER)),
                Remedy.ICE);
        out.exclude("C-204", Severity.CONTRA, p.has(Condition.SICKLE_CELL), Remedy.ICE);
    }

    private static void c205(Person p, Findings out) {
        out.exclude(
                "C-205",
                Severity.CONTRA,
                p.any(Finding.OPEN_WOUND, Finding.SKIN_NOT_INTACT).or(infectedSkin(p)),
                Remedy.ICE);
    }

    private static void c207(Findings out) {
        out.limit("C-207", LimitKind.SESSION, "15 min", Truth.YES, Remedy.ICE);
        out.limit("C-207", LimitKind.START_TO_START, "2 h", Truth.YES, Remedy.ICE);
    }

    private static void c208To211(Person p, Findings out) {
        out.exclude("C-208", Severity.CONTRA, p.any(Finding.ASLEEP, Finding.SEDATED, Finding.CONFUSION), Remedy.ICE);
        // Severe hypertension: 180 (ruling 76), if it was measured.
        out.exclude(
                "C-209",
                Severity.AVOID,
                p.atLeast(Measurement.SYSTOLIC_PRESSURE, 180).ifKnown().or(p.has(Finding.COLD_ANGINA)),
                Remedy.ICE);
        // Very old: 80 (ruling 76). Very young: no number, so every minor.
        Truth fragileSkin =
                Truth.any(p.has(Condition.DIABETES), p.atLeast(Measurement.AGE, 80), p.below(Measurement.AGE, 18));
        out.limit("C-210", LimitKind.SESSION, "10 min", fragileSkin, Remedy.ICE);
        out.limit("C-210", LimitKind.SKIN_CHECK, "5 min", fragileSkin, Remedy.ICE);
        out.exclude("C-211", Severity.AVOID, p.has(Finding.MENTHOL_SAME_SITE), Remedy.ICE);
    }

    private static void x02(Person p, Findings out) {
        out.exclude("X-02", Severity.AVOID, p.onsetAtLeast(72), Remedy.ICE);
    }

    /** Reduced feeling at the treated place. */
    static Truth numbSite(Person p) {
        return p.any(Finding.SKIN_SENSATION_REDUCED, Finding.NEUROPATHY_AT_SITE, Finding.ANAESTHETISED_SKIN);
    }

    /** Infected skin at the treated place; shingles and chickenpox are infections of the skin. */
    static Truth infectedSkin(Person p) {
        return p.any(Finding.SKIN_INFECTED, Finding.INFECTION_AT_SITE, Condition.ZOSTER, Condition.CHICKENPOX);
    }
}
