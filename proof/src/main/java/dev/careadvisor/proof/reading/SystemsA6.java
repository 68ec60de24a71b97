package dev.careadvisor.proof.reading;

import dev.careadvisor.advice.Urgency;
import dev.careadvisor.patient.Condition;
import dev.careadvisor.patient.Device;
import dev.careadvisor.patient.Finding;
import dev.careadvisor.patient.LegSymptoms;
import dev.careadvisor.patient.Measurement;
import dev.careadvisor.patient.MedicineClass;
import dev.careadvisor.patient.Pregnancy;
import dev.careadvisor.patient.Region;
import dev.careadvisor.patient.Trend;
import dev.careadvisor.patient.Trigger;

/** Section A.6: pregnancy, age, inflammation, other systems. */
final class SystemsA6 {

    private SystemsA6() {}

    static void read(Person p, Findings out) {
        pretermLabour(p, out);
        preEclampsia(p, out);
        pregnant(p, out);
        postpartum(p, out);
        child(p, out);
        firstEpisodeAt18(p, out);
        newPainAt70(p, out);
        inflammatory(p, out);
        inflammatoryWithEye(p, out);
        shingles(p, out);
        rhabdomyolysis(p, out);
        serotoninToxicity(p, out);
        dystonia(p, out);
        tetanus(p, out);
        electrolytes(p, out);
        adrenalCrisis(p, out);
        sickleCell(p, out);
        upperBack(p, out);
        cough(p, out);
        constantAndWorse(p, out);
        notCoping(p, out);
        worseOnTreatment(p, out);
        notSettled(p, out);
        spinalDevice(p, out);
        psoasBleed(p, out);
        harm(p, out);
        bleedingInPregnancy(p, out);
        urine(p, out);
        eye(p, out);
        patchAndDrowsy(p, out);
        legPainOnBending(p, out);
    }

    private static void pretermLabour(Person p, Findings out) {
        Truth backache = p.has(Finding.CONSTANT_LOW_BACKACHE)
                .or(p.has(Finding.PAIN_CONSTANT).and(p.is(Region.LUMBAR)));
        Truth sign = Truth.any(
                backache,
                p.any(Finding.RHYTHMIC, Finding.COLIC, Finding.TIGHTENINGS),
                p.any(Finding.PELVIC_PRESSURE, Finding.BLEEDING, Finding.FLUID_LOSS));
        out.flag("A-56", Urgency.EMERGENCY_DEPARTMENT, from20Weeks(p).and(sign));
    }

    private static void preEclampsia(Person p, Findings out) {
        Truth severe = Truth.any(
                p.any(Finding.SEVERE_HEADACHE, Finding.WORST_HEADACHE_SUDDEN),
                p.any(Finding.VISUAL, Finding.VISION_LOSS),
                p.any(Finding.EPIGASTRIC, Finding.EPIGASTRIC_TO_BACK, Finding.RUQ_PAIN),
                p.any(Finding.SUDDEN_SWELLING, Finding.FACE_SWELLING),
                p.any(Finding.CONSTANT_ABDOMINAL_PAIN, Finding.SEVERE_ABDOMINAL_PAIN),
                p.has(Finding.REDUCED_MOVEMENTS));
        Truth mild = p.any(Finding.HEADACHE, Finding.SWELLING, Finding.LEG_SWELLING);
        out.flag("A-57", Urgency.EMERGENCY_DEPARTMENT, from20Weeks(p).and(severe));
        out.flag("A-57", Urgency.SAME_DAY, from20Weeks(p).and(mild));
    }

    private static void pregnant(Person p, Findings out) {
        out.flag("A-58", Urgency.WITHIN_DAYS, Signs.pregnant(p));
    }

    private static void postpartum(Person p, Findings out) {
        Truth weeks = p.atMost(Measurement.POSTPARTUM, 6);
        // The question says within twelve weeks; the number, if it is given, decides.
        Truth birth = weeks.or(p.has(Finding.POSTPARTUM).and(weeks.atWorst()));
        Truth epidural = p.atMost(Measurement.SPINAL_PROCEDURE_AGO, 90).or(p.has(Finding.SPINAL_PROCEDURE));
        Truth recent = birth.or(epidural);
        Truth sign = Truth.any(
                Signs.fever(p), Signs.neurological(p), p.any(Finding.SEVERE_HEADACHE, Finding.WORST_HEADACHE_SUDDEN));
        out.flag("A-59", Urgency.EMERGENCY_DEPARTMENT, recent.and(sign));
        out.flag("A-59", Urgency.WITHIN_DAYS, recent);
    }

    private static void child(Person p, Findings out) {
        Truth trauma = Truth.any(
                p.is(Trigger.FALL_STANDING, Trigger.FALL_HEIGHT, Trigger.RTC, Trigger.DIRECT_BLOW, Trigger.ASSAULT),
                p.any(Finding.HIGH_ENERGY, Finding.ASSAULT_LINKED));
        Truth legs = p.any(
                Finding.LIMP, Finding.REFUSAL_TO_WALK, Finding.CANNOT_WALK, Finding.CANNOT_STAND, Finding.CANNOT_MOVE);
        Truth sign = Truth.any(
                p.below(Measurement.AGE, 6),
                p.any(Finding.NIGHT_PAIN_WAKES, Finding.UNINTENTIONAL_WEIGHT_LOSS, Finding.FLEXION_PAIN),
                p.said(Finding.LEG_PAIN_INCREASES_ON_FLEXION),
                Signs.fever(p),
                legs,
                Signs.neurological(p),
                trauma);
        out.flag(
                "A-60",
                Urgency.EMERGENCY_DEPARTMENT,
                p.below(Measurement.AGE, 18).and(sign));
        out.flag("A-60", Urgency.SAME_DAY, p.below(Measurement.AGE, 10));
        out.flag("A-60", Urgency.WITHIN_DAYS, p.below(Measurement.AGE, 18));
    }

    private static void firstEpisodeAt18(Person p, Findings out) {
        out.flag(
                "A-61",
                Urgency.WITHIN_DAYS,
                Truth.all(
                        p.atLeast(Measurement.AGE, 18),
                        p.atMost(Measurement.AGE, 19),
                        p.has(Finding.FIRST_EVER_EPISODE),
                        p.has(Finding.NIGHT_PAIN_WAKES).or(p.onsetAbove(14 * 24).atWorst())));
    }

    private static void newPainAt70(Person p, Findings out) {
        out.flag(
                "A-62",
                Urgency.WITHIN_DAYS,
                p.atLeast(Measurement.AGE, 70)
                        .and(p.any(Finding.FIRST_EVER_EPISODE, Finding.FIRST_SUCH_PAIN, Finding.DIFFERENT_FROM_USUAL)));
    }

    private static void inflammatory(Person p, Findings out) {
        out.flag(
                "A-63",
                Urgency.ROUTINE,
                Truth.all(
                        onsetAgeBelow(p, 45),
                        p.atLeast(Measurement.BACK_PROBLEM_FOR, 90).atWorst().or(p.onsetAtLeast(90 * 24)),
                        inflammatoryItems(p, 3)));
    }

    private static void inflammatoryWithEye(Person p, Findings out) {
        Truth pattern = inflammatoryItems(p, 2).or(p.has(Condition.ANK_SPOND));
        out.flag("A-64", Urgency.SAME_DAY, pattern.and(p.has(Finding.RED_PAINFUL_EYE)));
    }

    private static void shingles(Person p, Findings out) {
        Truth shingles = p.has(Finding.UNILATERAL_DERMATOMAL)
                .and(p.any(Finding.BURNING, Finding.RASH, Finding.BLISTERS))
                .or(p.said(Condition.ZOSTER));
        Truth risk = Truth.any(Signs.immunosuppressed(p), Signs.pregnant(p), p.has(Finding.EYE_AREA));
        out.flag("A-65", Urgency.EMERGENCY_DEPARTMENT, shingles.and(risk));
        out.flag("A-65", Urgency.SAME_DAY, shingles);
    }

    private static void rhabdomyolysis(Person p, Findings out) {
        Truth cause = p.any(
                Finding.SEVERE_DIFFUSE_MUSCLE_PAIN,
                Finding.MARKED_WEAKNESS,
                Finding.CRUSH_OR_EXTREME_EXERTION,
                Finding.HEAT_EXERTION);
        out.flag("A-66", Urgency.EMERGENCY_DEPARTMENT, p.has(Finding.DARK_URINE).and(cause));
    }

    private static void serotoninToxicity(Person p, Findings out) {
        Truth oneSign = serotoninSigns(p, 1);
        Truth twoSigns = serotoninSigns(p, 2);
        out.flag("A-67", Urgency.CALL_EMERGENCY, Signs.twoSerotonergic(p).and(twoSigns.or(oneSign.and(Signs.maoi(p)))));
    }

    private static void dystonia(Person p, Findings out) {
        Truth sign = p.any(Finding.BACK_ARCHING, Finding.NECK_JAW_EYE_SPASM, Finding.JAW_STIFF);
        Truth days = p.atMost(Measurement.DOPAMINE_BLOCKER_STARTED_AGO, 7);
        // Days since such a medicine was started say that it is taken.
        Truth medicine = p.any(MedicineClass.ANTIPSYCHOTIC, MedicineClass.DOPAMINE_ANTAGONIST)
                .or(days.ifKnown())
                .and(days.atWorst());
        Truth throat = p.any(Finding.BREATHING_HARD, Finding.DYSPNOEA, Finding.SWALLOWING_HARD);
        out.flag("A-68", Urgency.CALL_EMERGENCY, Truth.all(medicine, sign, throat));
        out.flag("A-68", Urgency.EMERGENCY_DEPARTMENT, medicine.and(sign));
        // A stiff jaw alone is A-69.
        out.flag(
                "A-68",
                Urgency.SAME_DAY,
                p.any(Finding.BACK_ARCHING, Finding.NECK_JAW_EYE_SPASM, Finding.SWALLOWING_HARD));
    }

    private static void tetanus(Person p, Findings out) {
        Truth sign =
                p.any(Finding.JAW_STIFF, Finding.GENERALISED_SPASM, Finding.BACK_ARCHING, Finding.NECK_JAW_EYE_SPASM);
        Truth wound = Truth.any(
                p.atMost(Measurement.WOUND_AGO, 21),
                p.has(Finding.WOUND),
                p.said(Finding.OPEN_WOUND),
                p.said(Finding.WOUND_CHANGE));
        out.flag("A-69", Urgency.CALL_EMERGENCY, sign.and(wound.or(p.has(Finding.NOT_IMMUNISED))));
        // An arched back and a spasm of neck, jaw or eyes alone are A-68.
        out.flag("A-69", Urgency.SAME_DAY, p.any(Finding.JAW_STIFF, Finding.GENERALISED_SPASM));
    }

    private static void electrolytes(Person p, Findings out) {
        Truth cramps = p.any(Finding.WIDESPREAD_CRAMPS, Finding.GENERALISED_SPASM);
        Truth alone = p.any(Finding.PALPITATIONS, Finding.MARKED_WEAKNESS, Finding.TINGLING_MOUTH_HANDS);
        out.flag("A-70", Urgency.EMERGENCY_DEPARTMENT, cramps.and(alone.or(Signs.collapse(p))));
        out.flag("A-70", Urgency.SAME_DAY, alone);
        // Spasms all over alone are A-69.
        out.flag("A-70", Urgency.WITHIN_DAYS, p.has(Finding.WIDESPREAD_CRAMPS));
    }

    private static void adrenalCrisis(Person p, Findings out) {
        Truth risk = p.any(Finding.STEROID_STOPPED_OR_MISSED, Condition.ADDISON);
        Truth sign = Truth.any(
                p.any(Finding.VOMITING, Finding.REPEATED_VOMITING),
                Signs.collapse(p),
                severePain(p),
                p.has(Finding.SEVERE_ABDOMINAL_PAIN));
        out.flag("A-71", Urgency.CALL_EMERGENCY, risk.and(sign));
    }

    private static void sickleCell(Person p, Findings out) {
        Truth newPain = p.has(Finding.NEW_BACK_PAIN).atWorst(); // ruling 28
        out.flag("A-72", Urgency.EMERGENCY_DEPARTMENT, Truth.all(p.has(Condition.SICKLE_CELL), newPain, severePain(p)));
    }

    private static void upperBack(Person p, Findings out) {
        // Ruling 106: no level of its own with all four.
        Truth eased = Truth.all(
                p.has(Finding.TRIGGERED_BY_MOVEMENT),
                p.has(Finding.WORSE_WITH_MOVEMENT),
                p.below(Measurement.AGE, 50),
                Signs.vascularChestAbdomen(p).not());
        out.flag(
                "A-73",
                Urgency.SAME_DAY,
                p.is(Region.INTERSCAPULAR, Region.THORACIC).and(eased.not()));
    }

    private static void cough(Person p, Findings out) {
        Truth pain = p.any(Finding.WORSE_COUGH_SNEEZE_STRAIN, Finding.WORSE_STRAIN);
        Truth leg = Truth.any(
                p.is(LegSymptoms.ONE_LEG, LegSymptoms.BOTH_LEGS, LegSymptoms.MIGRATED_TO_BOTH),
                Signs.neurological(p),
                p.has(Finding.NEW_LEG_SIGN),
                p.said(Finding.LEG_PAIN_INCREASES_ON_FLEXION));
        Truth pattern = Truth.any(leg, p.any(Finding.NIGHT_PAIN_WAKES, Finding.PAIN_CONSTANT), worsening(p));
        out.flag("A-74", Urgency.SAME_DAY, pain.and(pattern));
    }

    private static void constantAndWorse(Person p, Findings out) {
        out.flag(
                "A-75",
                Urgency.SAME_DAY,
                Truth.all(p.has(Finding.PAIN_CONSTANT), p.has(Finding.WORSE_WITH_MOVEMENT), worsening(p)));
    }

    private static void notCoping(Person p, Findings out) {
        // Ruling 107.
        Truth cannot = p.any(Finding.CANNOT_STAND, Finding.CANNOT_WALK, Finding.CANNOT_MOVE, Finding.REFUSAL_TO_WALK);
        Truth tried = p.onsetAtLeast(24).atWorst().or(p.has(Finding.NOT_RELIEVED_AFTER_48H));
        out.flag(
                "A-76",
                Urgency.SAME_DAY,
                cannot.or(p.atLeast(Measurement.PAIN_NOW, 8).and(tried)));
    }

    private static void worseOnTreatment(Person p, Findings out) {
        // A pain below 2 has not risen by 2, wherever it started.
        Truth rise =
                p.painRose(Measurement.PAIN_AT_START, Measurement.PAIN_NOW, 2).and(p.atLeast(Measurement.PAIN_NOW, 2));
        out.flag("A-77", Urgency.WITHIN_DAYS, rise.and(p.onsetAtLeast(48).atWorst()));
    }

    private static void notSettled(Person p, Findings out) {
        // The days are the sign itself here, not a modifier (ruling 122).
        out.flag("A-78", Urgency.ROUTINE, p.above(Measurement.PAIN_NOW, 0).and(p.onsetAbove(14 * 24)));
    }

    private static void spinalDevice(Person p, Findings out) {
        out.flag(
                "A-79",
                Urgency.CALL_EMERGENCY,
                Truth.all(p.has(Device.PUMP), Signs.fever(p), p.has(Finding.CONFUSION)));
        out.flag("A-79", Urgency.SAME_DAY, p.any(Device.SCS, Device.PUMP));
        out.flag("A-79", Urgency.WITHIN_DAYS, p.any(Device.METAL_SPINE, Condition.SPINAL_FUSION));
    }

    private static void psoasBleed(Person p, Findings out) {
        Truth bleeds =
                p.any(Condition.BLEEDING_DISORDER, Condition.LOW_PLATELETS).or(p.below(Measurement.PLATELETS, 50));
        Truth sign = p.any(Finding.HIP_FLEXED, Finding.GROIN_PAIN, Finding.GROIN_RADIATION);
        out.flag("A-80", Urgency.EMERGENCY_DEPARTMENT, bleeds.and(sign));
    }

    private static void harm(Person p, Findings out) {
        out.flag("A-81", Urgency.CALL_EMERGENCY, p.has(Finding.SELF_HARM_THOUGHTS));
        out.flag(
                "A-81",
                Urgency.EMERGENCY_DEPARTMENT,
                p.has(Finding.ASSAULT_LINKED).or(p.is(Trigger.ASSAULT)));
    }

    private static void bleedingInPregnancy(Person p, Findings out) {
        Truth sign = p.any(
                Finding.BLEEDING,
                Finding.LOWER_ABDO_PAIN,
                Finding.CONSTANT_ABDOMINAL_PAIN,
                Finding.SEVERE_ABDOMINAL_PAIN);
        out.flag("A-94", Urgency.EMERGENCY_DEPARTMENT, Signs.pregnant(p).and(sign));
    }

    private static void urine(Person p, Findings out) {
        out.flag(
                "A-96",
                Urgency.SAME_DAY,
                p.any(Finding.HAEMATURIA, Finding.DARK_URINE, Finding.NO_URINE, Finding.LOW_URINE));
    }

    private static void eye(Person p, Findings out) {
        Truth sudden = p.has(Finding.VISION_LOSS_SUDDEN).atWorst();
        out.flag(
                "A-97", Urgency.EMERGENCY_DEPARTMENT, p.has(Finding.VISION_LOSS).and(sudden));
        out.flag("A-97", Urgency.SAME_DAY, p.any(Finding.RED_PAINFUL_EYE, Finding.VISION_LOSS));
    }

    // Flags that rows of section C raise

    /** C-181: heat beside a patch, and the person is drowsy. The patch is not asked of everybody. */
    private static void patchAndDrowsy(Person p, Findings out) {
        Truth patch = p.said(Finding.TRANSDERMAL_PATCH).or(p.said(Finding.USING_LIDOCAINE_PATCH));
        Truth drowsy = p.said(Finding.SEDATED).or(p.said(Finding.VERY_SLEEPY));
        out.flag("C-181", Urgency.CALL_EMERGENCY, patch.and(drowsy));
    }

    /** C-284: stop, and a clinician within days. Not asked of everybody. */
    private static void legPainOnBending(Person p, Findings out) {
        out.flag("C-284", Urgency.WITHIN_DAYS, p.said(Finding.LEG_PAIN_INCREASES_ON_FLEXION));
    }

    // What several rows read

    /** Known to be pregnant, not possibly (ruling 44); unknown weeks count at their worst. */
    private static Truth from20Weeks(Person p) {
        return p.is(Pregnancy.YES).and(p.atLeast(Measurement.GESTATION, 20).atWorst());
    }

    private static Truth inflammatoryItems(Person p, int number) {
        return Truth.atLeast(
                number,
                onsetAgeBelow(p, 35),
                p.has(Finding.WAKES_SECOND_HALF_NIGHT),
                p.has(Finding.BUTTOCK_PAIN),
                p.has(Finding.BETTER_WITH_MOVEMENT),
                p.has(Finding.BETTER_ON_NSAID_48H),
                p.has(Finding.FIRST_DEGREE_SPA),
                p.has(Finding.ARTHRITIS_EVER),
                p.has(Finding.ENTHESITIS_EVER),
                p.has(Finding.PSORIASIS_EVER));
    }

    /** The signs of A-67. Feverish sweats are sweating, too, but that one answer is not two signs. */
    private static Truth serotoninSigns(Person p, int number) {
        Truth sweating = p.any(Finding.SWEATING, Finding.CLAMMY);
        Truth sweats = p.has(Finding.SWEATS);
        Truth fever = p.atLeast(Measurement.TEMPERATURE, 37.5).or(p.any(Finding.FEELS_FEVERISH, Finding.RIGORS));
        return serotoninSigns(p, number, sweating, Signs.fever(p))
                .or(serotoninSigns(p, number, sweating.or(sweats), fever));
    }

    private static Truth serotoninSigns(Person p, int number, Truth sweating, Truth fever) {
        return Truth.atLeast(
                number,
                p.has(Finding.AGITATION),
                p.has(Finding.TREMOR),
                sweating,
                fever,
                p.has(Finding.RIGID_MUSCLES),
                p.has(Finding.DIARRHOEA));
    }

    /** Nobody was older then than now. */
    private static Truth onsetAgeBelow(Person p, int years) {
        return p.below(Measurement.ONSET_AGE, years).or(p.below(Measurement.AGE, years));
    }

    /** Severe is 7 or more (ruling 10). */
    private static Truth severePain(Person p) {
        return Truth.any(
                p.atLeast(Measurement.PAIN_NOW, 7),
                // Not asked of everybody.
                p.atLeast(Measurement.PAIN_WORST_24H, 7).ifKnown(),
                p.has(Finding.MIDLINE_SEVERE));
    }

    private static Truth worsening(Person p) {
        return p.is(Trend.WORSE).or(p.has(Finding.PROGRESSIVE));
    }
}
