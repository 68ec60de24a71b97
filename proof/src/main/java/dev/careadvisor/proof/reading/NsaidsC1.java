package dev.careadvisor.proof.reading;

import dev.careadvisor.advice.LimitKind;
import dev.careadvisor.advice.Severity;
import dev.careadvisor.advice.Urgency;
import dev.careadvisor.medicine.Ingredient;
import dev.careadvisor.patient.Allergy;
import dev.careadvisor.patient.Condition;
import dev.careadvisor.patient.Finding;
import dev.careadvisor.patient.Measurement;
import dev.careadvisor.patient.MedicineClass;
import dev.careadvisor.remedy.Remedy;
import dev.careadvisor.remedy.RemedyGroup;
import java.time.Duration;
import java.time.Instant;

/** Section C.1, oral NSAIDs (C-001 to C-050 without C-031 and C-049), and C-154, which binds the gel to some of these rows. */
final class NsaidsC1 {

    /** Twelve months, a leap year's included. */
    private static final int TWELVE_MONTHS = 366;

    private NsaidsC1() {}

    static void read(Person p, Situation s, Findings out) {
        stomach(p, out);
        kidneys(p, out);
        heart(p, out);
        pressure(p, out);
        liver(p, out);
        allergyAndAsthma(p, out);
        bloodThinners(p, out);
        serotonergicAndSteroid(p, out);
        otherMedicines(p, out);
        alcohol(p, out);
        pregnancyAndMilk(p, out);
        age(p, out);
        circumstances(p, out);
        urgent(s, out);
        swallowing(p, out);
        gel(p, out);
    }

    private static void stomach(Person p, Findings out) {
        nsaid(out, "C-001", Severity.CONTRA, p.any(Condition.ACTIVE_ULCER, Condition.GI_BLEED));
        // severe reflux and a flare are other words for reflux disease and bowel inflammation
        nsaid(
                out,
                "C-002",
                Severity.AVOID,
                p.any(Condition.HEARTBURN_FREQUENT, Condition.GERD, Condition.DYSPEPSIA, Finding.SEVERE_REFLUX));
        nsaid(out, "C-003", Severity.AVOID, p.any(Condition.IBD, Finding.IBD_FLARE));
    }

    private static void kidneys(Person p, Findings out) {
        nsaid(out, "C-004", Severity.CONTRA, filtrationBelow30(p));
        nsaid(
                out,
                "C-005",
                Severity.AVOID,
                p.atLeast(Measurement.GLOMERULAR_FILTRATION_RATE, 30)
                        .and(p.below(Measurement.GLOMERULAR_FILTRATION_RATE, 60)));
        nsaid(out, "C-006", Severity.CONTRA, kidneysThatCountAsSevere(p));
    }

    private static void heart(Person p, Findings out) {
        nsaid(out, "C-007", Severity.CONTRA, p.has(Condition.HEART_FAILURE));
        // ruling 67: twelve months for all three; a date that is unknown is within
        Truth infarction = p.has(Condition.MI);
        Truth stroke = p.any(Condition.STROKE, Condition.TIA);
        Truth stent = p.has(Condition.CORONARY_STENT);
        Truth infarctionWithin =
                p.atMost(Measurement.MYOCARDIAL_INFARCTION_AGO, TWELVE_MONTHS).atWorst();
        Truth strokeWithin = p.atMost(Measurement.STROKE_AGO, TWELVE_MONTHS).atWorst();
        Truth stentWithin =
                p.atMost(Measurement.CORONARY_STENT_AGO, TWELVE_MONTHS).atWorst();
        nsaid(
                out,
                "C-008",
                Severity.CONTRA,
                Truth.any(
                        infarction.and(infarctionWithin),
                        stroke.and(strokeWithin),
                        stent.and(stentWithin),
                        // a date says that it happened
                        p.atMost(Measurement.MYOCARDIAL_INFARCTION_AGO, TWELVE_MONTHS),
                        p.atMost(Measurement.STROKE_AGO, TWELVE_MONTHS),
                        p.atMost(Measurement.CORONARY_STENT_AGO, TWELVE_MONTHS)));
        nsaid(out, "C-009", Severity.CONTRA, heartSurgeryNear(p));
        // heart surgery older than 14 days is read as this row (C-009)
        nsaid(
                out,
                "C-010",
                Severity.AVOID,
                Truth.any(
                        p.any(Condition.IHD, Condition.PAD),
                        p.said(Condition.UNSTABLE_ANGINA),
                        p.above(Measurement.MYOCARDIAL_INFARCTION_AGO, TWELVE_MONTHS),
                        p.above(Measurement.STROKE_AGO, TWELVE_MONTHS),
                        p.above(Measurement.CORONARY_STENT_AGO, TWELVE_MONTHS),
                        p.above(Measurement.HEART_SURGERY_AGO, 14)));
    }

    private static void pressure(Person p, Findings out) {
        // ruling 71: a pressure that was not measured is not asked for
        Truth measuredHigh = p.atLeast(Measurement.SYSTOLIC_PRESSURE, 160)
                .ifKnown()
                .or(p.atLeast(Measurement.DIASTOLIC_PRESSURE, 100).ifKnown());
        Truth controlled = p.has(Finding.HYPERTENSION_CONTROLLED);
        Truth hypertension = p.has(Condition.HYPERTENSION);
        nsaid(
                out,
                "C-011",
                Severity.AVOID,
                measuredHigh.or(hypertension.and(controlled.not().atWorst())));
        out.limit("C-011", LimitKind.MOST_DAYS, "3", hypertension, RemedyGroup.NSAID);
        nsaid(
                out,
                "C-011",
                Severity.AVOID,
                Truth.all(hypertension, controlled, p.atLeast(Measurement.NSAID_DOSE_DAYS, 3)));
    }

    private static void liver(Person p, Findings out) {
        nsaid(
                out,
                "C-012",
                Severity.CONTRA,
                p.any(
                        Condition.CIRRHOSIS,
                        Condition.DECOMPENSATED_CIRRHOSIS,
                        Condition.LIVER_SEVERE,
                        Condition.LIVER_MODERATE_SEVERE,
                        // fluid in the belly is a sign of cirrhosis
                        Condition.ASCITES));
    }

    private static void allergyAndAsthma(Person p, Findings out) {
        nsaid(out, "C-013", Severity.CONTRA, allergy(p)); // to salicylates: C-085
        nsaid(out, "C-014", Severity.CONTRA, sensitiveAsthma(p));
        // C-015 only warns
    }

    private static void bloodThinners(Person p, Findings out) {
        nsaid(out, "C-016", Severity.CONTRA, p.any(MedicineClass.ANTICOAG, MedicineClass.WARFARIN));
        nsaid(out, "C-017", Severity.CONTRA, p.has(MedicineClass.ANTIPLATELET));
        Truth lowDoseAspirin = p.has(MedicineClass.ASPIRIN_LOW_DOSE);
        Truth coated = p.has(Finding.ASPIRIN_ENTERIC_COATED);
        // "ibuprofen >=30 min after": here a whole hour, whatever was agreed
        Instant hourAgo = p.patient().asOf().minus(Duration.ofHours(1));
        boolean justNow = p.doses().known(Ingredient.ASPIRIN).stream()
                .anyMatch(dose -> dose.latest().isAfter(hourAgo));
        out.exclude("C-018", Severity.CONTRA, Truth.of(justNow), Remedy.IBUPROFEN);
        // ruling 69: coating unknown, both rows
        out.exclude("C-018", Severity.AVOID, lowDoseAspirin.and(coated.not().atWorst()), Remedy.IBUPROFEN);
        out.exclude("C-019", Severity.AVOID, lowDoseAspirin.and(coated.atWorst()), Remedy.IBUPROFEN);
        out.exclude("C-020", Severity.AVOID, lowDoseAspirin, Remedy.NAPROXEN);
    }

    private static void serotonergicAndSteroid(Person p, Findings out) {
        // a steroid that was stopped or missed is another word for a steroid
        Truth steroid = p.any(MedicineClass.STEROID_SYSTEMIC, Finding.STEROID_STOPPED_OR_MISSED);
        Truth serotonergic =
                p.any(MedicineClass.SSRI, MedicineClass.SNRI, MedicineClass.VORTIOXETINE, MedicineClass.CLOMIPRAMINE);
        nsaid(out, "C-021", Severity.AVOID, serotonergic);
        nsaid(
                out,
                "C-021",
                Severity.CONTRA,
                serotonergic.and(Truth.any(
                        p.atLeast(Measurement.AGE, 65),
                        p.any(Condition.ACTIVE_ULCER, Condition.GI_BLEED),
                        steroid,
                        p.any(MedicineClass.ANTIPLATELET, MedicineClass.ASPIRIN_LOW_DOSE))));
        nsaid(out, "C-022", Severity.AVOID, steroid);
        nsaid(out, "C-022", Severity.CONTRA, steroid.and(p.atLeast(Measurement.AGE, 60)));
    }

    private static void otherMedicines(Person p, Findings out) {
        nsaid(out, "C-023", Severity.CONTRA, p.has(MedicineClass.LITHIUM));
        nsaid(out, "C-024", Severity.CONTRA, p.has(MedicineClass.METHOTREXATE));
        Truth renin = p.any(MedicineClass.ACEI, MedicineClass.ARB, MedicineClass.ARNI);
        Truth diuretic = p.any(MedicineClass.DIURETIC, MedicineClass.THIAZIDE, MedicineClass.K_SPARING);
        nsaid(out, "C-025", Severity.CONTRA, renin.and(diuretic));
        nsaid(out, "C-026", Severity.AVOID, renin.or(diuretic));
        nsaid(
                out,
                "C-027",
                Severity.CONTRA,
                p.any(MedicineClass.CICLOSPORIN_TACROLIMUS, MedicineClass.TENOFOVIR, MedicineClass.AMINOGLYCOSIDE));
        nsaid(
                out,
                "C-028",
                Severity.AVOID,
                p.any(
                        MedicineClass.DIGOXIN,
                        MedicineClass.PHENYTOIN,
                        MedicineClass.SULFONYLUREA,
                        MedicineClass.PROBENECID,
                        MedicineClass.PEMETREXED,
                        MedicineClass.CIDOFOVIR));
        nsaid(
                out,
                "C-029",
                Severity.AVOID,
                p.any(MedicineClass.K_SPARING, MedicineClass.POTASSIUM_SUPPL, Condition.HYPERKALAEMIA));
        // C-030 only warns
    }

    private static void alcohol(Person p, Findings out) {
        // a binge, being drunk and dependence are that much
        nsaid(
                out,
                "C-032",
                Severity.CONTRA,
                p.atLeast(Measurement.ALCOHOL, 3)
                        .or(p.any(Finding.BINGE_TODAY, Finding.DRUNK, Condition.ALCOHOL_DEPENDENCE)));
        // C-033 only warns
    }

    private static void pregnancyAndMilk(Person p, Findings out) {
        nsaid(out, "C-034", Severity.CONTRA, pregnantFrom20Weeks(p)); // the gel (T): C-154
        nsaid(out, "C-035", Severity.AVOID, pregnantBefore20Weeks(p).or(p.has(Finding.TRYING_TO_CONCEIVE)));
        // a breastfed infant is said of somebody who breastfeeds; a birth less than 4 weeks ago is an infant under 4
        // weeks
        Truth lactating = p.any(Finding.LACTATING, Finding.INFANT_PRETERM_OR_UNDER_4WK);
        Truth youngInfant = p.has(Finding.INFANT_PRETERM_OR_UNDER_4WK)
                .or(p.below(Measurement.POSTPARTUM, 4).ifKnown());
        out.exclude("C-036", Severity.AVOID, lactating.and(youngInfant), Remedy.IBUPROFEN);
        out.exclude("C-037", Severity.AVOID, lactating, Remedy.NAPROXEN);
    }

    private static void age(Person p, Findings out) {
        Truth from60 = p.atLeast(Measurement.AGE, 60);
        Truth from60To64 = from60.and(p.below(Measurement.AGE, 65));
        // who is older takes one only where a clinician has agreed (C-039), and then no more
        Truth from60To74 = from60.and(p.below(Measurement.AGE, 75));
        out.limit("C-038", LimitKind.MOST_DAYS, "3", from60To74, RemedyGroup.NSAID);
        out.limit("C-038", LimitKind.SINGLE_DOSE, "200 mg", from60To74, Remedy.IBUPROFEN);
        out.limit("C-038", LimitKind.DOSE_INTERVAL, "12 h", from60To64, Remedy.NAPROXEN);
        out.limit("C-038", LimitKind.DAILY_DOSE, "440 mg", from60To64, Remedy.NAPROXEN);
        nsaid(out, "C-038", Severity.AVOID, from60To64.and(p.atLeast(Measurement.NSAID_DOSE_DAYS, 3)));
        nsaid(out, "C-039", Severity.AVOID, p.atLeast(Measurement.AGE, 65).and(p.below(Measurement.AGE, 75)));
        nsaid(out, "C-040", Severity.CONTRA, p.atLeast(Measurement.AGE, 75));
    }

    private static void circumstances(Person p, Findings out) {
        nsaid(
                out,
                "C-041",
                Severity.CONTRA,
                Truth.any(
                        p.any(
                                Finding.DEHYDRATED,
                                Finding.VOMITING,
                                Finding.REPEATED_VOMITING,
                                Finding.DIARRHOEA,
                                Finding.ACUTE_ILLNESS,
                                Finding.HEAT_EXERTION),
                        Signs.fever(p)));
        nsaid(out, "C-042", Severity.CONTRA, p.has(Condition.BLEEDING_DISORDER).or(fewPlatelets(p)));
        nsaid(out, "C-043", Severity.AVOID, p.has(Finding.PROCEDURE_PLANNED_WITHIN_7D));
        // a rash, blisters or burning in one band of skin are another word for shingles
        Truth shingles =
                p.has(Finding.UNILATERAL_DERMATOMAL).and(p.any(Finding.BURNING, Finding.RASH, Finding.BLISTERS));
        nsaid(
                out,
                "C-044",
                Severity.AVOID,
                p.any(Condition.CHICKENPOX, Condition.ZOSTER).or(shingles));
        nsaid(out, "C-045", Severity.CONTRA, p.any(Finding.DENGUE_SUSPECTED, Finding.TRAVEL_FEVER));
        nsaid(out, "C-046", Severity.AVOID, p.any(Condition.LUPUS, Condition.MCTD));
        nsaid(out, "C-047", Severity.CONTRA, p.any(Condition.BOWEL_SURGERY, Condition.BARIATRIC_SURGERY));
    }

    private static void urgent(Situation s, Findings out) {
        nsaid(out, "C-048", Severity.CONTRA, s.atLeast(Urgency.SAME_DAY));
    }

    private static void swallowing(Person p, Findings out) {
        nsaid(
                out,
                "C-050",
                Severity.AVOID,
                p.any(Condition.SWALLOW_PROBLEM, Finding.PILL_STUCK, Finding.SWALLOWING_HARD));
    }

    /** C-154: the rows on allergy, asthma, 20 weeks, a filtration rate below 30 and heart surgery, as they stand above. */
    private static void gel(Person p, Findings out) {
        out.exclude("C-154", Severity.CONTRA, allergy(p).or(p.has(Allergy.SALICYLATE)), Remedy.DICLOFENAC_GEL);
        out.exclude("C-154", Severity.CONTRA, sensitiveAsthma(p), Remedy.DICLOFENAC_GEL);
        out.exclude("C-154", Severity.CONTRA, pregnantFrom20Weeks(p), Remedy.DICLOFENAC_GEL);
        // talk to a clinician first, as in C-035
        out.exclude("C-154", Severity.AVOID, pregnantBefore20Weeks(p), Remedy.DICLOFENAC_GEL);
        out.exclude("C-154", Severity.CONTRA, filtrationBelow30(p), Remedy.DICLOFENAC_GEL);
        out.exclude("C-154", Severity.CONTRA, kidneysThatCountAsSevere(p), Remedy.DICLOFENAC_GEL);
        out.exclude("C-154", Severity.CONTRA, heartSurgeryNear(p), Remedy.DICLOFENAC_GEL);
    }

    private static void nsaid(Findings out, String row, Severity severity, Truth when) {
        out.exclude(row, severity, when, RemedyGroup.NSAID);
    }

    /** C-004: measured, or on dialysis. */
    static Truth filtrationBelow30(Person p) {
        return p.below(Measurement.GLOMERULAR_FILTRATION_RATE, 30).or(p.has(Condition.DIALYSIS));
    }

    /** C-006: kidney disease that may be severe, one kidney, a transplant. */
    static Truth kidneysThatCountAsSevere(Person p) {
        Truth below30 = p.below(Measurement.GLOMERULAR_FILTRATION_RATE, 30).atWorst();
        return p.has(Condition.CKD).and(below30).or(p.any(Condition.SINGLE_KIDNEY, Condition.KIDNEY_TRANSPLANT));
    }

    /** C-009: planned, or within 14 days; the date of a bypass that is unknown is within. */
    private static Truth heartSurgeryNear(Person p) {
        Truth within = p.atMost(Measurement.HEART_SURGERY_AGO, 14);
        return Truth.any(
                p.has(Finding.HEART_SURGERY_PLANNED), p.has(Condition.CABG).and(within.atWorst()), within);
    }

    /** C-013: to any medicine against pain or fever (ruling 68), a reaction of the airways included. */
    private static Truth allergy(Person p) {
        return p.any(
                Allergy.ASPIRIN_NSAID,
                Allergy.ACETAMINOPHEN,
                Finding.PAIN_FEVER_DRUG_REACTION,
                Condition.NSAID_SENSITIVE);
    }

    /** C-014. */
    private static Truth sensitiveAsthma(Person p) {
        return p.has(Condition.ASTHMA)
                .and(p.any(Condition.NSAID_SENSITIVE, Condition.NASAL_POLYPS, Finding.NEVER_TAKEN_NSAID_SINCE_ASTHMA));
    }

    /** C-034: weeks that are unknown are 20 or more. */
    static Truth pregnantFrom20Weeks(Person p) {
        return Signs.pregnant(p).and(p.atLeast(Measurement.GESTATION, 20).atWorst());
    }

    /** C-035: while the weeks are not known, perhaps. */
    private static Truth pregnantBefore20Weeks(Person p) {
        return Signs.pregnant(p).and(p.below(Measurement.GESTATION, 20));
    }

    /** C-042: the count, if there is one, else whether the person was ever told (ruling 71: no count is asked for). */
    private static Truth fewPlatelets(Person p) {
        return p.known(Measurement.PLATELETS) ? p.below(Measurement.PLATELETS, 50) : p.has(Condition.LOW_PLATELETS);
    }
}
