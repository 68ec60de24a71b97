package dev.careadvisor.proof.reading;

import dev.careadvisor.advice.Urgency;
import dev.careadvisor.patient.Condition;
import dev.careadvisor.patient.Device;
import dev.careadvisor.patient.Finding;
import dev.careadvisor.patient.Measurement;
import dev.careadvisor.patient.MedicineClass;
import dev.careadvisor.patient.Region;
import dev.careadvisor.patient.Sex;
import dev.careadvisor.patient.Trigger;

/** Section A.4: fracture and injury. */
final class InjuryA4 {

    private InjuryA4() {}

    static void read(Person p, Findings out) {
        a34(p, out);
        a35(p, out);
        a36(p, out);
        a37(p, out);
        a38(p, out);
        out.flag("A-39", Urgency.SAME_DAY, a39(p));
        a40(p, out);
        a41(p, out);
    }

    private static void a34(Person p, Findings out) {
        Truth blow = p.is(Trigger.DIRECT_BLOW);
        // What was said or measured to be of high energy is a major trauma, whatever started it.
        Truth clearlyMajor = Truth.any(collision(p), p.is(Trigger.FALL_HEIGHT), assault(p), highEnergy(p));
        Truth worst = Truth.any(Signs.neurological(p), p.has(Finding.CANNOT_MOVE), highEnergy(p));
        // Ruling 108.
        Truth major = clearlyMajor.or(blow.and(Truth.any(worst, midline(p), cannotStand(p))));

        // Ruling 33: days unknown, as within 14 days; the height of a fall unknown leaves U0 open.
        Truth recent = p.atMost(Measurement.TRAUMA_AGO, 14).atWorst();
        out.flag("A-34", Urgency.CALL_EMERGENCY, Truth.all(major, recent, worst));
        out.flag("A-34", Urgency.EMERGENCY_DEPARTMENT, major.and(recent));
        out.flag("A-34", Urgency.SAME_DAY, blow.and(recent));

        // Rulings 33 and 108: after that for 90 days, if never assessed.
        Truth later = p.atMost(Measurement.TRAUMA_AGO, 90).atWorst();
        out.flag(
                "A-34",
                Urgency.SAME_DAY,
                Truth.all(
                        major.or(blow),
                        later,
                        p.has(Finding.TRAUMA_ASSESSED).not().atWorst()));
        // A known fracture or unstable spine.
        out.flag("A-34", Urgency.SAME_DAY, p.said(Condition.FRACTURE).or(p.said(Condition.UNSTABLE_SPINE)));
    }

    private static void a35(Person p, Findings out) {
        // What is U1 without the risk is U1 with it.
        out.flag("A-35", Urgency.EMERGENCY_DEPARTMENT, a35(p).and(severeFall(p)));
        out.flag("A-35", Urgency.SAME_DAY, a35(p));
    }

    static Truth a35(Person p) {
        return fall(p).and(fragile(p));
    }

    private static void a36(Person p, Findings out) {
        out.flag("A-36", Urgency.EMERGENCY_DEPARTMENT, a36(p).and(severeFall(p)));
        out.flag("A-36", Urgency.SAME_DAY, a36(p));
    }

    /** "!A-35": a risk that is only possible takes nothing away. */
    static Truth a36(Person p) {
        return fall(p).and(fragile(p).ifKnown().not());
    }

    private static Truth fragile(Person p) {
        Truth femaleOrFrail = p.is(Sex.FEMALE).or(p.has(Finding.FRAIL));
        return p.atLeast(Measurement.AGE, 65).or(p.atLeast(Measurement.AGE, 50).and(femaleOrFrail));
    }

    private static Truth severeFall(Person p) {
        return Truth.any(midline(p), p.atLeast(Measurement.PAIN_NOW, 7), Signs.neurological(p), cannotStand(p));
    }

    private static void a37(Person p, Findings out) {
        out.flag("A-37", Urgency.SAME_DAY, a37(p));
        out.flag("A-37", Urgency.EMERGENCY_DEPARTMENT, a37(p).and(cannotStand(p)));
    }

    static Truth a37(Person p) {
        return steroid(p).and(p.has(Finding.SUDDEN_ONSET));
    }

    private static void a38(Person p, Findings out) {
        // Ruling 111: sudden, or after lifting, bending, coughing or any knock; else U3.
        Truth load = Truth.any(
                p.has(Finding.SUDDEN_ONSET),
                anyTrauma(p),
                p.is(Trigger.LIFT_TWIST),
                p.any(Finding.TRIGGERED_BY_MOVEMENT, Finding.WORSE_COUGH_SNEEZE_STRAIN));
        out.flag("A-38", Urgency.SAME_DAY, a38(p).and(load));
        out.flag("A-38", Urgency.EMERGENCY_DEPARTMENT, a38(p).and(cannotStand(p)));
        out.flag("A-38", Urgency.WITHIN_DAYS, a38(p));
    }

    static Truth a38(Person p) {
        return p.any(Condition.OSTEOPOROSIS, Condition.PRIOR_FRAGILITY_FRACTURE, MedicineClass.BISPHOSPHONATE_ORAL);
    }

    static Truth a39(Person p) {
        Truth severePain = p.atLeast(Measurement.PAIN_NOW, 7)
                .or(p.atLeast(Measurement.PAIN_WORST_24H, 7).ifKnown());
        Truth severe =
                p.has(Finding.MIDLINE_SEVERE).or(p.has(Finding.MIDLINE_PAIN).and(severePain));
        Truth pattern =
                p.any(Finding.RELIEVED_LYING, Finding.HEIGHT_LOSS).or(p.is(Region.THORACIC, Region.INTERSCAPULAR));
        return Truth.all(severe, p.has(Finding.SUDDEN_ONSET), pattern);
    }

    private static void a40(Person p, Findings out) {
        // Metal in the spine is the hardware of a fusion.
        Truth fused = p.any(Condition.ANK_SPOND, Condition.SPINAL_FUSION).or(p.said(Device.METAL_SPINE));
        // Rulings 36 and 110.
        Truth load = p.is(Trigger.LIFT_TWIST).or(p.has(Finding.TRIGGERED_BY_MOVEMENT));
        out.flag("A-40", Urgency.EMERGENCY_DEPARTMENT, fused.and(anyTrauma(p)));
        out.flag("A-40", Urgency.SAME_DAY, fused.and(anyTrauma(p).or(load)));
    }

    private static void a41(Person p, Findings out) {
        out.flag(
                "A-41",
                Urgency.ROUTINE,
                Truth.all(
                        p.below(Measurement.AGE, 25),
                        p.has(Finding.SPORTS_EXTENSION),
                        p.onsetAbove(336).atWorst()));
    }

    /** A collision of 30 km/h or more, a fall of more than 1 m or of 5 stairs; an unknown speed counts at its worst. */
    private static Truth highEnergy(Person p) {
        Truth speed = p.atLeast(Measurement.COLLISION_SPEED, 30);
        return Truth.any(
                p.has(Finding.HIGH_ENERGY),
                p.is(Trigger.RTC).and(speed.atWorst()),
                speed,
                p.above(Measurement.FALL_HEIGHT, 1),
                p.atLeast(Measurement.FALL_STAIRS, 5));
    }

    /** A fall that started or worsened this pain, from whatever height (rulings 34, 109). */
    private static Truth fall(Person p) {
        return p.is(Trigger.FALL_STANDING, Trigger.FALL_HEIGHT);
    }

    /** A collision; a speed that was given is that of one. */
    private static Truth collision(Person p) {
        return p.is(Trigger.RTC).or(Truth.of(p.known(Measurement.COLLISION_SPEED)));
    }

    private static Truth assault(Person p) {
        return p.is(Trigger.ASSAULT).or(p.said(Finding.ASSAULT_LINKED));
    }

    /** Any trauma but lifting and twisting. */
    private static Truth anyTrauma(Person p) {
        return Truth.any(
                p.is(Trigger.FALL_STANDING, Trigger.FALL_HEIGHT, Trigger.RTC, Trigger.DIRECT_BLOW, Trigger.ASSAULT),
                p.said(Finding.ASSAULT_LINKED),
                p.said(Finding.HIGH_ENERGY),
                Truth.of(p.known(Measurement.COLLISION_SPEED)),
                Truth.of(p.known(Measurement.FALL_HEIGHT)),
                Truth.of(p.known(Measurement.FALL_STAIRS)));
    }

    private static Truth midline(Person p) {
        return p.any(Finding.MIDLINE_PAIN, Finding.MIDLINE_SEVERE);
    }

    /** Cannot stand; who cannot bear weight, or move at all, cannot stand. */
    private static Truth cannotStand(Person p) {
        return p.any(Finding.CANNOT_STAND, Finding.CANNOT_WALK, Finding.CANNOT_MOVE);
    }

    /** A systemic steroid; stopped or missed, it was one. */
    static Truth steroid(Person p) {
        return p.any(MedicineClass.STEROID_SYSTEMIC, Finding.STEROID_STOPPED_OR_MISSED);
    }
}
