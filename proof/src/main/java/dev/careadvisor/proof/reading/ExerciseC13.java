package dev.careadvisor.proof.reading;

import dev.careadvisor.advice.LimitKind;
import dev.careadvisor.advice.Severity;
import dev.careadvisor.advice.Urgency;
import dev.careadvisor.patient.Condition;
import dev.careadvisor.patient.Finding;
import dev.careadvisor.patient.Measurement;
import dev.careadvisor.patient.MedicineClass;
import dev.careadvisor.patient.MotorDeficit;
import dev.careadvisor.patient.Trend;
import dev.careadvisor.remedy.Remedy;
import dev.careadvisor.remedy.RemedyGroup;

/** Table C.13: exercise, rest and posture, C-280 to C-297. */
final class ExerciseC13 {

    private ExerciseC13() {}

    static void read(Person p, Situation s, Findings out) {
        c280To282(p, s, out);
        c283To284(p, out);
        c285To286(p, out);
        c287To289(p, out);
        c290(out);
        c291(p, s, out);
        c292(p, out);
        c293To294(p, out);
        c296(out);
        c297(p, out);
    }

    private static void c280To282(Person p, Situation s, Findings out) {
        out.exclude("C-280", Severity.CONTRA, s.atLeast(Urgency.SAME_DAY), RemedyGroup.EXERCISES);
        out.exclude(
                "C-281",
                Severity.CONTRA,
                p.onsetBelow(168).or(p.atLeast(Measurement.PAIN_NOW, 4)),
                RemedyGroup.STRENGTHENING);
        // The pelvic tilt, small and free of pain, from 48 hours on (ruling 79).
        out.exclude("C-282", Severity.AVOID, p.onsetBelow(48), Remedy.PELVIC_TILT);
        out.exclude(
                "C-282",
                Severity.AVOID,
                p.onsetBelow(72).or(p.is(Trend.BETTER).not()),
                Remedy.SUPPORTED_FOLD,
                Remedy.WALL_ANGELS,
                Remedy.TWISTS,
                Remedy.KNEE_TO_CHEST);
    }

    private static void c283To284(Person p, Findings out) {
        out.exclude(
                "C-283",
                Severity.CONTRA,
                Truth.any(ManualC11.fragileBones(p), ManualC11.steroid(p), p.said(Condition.FRACTURE)),
                RemedyGroup.FLEXION);
        // "Stop": no severity is named, so the strongest.
        out.exclude("C-284", Severity.CONTRA, p.has(Finding.LEG_PAIN_INCREASES_ON_FLEXION), RemedyGroup.FLEXION);
    }

    private static void c285To286(Person p, Findings out) {
        // Unknown weeks: excluded (ruling 80).
        Truth from13Weeks =
                Signs.pregnant(p).and(p.atLeast(Measurement.GESTATION, 13).atWorst());
        Truth sixWeeksAfterBirth = p.has(Finding.POSTPARTUM)
                .and(p.atMost(Measurement.POSTPARTUM, 6).atWorst())
                .or(p.atMost(Measurement.POSTPARTUM, 6).ifKnown());
        out.exclude(
                "C-285",
                Severity.CONTRA,
                Truth.any(
                        uncontrolledHypertension(p),
                        p.any(Condition.HERNIA, Finding.RECENT_ABDOMINAL_SURGERY),
                        from13Weeks,
                        sixWeeksAfterBirth,
                        p.any(Condition.ANEURYSM, Condition.AAA, Finding.KNOWN_AAA),
                        p.any(Condition.GLAUCOMA, Condition.GLAUCOMA_ANGLE, Condition.RAISED_IOP)),
                Remedy.KNEE_PLANK);
        out.exclude(
                "C-286",
                Severity.AVOID,
                from13Weeks,
                Remedy.PELVIC_TILT,
                Remedy.TWISTS,
                Remedy.KNEE_TO_CHEST,
                Remedy.DEAD_BUG,
                Remedy.HIP_BRIDGE);
    }

    private static void c287To289(Person p, Findings out) {
        out.exclude(
                "C-287",
                Severity.AVOID,
                p.any(
                        Finding.FALLS_RISK,
                        Condition.FALLS,
                        Finding.FALLS_BECAUSE_LEG_GIVES_WAY,
                        Finding.SEDATED,
                        Finding.TAKING_RELAXANT,
                        Condition.HYPOTENSION),
                Remedy.SUPPORTED_FOLD,
                Remedy.WALL_ANGELS,
                Remedy.BIRD_DOG,
                Remedy.YOGA_TAI_CHI);
        out.exclude("C-288", Severity.AVOID, p.has(Finding.SHOULDER_INJURY), Remedy.WALL_ANGELS);
        out.exclude(
                "C-289",
                Severity.CONTRA,
                p.any(Finding.CHEST_PAIN, Finding.DYSPNOEA, Finding.DIZZINESS),
                RemedyGroup.EXERCISES);
    }

    private static void c290(Findings out) {
        out.limit("C-290", LimitKind.REST, "48 h", Truth.YES, RemedyGroup.POSITIONS);
    }

    private static void c291(Person p, Situation s, Findings out) {
        Truth cannotBearWeight =
                p.any(Finding.CANNOT_STAND, Finding.CANNOT_WALK, Finding.CANNOT_MOVE, Finding.REFUSAL_TO_WALK);
        // Either of the two: dizzy, on a relaxant.
        Truth unsteady = p.any(Finding.DIZZINESS, Finding.TAKING_RELAXANT);
        out.exclude(
                "C-291",
                Severity.AVOID,
                Truth.any(cannotBearWeight, unsteady, s.atLeast(Urgency.SAME_DAY)),
                Remedy.HOURLY_WALK);
    }

    /** A caution that says where not to lie. Reflux is asked for medicines only. */
    private static void c292(Person p, Findings out) {
        Truth from20Weeks =
                Signs.pregnant(p).and(p.atLeast(Measurement.GESTATION, 20).atWorst());
        out.exclude(
                "C-292",
                Severity.AVOID,
                Truth.any(from20Weeks, p.has(Finding.DYSPNOEA), p.said(Finding.SEVERE_REFLUX)),
                Remedy.POSITION_ON_BACK);
    }

    private static void c293To294(Person p, Findings out) {
        out.exclude(
                "C-293",
                Severity.AVOID,
                Truth.any(
                        p.onsetBelow(168),
                        ManualC11.fragileBones(p),
                        p.any(Condition.GLAUCOMA, Condition.GLAUCOMA_ANGLE, Condition.RAISED_IOP)),
                Remedy.YOGA_TAI_CHI);
        // What is no stretch loads the muscle more.
        Truth tear = p.has(Finding.MUSCLE_TEAR_OR_UNDIAGNOSED);
        out.exclude("C-294", Severity.CONTRA, tear, RemedyGroup.MOBILITY);
        out.exclude("C-294", Severity.CONTRA, tear, RemedyGroup.STRENGTHENING);
        out.exclude("C-294", Severity.CONTRA, tear, Remedy.YOGA_TAI_CHI);
    }

    /** C-296: guidelines say not to offer one, so not unless a clinician agrees. */
    private static void c296(Findings out) {
        out.exclude("C-296", Severity.AVOID, Truth.YES, Remedy.BRACE);
    }

    private static void c297(Person p, Findings out) {
        // Whether somebody can brake is no input: legs that do not carry, or a weak one.
        Truth cannotBrake = p.any(
                        Finding.CANNOT_STAND,
                        Finding.CANNOT_WALK,
                        Finding.CANNOT_MOVE,
                        Finding.FALLS_BECAUSE_LEG_GIVES_WAY)
                .or(p.is(MotorDeficit.STATIC, MotorDeficit.NEW, MotorDeficit.PROGRESSIVE));
        out.exclude(
                "C-297",
                Severity.CONTRA,
                Truth.any(
                        p.atLeast(Measurement.PAIN_NOW, 5),
                        p.any(Finding.TAKING_RELAXANT, MedicineClass.OPIOID, MedicineClass.MEPERIDINE),
                        cannotBrake),
                Remedy.DRIVING);
    }

    /** Control is 160/100 (C-011); a pressure counts if it was measured (ruling 71). */
    private static Truth uncontrolledHypertension(Person p) {
        return Truth.any(
                // Not known whether it is controlled: not controlled.
                p.has(Condition.HYPERTENSION)
                        .and(p.has(Finding.HYPERTENSION_CONTROLLED).not().atWorst()),
                p.atLeast(Measurement.SYSTOLIC_PRESSURE, 160).ifKnown(),
                p.atLeast(Measurement.DIASTOLIC_PRESSURE, 100).ifKnown());
    }
}
