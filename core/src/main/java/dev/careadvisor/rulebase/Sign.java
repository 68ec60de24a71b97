package dev.careadvisor.rulebase;

import dev.careadvisor.patient.ChoiceInput;
import dev.careadvisor.patient.Condition;
import dev.careadvisor.patient.Finding;
import dev.careadvisor.patient.Input;
import dev.careadvisor.patient.Measurement;
import dev.careadvisor.patient.MedicineClass;
import dev.careadvisor.patient.Question;
import dev.careadvisor.patient.QuestionSet;
import java.util.List;

/** A group of inputs that several rows name by one phrase, such as "any neuro sign". */
public enum Sign {
    /** A bladder, bowel, saddle or sexual sign: a feature of. */
    CAUDA_EQUINA(
            Finding.BLADDER_CHANGE,
            Finding.BLADDER_CANNOT_PASS,
            Finding.BLADDER_HARD_TO_START,
            Finding.BLADDER_WEAK_STREAM,
            Finding.BLADDER_NO_URGE_FELT,
            Finding.BLADDER_NO_FLOW_FEELING,
            Finding.BLADDER_LEAK_OR_LOSS,
            Finding.BOWEL_CHANGE,
            Finding.BOWEL_LOSS_OF_CONTROL,
            Finding.BOWEL_NO_FULLNESS,
            Finding.BOWEL_CANNOT_FEEL_WIPING,
            Finding.SADDLE_NUMB,
            Finding.SEXUAL_DYSFUNCTION_NEW),
    /** Any neurological sign: a feature of A-01 to A-09 (ruling 22 reads features, not levels). */
    SEVERE_NEUROLOGICAL(
            CAUDA_EQUINA,
            ChoiceInput.LEG_SYMPTOMS,
            ChoiceInput.MOTOR_DEFICIT,
            Finding.FALLS_BECAUSE_LEG_GIVES_WAY,
            Finding.GAIT_CHANGE_NEW,
            Finding.HAND_CLUMSY_NEW),
    /** Any neurological sign: a feature of, numbness and an old weakness included. */
    NEUROLOGICAL(SEVERE_NEUROLOGICAL, Finding.NUMB, Finding.SENSORY_ONLY, Finding.MARKED_WEAKNESS),
    /** Fever wherever it raises a level: 37.5 C or more, felt, rigors, or masked by a medicine (ruling 9). */
    FEVER(
            Measurement.TEMPERATURE,
            Finding.FEELS_FEVERISH,
            Finding.RIGORS,
            Finding.ANTIPYRETIC_WITHIN_6H,
            Finding.CHILLS,
            Finding.SWEATS,
            Finding.TRAVEL_FEVER),
    /** Fainting, near fainting or collapse. */
    COLLAPSE(Finding.COLLAPSE, Finding.FAINT, Finding.SYNCOPE, Finding.NEAR_SYNCOPE),
    /** Weakened defence against infection, by disease or medicine (A-17, A-21, A-65; ruling 102). */
    IMMUNOSUPPRESSION(
            Condition.IMMUNOSUPPRESSED,
            Condition.HIV,
            Condition.TRANSPLANT,
            Condition.KIDNEY_TRANSPLANT,
            MedicineClass.IMMUNOSUPPRESSANT,
            MedicineClass.METHOTREXATE,
            MedicineClass.CICLOSPORIN_TACROLIMUS,
            MedicineClass.MYCOPHENOLATE,
            MedicineClass.STEROID_SYSTEMIC,
            Finding.STEROID_STOPPED_OR_MISSED),
    /** Pregnant or possibly pregnant. */
    PREGNANT(ChoiceInput.PREGNANCY),
    /** A sign of section A.5: vessels, heart, chest or abdomen. */
    VASCULAR_CHEST_ABDOMEN(
            COLLAPSE,
            Finding.PULSATILE_MASS,
            Finding.PALE,
            Finding.CLAMMY,
            Finding.KNOWN_AAA,
            Condition.AAA,
            Finding.TEARING_PAIN,
            Finding.MAXIMAL_AT_ONSET,
            Finding.FACE_DROOP,
            Finding.ARM_WEAK,
            Finding.SPEECH,
            Finding.CHEST_PAIN,
            Finding.BAND_LIKE,
            Finding.DYSPNOEA,
            Finding.SWEATING,
            Finding.JAW_ARM_PAIN,
            Finding.NAUSEA,
            Finding.VOMITING,
            Finding.REPEATED_VOMITING,
            Finding.PLEURITIC_PAIN,
            Finding.HAEMOPTYSIS,
            Finding.LEG_SWELLING,
            Finding.UNILATERAL_LEG_SWELLING,
            Finding.ABDOMINAL_PAIN,
            Finding.SEVERE_ABDOMINAL_PAIN,
            Finding.CONSTANT_ABDOMINAL_PAIN,
            Finding.LOWER_ABDO_PAIN,
            Finding.EPIGASTRIC,
            Finding.RUQ_PAIN,
            Finding.JAUNDICE,
            Finding.BLACK_STOOL,
            Finding.VOMIT_BLOOD,
            Finding.TESTICULAR_PAIN,
            Finding.SHOULDER_TIP,
            Finding.EPIGASTRIC_TO_BACK),
    /** Two or more serotonergic medicines; an MAOI counts until day 14 after stopping, that day included. */
    TWO_SEROTONERGIC(
            MedicineClass.CYCLOBENZAPRINE,
            MedicineClass.METAXALONE,
            MedicineClass.TRAMADOL,
            MedicineClass.SSRI,
            MedicineClass.SNRI,
            MedicineClass.TCA,
            MedicineClass.TRIPTAN,
            MedicineClass.LINEZOLID,
            MedicineClass.METHYLENE_BLUE,
            MedicineClass.DEXTROMETHORPHAN,
            MedicineClass.VORTIOXETINE,
            MedicineClass.ST_JOHNS_WORT,
            MedicineClass.MEPERIDINE,
            MedicineClass.MDMA,
            MedicineClass.MAOI,
            MedicineClass.MAOI_STOPPED,
            Measurement.MAOI_STOPPED_AGO),
    /** A monoamine oxidase inhibitor now or within the last 14 days; linezolid and methylene blue are such inhibitors (C-111). */
    MAOI_EXPOSURE(
            MedicineClass.MAOI,
            MedicineClass.LINEZOLID,
            MedicineClass.METHYLENE_BLUE,
            MedicineClass.MAOI_STOPPED,
            Measurement.MAOI_STOPPED_AGO),
    /** A risk factor because of which an unknown eGFR must be asked (clinical tables, section 0.3). */
    KIDNEY_RISK(Measurement.AGE, Condition.CKD, Condition.DIABETES, Condition.HYPERTENSION);

    @SuppressWarnings("ImmutableEnumChecker") // made with copyOf, never changed
    private final List<Input> inputs;

    @SuppressWarnings("ImmutableEnumChecker") // never changes
    private final QuestionSet questions;

    Sign(Object... parts) {
        List<Input> all = new java.util.ArrayList<>();
        for (Object part : parts) {
            if (part instanceof Sign sign) {
                all.addAll(sign.inputs);
            } else {
                all.add((Input) part);
            }
        }
        this.inputs = List.copyOf(all);
        this.questions = QuestionSet.of(all.stream()
                .filter(Question.class::isInstance)
                .map(Question.class::cast)
                .toList());
    }

    /**
     * The inputs that this sign is made of.
     *
     * @return an unmodifiable list
     */
    public List<Input> inputs() {
        return inputs;
    }

    /** Those of the inputs that are answered present, absent or unknown. */
    QuestionSet questions() {
        return questions;
    }
}
