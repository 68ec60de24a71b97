package dev.careadvisor.proof.reading;

import dev.careadvisor.advice.Urgency;
import dev.careadvisor.patient.Condition;
import dev.careadvisor.patient.Finding;
import dev.careadvisor.patient.Measurement;
import dev.careadvisor.patient.Trend;

/** Section A.3: malignancy and metastatic cord compression. */
final class CancerA3 {

    private CancerA3() {}

    static void read(Person p, Findings out) {
        out.flag("A-25", Urgency.SAME_DAY, a25(p));
        a26(p, out);
        out.flag("A-27", Urgency.SAME_DAY, a27(p));
        out.flag("A-28", Urgency.SAME_DAY, a28(p));
        out.flag("A-29", Urgency.SAME_DAY, a29(p));
        out.flag("A-29", Urgency.EMERGENCY_DEPARTMENT, a29(p).and(cancer(p)));
        out.flag("A-30", Urgency.SAME_DAY, a30(p));
        a31(p, out);
        out.flag("A-32", Urgency.WITHIN_DAYS, p.any(Finding.MULTI_SITE_BONE_PAIN, Finding.MARKED_FATIGUE));
        a33(p, out);
    }

    private static Truth a25(Person p) {
        // The condition of the table does not ask whether the pain is new.
        return cancer(p);
    }

    private static void a26(Person p, Findings out) {
        // Ruling 30: numbness, and an old weakness (ruling 25), are A-10.
        out.flag("A-26", Urgency.CALL_EMERGENCY, cancer(p).and(Signs.severeNeurological(p)));
        out.flag("A-26", Urgency.EMERGENCY_DEPARTMENT, a26(p));
    }

    private static Truth a26(Person p) {
        return cancer(p).and(Signs.neurological(p));
    }

    private static Truth a27(Person p) {
        return p.has(Finding.UNINTENTIONAL_WEIGHT_LOSS);
    }

    private static Truth a28(Person p) {
        return Truth.any(
                nightPain(p).and(p.has(Finding.RELIEVED_BY_POSITION).not()),
                constantPain(p).and(p.has(Finding.PAIN_RELIEVED_BY_REST).not()));
    }

    private static Truth a29(Person p) {
        // Ruling 32: any of these. A cough strains; a worsening trend is a progress.
        Truth pattern = Truth.any(
                p.any(
                        Finding.PROGRESSIVE,
                        Finding.WORSE_STRAIN,
                        Finding.WORSE_COUGH_SNEEZE_STRAIN,
                        Finding.WORSE_LYING),
                p.is(Trend.WORSE));
        return p.has(Finding.BAND_LIKE).and(pattern);
    }

    private static Truth a30(Person p) {
        return p.any(Finding.SPINE_LUMP, Finding.NEW_DEFORMITY);
    }

    private static void a31(Person p, Findings out) {
        Truth first = p.has(Finding.FIRST_EVER_EPISODE).and(p.atLeast(Measurement.AGE, 50));
        out.flag("A-31", Urgency.WITHIN_DAYS, first);
        Truth item = Truth.any(
                a25(p),
                a26(p),
                a27(p),
                a28(p),
                a29(p),
                a30(p),
                InjuryA4.a35(p),
                InjuryA4.a36(p),
                InjuryA4.a37(p),
                InjuryA4.a38(p),
                InjuryA4.a39(p));
        out.flag("A-31", Urgency.SAME_DAY, first.and(item));
    }

    private static void a33(Person p, Findings out) {
        Truth noBetter = p.onsetAtLeast(28 * 24).and(p.is(Trend.BETTER).not());
        out.flag("A-33", Urgency.ROUTINE, noBetter);
        out.flag("A-33", Urgency.WITHIN_DAYS, noBetter.and(p.atLeast(Measurement.AGE, 50)));
    }

    /** Cancer, current or past; known or suspected at the painful place. */
    static Truth cancer(Person p) {
        return p.has(Condition.CANCER_HISTORY).or(p.said(Finding.CANCER_AT_SITE));
    }

    /** New back pain: assumed unless denied (ruling 28). */
    static Truth newPain(Person p) {
        return p.has(Finding.NEW_BACK_PAIN).atWorst();
    }

    static Truth nightPain(Person p) {
        return p.any(Finding.NIGHT_PAIN_WAKES, Finding.WAKES_SECOND_HALF_NIGHT);
    }

    static Truth constantPain(Person p) {
        return p.has(Finding.PAIN_CONSTANT).or(p.said(Finding.CONSTANT_LOW_BACKACHE));
    }
}
