package dev.careadvisor.proof.reading;

import dev.careadvisor.advice.LimitKind;
import dev.careadvisor.advice.Severity;
import dev.careadvisor.patient.Condition;
import dev.careadvisor.patient.Finding;
import dev.careadvisor.patient.Measurement;
import dev.careadvisor.patient.MedicineClass;
import dev.careadvisor.patient.Trigger;
import dev.careadvisor.remedy.Remedy;
import dev.careadvisor.remedy.RemedyGroup;
import dev.careadvisor.rulebase.HeatPolicy;

/** Table C.7: heat pads, wraps, bottles and fomentation (C-170 to C-185). */
final class HeatC7 {

    private HeatC7() {}

    static void read(Person p, Situation s, Findings out) {
        early(p, out);
        feelingAndCirculation(p, out);
        site(p, out);
        pregnancyAndAge(p, out);
        cannotRemove(p, out);
        limits(out);
        patchFeverSclerosis(p, out);
        fomentation(out);
    }

    private static void early(Person p, Findings out) {
        // An onset that is not known: D-60.
        Truth early = p.onsetBelow(72);
        if (p.policies().heat() == HeatPolicy.SEED_STRICT) {
            out.exclude("C-170", Severity.CONTRA, early, RemedyGroup.HEAT);
            return;
        }
        // Only the wrap is low-level heat.
        out.exclude("C-170", Severity.CONTRA, early, Remedy.HEAT_PAD, Remedy.WARM_FOMENTATION);
        // Normal feeling is C-171.
        Truth injured = trauma(p).or(p.has(Finding.SWELLING_OR_BRUISE));
        out.exclude("C-170", Severity.CONTRA, early.and(injured), Remedy.HEAT_WRAP);
    }

    /** Any injury but lifting or twisting (ruling 74). */
    private static Truth trauma(Person p) {
        return p.is(Trigger.FALL_STANDING, Trigger.FALL_HEIGHT, Trigger.RTC, Trigger.DIRECT_BLOW, Trigger.ASSAULT)
                .or(p.any(Finding.HIGH_ENERGY, Finding.ASSAULT_LINKED).ifKnown());
    }

    private static void feelingAndCirculation(Person p, Findings out) {
        out.exclude(
                "C-171",
                Severity.CONTRA,
                p.any(Finding.SKIN_SENSATION_REDUCED, Condition.SPINAL_CORD_INJURY, Finding.ANAESTHETISED_SKIN),
                RemedyGroup.HEAT);
        out.exclude(
                "C-172",
                Severity.AVOID,
                p.any(Condition.DIABETES, Condition.POOR_CIRCULATION, Condition.PAD, Condition.RHEUMATOID),
                RemedyGroup.HEAT);
        out.exclude("C-173", Severity.CONTRA, p.has(Finding.NEUROPATHY_AT_SITE), RemedyGroup.HEAT);
        out.exclude("C-173", Severity.AVOID, p.has(Condition.NEUROPATHY), RemedyGroup.HEAT);
    }

    private static void site(Person p, Findings out) {
        out.exclude("C-174", Severity.CONTRA, TopicalsC6.rubAtSite(p), RemedyGroup.HEAT);
        out.exclude(
                "C-175",
                Severity.CONTRA,
                Truth.any(TopicalsC6.brokenSkin(p), p.has(Finding.IRRADIATED_SKIN), TopicalsC6.shingles(p)),
                RemedyGroup.HEAT);

        Truth underneath = Truth.any(
                p.any(Finding.CANCER_AT_SITE, Finding.INFECTION_AT_SITE, Finding.ACTIVE_BLEED),
                p.said(Condition.SPINAL_INFECTION),
                MassageC12.thrombosis(p));
        out.exclude("C-176", Severity.CONTRA, underneath, RemedyGroup.HEAT);
    }

    private static void pregnancyAndAge(Person p, Findings out) {
        // Nothing here is put on the abdomen; every kind of heat on the back is read like the wrap.
        out.exclude("C-177", Severity.AVOID, Signs.pregnant(p), RemedyGroup.HEAT);
        out.limit("C-178", LimitKind.SKIN_CHECK, "30 min", p.atLeast(Measurement.AGE, 55), RemedyGroup.HEAT);
    }

    private static void cannotRemove(Person p, Findings out) {
        Truth immobile = p.any(Finding.IMMOBILE, Finding.CANNOT_STAND, Finding.CANNOT_WALK, Finding.CANNOT_MOVE);
        Truth drowsy = p.any(Finding.ASLEEP, Finding.SEDATED, Finding.DRUNK, Finding.CONFUSION, Finding.VERY_SLEEPY)
                .or(p.said(Finding.BINGE_TODAY));
        Truth opioid = p.any(MedicineClass.OPIOID, MedicineClass.TRAMADOL).or(p.said(MedicineClass.MEPERIDINE));
        Truth alone = p.has(Finding.LIVES_ALONE).and(immobile);
        out.exclude(
                "C-179", Severity.CONTRA, Truth.any(drowsy, RelaxantsC5.taking(p), opioid, alone), RemedyGroup.HEAT);
    }

    private static void limits(Findings out) {
        out.limit("C-180", LimitKind.SKIN_TEMPERATURE, "40 C", Truth.YES, RemedyGroup.HEAT);
        // A wrap is worn for longer; a fomentation is no longer on than a pad.
        out.limit("C-180", LimitKind.SESSION, "20 min", Truth.YES, Remedy.HEAT_PAD, Remedy.WARM_FOMENTATION);
        out.limit("C-180", LimitKind.WEAR_PER_DAY, "8 h", Truth.YES, Remedy.HEAT_WRAP);
        out.limit("C-180", LimitKind.MOST_DAYS, "7", Truth.YES, RemedyGroup.HEAT);
    }

    private static void patchFeverSclerosis(Person p, Findings out) {
        out.exclude(
                "C-181",
                Severity.CONTRA,
                p.any(Finding.TRANSDERMAL_PATCH, Finding.USING_LIDOCAINE_PATCH),
                RemedyGroup.HEAT);
        out.exclude("C-182", Severity.CONTRA, Signs.fever(p), RemedyGroup.HEAT);
        out.exclude("C-183", Severity.AVOID, p.has(Condition.MULTIPLE_SCLEROSIS), RemedyGroup.HEAT);
    }

    private static void fomentation(Findings out) {
        // Every fomentation starts with hot water.
        out.limit("C-184", LimitKind.SKIN_TEMPERATURE, "40 C", Truth.YES, Remedy.WARM_FOMENTATION);
        // C-185 cautions.
    }
}
