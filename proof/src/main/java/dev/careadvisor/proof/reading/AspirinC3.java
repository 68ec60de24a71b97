package dev.careadvisor.proof.reading;

import dev.careadvisor.advice.Severity;
import dev.careadvisor.patient.Allergy;
import dev.careadvisor.patient.Condition;
import dev.careadvisor.patient.Finding;
import dev.careadvisor.patient.Measurement;
import dev.careadvisor.patient.MedicineClass;
import dev.careadvisor.remedy.Remedy;
import dev.careadvisor.remedy.RemedyGroup;

/** Section C.3, aspirin as a painkiller, and salicylate allergy (C-080 to C-085). */
final class AspirinC3 {

    private AspirinC3() {}

    static void read(Person p, Situation s, Findings out) {
        out.exclude("C-080", Severity.CONTRA, p.below(Measurement.AGE, 20), Remedy.ASPIRIN);
        c081(p, out);
        // C-082: words
        out.exclude(
                "C-083",
                Severity.AVOID,
                p.any(Condition.GOUT, MedicineClass.URICOSURIC, MedicineClass.PROBENECID),
                Remedy.ASPIRIN);
        out.exclude("C-084", Severity.CONTRA, p.has(Finding.ORAL_SURGERY_OR_TONSILLECTOMY_7D), Remedy.ASPIRIN);
        // ruling 8; the gel by C-154, the rub that may hold methyl salicylate by C-147
        out.exclude("C-085", Severity.CONTRA, p.has(Allergy.SALICYLATE), RemedyGroup.NSAID_AND_GEL);
        // Any menthol rub may hold methyl salicylate.
        out.exclude("C-085", Severity.CONTRA, p.has(Allergy.SALICYLATE), Remedy.MENTHOL_RUB);
    }

    /** The rows of C.1 on bleeding, kidneys and pregnancy that exclude. They name aspirin with the other NSAIDs, too. */
    private static void c081(Person p, Findings out) {
        Truth bleeding = p.any(
                Condition.ACTIVE_ULCER,
                Condition.GI_BLEED,
                Condition.BLEEDING_DISORDER,
                MedicineClass.ANTICOAG,
                MedicineClass.WARFARIN,
                MedicineClass.ANTIPLATELET);
        Truth kidneys = NsaidsC1.filtrationBelow30(p).or(NsaidsC1.kidneysThatCountAsSevere(p));
        Truth any = Truth.any(bleeding, kidneys, NsaidsC1.pregnantFrom20Weeks(p));
        out.exclude("C-081", Severity.CONTRA, any, Remedy.ASPIRIN);
    }
}
