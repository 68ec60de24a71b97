package dev.careadvisor.proof.reading;

import dev.careadvisor.advice.Phase;
import dev.careadvisor.advice.Severity;
import dev.careadvisor.advice.Urgency;
import dev.careadvisor.medicine.Ingredient;
import dev.careadvisor.patient.Measurement;
import dev.careadvisor.remedy.Remedy;
import dev.careadvisor.remedy.RemedyGroup;
import dev.careadvisor.rulebase.LabelRegion;

/** What each phase offers (D-01 to D-08, rulings 84, 86, 120; B, E and X rows), and what a phase ends. */
final class OffersD {

    private OffersD() {}

    static void read(Person p, Situation s, Findings out) {
        positionsAndBreathing(out);
        moving(s, out);
        cold(p, s, out);
        heatAndBaths(p, s, out);
        medicines(p, s, out);
        topicals(p, s, out);
        mobility(s, out);
        strengthening(s, out);
        therapies(p, s, out);
        habits(s, out);

        deepMassage(p, s, out);
        stopRule(p, out);
        heatNeedsTheOnset(p, out);
        fluidTarget(out);
    }

    private static Truth upToDay14(Situation s) {
        return s.in(Phase.REFER).not();
    }

    /** P3, P5 and P4. */
    private static Truth recovering(Situation s) {
        return s.in(Phase.ACTIVE_RECOVERY, Phase.SLOW, Phase.REBUILD);
    }

    /** D-02, D-17, X-17, ruling 86: in every phase. */
    private static void positionsAndBreathing(Findings out) {
        out.offer(Truth.YES, RemedyGroup.POSITIONS);
        out.offer(Truth.YES, Remedy.BREATHING);
    }

    /** D-02, D-07, D-16, ruling 86: the hourly walk in every phase. INV-03, ruling 15: gentle moving takes its place on an urgent day. */
    private static void moving(Situation s, Findings out) {
        out.offer(Truth.YES, Remedy.HOURLY_WALK);
        out.offer(s.atLeast(Urgency.SAME_DAY), Remedy.GENTLE_MOVEMENT);
    }

    /** D-02, D-03, X-02, X-05, ruling 86: to 72 hours; while the onset is not known, it waits for that. */
    private static void cold(Person p, Situation s, Findings out) {
        out.offer(p.onsetBelow(72).or(s.in(Phase.CRISIS)), Remedy.ICE);
    }

    /** Ruling 86: heat by its own rows (C-170 for its start). B-15, X-01: baths from 72 hours. D-07: neither after day 14. */
    private static void heatAndBaths(Person p, Situation s, Findings out) {
        out.offer(upToDay14(s), RemedyGroup.HEAT);
        out.offer(upToDay14(s).and(p.onsetAtLeast(72)), RemedyGroup.BATHS);
    }

    /** D-02, D-07, rulings 84, 86: P1 to P5. Never aspirin, magnesium salicylate and relaxants (B-04, B-06 to B-08, B-16). */
    private static void medicines(Person p, Situation s, Findings out) {
        Truth firstWeek = p.onsetAtLeast(168).ifKnown().not();
        out.offer(upToDay14(s).and(firstWeek), Remedy.IBUPROFEN, Remedy.NAPROXEN, Remedy.ACETAMINOPHEN);
        // Ruling 84: from day 7 on only what is in use. Another NSAID than the naproxen of the list would be a new one.
        out.offer(upToDay14(s).and(DoseRows.inUse(p, Remedy.IBUPROFEN)), Remedy.IBUPROFEN);
        out.offer(upToDay14(s).and(DoseRows.inUse(p, Remedy.ACETAMINOPHEN)), Remedy.ACETAMINOPHEN);
        Truth naproxen = Truth.of(p.doses().ingredients().contains(Ingredient.NAPROXEN));
        out.offer(upToDay14(s).and(naproxen), Remedy.NAPROXEN);
        out.offer(upToDay14(s), Remedy.MAGNESIUM);
    }

    /** D-03, D-04, rulings 86, 120: from 72 hours to day 14. B-12: the gel where its label covers a strain of the back. */
    private static void topicals(Person p, Situation s, Findings out) {
        Truth offered = upToDay14(s).and(p.onsetAtLeast(72));
        out.offer(
                offered,
                Remedy.CAPSAICIN_CREAM,
                Remedy.MAGNESIUM_SPRAY,
                Remedy.ARNICA_GEL,
                Remedy.LIDOCAINE_PATCH,
                Remedy.MENTHOL_RUB);
        out.offer(offered.and(Truth.of(p.policies().labelRegion() == LabelRegion.UK)), Remedy.DICLOFENAC_GEL);
    }

    /** D-03: tilts from P2. D-04, D-06: D-20 to D-23 in P3 and P5. D-05 adds to these; D-27 places knee to chest in P4. */
    private static void mobility(Situation s, Findings out) {
        Truth fromLateAcute = s.in(Phase.LATE_ACUTE, Phase.ACTIVE_RECOVERY, Phase.SLOW, Phase.REBUILD);
        out.offer(fromLateAcute, Remedy.PELVIC_TILT);
        out.offer(recovering(s), Remedy.SUPPORTED_FOLD, Remedy.WALL_ANGELS, Remedy.TWISTS);
        out.offer(s.in(Phase.REBUILD), Remedy.KNEE_TO_CHEST);
    }

    /** D-05, D-24 to D-27, E-115, E-177: strengthening and prevention in P4. */
    private static void strengthening(Situation s, Findings out) {
        out.offer(s.in(Phase.REBUILD), RemedyGroup.STRENGTHENING);
        out.offer(s.in(Phase.REBUILD), Remedy.YOGA_TAI_CHI);
    }

    /** Ruling 86, X-08, X-09, X-23, X-24: TENS from 72 hours, the others from P3; after day 14 only physical therapy. No brace (C-296). */
    private static void therapies(Person p, Situation s, Findings out) {
        out.offer(upToDay14(s).and(p.onsetAtLeast(72)), Remedy.TENS);
        out.offer(recovering(s), RemedyGroup.MASSAGE);
        out.offer(recovering(s), RemedyGroup.NEEDLING);
        out.offer(recovering(s), Remedy.SPINAL_MANIPULATION, Remedy.ROLLER);
        out.offer(recovering(s).or(s.in(Phase.REFER)), Remedy.PHYSICAL_THERAPY);
    }

    /**
     * D-48, E-051 to E-053, E-061, E-117, E-173, E-174: in every phase. E-113, D-07: staying active from P3 on. D-05: prevention by foods
     * and weight (E-049, E-171) in P4. A target for fluids and driving (C-297) are never offered.
     */
    private static void habits(Situation s, Findings out) {
        out.offer(Truth.YES, Remedy.FLUIDS, Remedy.SITTING_HABITS, Remedy.SLEEPING_HABITS, Remedy.LIFTING_HABITS);
        out.offer(recovering(s).or(s.in(Phase.REFER)), Remedy.STAYING_ACTIVE);
        out.offer(s.in(Phase.REBUILD), Remedy.MAGNESIUM_FOODS, Remedy.WEIGHT_LOSS);
    }

    /** D-04: not in pain. E-045, D-02, D-03: not in the acute phases. */
    private static void deepMassage(Person p, Situation s, Findings out) {
        out.exclude("D-04", Severity.CONTRA, p.atLeast(Measurement.PAIN_NOW, 4), Remedy.DEEP_MASSAGE);
        out.exclude("E-045", Severity.CONTRA, s.in(Phase.CRISIS, Phase.LATE_ACUTE), Remedy.DEEP_MASSAGE);
    }

    /** D-19, X-15: after a rise of 2 no exercise until the pain is back to where it was. Counts if the pain before was given. */
    private static void stopRule(Person p, Findings out) {
        Truth stillUp = p.known(Measurement.PAIN_BEFORE)
                ? p.painRose(Measurement.PAIN_BEFORE, Measurement.PAIN_NOW, 2)
                : Truth.NO;
        Truth rose = stillUp.or(
                p.painRose(Measurement.PAIN_BEFORE, Measurement.PAIN_DURING, 2).ifKnown());
        out.exclude("D-19", Severity.CONTRA, rose, RemedyGroup.MOBILITY);
        out.exclude("D-19", Severity.CONTRA, rose, RemedyGroup.STRENGTHENING);
        out.exclude("D-19", Severity.CONTRA, rose, Remedy.YOGA_TAI_CHI);
    }

    /** D-60, ruling 88: no heat while the onset is not known, whatever the policy: ask. */
    private static void heatNeedsTheOnset(Person p, Findings out) {
        Truth notKnown = Truth.of(p.onsetBelow(72) == Truth.UNKNOWN);
        out.exclude("D-60", Severity.ASK, notKnown, RemedyGroup.HEAT);
    }

    /** drink to thirst, for everybody. */
    private static void fluidTarget(Findings out) {
        out.exclude("X-25", Severity.AVOID, Truth.YES, Remedy.FLUID_TARGET);
    }
}
