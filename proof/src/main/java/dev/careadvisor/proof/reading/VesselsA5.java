package dev.careadvisor.proof.reading;

import dev.careadvisor.advice.Urgency;
import dev.careadvisor.patient.Condition;
import dev.careadvisor.patient.Finding;
import dev.careadvisor.patient.Measurement;
import dev.careadvisor.patient.MedicineClass;
import dev.careadvisor.patient.Region;

/** Section A.5: vessels, heart, chest, belly. */
final class VesselsA5 {

    private VesselsA5() {}

    static void read(Person p, Findings out) {
        rupturedAneurysm(p, out);
        aneurysmRisk(p, out);
        dissection(p, out);
        cardiac(p, out);
        pulmonaryEmbolism(p, out);
        collapse(p, out);
        calf(p, out);
        bleedingTendency(p, out);
        gutBleeding(p, out);
        epigastricPain(p, out);
        rightUpperPain(p, out);
        ectopicPregnancy(p, out);
        testicularPain(p, out);
        stroke(p, out);
        severeBellyPain(p, out);
        clammyOrPale(p, out);
    }

    private static void rupturedAneurysm(Person p, Findings out) {
        Truth sign = Truth.any(p.has(Finding.PULSATILE_MASS), Signs.collapse(p), clammyOrSweating(p), knownAneurysm(p));
        out.flag("A-42", Urgency.CALL_EMERGENCY, Truth.all(p.atLeast(Measurement.AGE, 60), newPain(p), sign));
    }

    private static void aneurysmRisk(Person p, Findings out) {
        // Ruling 38: what is not clearly triggered includes what is unknown.
        Truth suddenSevere = Truth.all(
                p.atLeast(Measurement.AGE, 60),
                p.has(Finding.SUDDEN_ONSET),
                Truth.any(severeNow(p), severeBefore(p), p.has(Finding.SEVERE_ABDOMINAL_PAIN)),
                p.has(Finding.TRIGGERED_BY_MOVEMENT).not().atWorst());
        Truth known = knownAneurysm(p).and(newPain(p));
        Truth risk = Truth.all(
                p.atLeast(Measurement.AGE, 60),
                p.any(Condition.SMOKER_EVER, Condition.HYPERTENSION),
                p.any(Finding.FIRST_SUCH_PAIN, Finding.FIRST_EVER_EPISODE),
                p.has(Finding.RELIEVED_BY_POSITION).not());
        out.flag("A-43", Urgency.EMERGENCY_DEPARTMENT, Truth.any(suddenSevere, known, risk));
        // Before 60, too: an emergency sign never ends in self-care (docs/decisions/0006).
        out.flag("A-43", Urgency.EMERGENCY_DEPARTMENT, p.has(Finding.PULSATILE_MASS));
    }

    private static void dissection(Person p, Findings out) {
        Truth quality = p.any(Finding.TEARING_PAIN, Finding.MAXIMAL_AT_ONSET);
        Truth chest = p.any(Finding.CHEST_PAIN, Finding.BAND_LIKE, Finding.PLEURITIC_PAIN);
        Truth belly = p.any(
                Finding.ABDOMINAL_PAIN,
                Finding.SEVERE_ABDOMINAL_PAIN,
                Finding.CONSTANT_ABDOMINAL_PAIN,
                Finding.LOWER_ABDO_PAIN,
                Finding.EPIGASTRIC,
                Finding.EPIGASTRIC_TO_BACK,
                Finding.RUQ_PAIN);
        out.flag("A-44", Urgency.CALL_EMERGENCY, quality.and(Truth.any(upperBack(p), chest, belly)));
    }

    private static void cardiac(Person p, Findings out) {
        Truth sick = p.any(Finding.NAUSEA, Finding.VOMITING, Finding.REPEATED_VOMITING)
                .and(p.has(Finding.PALE));
        Truth sign = Truth.any(p.any(Finding.DYSPNOEA, Finding.JAW_ARM_PAIN), clammyOrSweating(p), sick);
        out.flag("A-45", Urgency.CALL_EMERGENCY, upperBack(p).and(sign));
        out.flag("A-45", Urgency.CALL_EMERGENCY, p.has(Finding.CHEST_PAIN).or(p.said(Condition.UNSTABLE_ANGINA)));
    }

    private static void pulmonaryEmbolism(Person p, Findings out) {
        Truth risk = Truth.any(
                p.any(Finding.LEG_SWELLING, Finding.UNILATERAL_LEG_SWELLING),
                p.said(Finding.SWELLING).or(p.said(Condition.DVT)),
                p.any(Finding.HAEMOPTYSIS, Finding.IMMOBILE, Finding.OESTROGEN),
                postpartum(p),
                p.has(Condition.CANCER_HISTORY),
                p.said(Finding.CANCER_AT_SITE));
        out.flag(
                "A-46",
                Urgency.CALL_EMERGENCY,
                p.any(Finding.PLEURITIC_PAIN, Finding.DYSPNOEA).and(risk));
        out.flag("A-46", Urgency.SAME_DAY, p.any(Finding.DYSPNOEA, Finding.HAEMOPTYSIS));
    }

    private static void collapse(Person p, Findings out) {
        out.flag("A-47", Urgency.CALL_EMERGENCY, Signs.collapse(p));
    }

    private static void calf(Person p, Findings out) {
        Truth swelling = p.has(Finding.UNILATERAL_LEG_SWELLING);
        out.flag("A-48", Urgency.EMERGENCY_DEPARTMENT, swelling.and(p.any(Finding.DYSPNOEA, Finding.PLEURITIC_PAIN)));
        out.flag("A-48", Urgency.SAME_DAY, swelling.or(p.said(Condition.DVT)));
        // Not said to be of one leg (docs/decisions/0006).
        out.flag("A-48", Urgency.SAME_DAY, p.has(Finding.LEG_SWELLING));
    }

    private static void bleedingTendency(Person p, Findings out) {
        Truth bleeds = Truth.any(
                p.any(MedicineClass.ANTICOAG, Condition.BLEEDING_DISORDER, Condition.LOW_PLATELETS),
                p.below(Measurement.PLATELETS, 50));
        Truth flag = Truth.all(bleeds, p.has(Finding.SUDDEN_ONSET), severeNow(p));
        out.flag("A-49", Urgency.CALL_EMERGENCY, flag.and(Signs.neurological(p)));
        out.flag("A-49", Urgency.EMERGENCY_DEPARTMENT, flag);
    }

    private static void gutBleeding(Person p, Findings out) {
        out.flag("A-50", Urgency.CALL_EMERGENCY, p.any(Finding.BLACK_STOOL, Finding.VOMIT_BLOOD));
    }

    private static void epigastricPain(Person p, Findings out) {
        Truth pain = p.has(Finding.EPIGASTRIC_TO_BACK);
        out.flag("A-51", Urgency.EMERGENCY_DEPARTMENT, pain.and(p.any(Finding.VOMITING, Finding.REPEATED_VOMITING)));
        out.flag("A-51", Urgency.SAME_DAY, pain);
    }

    private static void rightUpperPain(Person p, Findings out) {
        Truth pain = p.has(Finding.RUQ_PAIN);
        Truth jaundice = p.has(Finding.JAUNDICE);
        out.flag("A-52", Urgency.EMERGENCY_DEPARTMENT, pain.and(Signs.fever(p).or(jaundice)));
        out.flag("A-52", Urgency.SAME_DAY, pain.or(jaundice));
    }

    private static void ectopicPregnancy(Person p, Findings out) {
        Truth sign = Truth.any(
                p.any(Finding.LOWER_ABDO_PAIN, Finding.CONSTANT_ABDOMINAL_PAIN, Finding.SEVERE_ABDOMINAL_PAIN),
                p.any(Finding.BLEEDING, Finding.SHOULDER_TIP),
                Signs.collapse(p));
        out.flag(
                "A-53",
                Urgency.CALL_EMERGENCY,
                Truth.all(Signs.pregnant(p), p.below(Measurement.GESTATION, 13).atWorst(), sign));
    }

    private static void testicularPain(Person p, Findings out) {
        // Whoever asks has back pain: the loin is not asked for again.
        out.flag("A-54", Urgency.EMERGENCY_DEPARTMENT, p.has(Finding.TESTICULAR_PAIN));
    }

    private static void stroke(Person p, Findings out) {
        out.flag("A-55", Urgency.CALL_EMERGENCY, p.any(Finding.FACE_DROOP, Finding.ARM_WEAK, Finding.SPEECH));
    }

    private static void severeBellyPain(Person p, Findings out) {
        Truth pain = p.has(Finding.SEVERE_ABDOMINAL_PAIN);
        Truth vomiting = p.has(Finding.REPEATED_VOMITING);
        out.flag("A-95", Urgency.EMERGENCY_DEPARTMENT, pain.and(vomiting));
        out.flag("A-95", Urgency.SAME_DAY, pain.or(vomiting));
    }

    private static void clammyOrPale(Person p, Findings out) {
        Truth pale = p.has(Finding.PALE);
        out.flag("A-98", Urgency.EMERGENCY_DEPARTMENT, clammyOrSweating(p));
        out.flag("A-98", Urgency.EMERGENCY_DEPARTMENT, pale.and(p.atLeast(Measurement.AGE, 60))); // ruling 113
        out.flag("A-98", Urgency.SAME_DAY, pale);
    }

    /** New is assumed unless it is denied (ruling 28). */
    private static Truth newPain(Person p) {
        return p.has(Finding.NEW_BACK_PAIN).atWorst();
    }

    private static Truth knownAneurysm(Person p) {
        return p.any(Finding.KNOWN_AAA, Condition.AAA);
    }

    private static Truth clammyOrSweating(Person p) {
        return p.any(Finding.CLAMMY, Finding.SWEATING);
    }

    private static Truth upperBack(Person p) {
        return p.is(Region.INTERSCAPULAR, Region.THORACIC);
    }

    private static Truth severeNow(Person p) {
        return p.atLeast(Measurement.PAIN_NOW, 7).or(p.has(Finding.MIDLINE_SEVERE));
    }

    /** It was severe at its worst or at its start, if that was said: neither number is asked of everybody. */
    private static Truth severeBefore(Person p) {
        return p.atLeast(Measurement.PAIN_WORST_24H, 7)
                .or(p.atLeast(Measurement.PAIN_AT_START, 7))
                .ifKnown();
    }

    /** Within twelve weeks of a birth, as the question asks. */
    private static Truth postpartum(Person p) {
        return p.has(Finding.POSTPARTUM).or(p.atMost(Measurement.POSTPARTUM, 12));
    }
}
