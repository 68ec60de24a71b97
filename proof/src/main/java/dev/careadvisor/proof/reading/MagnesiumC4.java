package dev.careadvisor.proof.reading;

import dev.careadvisor.advice.Severity;
import dev.careadvisor.medicine.Ingredient;
import dev.careadvisor.patient.Condition;
import dev.careadvisor.patient.Finding;
import dev.careadvisor.patient.Measurement;
import dev.careadvisor.patient.MedicineClass;
import dev.careadvisor.remedy.Remedy;
import dev.careadvisor.remedy.RemedyGroup;

/** Table C.4: magnesium by mouth, on the skin and in the bath (C-090 to C-106). */
final class MagnesiumC4 {

    private MagnesiumC4() {}

    static void read(Person p, Situation s, Findings out) {
        kidneys(p, out);
        musclesAndHeart(p, out);
        potassiumSparing(p, out);
        gut(p, out);
        pregnancy(p, out);
        skin(p, out);
    }

    private static void kidneys(Person p, Findings out) {
        Truth severe = p.below(Measurement.GLOMERULAR_FILTRATION_RATE, 30).or(p.has(Condition.DIALYSIS));
        out.exclude("C-090", Severity.CONTRA, severe, RemedyGroup.MAGNESIUM_ANY);

        Truth moderate = p.atLeast(Measurement.GLOMERULAR_FILTRATION_RATE, 30)
                .and(p.below(Measurement.GLOMERULAR_FILTRATION_RATE, 60));
        out.exclude("C-091", Severity.AVOID, moderate, Remedy.MAGNESIUM);
    }

    private static void musclesAndHeart(Person p, Findings out) {
        out.exclude("C-092", Severity.CONTRA, p.has(Condition.MYASTHENIA), Remedy.MAGNESIUM, Remedy.MAGNESIUM_SPRAY);

        // A slow pulse, felt or measured, is a bradycardia in other words.
        Truth slowPulse = p.said(Finding.SLOW_PULSE)
                .or(p.below(Measurement.HEART_RATE, 50).ifKnown());
        out.exclude(
                "C-093",
                Severity.AVOID,
                p.any(Condition.HEART_BLOCK, Condition.BRADYCARDIA).or(slowPulse),
                Remedy.MAGNESIUM);
    }

    private static void potassiumSparing(Person p, Findings out) {
        // C-094 to C-098 space medicines. Of C-099 only the diuretic excludes; another magnesium product counts towards
        // the cap.
        out.exclude("C-099", Severity.AVOID, p.has(MedicineClass.K_SPARING), Remedy.MAGNESIUM);
        // B-16: a salicylate that is a source of magnesium, in no amount that could be counted.
        Truth salicylate = Truth.of(p.doses().ingredients().contains(Ingredient.MAGNESIUM_SALICYLATE));
        out.exclude("B-16", Severity.AVOID, salicylate, Remedy.MAGNESIUM);
        // C-100 and C-103 caution without a number.
    }

    private static void gut(Person p, Findings out) {
        out.exclude(
                "C-101",
                Severity.AVOID,
                p.any(Finding.DIARRHOEA, Condition.BOWEL_OBSTRUCTION, Finding.IBD_FLARE),
                Remedy.MAGNESIUM);
    }

    private static void pregnancy(Person p, Findings out) {
        out.exclude("C-102", Severity.AVOID, Signs.pregnant(p).or(p.has(Finding.LACTATING)), Remedy.MAGNESIUM);
    }

    private static void skin(Person p, Findings out) {
        out.exclude("C-104", Severity.CONTRA, TopicalsC6.brokenSkin(p), Remedy.MAGNESIUM_SPRAY);

        Truth somethingElseThere =
                Truth.any(TopicalsC6.rubAtSite(p), p.has(Finding.HEAT_SAME_SITE_8H), p.has(Finding.TENS_SAME_SITE));
        out.exclude("C-105", Severity.AVOID, somethingElseThere, Remedy.MAGNESIUM_SPRAY);
        // C-106 informs.
    }
}
