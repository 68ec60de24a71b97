package dev.careadvisor.proof.reading;

import dev.careadvisor.advice.Severity;
import dev.careadvisor.advice.Urgency;
import dev.careadvisor.medicine.Ingredient;
import dev.careadvisor.patient.Condition;
import dev.careadvisor.patient.Finding;
import dev.careadvisor.patient.Measurement;
import dev.careadvisor.patient.MedicineClass;
import dev.careadvisor.remedy.Remedy;
import dev.careadvisor.remedy.RemedyGroup;

/** Table C.5: prescribed muscle relaxants, checked and never started (C-110 to C-139). */
final class RelaxantsC5 {

    private RelaxantsC5() {}

    static void read(Person p, Situation s, Findings out) {
        offers(p, s, out);
        prescription(p, out);
        cyclobenzaprine(p, out);
        metaxalone(p, out);
        methocarbamol(p, out);
        allRelaxants(p, out);
    }

    /** INV-04: a relaxant is shown only to somebody who takes it; INV-02, INV-03: and not while care is urgent. */
    private static void offers(Person p, Situation s, Findings out) {
        Truth shown = s.atLeast(Urgency.SAME_DAY).not();
        out.offer(shown.and(p.has(MedicineClass.CYCLOBENZAPRINE)), Remedy.CYCLOBENZAPRINE);
        out.offer(shown.and(p.has(MedicineClass.METAXALONE)), Remedy.METAXALONE);
        out.offer(shown.and(p.has(MedicineClass.METHOCARBAMOL)), Remedy.METHOCARBAMOL);

        // Another one by name, or one that nobody has named.
        Truth named = p.any(MedicineClass.CYCLOBENZAPRINE, MedicineClass.METAXALONE, MedicineClass.METHOCARBAMOL);
        Truth unnamed = p.has(Finding.TAKING_RELAXANT).and(named.ifKnown().not());
        out.offer(shown.and(Truth.any(others(p)).or(unnamed)), Remedy.OTHER_RELAXANT);
    }

    private static void prescription(Person p, Findings out) {
        Truth notPrescribed = p.has(Finding.RELAXANT_PRESCRIBED_THIS_EPISODE).not();
        out.exclude("C-110", Severity.CONTRA, notPrescribed, RemedyGroup.RELAXANTS);
    }

    private static void cyclobenzaprine(Person p, Findings out) {
        Remedy cyclobenzaprine = Remedy.CYCLOBENZAPRINE;
        Truth maoi = Signs.maoi(p).or(p.any(MedicineClass.LINEZOLID, MedicineClass.METHYLENE_BLUE));
        out.exclude("C-111", Severity.CONTRA, maoi, cyclobenzaprine);
        out.exclude(
                "C-112",
                Severity.CONTRA,
                p.any(Condition.ARRHYTHMIA, Condition.HEART_BLOCK, Condition.CONDUCTION, Condition.QT_LONG),
                cyclobenzaprine);
        out.exclude("C-113", Severity.CONTRA, p.has(Condition.HEART_FAILURE), cyclobenzaprine);
        out.exclude("C-114", Severity.CONTRA, heartAttackWithinSixMonths(p), cyclobenzaprine);
        out.exclude("C-115", Severity.CONTRA, p.has(Condition.HYPERTHYROID), cyclobenzaprine);
        out.exclude(
                "C-116",
                Severity.AVOID,
                p.any(Condition.GLAUCOMA_ANGLE, Condition.RAISED_IOP).or(p.said(Condition.GLAUCOMA)),
                cyclobenzaprine);
        out.exclude("C-117", Severity.AVOID, p.any(Condition.URINARY_RETENTION, Condition.BPH), cyclobenzaprine);
        out.exclude(
                "C-118",
                Severity.AVOID,
                p.any(
                        MedicineClass.SSRI,
                        MedicineClass.SNRI,
                        MedicineClass.TCA,
                        MedicineClass.TRAMADOL,
                        MedicineClass.TRIPTAN,
                        MedicineClass.BUPROPION,
                        MedicineClass.MEPERIDINE,
                        MedicineClass.VERAPAMIL,
                        MedicineClass.ST_JOHNS_WORT,
                        MedicineClass.LINEZOLID,
                        // serotonergic too
                        MedicineClass.VORTIOXETINE,
                        MedicineClass.METHYLENE_BLUE,
                        MedicineClass.DEXTROMETHORPHAN,
                        MedicineClass.MDMA),
                cyclobenzaprine);
        out.exclude("C-119", Severity.CONTRA, severeLiver(p), cyclobenzaprine);
        out.exclude(
                "C-120",
                Severity.AVOID,
                p.any(MedicineClass.ANTICHOLINERGIC, MedicineClass.ANTIHISTAMINE_SEDATING),
                cyclobenzaprine);
        out.exclude("C-121", Severity.AVOID, p.has(MedicineClass.GUANETHIDINE_CLONIDINE), cyclobenzaprine);
        out.exclude("C-122", Severity.CONTRA, seizure(p).and(p.has(MedicineClass.TRAMADOL)), cyclobenzaprine);
    }

    private static void metaxalone(Person p, Findings out) {
        // Diseases that bring an anaemia count as a tendency to it.
        Truth anaemia = p.any(
                Condition.DRUG_INDUCED_HAEMOLYTIC,
                Condition.ANAEMIA,
                Condition.G6PD,
                Condition.SICKLE_CELL,
                Condition.PAROXYSMAL_COLD_HAEMOGLOBINURIA,
                Condition.COLD_AGGLUTININ);
        out.exclude("C-123", Severity.CONTRA, anaemia, Remedy.METAXALONE);

        Truth kidney = p.below(Measurement.GLOMERULAR_FILTRATION_RATE, 60).or(p.has(Condition.DIALYSIS));
        out.exclude("C-124", Severity.CONTRA, kidney.or(severeLiver(p)), Remedy.METAXALONE);

        Truth serotonergic = Truth.any(
                Signs.maoi(p),
                p.any(
                        MedicineClass.LINEZOLID,
                        MedicineClass.METHYLENE_BLUE,
                        MedicineClass.CYCLOBENZAPRINE,
                        MedicineClass.TRAMADOL,
                        MedicineClass.SSRI,
                        MedicineClass.SNRI,
                        MedicineClass.TCA,
                        MedicineClass.TRIPTAN,
                        MedicineClass.DEXTROMETHORPHAN,
                        // serotonergic too, though A-67 does not list them
                        MedicineClass.MEPERIDINE,
                        MedicineClass.ST_JOHNS_WORT,
                        MedicineClass.VORTIOXETINE,
                        MedicineClass.MDMA));
        out.exclude("C-125", Severity.AVOID, serotonergic, Remedy.METAXALONE);
        // C-126 cautions.
    }

    private static void methocarbamol(Person p, Findings out) {
        out.exclude(
                "C-127",
                Severity.CONTRA,
                p.has(Condition.MYASTHENIA).and(p.has(MedicineClass.CHOLINESTERASE_INHIBITOR)),
                Remedy.METHOCARBAMOL);
        // C-128 cautions.
    }

    private static void allRelaxants(Person p, Findings out) {
        RemedyGroup relaxants = RemedyGroup.RELAXANTS;
        out.exclude("C-129", Severity.AVOID, p.atLeast(Measurement.AGE, 65), relaxants);

        // Meperidine is an opioid; B-65 adds sedating antihistamines.
        Truth depressant = p.any(
                MedicineClass.OPIOID,
                MedicineClass.TRAMADOL,
                MedicineClass.BENZO,
                MedicineClass.Z_DRUG,
                MedicineClass.GABAPENTINOID,
                MedicineClass.MEPERIDINE,
                MedicineClass.ANTIHISTAMINE_SEDATING);
        out.exclude("C-130", Severity.CONTRA, depressant, relaxants);

        // Ruling 72: alcohol within 24 hours, or any on average.
        Truth alcohol =
                p.above(Measurement.ALCOHOL, 0).or(p.any(Finding.ALCOHOL_LAST_24H, Finding.BINGE_TODAY, Finding.DRUNK));
        out.exclude("C-131", Severity.CONTRA, alcohol, relaxants);

        // Ruling 72: the drug, not the activity.
        out.exclude("C-132", Severity.CONTRA, p.has(Finding.PLANS_DRIVE_OR_MACHINERY), relaxants);
        out.exclude("C-133", Severity.AVOID, p.any(Condition.SLEEP_APNOEA, Condition.COPD_SEVERE), relaxants);
        out.exclude("C-134", Severity.CONTRA, Signs.pregnant(p), relaxants);
        out.exclude("C-135", Severity.AVOID, p.has(Finding.LACTATING), relaxants);
        out.exclude("C-136", Severity.CONTRA, two(p), relaxants);

        // Ruling 72: 14 days. From 72 hours on the person is told to ask the prescriber, and nothing waits.
        out.exclude("C-137", Severity.CONTRA, p.above(Measurement.RELAXANT_USED_FOR, 14), relaxants);

        // New confusion is a delirium in other words.
        Truth falls =
                p.has(Condition.FALLS).or(p.said(Finding.FALLS_RISK)).or(p.said(Finding.FALLS_BECAUSE_LEG_GIVES_WAY));
        Truth delirium = p.any(Condition.DEMENTIA, Condition.DELIRIUM).or(p.said(Finding.CONFUSION));
        out.exclude("C-138", Severity.AVOID, delirium.or(falls), relaxants);
        // C-139 informs.
    }

    private static Truth two(Person p) {
        Truth[] others = others(p);
        Truth[] all = new Truth[others.length + 3];
        all[0] = p.has(MedicineClass.CYCLOBENZAPRINE);
        all[1] = p.has(MedicineClass.METAXALONE);
        all[2] = p.has(MedicineClass.METHOCARBAMOL);
        System.arraycopy(others, 0, all, 3, others.length);
        return Truth.atLeast(2, all);
    }

    /** The relaxants that only a list of doses or medicines can name. */
    private static Truth[] others(Person p) {
        return new Truth[] {
            listed(p, Ingredient.CARISOPRODOL),
            listed(p, Ingredient.CHLORZOXAZONE),
            listed(p, Ingredient.ORPHENADRINE),
            listed(p, Ingredient.TIZANIDINE),
            listed(p, Ingredient.BACLOFEN)
        };
    }

    private static Truth listed(Person p, Ingredient ingredient) {
        return Truth.of(p.doses().ingredients().contains(ingredient));
    }

    /** On a muscle relaxant of any kind (C-179, C-194). */
    static Truth taking(Person p) {
        return p.any(
                Finding.TAKING_RELAXANT,
                MedicineClass.CYCLOBENZAPRINE,
                MedicineClass.METAXALONE,
                MedicineClass.METHOCARBAMOL);
    }

    /** C-114, C-192: six months are 184 days at most; a date that is not known is within them (ruling 67). */
    static Truth heartAttackWithinSixMonths(Person p) {
        Truth recent = p.atMost(Measurement.MYOCARDIAL_INFARCTION_AGO, 184);
        return p.has(Condition.MI).and(recent.atWorst()).or(recent.ifKnown());
    }

    /** C-122, C-148, C-197. */
    static Truth seizure(Person p) {
        return p.any(Condition.SEIZURE, Condition.SEIZURE_DISORDER, Condition.EPILEPSY)
                .or(p.said(Finding.FITS));
    }

    /** C-119, C-124: moderate or severe liver disease, any cirrhosis. */
    private static Truth severeLiver(Person p) {
        return p.any(
                Condition.LIVER_MODERATE_SEVERE,
                Condition.LIVER_SEVERE,
                Condition.CIRRHOSIS,
                Condition.DECOMPENSATED_CIRRHOSIS);
    }
}
