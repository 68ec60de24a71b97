package dev.careadvisor.proof.reading;

import dev.careadvisor.advice.Urgency;
import dev.careadvisor.patient.Condition;
import dev.careadvisor.patient.Finding;
import dev.careadvisor.patient.LegSymptoms;
import dev.careadvisor.patient.Measurement;
import dev.careadvisor.patient.MedicineClass;
import dev.careadvisor.patient.MotorDeficit;

/** Section A.1: cauda equina, cord and root, and the old, stable sign. */
final class NervesA1 {

    private NervesA1() {}

    static void read(Person p, Findings out) {
        a01To04(p, out);
        a05(p, out);
        a06(p, out);
        a07(p, out);
        a08(p, out);
        a09(p, out);
        a10(p, out);
        a11(p, out);
        a12(p, out);
        a13(p, out);
        a92(p, out);
    }

    private static void a01To04(Person p, Findings out) {
        // Back or leg pain is why the person asks; denying it does not switch off the sign.
        out.flag(
                "A-01",
                Urgency.CALL_EMERGENCY,
                flow(p).and(stable(p, Measurement.BLADDER_CHANGE_FOR).not()));
        out.flag(
                "A-02",
                Urgency.CALL_EMERGENCY,
                leak(p).and(stable(p, Measurement.BLADDER_CHANGE_FOR).not()));
        out.flag(
                "A-03",
                Urgency.CALL_EMERGENCY,
                bowel(p).and(stable(p, Measurement.BOWEL_CHANGE_FOR).not()));
        out.flag(
                "A-04",
                Urgency.CALL_EMERGENCY,
                saddle(p).and(stable(p, Measurement.SADDLE_NUMB_FOR).not()));
    }

    private static void a05(Person p, Findings out) {
        out.flag(
                "A-05",
                Urgency.EMERGENCY_DEPARTMENT,
                sexual(p).and(stable(p, Measurement.SEXUAL_DYSFUNCTION_FOR).not()));
        // Ruling 21: an old one that worsens; U0 only when "unchanged" is NO.
        Truth worsening = p.has(Finding.UNCHANGED).not();
        out.flag(
                "A-05",
                Urgency.CALL_EMERGENCY,
                Truth.all(sexual(p), old(p, Measurement.SEXUAL_DYSFUNCTION_FOR).atWorst(), worsening));
    }

    private static void a06(Person p, Findings out) {
        out.flag("A-06", Urgency.EMERGENCY_DEPARTMENT, bothLegs(p));
        // Ruling 22: the feature, old ones included; ruling 117: not an old, stable, assessed bladder, bowel or saddle
        // sign.
        Truth feature = Truth.any(
                bladder(p).and(settled(p, Measurement.BLADDER_CHANGE_FOR).not()),
                bowel(p).and(settled(p, Measurement.BOWEL_CHANGE_FOR).not()),
                saddle(p).and(settled(p, Measurement.SADDLE_NUMB_FOR).not()),
                sexual(p));
        out.flag("A-06", Urgency.CALL_EMERGENCY, bothLegs(p).and(feature));
    }

    private static void a07(Person p, Findings out) {
        Truth severe = bothLegs(p).or(p.has(Finding.FALLS_BECAUSE_LEG_GIVES_WAY));
        out.flag("A-07", Urgency.CALL_EMERGENCY, newWeakness(p).and(severe));
    }

    private static void a08(Person p, Findings out) {
        // Ruling 23: also with no leg symptoms, or with unknown ones; both legs are A-07.
        Truth notBothLegs = notBothLegs(p);
        Truth fast = p.is(MotorDeficit.PROGRESSIVE)
                .or(p.below(Measurement.MOTOR_DEFICIT_FOR, 3).atWorst());
        out.flag("A-08", Urgency.EMERGENCY_DEPARTMENT, Truth.all(newWeakness(p), notBothLegs, fast));
        out.flag("A-08", Urgency.SAME_DAY, newWeakness(p).and(notBothLegs));
    }

    private static void a09(Person p, Findings out) {
        // Falls because a leg gives way are a change of walking.
        out.flag(
                "A-09",
                Urgency.EMERGENCY_DEPARTMENT,
                p.any(Finding.GAIT_CHANGE_NEW, Finding.HAND_CLUMSY_NEW, Finding.FALLS_BECAUSE_LEG_GIVES_WAY));
    }

    private static void a10(Person p, Findings out) {
        // Numbness with no leg named counts, as weakness does in A-08.
        out.flag("A-10", Urgency.WITHIN_DAYS, Truth.all(notBothLegs(p), numbness(p), noWeaknessKnown(p)));
        // Ruling 25: an old weakness, in whichever leg.
        Truth old = p.is(MotorDeficit.STATIC);
        out.flag(
                "A-10",
                Urgency.SAME_DAY,
                old.and(p.has(Finding.CLINICIAN_ASSESSED).not().atWorst()));
        out.flag("A-10", Urgency.WITHIN_DAYS, old);
    }

    private static void a11(Person p, Findings out) {
        Truth oneLeg = p.is(LegSymptoms.ONE_LEG);
        out.flag("A-11", Urgency.SELF_CARE, Truth.all(oneLeg, numbness(p).not(), p.is(MotorDeficit.NONE)));
        // The higher levels hold unless numbness or weakness is known, which judge.
        Truth noDeficitKnown = Truth.all(oneLeg, numbness(p).ifKnown().not(), noWeaknessKnown(p));
        out.flag(
                "A-11",
                Urgency.WITHIN_DAYS,
                noDeficitKnown.and(
                        p.atLeast(Measurement.PAIN_NOW, 7).or(p.onsetAbove(336).atWorst())));
        // Ruling 103.
        out.flag("A-11", Urgency.ROUTINE, noDeficitKnown.and(p.atLeast(Measurement.AGE, 60)));
    }

    private static void a12(Person p, Findings out) {
        // Ruling 26: four answers. A missing one blocks; it is never a sign.
        Truth missing = Truth.any(missing(bladder(p)), missing(bowel(p)), missing(saddle(p)), missing(sexual(p)));
        out.flag("A-12", Urgency.SAME_DAY, missing);
    }

    private static Truth missing(Truth answer) {
        return answer == Truth.UNKNOWN ? Truth.UNKNOWN : Truth.NO;
    }

    private static void a13(Person p, Findings out) {
        // Says only that it is there; it lowers nothing (ruling 26a).
        Truth confounder = Truth.any(
                p.any(MedicineClass.OPIOID, MedicineClass.TRAMADOL, MedicineClass.ANTICHOLINERGIC),
                p.any(Finding.CONSTIPATION, Condition.BPH, Condition.PELVIC_FLOOR_DISORDER));
        out.flag("A-13", Urgency.SELF_CARE, Signs.caudaEquina(p).and(confounder));
    }

    private static void a92(Person p, Findings out) {
        // Ruling 19: while its age is unknown, a sign stands in its own row; here it is only possible.
        Truth oldSign = Truth.any(
                bladder(p).and(old(p, Measurement.BLADDER_CHANGE_FOR)),
                bowel(p).and(old(p, Measurement.BOWEL_CHANGE_FOR)),
                saddle(p).and(old(p, Measurement.SADDLE_NUMB_FOR)),
                sexual(p).and(old(p, Measurement.SEXUAL_DYSFUNCTION_FOR)));
        Truth stable = oldSign.and(p.has(Finding.UNCHANGED));
        out.flag(
                "A-92",
                Urgency.EMERGENCY_DEPARTMENT,
                stable.and(p.has(Finding.CLINICIAN_ASSESSED).not().atWorst()));
        out.flag("A-92", Urgency.SAME_DAY, stable);
    }

    /** Retention or altered flow; a change of no known kind counts here and as a leak (ruling 6). */
    private static Truth flow(Person p) {
        return flowKinds(p)
                .or(p.has(Finding.BLADDER_CHANGE)
                        .and(p.said(Finding.BLADDER_LEAK_OR_LOSS).not()));
    }

    private static Truth leak(Person p) {
        return p.has(Finding.BLADDER_LEAK_OR_LOSS)
                .or(p.has(Finding.BLADDER_CHANGE).and(flowKinds(p).ifKnown().not()));
    }

    private static Truth flowKinds(Person p) {
        return p.any(
                Finding.BLADDER_CANNOT_PASS,
                Finding.BLADDER_HARD_TO_START,
                Finding.BLADDER_WEAK_STREAM,
                Finding.BLADDER_NO_URGE_FELT,
                Finding.BLADDER_NO_FLOW_FEELING);
    }

    private static Truth bladder(Person p) {
        return flow(p).or(leak(p));
    }

    private static Truth bowel(Person p) {
        return p.any(
                Finding.BOWEL_CHANGE,
                Finding.BOWEL_LOSS_OF_CONTROL,
                Finding.BOWEL_NO_FULLNESS,
                Finding.BOWEL_CANNOT_FEEL_WIPING);
    }

    private static Truth saddle(Person p) {
        return p.has(Finding.SADDLE_NUMB);
    }

    private static Truth sexual(Person p) {
        return p.has(Finding.SEXUAL_DYSFUNCTION_NEW);
    }

    private static Truth old(Person p, Measurement<?> since) {
        return p.above(since, 14);
    }

    /** Known to be older than 14 days and said to be unchanged (rulings 19, 20). */
    private static Truth stable(Person p, Measurement<?> since) {
        return old(p, since).ifKnown().and(p.said(Finding.UNCHANGED));
    }

    private static Truth settled(Person p, Measurement<?> since) {
        return stable(p, since).and(p.said(Finding.CLINICIAN_ASSESSED));
    }

    private static Truth bothLegs(Person p) {
        return p.is(LegSymptoms.BOTH_LEGS, LegSymptoms.MIGRATED_TO_BOTH);
    }

    private static Truth notBothLegs(Person p) {
        return bothLegs(p).ifKnown().not();
    }

    private static Truth noWeaknessKnown(Person p) {
        return p.is(MotorDeficit.NONE).atWorst();
    }

    private static Truth newWeakness(Person p) {
        return p.is(MotorDeficit.NEW, MotorDeficit.PROGRESSIVE);
    }

    private static Truth numbness(Person p) {
        return p.any(Finding.NUMB, Finding.SENSORY_ONLY);
    }
}
