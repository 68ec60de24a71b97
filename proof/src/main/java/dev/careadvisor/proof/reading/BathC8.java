package dev.careadvisor.proof.reading;

import dev.careadvisor.advice.Severity;
import dev.careadvisor.patient.Condition;
import dev.careadvisor.patient.Finding;
import dev.careadvisor.patient.Measurement;
import dev.careadvisor.patient.MedicineClass;
import dev.careadvisor.remedy.Remedy;
import dev.careadvisor.remedy.RemedyGroup;

/** Table C.8: warm baths, with and without Epsom salt (C-190 to C-199). */
final class BathC8 {

    private BathC8() {}

    static void read(Person p, Situation s, Findings out) {
        pregnancy(p, out);
        bloodPressureAndHeart(p, out);
        skin(p, out);
        alone(p, out);
        kidneys(p, out);
        feeling(p, out);
        seizuresAndFalls(p, out);
        early(p, out);
    }

    private static void pregnancy(Person p, Findings out) {
        // A bath of up to 38 C (B-15) is never offered; a lukewarm one is between the person and the clinician.
        out.exclude("C-190", Severity.CONTRA, Signs.pregnant(p), RemedyGroup.BATHS);
    }

    private static void bloodPressureAndHeart(Person p, Findings out) {
        // Dizziness counts whatever it comes from.
        Truth faint = Truth.any(p.any(Condition.HYPOTENSION, Finding.DIZZINESS), Signs.collapse(p));
        out.exclude("C-191", Severity.CONTRA, faint, RemedyGroup.BATHS);

        Truth heart = p.any(
                        Condition.HEART_FAILURE,
                        Condition.UNSTABLE_ANGINA,
                        Condition.AORTIC_STENOSIS,
                        Condition.ARRHYTHMIA)
                .or(RelaxantsC5.heartAttackWithinSixMonths(p));
        out.exclude("C-192", Severity.CONTRA, heart, RemedyGroup.BATHS);
    }

    private static void skin(Person p, Findings out) {
        // Broken skin counts without incontinence, too.
        out.exclude("C-193", Severity.CONTRA, TopicalsC6.brokenSkin(p), RemedyGroup.BATHS);
    }

    private static void alone(Person p, Findings out) {
        Truth alcohol = p.any(Finding.ALCOHOL_LAST_24H, Finding.DRUNK, Finding.BINGE_TODAY);
        Truth sedative = p.any(
                        Finding.SEDATED,
                        Finding.ASLEEP,
                        Finding.CONFUSION,
                        Finding.VERY_SLEEPY,
                        MedicineClass.OPIOID,
                        MedicineClass.TRAMADOL,
                        MedicineClass.BENZO,
                        MedicineClass.Z_DRUG,
                        MedicineClass.GABAPENTINOID,
                        MedicineClass.ANTIHISTAMINE_SEDATING)
                .or(p.said(MedicineClass.MEPERIDINE));
        Truth unable = p.any(Finding.CANNOT_STAND, Finding.CANNOT_WALK, Finding.CANNOT_MOVE, Finding.IMMOBILE);
        Truth alone = p.has(Finding.LIVES_ALONE).and(unable);
        out.exclude(
                "C-194",
                Severity.CONTRA,
                Truth.any(alcohol, sedative, RelaxantsC5.taking(p), alone),
                RemedyGroup.BATHS);
    }

    private static void kidneys(Person p, Findings out) {
        Truth severe = p.below(Measurement.GLOMERULAR_FILTRATION_RATE, 30);
        // Kidney disease without a number is severe (C-006).
        out.exclude(
                "C-195",
                Severity.CONTRA,
                Truth.any(
                        severe, p.has(Condition.DIALYSIS), p.has(Condition.CKD).and(severe.atWorst())),
                Remedy.EPSOM_BATH);
    }

    private static void feeling(Person p, Findings out) {
        out.exclude(
                "C-196",
                Severity.AVOID,
                p.any(Condition.NEUROPATHY, Finding.NEUROPATHY_AT_SITE, Condition.DIABETES),
                RemedyGroup.BATHS);
        // Whoever does not feel the heat, or wears a patch (as C-171 and C-181 for heat).
        out.exclude(
                "C-196",
                Severity.CONTRA,
                p.any(
                        Finding.SKIN_SENSATION_REDUCED,
                        Finding.ANAESTHETISED_SKIN,
                        Condition.SPINAL_CORD_INJURY,
                        Finding.TRANSDERMAL_PATCH,
                        Finding.USING_LIDOCAINE_PATCH),
                RemedyGroup.BATHS);
    }

    private static void seizuresAndFalls(Person p, Findings out) {
        Truth seizures = TopicalsC6.seizures(p);
        out.exclude("C-197", Severity.CONTRA, seizures.and(p.has(Finding.LIVES_ALONE)), RemedyGroup.BATHS);
        // Nobody can promise company for a whole bath.
        out.exclude("C-197", Severity.AVOID, seizures, RemedyGroup.BATHS);

        Truth falls =
                p.any(Finding.FALLS_RISK, Finding.FALLS_BECAUSE_LEG_GIVES_WAY).or(p.said(Condition.FALLS));
        out.exclude("C-198", Severity.AVOID, p.atLeast(Measurement.AGE, 65).or(falls), RemedyGroup.BATHS);
    }

    private static void early(Person p, Findings out) {
        // A bath is no low-level heat: under either policy.
        out.exclude("C-199", Severity.CONTRA, p.onsetBelow(72), RemedyGroup.BATHS);
    }
}
