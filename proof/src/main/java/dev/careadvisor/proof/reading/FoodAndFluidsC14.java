package dev.careadvisor.proof.reading;

import dev.careadvisor.advice.LimitKind;
import dev.careadvisor.advice.Severity;
import dev.careadvisor.patient.Allergy;
import dev.careadvisor.patient.Condition;
import dev.careadvisor.patient.Finding;
import dev.careadvisor.patient.Measurement;
import dev.careadvisor.patient.MedicineClass;
import dev.careadvisor.remedy.Remedy;

/** Table C.14: fluids, diet, supplements and general, C-300 to C-310. */
final class FoodAndFluidsC14 {

    private FoodAndFluidsC14() {}

    static void read(Person p, Situation s, Findings out) {
        c300To303(p, out);
        c304To308(p, out);
    }

    private static void c300To303(Person p, Findings out) {
        out.exclude(
                "C-300",
                Severity.CONTRA,
                Truth.any(
                        p.any(
                                Condition.HEART_FAILURE,
                                Condition.CKD,
                                Condition.DIALYSIS,
                                Condition.HYPONATRAEMIA,
                                Condition.SIADH,
                                Condition.CIRRHOSIS,
                                Condition.ASCITES,
                                Finding.FLUID_RESTRICTION),
                        p.below(Measurement.GLOMERULAR_FILTRATION_RATE, 60)),
                Remedy.FLUID_TARGET);
        // A diuretic may be a thiazide. Low weight: 50 kg (ruling 76).
        out.exclude(
                "C-301",
                Severity.AVOID,
                Truth.any(
                        p.any(
                                MedicineClass.SSRI,
                                MedicineClass.SNRI,
                                MedicineClass.THIAZIDE,
                                MedicineClass.DIURETIC,
                                MedicineClass.CARBAMAZEPINE,
                                MedicineClass.DESMOPRESSIN,
                                MedicineClass.MDMA),
                        p.atLeast(Measurement.AGE, 65),
                        p.below(Measurement.WEIGHT, 50)),
                Remedy.FLUID_TARGET);
        out.limit("C-302", LimitKind.DAILY_VOLUME, "2500 mL", Truth.YES, Remedy.FLUIDS, Remedy.FLUID_TARGET);
        out.limit("C-302", LimitKind.HOURLY_VOLUME, "800 mL", Truth.YES, Remedy.FLUIDS, Remedy.FLUID_TARGET);
        out.exclude(
                "C-303",
                Severity.CONTRA,
                p.any(Finding.BLADDER_CANNOT_PASS, Finding.NO_URINE),
                Remedy.FLUIDS,
                Remedy.FLUID_TARGET);
    }

    private static void c304To308(Person p, Findings out) {
        Truth kidneyDisease =
                p.any(Condition.CKD, Condition.DIALYSIS).or(p.below(Measurement.GLOMERULAR_FILTRATION_RATE, 60));
        out.exclude(
                "C-304",
                Severity.AVOID,
                Truth.any(
                        p.below(Measurement.GLOMERULAR_FILTRATION_RATE, 45),
                        p.any(Condition.DIALYSIS, Condition.HYPERKALAEMIA, MedicineClass.K_SPARING),
                        p.has(MedicineClass.ACEI).and(kidneyDisease)),
                Remedy.MAGNESIUM_FOODS);
        out.exclude("C-306", Severity.CONTRA, p.has(Allergy.NUT), Remedy.MAGNESIUM_FOODS);
        out.exclude("C-307", Severity.AVOID, p.has(Condition.OXALATE_STONES), Remedy.MAGNESIUM_FOODS);
        out.exclude(
                "C-308",
                Severity.CONTRA,
                p.any(Finding.UNINTENTIONAL_WEIGHT_LOSS, Condition.EATING_DISORDER)
                        .or(Signs.pregnant(p)),
                Remedy.WEIGHT_LOSS);
    }
}
