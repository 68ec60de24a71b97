package dev.careadvisor.proof.reading;

import dev.careadvisor.advice.Urgency;
import dev.careadvisor.medicine.Ingredient;
import dev.careadvisor.patient.Condition;
import dev.careadvisor.patient.Finding;
import dev.careadvisor.patient.Measurement;
import dev.careadvisor.patient.MedicineClass;
import java.time.Instant;
import java.util.stream.Stream;

/** Section A.7: red flags raised by treatment. */
final class TreatmentA7 {

    private TreatmentA7() {}

    static void read(Person p, Findings out) {
        anaphylaxis(p, out);
        skin(p, out);
        liver(p, out);
        burn(p, out);
        drowsy(p, out);
        lidocaine(p, out);
        magnesium(p, out);
        nsaidStopSigns(p, out);
        kidney(p, out);
    }

    private static void anaphylaxis(Person p, Findings out) {
        // Sudden swelling is asked about in pregnancy only.
        Truth sign = p.any(Finding.WHEEZE, Finding.FACE_SWELLING, Finding.HIVES).or(p.said(Finding.SUDDEN_SWELLING));
        // The question on new signs after any dose names wheeze, hives, swelling and faintness itself.
        out.flag("A-82", Urgency.CALL_EMERGENCY, p.has(Finding.AFTER_ANY_DOSE));
        out.flag("A-82", Urgency.CALL_EMERGENCY, sign.and(somethingUsed(p)));
        out.flag("A-82", Urgency.CALL_EMERGENCY, p.has(Finding.SHOCK));
        out.flag("A-82", Urgency.SAME_DAY, sign);
    }

    private static void skin(Person p, Findings out) {
        Truth sign = p.any(Finding.SKIN_BLISTERING_PEELING, Finding.WIDESPREAD_RASH);
        Truth after = p.has(Finding.AFTER_ACETAMINOPHEN_OR_NSAID);
        // What is in use came before the rash.
        Truth inUse = p.any(Finding.TAKING_ACETAMINOPHEN, Finding.TAKING_NSAID, Finding.TAKING_DICLOFENAC);
        out.flag("A-83", Urgency.CALL_EMERGENCY, sign.and(after.or(inUse)));
        // A few blisters may be shingles, unless they came after the medicine.
        out.flag("A-83", Urgency.CALL_EMERGENCY, p.has(Finding.BLISTERS).and(after));
        out.flag("A-83", Urgency.SAME_DAY, Truth.any(sign, p.has(Finding.BLISTERS), after));
    }

    private static void liver(Person p, Findings out) {
        Truth sign = p.any(Finding.JAUNDICE, Finding.DARK_URINE, Finding.RUQ_PAIN);
        Truth inUse = p.any(Finding.TAKING_ACETAMINOPHEN, Finding.TAKING_DICLOFENAC, Finding.TAKING_RELAXANT);
        out.flag("A-86", Urgency.EMERGENCY_DEPARTMENT, sign.and(inUse));
    }

    private static void burn(Person p, Findings out) {
        Truth burn = p.has(Finding.BURN_UNDER_HEAT_OR_RUB);
        Truth large = p.has(Finding.BURN_LARGE_DEEP_WHITE);
        // A large burn is a burn.
        out.flag("A-87", Urgency.EMERGENCY_DEPARTMENT, large);
        out.flag("A-87", Urgency.SAME_DAY, burn);
    }

    private static void drowsy(Person p, Findings out) {
        Truth sign = p.any(Finding.VERY_SLEEPY, Finding.SLOW_BREATHING, Finding.CANNOT_BE_WOKEN);
        out.flag("A-88", Urgency.CALL_EMERGENCY, sign.and(p.has(Finding.TAKING_RELAXANT)));
        out.flag("A-88", Urgency.CALL_EMERGENCY, p.any(Finding.SLOW_BREATHING, Finding.CANNOT_BE_WOKEN));
    }

    private static void lidocaine(Person p, Findings out) {
        Truth sign = Truth.any(
                p.any(Finding.METALLIC_TASTE, Finding.RINGING_EARS),
                p.any(Finding.MOUTH_NUMB, Finding.TINGLING_MOUTH_HANDS),
                p.has(Finding.FITS),
                slowPulse(p));
        out.flag("A-89", Urgency.CALL_EMERGENCY, sign.and(p.has(Finding.USING_LIDOCAINE_PATCH)));
        out.flag("A-89", Urgency.CALL_EMERGENCY, p.has(Finding.FITS));
    }

    private static void magnesium(Person p, Findings out) {
        // Ruling 55: one of the first three, or two of all.
        Truth pressure = p.atMost(Measurement.SYSTOLIC_PRESSURE, 90);
        Truth drowsy = p.any(Finding.VERY_SLEEPY, Finding.CANNOT_BE_WOKEN).or(p.said(Finding.SEDATED));
        Truth one = Truth.any(pressure, slowPulse(p), drowsy);
        Truth two = Truth.atLeast(
                2, pressure, slowPulse(p), drowsy, p.has(Finding.MARKED_WEAKNESS), p.has(Finding.FLUSHING));
        out.flag("A-90", Urgency.CALL_EMERGENCY, p.has(Finding.TAKING_MAGNESIUM).and(one.or(two)));
    }

    private static void nsaidStopSigns(Person p, Findings out) {
        Truth inUse = p.any(Finding.TAKING_NSAID, Finding.TAKING_DICLOFENAC);
        Truth chest = p.any(Finding.CHEST_PAIN, Finding.DYSPNOEA);
        Truth swelling = p.any(Finding.LEG_SWELLING, Finding.UNILATERAL_LEG_SWELLING, Finding.SWELLING);
        Truth urine = p.any(Finding.LOW_URINE, Finding.NO_URINE);
        out.flag("A-91", Urgency.CALL_EMERGENCY, inUse.and(chest));
        out.flag("A-91", Urgency.SAME_DAY, inUse.and(swelling.or(urine)));
    }

    private static void kidney(Person p, Findings out) {
        Truth setting = Truth.any(
                p.any(Condition.CKD, Condition.DIALYSIS, Condition.KIDNEY_TRANSPLANT, Condition.SINGLE_KIDNEY),
                p.below(Measurement.GLOMERULAR_FILTRATION_RATE, 60),
                p.any(MedicineClass.ACEI, MedicineClass.ARB, MedicineClass.ARNI),
                p.any(MedicineClass.DIURETIC, MedicineClass.K_SPARING),
                p.any(MedicineClass.METFORMIN, MedicineClass.LITHIUM));
        Truth heat = p.has(Finding.HEAT_EXERTION).and(p.has(Finding.DIZZINESS));
        Truth dry = Truth.any(
                p.any(Finding.LOW_URINE, Finding.NO_URINE),
                p.any(Finding.VOMITING, Finding.REPEATED_VOMITING, Finding.DIARRHOEA),
                heat,
                p.said(Finding.DEHYDRATED));
        Truth worse = p.any(Finding.NO_URINE, Finding.CONFUSION).or(Signs.collapse(p));
        out.flag("A-93", Urgency.EMERGENCY_DEPARTMENT, Truth.all(setting, dry, worse));
        out.flag("A-93", Urgency.SAME_DAY, setting.and(dry));
    }

    /** A medicine or a topical product before the reaction: in use, or said, or listed for the last 24 hours. */
    private static Truth somethingUsed(Person p) {
        Truth inUse = p.any(
                Finding.TAKING_ACETAMINOPHEN,
                Finding.TAKING_NSAID,
                Finding.TAKING_DICLOFENAC,
                Finding.TAKING_MAGNESIUM,
                Finding.TAKING_RELAXANT,
                Finding.USING_LIDOCAINE_PATCH,
                Finding.AFTER_ACETAMINOPHEN_OR_NSAID);
        // Not asked of everybody.
        Truth said = p.any(
                        Finding.RUB_OR_PATCH_SAME_SITE_8H,
                        Finding.MENTHOL_SAME_SITE,
                        Finding.TRANSDERMAL_PATCH,
                        Finding.UNLISTED_DOSES)
                .ifKnown();
        Instant dayAgo = p.patient().asOf().minus(Doses.DAY);
        boolean listed = Stream.of(Ingredient.ASPIRIN, Ingredient.CAPSAICIN, Ingredient.MENTHOL)
                .anyMatch(ingredient -> p.doses().known(ingredient).stream()
                        .anyMatch(dose -> dose.latest().isAfter(dayAgo)));
        return Truth.any(inUse, said, Truth.of(listed));
    }

    /** Said, or a heart rate below 50 that was measured. */
    private static Truth slowPulse(Person p) {
        return p.has(Finding.SLOW_PULSE).or(p.below(Measurement.HEART_RATE, 50).ifKnown());
    }
}
