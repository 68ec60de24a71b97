package dev.careadvisor.proof.reading;

import dev.careadvisor.patient.Condition;
import dev.careadvisor.patient.Finding;
import dev.careadvisor.patient.LegSymptoms;
import dev.careadvisor.patient.Measurement;
import dev.careadvisor.patient.MedicineClass;
import dev.careadvisor.patient.MotorDeficit;
import dev.careadvisor.patient.Pregnancy;

/** Phrases that several rows use. */
final class Signs {

    private Signs() {}

    /** A feature of: a bladder, bowel, saddle or sexual sign, in any of its kinds. */
    static Truth caudaEquina(Person p) {
        // A kind of bladder or bowel change makes the change itself present.
        return p.any(Finding.BLADDER_CHANGE, Finding.BOWEL_CHANGE, Finding.SADDLE_NUMB, Finding.SEXUAL_DYSFUNCTION_NEW);
    }

    /** "A-01..A-09 feature": a cauda equina sign, both legs, a new or progressive weakness, gait or hands (rulings 22, 30). */
    static Truth severeNeurological(Person p) {
        return Truth.any(
                caudaEquina(p),
                p.is(LegSymptoms.BOTH_LEGS, LegSymptoms.MIGRATED_TO_BOTH),
                p.is(MotorDeficit.NEW, MotorDeficit.PROGRESSIVE),
                // a leg that gives way
                p.any(Finding.FALLS_BECAUSE_LEG_GIVES_WAY, Finding.GAIT_CHANGE_NEW, Finding.HAND_CLUMSY_NEW));
    }

    /** "Any neuro sign": a feature of, numbness and any weakness included. */
    static Truth neurological(Person p) {
        return Truth.any(
                severeNeurological(p),
                p.is(MotorDeficit.STATIC, MotorDeficit.NEW, MotorDeficit.PROGRESSIVE),
                p.any(Finding.SENSORY_ONLY, Finding.NUMB, Finding.MARKED_WEAKNESS));
    }

    /** Fever wherever it raises a level (ruling 9; docs/decisions/0008). */
    static Truth fever(Person p) {
        Truth notMeasured = Truth.of(!p.known(Measurement.TEMPERATURE));
        Truth masked =
                p.has(Finding.ANTIPYRETIC_WITHIN_6H).and(p.any(Finding.FEELS_FEVERISH, Finding.SWEATS, Finding.CHILLS));
        return Truth.any(
                p.atLeast(Measurement.TEMPERATURE, 37.5),
                p.any(Finding.FEELS_FEVERISH, Finding.RIGORS),
                masked,
                notMeasured.and(p.any(Finding.CHILLS, Finding.SWEATS)),
                p.said(Finding.TRAVEL_FEVER));
    }

    /** Fainting, near fainting, collapse. */
    static Truth collapse(Person p) {
        return p.any(Finding.COLLAPSE, Finding.FAINT, Finding.SYNCOPE, Finding.NEAR_SYNCOPE);
    }

    /** Weakened defence against infection, by disease or medicine (ruling 102). */
    static Truth immunosuppressed(Person p) {
        return p.any(
                Condition.IMMUNOSUPPRESSED,
                Condition.HIV,
                Condition.TRANSPLANT,
                Condition.KIDNEY_TRANSPLANT,
                MedicineClass.IMMUNOSUPPRESSANT,
                MedicineClass.METHOTREXATE,
                MedicineClass.CICLOSPORIN_TACROLIMUS,
                MedicineClass.MYCOPHENOLATE,
                MedicineClass.STEROID_SYSTEMIC,
                Finding.STEROID_STOPPED_OR_MISSED);
    }

    /** Pregnant or possibly pregnant. */
    static Truth pregnant(Person p) {
        return p.is(Pregnancy.YES, Pregnancy.POSSIBLE);
    }

    /** Any sign of section A.5: vessels, heart, chest, belly (ruling 106 wants each denied). */
    static Truth vascularChestAbdomen(Person p) {
        Truth vessels = p.any(
                //
                Finding.PULSATILE_MASS,
                Finding.KNOWN_AAA,
                Condition.AAA,
                Finding.PALE,
                Finding.CLAMMY,
                //
                Finding.TEARING_PAIN,
                Finding.MAXIMAL_AT_ONSET,
                //
                Finding.FACE_DROOP,
                Finding.ARM_WEAK,
                Finding.SPEECH);
        Truth chest = p.any(
                // A-45; a tight band and pain on breathing are places in the chest
                Finding.CHEST_PAIN,
                Finding.BAND_LIKE,
                Finding.DYSPNOEA,
                Finding.SWEATING,
                Finding.JAW_ARM_PAIN,
                Finding.NAUSEA,
                //
                Finding.PLEURITIC_PAIN,
                Finding.LEG_SWELLING,
                Finding.UNILATERAL_LEG_SWELLING,
                Finding.HAEMOPTYSIS);
        Truth belly = p.any(
                //
                Finding.ABDOMINAL_PAIN,
                Finding.SEVERE_ABDOMINAL_PAIN,
                Finding.CONSTANT_ABDOMINAL_PAIN,
                Finding.LOWER_ABDO_PAIN,
                Finding.EPIGASTRIC,
                //
                Finding.BLACK_STOOL,
                Finding.VOMIT_BLOOD,
                //
                Finding.EPIGASTRIC_TO_BACK,
                Finding.VOMITING,
                Finding.REPEATED_VOMITING,
                //
                Finding.RUQ_PAIN,
                Finding.JAUNDICE,
                //
                Finding.SHOULDER_TIP,
                //
                Finding.TESTICULAR_PAIN);
        return Truth.any(vessels, collapse(p), chest, belly);
    }

    /** Two or more serotonergic medicines at once (A-67; an MAOI counts until 14 days after stopping, that day included). */
    static Truth twoSerotonergic(Person p) {
        // Clomipramine is part of the tricyclics, which count once.
        return Truth.atLeast(
                2,
                maoiProper(p),
                p.has(MedicineClass.LINEZOLID),
                p.has(MedicineClass.METHYLENE_BLUE),
                p.has(MedicineClass.CYCLOBENZAPRINE),
                p.has(MedicineClass.METAXALONE),
                p.has(MedicineClass.TRAMADOL),
                p.has(MedicineClass.SSRI),
                p.has(MedicineClass.SNRI),
                p.has(MedicineClass.TCA),
                p.has(MedicineClass.TRIPTAN),
                p.has(MedicineClass.DEXTROMETHORPHAN),
                p.has(MedicineClass.MEPERIDINE),
                p.has(MedicineClass.ST_JOHNS_WORT),
                p.has(MedicineClass.VORTIOXETINE),
                p.has(MedicineClass.MDMA));
    }

    /** An MAOI now, or stopped so recently that it counts (A-67, C-111). */
    static Truth maoi(Person p) {
        // C-111: linezolid and methylene blue are such inhibitors.
        return maoiProper(p).or(p.any(MedicineClass.LINEZOLID, MedicineClass.METHYLENE_BLUE));
    }

    private static Truth maoiProper(Person p) {
        // Day 14 lasts to its end. A date decides, unless it was said that it is no longer ago.
        Truth stopped = p.known(Measurement.MAOI_STOPPED_AGO)
                ? p.below(Measurement.MAOI_STOPPED_AGO, 15).or(p.said(MedicineClass.MAOI_STOPPED))
                : p.has(MedicineClass.MAOI_STOPPED);
        return p.has(MedicineClass.MAOI).or(stopped);
    }
}
