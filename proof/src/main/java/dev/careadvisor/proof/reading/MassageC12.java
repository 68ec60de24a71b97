package dev.careadvisor.proof.reading;

import dev.careadvisor.advice.LimitKind;
import dev.careadvisor.advice.Severity;
import dev.careadvisor.patient.Condition;
import dev.careadvisor.patient.Finding;
import dev.careadvisor.patient.Measurement;
import dev.careadvisor.patient.MedicineClass;
import dev.careadvisor.remedy.Remedy;
import dev.careadvisor.remedy.RemedyGroup;

/** Table C.12: massage, roller and vibration, C-260 to C-269. */
final class MassageC12 {

    private MassageC12() {}

    static void read(Person p, Situation s, Findings out) {
        c260To263(p, out);
        c264(p, out);
        c265To266(p, out);
        c267(p, out);
        c268(out);
    }

    private static void c260To263(Person p, Findings out) {
        out.exclude("C-260", Severity.CONTRA, p.onsetBelow(72), Remedy.DEEP_MASSAGE);
        out.exclude("C-261", Severity.CONTRA, thrombosis(p), RemedyGroup.MASSAGE);
        out.exclude("C-262", Severity.CONTRA, ManualC11.bleedingRisk(p), Remedy.DEEP_MASSAGE);
        // A roller presses as deep; an anticoagulant stands in C-267.
        Truth bleeds =
                p.any(Condition.BLEEDING_DISORDER, Condition.LOW_PLATELETS).or(p.below(Measurement.PLATELETS, 150));
        out.exclude("C-262", Severity.CONTRA, bleeds, Remedy.ROLLER);
        // How severe an osteoporosis is, and whether a cancer is in the bone, is no input: any counts.
        Truth brokenOrCancer = p.any(Condition.FRACTURE, Finding.CANCER_AT_SITE, Condition.CANCER_HISTORY);
        out.exclude("C-263", Severity.CONTRA, ManualC11.fragileBones(p).or(brokenOrCancer), Remedy.DEEP_MASSAGE);
        // Weak bones stand in C-267.
        out.exclude("C-263", Severity.CONTRA, brokenOrCancer, Remedy.ROLLER);
    }

    private static void c264(Person p, Findings out) {
        Truth fever = Signs.fever(p);
        Truth infection = ColdC9.infectedSkin(p).or(p.has(Condition.SPINAL_INFECTION));
        Truth skinLesion = p.any(
                Finding.SKIN_NOT_INTACT,
                Finding.OPEN_WOUND,
                Finding.SHAVED_SKIN,
                Finding.SUNBURN_AT_SITE,
                Condition.ECZEMA_AT_SITE,
                Finding.IRRADIATED_SKIN,
                Finding.RASH,
                Finding.BLISTERS);
        Truth burn = p.any(Finding.BURN_UNDER_HEAT_OR_RUB, Finding.BURN_LARGE_DEEP_WHITE);
        Truth any = Truth.any(fever, infection, skinLesion, burn);
        out.exclude("C-264", Severity.CONTRA, any, RemedyGroup.MASSAGE);
        out.exclude("C-264", Severity.CONTRA, any, Remedy.ROLLER);
    }

    private static void c265To266(Person p, Findings out) {
        out.exclude("C-265", Severity.AVOID, Signs.pregnant(p), Remedy.DEEP_MASSAGE);
        // First trimester: under 14 weeks, and unknown weeks.
        Truth firstTrimester =
                Signs.pregnant(p).and(p.below(Measurement.GESTATION, 14).atWorst());
        out.exclude("C-265", Severity.AVOID, firstTrimester, Remedy.LIGHT_MASSAGE);

        // Unknown date: within (ruling 67).
        Truth sixWeeks = p.below(Measurement.STROKE_AGO, 42);
        Truth recentStroke = stroke(p).and(sixWeeks.atWorst()).or(sixWeeks.ifKnown());
        Truth procedure = p.below(Measurement.SPINAL_PROCEDURE_AGO, 42);
        Truth heart = p.below(Measurement.HEART_SURGERY_AGO, 42);
        Truth recentSurgery = Truth.any(
                p.has(Finding.RECENT_SURGERY_6WK),
                p.said(Condition.CABG).and(heart).or(heart.ifKnown()),
                p.has(Finding.SPINAL_PROCEDURE).and(procedure.atWorst()).or(procedure.ifKnown()),
                p.said(Finding.RECENT_ABDOMINAL_SURGERY),
                p.said(Finding.ORAL_SURGERY_OR_TONSILLECTOMY_7D));
        out.exclude("C-266", Severity.CONTRA, recentStroke.or(recentSurgery), RemedyGroup.MASSAGE);
        out.exclude("C-266", Severity.CONTRA, recentStroke.or(recentSurgery), Remedy.ROLLER);
    }

    private static void c267(Person p, Findings out) {
        out.exclude(
                "C-267",
                Severity.CONTRA,
                Truth.any(
                        p.onsetBelow(72),
                        ManualC11.fragileBones(p),
                        p.has(MedicineClass.ANTICOAG),
                        thrombosis(p),
                        p.any(Condition.NEUROPATHY, Finding.NEUROPATHY_AT_SITE),
                        Signs.pregnant(p),
                        ManualC11.spinalImplant(p),
                        p.has(Condition.DISC_HERNIATION).and(ManualC11.legSymptom(p))),
                Remedy.ROLLER);
    }

    /** 60 to 90 seconds per area: the lower (INV-08). */
    private static void c268(Findings out) {
        out.limit("C-268", LimitKind.HOLD, "60 s", Truth.YES, Remedy.ROLLER);
    }

    /** A stroke; a brief one if it was said. */
    static Truth stroke(Person p) {
        return p.has(Condition.STROKE).or(p.said(Condition.TIA));
    }

    /** A clot in a leg vein, known or suspected. */
    static Truth thrombosis(Person p) {
        return p.any(Condition.DVT, Finding.UNILATERAL_LEG_SWELLING, Finding.LEG_SWELLING);
    }
}
