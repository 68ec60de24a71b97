package dev.careadvisor.proof.reading;

import dev.careadvisor.advice.Severity;
import dev.careadvisor.patient.Allergy;
import dev.careadvisor.patient.Condition;
import dev.careadvisor.patient.Finding;
import dev.careadvisor.patient.Measurement;
import dev.careadvisor.patient.MedicineClass;
import dev.careadvisor.remedy.Remedy;
import dev.careadvisor.remedy.RemedyGroup;
import dev.careadvisor.rulebase.LabelRegion;

/** Table C.6: creams, gels, sprays and patches (C-140 to C-162 without C-154). */
final class TopicalsC6 {

    private TopicalsC6() {}

    static void read(Person p, Situation s, Findings out) {
        rubs(p, out);
        capsaicin(p, out);
        methylSalicylate(p, out);
        menthol(p, out);
        arnica(p, out);
        diclofenac(p, out);
        diclofenacPregnancyAndKidneys(p, out);
        lidocaine(p, out);
        anyTopical(p, out);
        mentholAllergy(p, out);
    }

    private static void rubs(Person p, Findings out) {
        out.exclude("C-140", Severity.CONTRA, brokenSkin(p), RemedyGroup.RUBS);
        // The gel is rubbed in, too (B-12: no heat); a hot bath is heat on whatever was rubbed in.
        out.exclude("C-140", Severity.CONTRA, brokenSkin(p), Remedy.DICLOFENAC_GEL);
        out.exclude("C-141", Severity.CONTRA, p.has(Finding.HEAT_SAME_SITE_8H), RemedyGroup.RUBS);
        out.exclude("C-141", Severity.CONTRA, p.has(Finding.HEAT_SAME_SITE_8H), Remedy.DICLOFENAC_GEL);
        out.exclude("C-141", Severity.CONTRA, rubAtSite(p), RemedyGroup.BATHS);
    }

    private static void capsaicin(Person p, Findings out) {
        Remedy capsaicin = Remedy.CAPSAICIN_CREAM;
        out.exclude("C-142", Severity.CONTRA, p.has(Allergy.CAPSAICIN_PEPPER), capsaicin);
        out.exclude("C-143", Severity.CONTRA, p.has(Finding.BATH_OR_EXERCISE_WITHIN_1H), capsaicin);

        out.exclude("C-144", Severity.CONTRA, ColdC9.numbSite(p).or(shingles(p)), capsaicin);
        // C-145 and C-146 caution.
    }

    private static void methylSalicylate(Person p, Findings out) {
        // Sensitive as in C-014. A reaction of the airways to aspirin is one to aspirin.
        Truth sensitiveAsthma = p.has(Condition.ASTHMA)
                .and(p.any(Condition.NSAID_SENSITIVE, Condition.NASAL_POLYPS, Finding.NEVER_TAKEN_NSAID_SINCE_ASTHMA));
        Truth factor = Truth.any(
                p.any(MedicineClass.ANTICOAG, MedicineClass.WARFARIN),
                p.any(Allergy.ASPIRIN_NSAID, Allergy.SALICYLATE, Condition.NSAID_SENSITIVE),
                sensitiveAsthma,
                Signs.pregnant(p).and(p.atLeast(Measurement.GESTATION, 20).atWorst()),
                p.below(Measurement.AGE, 18));
        // Any menthol rub may hold methyl salicylate.
        out.exclude("C-147", Severity.CONTRA, factor, Remedy.MENTHOL_RUB);
    }

    private static void menthol(Person p, Findings out) {
        out.exclude(
                "C-148",
                Severity.AVOID,
                seizures(p).or(p.any(Finding.INFANTS_NEAR, Finding.STRONG_VAPOUR)),
                Remedy.MENTHOL_RUB);
    }

    private static void arnica(Person p, Findings out) {
        out.exclude("C-149", Severity.CONTRA, brokenSkin(p), Remedy.ARNICA_GEL);
        out.exclude("C-150", Severity.CONTRA, p.has(Allergy.ASTERACEAE), Remedy.ARNICA_GEL);
        // C-151 is a way of use.
        out.exclude("C-152", Severity.CONTRA, Signs.pregnant(p).or(p.has(Finding.LACTATING)), Remedy.ARNICA_GEL);
        // C-153 cautions.
    }

    private static void diclofenac(Person p, Findings out) {
        // Only the label of the United Kingdom is known to cover strains.
        Truth notForTheBack = Truth.of(p.policies().labelRegion() != LabelRegion.UK);
        out.exclude("C-155", Severity.AVOID, notForTheBack, Remedy.DICLOFENAC_GEL);
    }

    /** C-154 where it goes beyond the rows of C.1 (NsaidsC1): before 20 weeks (C-035), and kidneys that may be weak (C-006). */
    private static void diclofenacPregnancyAndKidneys(Person p, Findings out) {
        out.exclude(
                "C-154",
                Severity.AVOID,
                Signs.pregnant(p).and(p.below(Measurement.GESTATION, 20)),
                Remedy.DICLOFENAC_GEL);
        Truth weakKidneys = p.any(Condition.DIALYSIS, Condition.SINGLE_KIDNEY, Condition.KIDNEY_TRANSPLANT)
                .or(p.has(Condition.CKD)
                        .and(p.below(Measurement.GLOMERULAR_FILTRATION_RATE, 30).atWorst()));
        out.exclude("C-154", Severity.CONTRA, weakKidneys, Remedy.DICLOFENAC_GEL);
    }

    private static void lidocaine(Person p, Findings out) {
        Remedy lidocaine = Remedy.LIDOCAINE_PATCH;
        // One patch at a time: who wears one gets no second.
        Truth contra = Truth.any(
                p.has(Allergy.LIDOCAINE_AMIDE),
                brokenSkin(p),
                p.has(Finding.USING_LIDOCAINE_PATCH),
                p.has(Finding.HEAT_SAME_SITE_8H));
        out.exclude("C-156", Severity.CONTRA, contra, lidocaine);
        out.exclude(
                "C-157",
                Severity.AVOID,
                p.any(
                        Condition.ARRHYTHMIA,
                        MedicineClass.CLASS_I_ANTIARRHYTHMIC,
                        Condition.LIVER_SEVERE,
                        Condition.LIVER_MODERATE_SEVERE,
                        Condition.CIRRHOSIS,
                        Condition.DECOMPENSATED_CIRRHOSIS,
                        Condition.METHAEMOGLOBINAEMIA,
                        Condition.G6PD),
                lidocaine);
        out.exclude("C-158", Severity.CONTRA, p.any(Finding.MRI_TODAY, Allergy.ADHESIVE), lidocaine);
    }

    private static void anyTopical(Person p, Findings out) {
        out.exclude("C-159", Severity.AVOID, p.has(Finding.RUB_OR_PATCH_SAME_SITE_8H), RemedyGroup.TOPICALS);
        // Menthol on menthol is one product; for the spray see C-105.
        out.exclude(
                "C-159",
                Severity.AVOID,
                p.has(Finding.MENTHOL_SAME_SITE),
                Remedy.CAPSAICIN_CREAM,
                Remedy.ARNICA_GEL,
                Remedy.DICLOFENAC_GEL,
                Remedy.LIDOCAINE_PATCH);
        out.exclude("C-160", Severity.CONTRA, p.has(Finding.TENS_SAME_SITE), RemedyGroup.TOPICALS);
        out.exclude("C-160", Severity.CONTRA, rubAtSite(p), Remedy.TENS);
        // C-161 cautions.
    }

    private static void mentholAllergy(Person p, Findings out) {
        out.exclude("C-162", Severity.CONTRA, p.has(Allergy.MENTHOL), Remedy.MENTHOL_RUB);
    }

    /** Broken, irritated, infected, sunburnt or shaved skin at the site (C-104, C-140, C-149, C-156, C-175, C-193). */
    static Truth brokenSkin(Person p) {
        return p.any(
                Finding.SKIN_NOT_INTACT,
                Finding.OPEN_WOUND,
                Finding.SKIN_INFECTED,
                Finding.INFECTION_AT_SITE,
                Finding.SUNBURN_AT_SITE,
                Finding.SHAVED_SKIN,
                Condition.ECZEMA_AT_SITE);
    }

    /** A rub, cream or patch at the site within 8 hours (C-105, C-141, C-160, C-174). */
    static Truth rubAtSite(Person p) {
        return p.any(Finding.RUB_OR_PATCH_SAME_SITE_8H, Finding.MENTHOL_SAME_SITE);
    }

    /** Seizures by any name (C-148, C-197, C-222). */
    static Truth seizures(Person p) {
        return p.any(Condition.SEIZURE, Condition.SEIZURE_DISORDER, Condition.EPILEPSY);
    }

    /** Shingles or chickenpox, known or suspected as in A-65 (C-144, C-175). */
    static Truth shingles(Person p) {
        Truth suspected =
                p.has(Finding.UNILATERAL_DERMATOMAL).and(p.any(Finding.BURNING, Finding.RASH, Finding.BLISTERS));
        return p.any(Condition.ZOSTER, Condition.CHICKENPOX).or(suspected);
    }
}
