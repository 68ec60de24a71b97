package dev.careadvisor.proof.reading;

import dev.careadvisor.advice.Severity;
import dev.careadvisor.patient.Condition;
import dev.careadvisor.patient.Device;
import dev.careadvisor.patient.Finding;
import dev.careadvisor.patient.Measurement;
import dev.careadvisor.patient.Region;
import dev.careadvisor.remedy.Remedy;

/** Table C.10: TENS, C-220 to C-229. */
final class TensC10 {

    private TensC10() {}

    static void read(Person p, Situation s, Findings out) {
        c220To222(p, out);
        c223(p, out);
        c224(p, out);
        c225To228(p, out);
    }

    private static void c220To222(Person p, Findings out) {
        out.exclude(
                "C-220",
                Severity.CONTRA,
                p.any(Device.PACEMAKER, Device.ICD, Device.SCS, Device.PUMP, Device.OTHER_ELECTRONIC),
                Remedy.TENS);
        out.exclude("C-221", Severity.CONTRA, Signs.pregnant(p), Remedy.TENS);
        Truth seizures = TopicalsC6.seizures(p);
        out.exclude("C-222", Severity.AVOID, seizures, Remedy.TENS);
        out.exclude("C-222", Severity.CONTRA, seizures.and(p.is(Region.CERVICAL)), Remedy.TENS);
    }

    /** The upper back is part of the chest. A heart attack, stent or operation is known by its date, too. */
    private static void c223(Person p, Findings out) {
        Truth heart = Truth.any(
                p.any(
                        Condition.ARRHYTHMIA,
                        Condition.IHD,
                        Condition.MI,
                        Condition.CORONARY_STENT,
                        Condition.HEART_FAILURE,
                        Condition.UNSTABLE_ANGINA,
                        Condition.CABG,
                        Condition.HEART_BLOCK,
                        Condition.BRADYCARDIA,
                        Condition.BICUSPID_VALVE),
                // Asked for other remedies only.
                p.said(Condition.AORTIC_STENOSIS),
                p.said(Condition.VALVE_DISEASE),
                p.said(Condition.CONDUCTION),
                p.said(Condition.QT_LONG));
        Truth dated = Truth.of(p.known(Measurement.MYOCARDIAL_INFARCTION_AGO)
                || p.known(Measurement.CORONARY_STENT_AGO)
                || p.known(Measurement.HEART_SURGERY_AGO));
        out.exclude("C-223", Severity.AVOID, heart.or(dated), Remedy.TENS);
        out.exclude("C-223", Severity.CONTRA, heart.and(p.is(Region.THORACIC, Region.INTERSCAPULAR)), Remedy.TENS);
    }

    private static void c224(Person p, Findings out) {
        Truth broken = p.any(Finding.SKIN_NOT_INTACT, Finding.OPEN_WOUND, Finding.SHAVED_SKIN, Finding.SUNBURN_AT_SITE);
        Truth numb = ColdC9.numbSite(p).or(p.said(Condition.SPINAL_CORD_INJURY));
        out.exclude(
                "C-224",
                Severity.CONTRA,
                Truth.any(
                        broken,
                        numb,
                        p.any(Finding.IRRADIATED_SKIN, Condition.ECZEMA_AT_SITE, Finding.CANCER_AT_SITE),
                        MassageC12.thrombosis(p),
                        ColdC9.infectedSkin(p)),
                Remedy.TENS);
    }

    private static void c225To228(Person p, Findings out) {
        // "Undiagnosed" is no input: any weight loss or cancer counts.
        out.exclude(
                "C-225",
                Severity.CONTRA,
                p.any(Finding.UNINTENTIONAL_WEIGHT_LOSS, Condition.CANCER_HISTORY, Finding.CANCER_AT_SITE),
                Remedy.TENS);
        // Not asked for TENS.
        out.exclude(
                "C-226",
                Severity.CONTRA,
                p.said(Finding.PLANS_DRIVE_OR_MACHINERY).or(p.said(Finding.ASLEEP)),
                Remedy.TENS);
        // "Recent" as in C-008: up to 12 months, unknown is within (ruling 67).
        Truth within = p.atMost(Measurement.STROKE_AGO, 366);
        Truth recentStroke = MassageC12.stroke(p).and(within.atWorst()).or(within.ifKnown());
        out.exclude(
                "C-227", Severity.AVOID, recentStroke.or(p.any(Finding.ACTIVE_BLEED, Condition.FRACTURE)), Remedy.TENS);
        out.exclude("C-228", Severity.CONTRA, p.below(Measurement.AGE, 18), Remedy.TENS);
    }
}
