package dev.careadvisor.proof.reading;

import dev.careadvisor.advice.Severity;
import dev.careadvisor.advice.Urgency;
import dev.careadvisor.patient.Allergy;
import dev.careadvisor.patient.Condition;
import dev.careadvisor.patient.Device;
import dev.careadvisor.patient.Finding;
import dev.careadvisor.patient.LegSymptoms;
import dev.careadvisor.patient.Measurement;
import dev.careadvisor.patient.MedicineClass;
import dev.careadvisor.patient.Region;
import dev.careadvisor.remedy.Remedy;
import dev.careadvisor.remedy.RemedyGroup;

/** Table C.11: needling, acupuncture and manipulation, C-240 to C-259. */
final class ManualC11 {

    private ManualC11() {}

    static void read(Person p, Situation s, Findings out) {
        c240To244(p, out);
        c246(p, s, out);
        c250(p, s, out);
        c251To254(p, out);
        c255(p, out);
        c256To259(p, out);
    }

    private static void c240To244(Person p, Findings out) {
        // Two severities in one row: the stronger (ruling 77).
        out.exclude("C-240", Severity.CONTRA, bleedingRisk(p), RemedyGroup.NEEDLING);
        out.exclude("C-241", Severity.CONTRA, Signs.pregnant(p), RemedyGroup.NEEDLING);
        out.exclude(
                "C-242",
                Severity.CONTRA,
                Truth.any(
                        ColdC9.infectedSkin(p),
                        p.any(Condition.SPINAL_INFECTION, Condition.LYMPHOEDEMA),
                        // An implant elsewhere is asked for TENS only.
                        spinalImplant(p),
                        p.said(Device.OTHER_ELECTRONIC),
                        p.has(Allergy.NICKEL)),
                RemedyGroup.NEEDLING);
        out.exclude(
                "C-243",
                Severity.AVOID,
                Truth.any(
                        Signs.immunosuppressed(p),
                        p.any(Condition.VALVE_DISEASE, Condition.ENDOCARDITIS),
                        // Diseases of a valve by another name, asked for other remedies only.
                        p.said(Condition.AORTIC_STENOSIS),
                        p.said(Condition.BICUSPID_VALVE)),
                RemedyGroup.NEEDLING);
        out.exclude(
                "C-244",
                Severity.CONTRA,
                Truth.any(p.any(Finding.NEEDLE_PHOBIA, Finding.FAINTS_WITH_NEEDLES), unableToConsent(p)),
                RemedyGroup.NEEDLING);
    }

    /** Only confusion is asked of everybody. */
    private static Truth unableToConsent(Person p) {
        return p.has(Finding.CONFUSION)
                .or(p.any(Finding.SEDATED, Finding.DRUNK, Condition.DEMENTIA, Condition.DELIRIUM)
                        .ifKnown());
    }

    private static void c246(Person p, Situation s, Findings out) {
        out.exclude("C-246", Severity.CONTRA, s.atLeast(Urgency.SAME_DAY), RemedyGroup.NEEDLING);
        out.exclude("C-246", Severity.AVOID, p.onsetBelow(72), RemedyGroup.NEEDLING);
    }

    private static void c250(Person p, Situation s, Findings out) {
        out.exclude(
                "C-250",
                Severity.CONTRA,
                Truth.any(
                        s.atLeast(Urgency.SAME_DAY), Signs.severeNeurological(p), p.said(Condition.SPINAL_CORD_INJURY)),
                Remedy.SPINAL_MANIPULATION);
    }

    private static void c251To254(Person p, Findings out) {
        // "Long-term" is no input: any steroid, and one that was stopped or missed, counts.
        out.exclude("C-251", Severity.CONTRA, fragileBones(p).or(steroid(p)), Remedy.SPINAL_MANIPULATION);
        out.exclude(
                "C-252",
                Severity.CONTRA,
                Truth.any(
                        p.any(Condition.CANCER_HISTORY, Condition.SPINAL_INFECTION, Condition.AAA, Finding.KNOWN_AAA),
                        // What WHO names beside these.
                        p.has(Condition.FRACTURE),
                        p.said(Finding.CANCER_AT_SITE),
                        p.said(Condition.ANEURYSM)),
                Remedy.SPINAL_MANIPULATION);
        out.exclude("C-253", Severity.CONTRA, bleedingRisk(p), Remedy.SPINAL_MANIPULATION);
        // Recent spine surgery: 90 days, as in A-19.
        out.exclude(
                "C-254",
                Severity.CONTRA,
                Truth.any(
                        p.any(
                                Condition.ANK_SPOND,
                                Condition.RHEUMATOID,
                                Condition.DOWN,
                                Condition.EHLERS_DANLOS,
                                Condition.UNSTABLE_SPINE,
                                Condition.SPINAL_FUSION,
                                Device.METAL_SPINE),
                        p.said(Condition.MARFAN_EDS),
                        p.has(Finding.SPINAL_PROCEDURE),
                        p.atMost(Measurement.SPINAL_PROCEDURE_AGO, 90).ifKnown()),
                Remedy.SPINAL_MANIPULATION);
    }

    private static void c255(Person p, Findings out) {
        // Any neurological sign is a deficit, with a known disc or without.
        out.exclude("C-255", Severity.CONTRA, Signs.neurological(p), Remedy.SPINAL_MANIPULATION);
        Truth painOnly = p.is(LegSymptoms.ONE_LEG, LegSymptoms.BOTH_LEGS, LegSymptoms.MIGRATED_TO_BOTH)
                .or(p.any(Finding.NEW_LEG_SIGN, Condition.DISC_HERNIATION));
        out.exclude("C-255", Severity.AVOID, painOnly, Remedy.SPINAL_MANIPULATION);
    }

    private static void c256To259(Person p, Findings out) {
        out.exclude("C-256", Severity.AVOID, Signs.pregnant(p), Remedy.SPINAL_MANIPULATION);
        out.exclude("C-257", Severity.AVOID, p.atLeast(Measurement.AGE, 65), Remedy.SPINAL_MANIPULATION);
        out.exclude("C-258", Severity.AVOID, p.onsetBelow(72), Remedy.SPINAL_MANIPULATION);
        // No input is named for vascular risk: disease of the arteries, and what commonly leads to it.
        Truth vascularRisk = p.any(
                Condition.STROKE,
                Condition.TIA,
                Condition.IHD,
                Condition.MI,
                Condition.CABG,
                Condition.CORONARY_STENT,
                Condition.PAD,
                Condition.POOR_CIRCULATION,
                Condition.ANEURYSM,
                Condition.AAA,
                Condition.HYPERTENSION,
                Condition.DIABETES,
                Condition.SMOKER_EVER,
                Condition.MARFAN_EDS,
                Condition.EHLERS_DANLOS,
                Finding.OESTROGEN,
                Finding.DIZZINESS);
        out.exclude("C-259", Severity.CONTRA, p.is(Region.CERVICAL).and(vascularRisk), Remedy.SPINAL_MANIPULATION);
    }

    /** `ANTICOAG or BLEEDING_DISORDER or low platelets`; low is below the usual lower limit of 150. */
    static Truth bleedingRisk(Person p) {
        return p.any(MedicineClass.ANTICOAG, Condition.BLEEDING_DISORDER, Condition.LOW_PLATELETS)
                .or(p.below(Measurement.PLATELETS, 150));
    }

    /** Osteoporosis by any of its names, as in A-38. */
    static Truth fragileBones(Person p) {
        return p.any(Condition.OSTEOPOROSIS, Condition.PRIOR_FRAGILITY_FRACTURE, MedicineClass.BISPHOSPHONATE_ORAL);
    }

    /** Any systemic steroid (ruling 80); missed or stopped counts as a steroid. */
    static Truth steroid(Person p) {
        return p.any(MedicineClass.STEROID_SYSTEMIC, Finding.STEROID_STOPPED_OR_MISSED);
    }

    /** An implant in or at the spine. */
    static Truth spinalImplant(Person p) {
        return p.any(Device.METAL_SPINE, Device.PUMP, Device.SCS, Condition.SPINAL_FUSION);
    }

    /** Pain, tingling, numbness or weakness in a leg, however it was said. */
    static Truth legSymptom(Person p) {
        return Truth.any(
                p.is(LegSymptoms.ONE_LEG, LegSymptoms.BOTH_LEGS, LegSymptoms.MIGRATED_TO_BOTH),
                p.has(Finding.NEW_LEG_SIGN),
                Signs.neurological(p));
    }
}
