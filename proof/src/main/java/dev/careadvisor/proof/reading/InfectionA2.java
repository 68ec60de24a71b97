package dev.careadvisor.proof.reading;

import dev.careadvisor.advice.Urgency;
import dev.careadvisor.patient.Condition;
import dev.careadvisor.patient.Finding;
import dev.careadvisor.patient.Measurement;
import dev.careadvisor.patient.MedicineClass;
import dev.careadvisor.patient.Region;

/** Section A.2: infection. */
final class InfectionA2 {

    private InfectionA2() {}

    static void read(Person p, Findings out) {
        a14(p, out);
        a15(p, out);
        a16(p, out);
        a17(p, out);
        a18(p, out);
        a19(p, out);
        a20(p, out);
        a21(p, out);
        a22(p, out);
        a23(p, out);
        a24(p, out);
    }

    private static void a14(Person p, Findings out) {
        out.flag("A-14", Urgency.EMERGENCY_DEPARTMENT, highFever(p));
    }

    private static void a15(Person p, Findings out) {
        // Chills and sweats are fever while nothing was measured (ruling 27).
        Truth notMeasured = Truth.of(!p.known(Measurement.TEMPERATURE));
        Truth low = Truth.any(
                p.atLeast(Measurement.TEMPERATURE, 37.5),
                p.has(Finding.FEELS_FEVERISH),
                p.any(Finding.CHILLS, Finding.SWEATS).and(notMeasured));
        // A-14 that is only possible takes nothing away.
        out.flag("A-15", Urgency.SAME_DAY, low.and(highFever(p).ifKnown().not()));
        // A fever of a journey or of dengue, whatever is measured now.
        out.flag("A-15", Urgency.SAME_DAY, p.said(Finding.TRAVEL_FEVER).or(p.said(Finding.DENGUE_SUSPECTED)));
    }

    private static void a16(Person p, Findings out) {
        // A fever of a journey is a fever.
        Truth masked =
                p.any(Finding.FEELS_FEVERISH, Finding.SWEATS, Finding.CHILLS).or(p.said(Finding.TRAVEL_FEVER));
        out.flag(
                "A-16",
                Urgency.EMERGENCY_DEPARTMENT,
                p.has(Finding.ANTIPYRETIC_WITHIN_6H).and(masked));
    }

    private static void a17(Person p, Findings out) {
        Truth group = p.any(
                Condition.INJECTION_DRUG_USE,
                Condition.HIV,
                Condition.IMMUNOSUPPRESSED,
                Condition.DIALYSIS,
                Condition.TRANSPLANT,
                Condition.KIDNEY_TRANSPLANT,
                Condition.ENDOCARDITIS,
                Condition.INDWELLING_LINE,
                Condition.RECENT_BACTERAEMIA_90D,
                Condition.SKIN_ABSCESS_30D,
                Condition.CIRRHOSIS,
                // ruling 102
                MedicineClass.IMMUNOSUPPRESSANT,
                MedicineClass.METHOTREXATE,
                MedicineClass.CICLOSPORIN_TACROLIMUS,
                MedicineClass.MYCOPHENOLATE);
        Truth alcoholOrSteroid = p.has(Condition.ALCOHOL_DEPENDENCE).or(InjuryA4.steroid(p));
        Truth newPain = CancerA3.newPain(p);
        out.flag("A-17", Urgency.SAME_DAY, group.or(alcoholOrSteroid).and(newPain));

        Truth night = CancerA3.nightPain(p);
        Truth constant = CancerA3.constantPain(p);
        Truth neurological = Signs.neurological(p);
        out.flag(
                "A-17",
                Urgency.EMERGENCY_DEPARTMENT,
                Truth.all(group, newPain, Truth.any(night, constant, neurological)));
        // Ruling 114: constant pain alone does not raise these.
        out.flag(
                "A-17",
                Urgency.EMERGENCY_DEPARTMENT,
                Truth.all(alcoholOrSteroid, newPain, Truth.any(night, neurological, constant.and(Signs.fever(p)))));
        // A known infection of the spine.
        out.flag("A-17", Urgency.EMERGENCY_DEPARTMENT, p.said(Condition.SPINAL_INFECTION));
    }

    private static void a18(Person p, Findings out) {
        Truth pattern = CancerA3.constantPain(p).or(CancerA3.nightPain(p));
        out.flag("A-18", Urgency.SAME_DAY, p.has(Condition.DIABETES).and(pattern));
    }

    private static void a19(Person p, Findings out) {
        // A changed wound of a spinal procedure tells of the procedure.
        Truth procedure = Truth.any(
                p.any(Finding.SPINAL_PROCEDURE, Finding.WOUND_CHANGE), p.atMost(Measurement.SPINAL_PROCEDURE_AGO, 90));
        out.flag("A-19", Urgency.SAME_DAY, procedure);
        out.flag(
                "A-19",
                Urgency.EMERGENCY_DEPARTMENT,
                procedure.and(Truth.any(Signs.fever(p), p.has(Finding.WOUND_CHANGE), Signs.neurological(p))));
    }

    private static void a20(Person p, Findings out) {
        Truth sepsis = Truth.any(
                p.any(Finding.CONFUSION, Finding.MOTTLED_SKIN, Finding.VERY_SLEEPY, Finding.BREATHING_FAST),
                p.said(Finding.CANNOT_BE_WOKEN),
                p.atLeast(Measurement.HEART_RATE, 130),
                p.atMost(Measurement.SYSTOLIC_PRESSURE, 90));
        out.flag("A-20", Urgency.CALL_EMERGENCY, sepsis);
    }

    private static void a21(Person p, Findings out) {
        // Ruling 98: this row raises the urine signs of A-96, so they are urinary symptoms here.
        Truth urinary = p.any(
                Finding.DYSURIA,
                Finding.FREQUENCY,
                Finding.HAEMATURIA,
                Finding.DARK_URINE,
                Finding.NO_URINE,
                Finding.LOW_URINE);
        Truth fever = Signs.fever(p);
        Truth flank = p.is(Region.FLANK).and(urinary.or(fever));
        out.flag("A-21", Urgency.SAME_DAY, flank);
        out.flag(
                "A-21",
                Urgency.EMERGENCY_DEPARTMENT,
                flank.and(Truth.any(
                        fever,
                        vomiting(p),
                        Signs.pregnant(p),
                        oneKidney(p),
                        Signs.immunosuppressed(p),
                        p.atLeast(Measurement.AGE, 65))));
    }

    private static void a22(Person p, Findings out) {
        Truth colic = p.has(Finding.COLIC).or(p.said(Finding.FIRST_COLIC));
        Truth place = p.is(Region.FLANK).or(p.any(Finding.GROIN_RADIATION, Finding.GROIN_PAIN, Finding.HAEMATURIA));
        // Ruling 101: colic without the word. Pain that runs to the groin comes from the loin.
        Truth loin = p.is(Region.FLANK).or(p.has(Finding.GROIN_RADIATION));
        Truth severe = Truth.any(
                p.atLeast(Measurement.PAIN_NOW, 7),
                p.atLeast(Measurement.PAIN_WORST_24H, 7).ifKnown(),
                p.atLeast(Measurement.PAIN_AT_START, 7).ifKnown());
        Truth renalColic = colic.and(place).or(Truth.all(loin, p.has(Finding.SUDDEN_ONSET), severe));
        Truth first = p.any(Finding.FIRST_COLIC, Finding.FIRST_SUCH_PAIN, Finding.FIRST_EVER_EPISODE);
        out.flag("A-22", Urgency.SAME_DAY, renalColic);
        out.flag(
                "A-22",
                Urgency.EMERGENCY_DEPARTMENT,
                renalColic.and(Truth.any(
                        p.atLeast(Measurement.AGE, 50).and(first),
                        Signs.fever(p),
                        // ruling 124
                        p.any(Finding.NO_URINE, Finding.LOW_URINE),
                        oneKidney(p),
                        Signs.pregnant(p),
                        vomiting(p),
                        p.has(Finding.UNCONTROLLED_PAIN))));
    }

    private static void a23(Person p, Findings out) {
        out.flag(
                "A-23",
                Urgency.WITHIN_DAYS,
                p.has(Finding.NIGHT_SWEATS).and(p.any(Finding.TB_RISK, Finding.UNINTENTIONAL_WEIGHT_LOSS)));
    }

    private static void a24(Person p, Findings out) {
        Truth neck = p.has(Finding.NECK_STIFFNESS);
        Truth worst = p.has(Finding.WORST_HEADACHE_SUDDEN);
        Truth headache = p.has(Finding.SEVERE_HEADACHE).or(worst);
        Truth light = p.has(Finding.PHOTOPHOBIA);
        Truth fever = Signs.fever(p);

        // Rulings 29 and 112. Two signs with fever stay at the level of the table.
        Truth neckAndAnother = neck.and(headache.or(light));
        Truth twoWithFever = Truth.atLeast(2, neck, headache, light).and(fever);
        out.flag("A-24", Urgency.CALL_EMERGENCY, Truth.any(neckAndAnother, worst, twoWithFever));

        Truth headacheAndLight = headache.and(light);
        out.flag(
                "A-24",
                Urgency.EMERGENCY_DEPARTMENT,
                Truth.any(
                        headacheAndLight.and(p.said(Finding.USUAL_MIGRAINE).not()),
                        Truth.any(neck, headache, light).and(fever)));
        out.flag("A-24", Urgency.SAME_DAY, headacheAndLight);
    }

    private static Truth highFever(Person p) {
        return p.atLeast(Measurement.TEMPERATURE, 38).or(p.has(Finding.RIGORS));
    }

    private static Truth vomiting(Person p) {
        return p.any(Finding.VOMITING, Finding.REPEATED_VOMITING);
    }

    private static Truth oneKidney(Person p) {
        return p.any(Condition.SINGLE_KIDNEY, Condition.KIDNEY_TRANSPLANT);
    }
}
