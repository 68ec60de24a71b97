package dev.careadvisor.proof.reading;

import dev.careadvisor.advice.Severity;
import dev.careadvisor.patient.Allergy;
import dev.careadvisor.patient.Condition;
import dev.careadvisor.patient.Finding;
import dev.careadvisor.patient.Measurement;
import dev.careadvisor.patient.MedicineClass;
import dev.careadvisor.remedy.Remedy;
import dev.careadvisor.remedy.RemedyGroup;

/** Section C.2, acetaminophen: what excludes it (C-061 to C-075). The numbers of these rows are read with the doses. */
final class AcetaminophenC2 {

    private AcetaminophenC2() {}

    static void read(Person p, Situation s, Findings out) {
        liver(p, out);
        alcohol(p, out);
        eatingLittle(p, out);
        warfarin(p, out);
        allergy(p, out);
    }

    private static void liver(Person p, Findings out) {
        exclude(out, "C-061", Severity.AVOID, p.any(Condition.LIVER_DISEASE, Condition.ASCITES));
        // fluid in the belly is a decompensated cirrhosis in other words
        exclude(
                out,
                "C-062",
                Severity.CONTRA,
                p.any(Condition.ACUTE_HEPATITIS, Condition.DECOMPENSATED_CIRRHOSIS, Condition.ASCITES));
    }

    private static void alcohol(Person p, Findings out) {
        exclude(
                out,
                "C-063",
                Severity.AVOID,
                p.atLeast(Measurement.ALCOHOL, 3)
                        .or(p.any(Finding.BINGE_TODAY, Finding.DRUNK, Condition.ALCOHOL_DEPENDENCE)));
        // C-064 is a number only
    }

    private static void eatingLittle(Person p, Findings out) {
        exclude(
                out,
                "C-065",
                Severity.AVOID,
                p.any(Condition.MALNOURISHED, Condition.EATING_DISORDER).or(p.atLeast(Measurement.FASTING_FOR, 3)));
    }

    private static void warfarin(Person p, Findings out) {
        // ruling 62: an anticoagulant that may be warfarin is read as warfarin; three days of use are the end
        Truth warfarin = p.has(MedicineClass.WARFARIN);
        Truth readAsWarfarin = warfarin.or(p.has(MedicineClass.ANTICOAG).and(warfarin.atWorst()));
        exclude(out, "C-066", Severity.AVOID, readAsWarfarin.and(p.atLeast(Measurement.ACETAMINOPHEN_DAYS, 3)));
        // C-067 avoids only what is above 2,000 mg, C-068 is a number: neither excludes
    }

    private static void allergy(Person p, Findings out) {
        exclude(out, "C-069", Severity.CONTRA, p.any(Allergy.ACETAMINOPHEN, Condition.SJS_TEN_AGEP));
        // While a reaction goes on, whatever it came from, no medicine.
        Truth reaction = p.any(
                Finding.AFTER_ACETAMINOPHEN_OR_NSAID,
                Finding.SKIN_BLISTERING_PEELING,
                Finding.WIDESPREAD_RASH,
                Finding.HIVES,
                Finding.FACE_SWELLING);
        out.exclude("C-069", Severity.CONTRA, reaction, RemedyGroup.MEDICINES);
        // C-070 to C-075: words, numbers, and a form of tablet
    }

    private static void exclude(Findings out, String row, Severity severity, Truth when) {
        out.exclude(row, severity, when, Remedy.ACETAMINOPHEN);
    }
}
