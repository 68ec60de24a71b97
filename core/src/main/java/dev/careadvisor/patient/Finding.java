package dev.careadvisor.patient;

/** Symptoms, signs and circumstances of the person. Each is answered present, absent or unknown; the wording is in the text bundles, the screens are in the catalogue. */
public enum Finding implements Question {
    /** Abdominal pain. */
    ABDOMINAL_PAIN,
    /** Cough induced by an angiotensin-converting enzyme inhibitor. */
    ACE_COUGH,
    /** Active or recent bleeding, systemic or at the treatment site. */
    ACTIVE_BLEED,
    /** Acute intercurrent illness. */
    ACUTE_ILLNESS,
    /** Onset of skin signs after acetaminophen or a non-steroidal anti-inflammatory drug. */
    AFTER_ACETAMINOPHEN_OR_NSAID,
    /** Onset of signs after a dose of any medicine or topical product. */
    AFTER_ANY_DOSE,
    /** Agitation. */
    AGITATION,
    /** Any alcohol intake within the last 24 hours. */
    ALCOHOL_LAST_24H,
    /** Anaesthetised skin at the treatment site. */
    ANAESTHETISED_SKIN,
    /** Antipyretic taken within the last 6 hours. */
    ANTIPYRETIC_WITHIN_6H,
    /** Arm weakness (stroke sign). */
    ARM_WEAK,
    /** Arthritis, current or past. */
    ARTHRITIS_EVER,
    /** Asleep or likely to fall asleep during treatment. */
    ASLEEP,
    /** Low-dose aspirin is enteric coated. */
    ASPIRIN_ENTERIC_COATED,
    /** Pain linked to assault or abuse. */
    ASSAULT_LINKED,
    /** Involuntary back arching (opisthotonus, acute dystonia). */
    BACK_ARCHING,
    /** Any back or leg pain. */
    BACK_OR_LEG_PAIN,
    /** Band-like trunk pain. */
    BAND_LIKE,
    /** Bath, shower or exercise within 1 hour of application. */
    BATH_OR_EXERCISE_WITHIN_1H,
    /** Improvement within 48 hours of taking a non-steroidal anti-inflammatory drug. */
    BETTER_ON_NSAID_48H,
    /** Pain improves with movement. */
    BETTER_WITH_MOVEMENT,
    /** Binge drinking today. */
    BINGE_TODAY,
    /** Melaena: black, tarry stools. */
    BLACK_STOOL,
    /** Urinary retention: unable to pass urine. */
    BLADDER_CANNOT_PASS,
    /** Change in bladder function, kind not specified. */
    BLADDER_CHANGE,
    /** Urinary hesitancy. */
    BLADDER_HARD_TO_START,
    /** Urinary incontinence or leakage. */
    BLADDER_LEAK_OR_LOSS,
    /** Loss of sensation of urinary flow. */
    BLADDER_NO_FLOW_FEELING,
    /** Loss of the urge to void. */
    BLADDER_NO_URGE_FELT,
    /** Weak urinary stream. */
    BLADDER_WEAK_STREAM,
    /** Vaginal bleeding. */
    BLEEDING,
    /** Skin blisters (vesicles). */
    BLISTERS,
    /** Loss of sensation on wiping after defaecation. */
    BOWEL_CANNOT_FEEL_WIPING,
    /** Change in bowel function, kind not specified. */
    BOWEL_CHANGE,
    /** Faecal incontinence. */
    BOWEL_LOSS_OF_CONTROL,
    /** Loss of rectal fullness sensation. */
    BOWEL_NO_FULLNESS,
    /** Tachypnoea. */
    BREATHING_FAST,
    /** Laboured breathing. */
    BREATHING_HARD,
    /** Burning pain or dysaesthesia of the skin. */
    BURNING,
    /** Burn that is large, deep, white or charred. */
    BURN_LARGE_DEEP_WHITE,
    /** Burn or blister under heat, a topical rub or a patch. */
    BURN_UNDER_HEAT_OR_RUB,
    /** Buttock pain. */
    BUTTOCK_PAIN,
    /** Known or suspected malignancy at the treatment site. */
    CANCER_AT_SITE,
    /** Unrousable. */
    CANNOT_BE_WOKEN,
    /** Unable to move after injury. */
    CANNOT_MOVE,
    /** Unable to sleep because of pain. */
    CANNOT_SLEEP,
    /** Unable to stand. */
    CANNOT_STAND,
    /** Unable to walk or bear weight. */
    CANNOT_WALK,
    /** Chest pain. */
    CHEST_PAIN,
    /** Child in the household (scald hazard). */
    CHILD_AT_HOME,
    /** Chills. */
    CHILLS,
    /** Clammy skin, not explained by exertion or fever. */
    CLAMMY,
    /** Neurological, bladder, bowel or saddle signs already examined by a clinician. */
    CLINICIAN_ASSESSED,
    /** Cold-induced angina. */
    COLD_ANGINA,
    /** Colicky pain. */
    COLIC,
    /** Collapse with this episode. */
    COLLAPSE,
    /** New confusion. */
    CONFUSION,
    /** Constant abdominal pain. */
    CONSTANT_ABDOMINAL_PAIN,
    /** Constant low, dull backache. */
    CONSTANT_LOW_BACKACHE,
    /** Constipation. */
    CONSTIPATION,
    /** Contact lens wear or handling of an infant. */
    CONTACT_LENSES_OR_INFANT,
    /** Recent crush injury or extreme exertion. */
    CRUSH_OR_EXTREME_EXERTION,
    /** Cola-coloured or brown urine, not merely concentrated. */
    DARK_URINE,
    /** Dehydration. */
    DEHYDRATED,
    /** Suspected dengue fever. */
    DENGUE_SUSPECTED,
    /** Diarrhoea. */
    DIARRHOEA,
    /** Pain different from the usual back pain. */
    DIFFERENT_FROM_USUAL,
    /** Dizziness or lightheadedness. */
    DIZZINESS,
    /** Alcohol intoxication. */
    DRUNK,
    /** Dyspnoea. */
    DYSPNOEA,
    /** Dysuria. */
    DYSURIA,
    /** Enthesitis, current or past. */
    ENTHESITIS_EVER,
    /** Epigastric pain. */
    EPIGASTRIC,
    /** Epigastric pain radiating through to the back. */
    EPIGASTRIC_TO_BACK,
    /** Rash or dermatomal pain involving the eye area. */
    EYE_AREA,
    /** Facial droop. */
    FACE_DROOP,
    /** Facial, lip or tongue swelling (angioedema). */
    FACE_SWELLING,
    /** Fainting with this episode. */
    FAINT,
    /** History of fainting with needles. */
    FAINTS_WITH_NEEDLES,
    /** Falls because a leg gives way. */
    FALLS_BECAUSE_LEG_GIVES_WAY,
    /** Risk of falls. */
    FALLS_RISK,
    /** Feels feverish, with or without a measured temperature. */
    FEELS_FEVERISH,
    /** First episode of colic. */
    FIRST_COLIC,
    /** First-degree relative with spondyloarthritis. */
    FIRST_DEGREE_SPA,
    /** First ever episode of back pain. */
    FIRST_EVER_EPISODE,
    /** First pain of this kind. */
    FIRST_SUCH_PAIN,
    /** Seizure after treatment. */
    FITS,
    /** Pain on spinal flexion. */
    FLEXION_PAIN,
    /** Vaginal fluid loss. */
    FLUID_LOSS,
    /** Prescribed fluid restriction. */
    FLUID_RESTRICTION,
    /** Flushing. */
    FLUSHING,
    /** Frailty. */
    FRAIL,
    /** Urinary frequency. */
    FREQUENCY,
    /** New gait disturbance, or heavy or clumsy legs. */
    GAIT_CHANGE_NEW,
    /** Generalised muscle spasm. */
    GENERALISED_SPASM,
    /** Groin pain. */
    GROIN_PAIN,
    /** Pain radiating to the groin. */
    GROIN_RADIATION,
    /** Haematuria. */
    HAEMATURIA,
    /** Haemoptysis. */
    HAEMOPTYSIS,
    /** New hand clumsiness. */
    HAND_CLUMSY_NEW,
    /** Mild headache. */
    HEADACHE,
    /** Heart surgery planned, or performed within the last 14 days. */
    HEART_SURGERY_PLANNED,
    /** Recent exertion in heat. */
    HEAT_EXERTION,
    /** Heat applied to the same site within the last 8 hours. */
    HEAT_SAME_SITE_8H,
    /** Loss of height. */
    HEIGHT_LOSS,
    /** High-energy trauma: collision of 30 km/h or more, fall of over 1 m or 5 stairs. */
    HIGH_ENERGY,
    /** Hip held in flexion. */
    HIP_FLEXED,
    /** Urticaria (hives). */
    HIVES,
    /** Hypertension controlled, blood pressure below 160/100 mmHg. */
    HYPERTENSION_CONTROLLED,
    /** Current flare of inflammatory bowel disease. */
    IBD_FLARE,
    /** Immobility within 4 weeks: bed rest, cast, or sitting over 4 hours in transit. */
    IMMOBILE,
    /** Infant in close contact. */
    INFANTS_NEAR,
    /** Breastfed infant born preterm or aged under 4 weeks. */
    INFANT_PRETERM_OR_UNDER_4WK,
    /** Known or suspected infection at the treatment site. */
    INFECTION_AT_SITE,
    /** Irradiated skin at the treatment site. */
    IRRADIATED_SKIN,
    /** Jaundice. */
    JAUNDICE,
    /** Jaw or arm pain. */
    JAW_ARM_PAIN,
    /** Jaw stiffness (trismus). */
    JAW_STIFF,
    /** Known abdominal aortic aneurysm. */
    KNOWN_AAA,
    /** Lactating. */
    LACTATING,
    /** Leg pain increasing or peripheralising on flexion or rotation. */
    LEG_PAIN_INCREASES_ON_FLEXION,
    /** Leg swelling. */
    LEG_SWELLING,
    /** Limp. */
    LIMP,
    /** Lives alone or no helper nearby. */
    LIVES_ALONE,
    /** Lower abdominal pain. */
    LOWER_ABDO_PAIN,
    /** Oliguria: markedly reduced urine output. */
    LOW_URINE,
    /** Elemental magnesium content of the product is known. */
    MAGNESIUM_ELEMENTAL_KNOWN,
    /** Marked fatigue. */
    MARKED_FATIGUE,
    /** Marked muscle weakness. */
    MARKED_WEAKNESS,
    /** Pain maximal at onset. */
    MAXIMAL_AT_ONSET,
    /** Menthol rub at the same site. */
    MENTHOL_SAME_SITE,
    /** Metallic taste. */
    METALLIC_TASTE,
    /** Midline spinal pain. */
    MIDLINE_PAIN,
    /** Severe midline spinal pain. */
    MIDLINE_SEVERE,
    /** Mottled skin. */
    MOTTLED_SKIN,
    /** Oral numbness. */
    MOUTH_NUMB,
    /** Magnetic resonance imaging planned today. */
    MRI_TODAY,
    /** Bone pain at several sites. */
    MULTI_SITE_BONE_PAIN,
    /** Muscle tear or undiagnosed back problem. */
    MUSCLE_TEAR_OR_UNDIAGNOSED,
    /** Nausea. */
    NAUSEA,
    /** Near-syncope with this episode. */
    NEAR_SYNCOPE,
    /** Neck, jaw or eye muscle spasm (dystonia, oculogyric crisis). */
    NECK_JAW_EYE_SPASM,
    /** Neck stiffness. */
    NECK_STIFFNESS,
    /** Needle phobia. */
    NEEDLE_PHOBIA,
    /** Neuropathy at the treatment site. */
    NEUROPATHY_AT_SITE,
    /** No non-steroidal anti-inflammatory drug taken since asthma was diagnosed. */
    NEVER_TAKEN_NSAID_SINCE_ASTHMA,
    /** New back, flank or abdominal pain. */
    NEW_BACK_PAIN,
    /** New spinal deformity. */
    NEW_DEFORMITY,
    /** New leg sign since yesterday: pain, paraesthesia, numbness or weakness. */
    NEW_LEG_SIGN,
    /** Night pain that wakes from sleep. */
    NIGHT_PAIN_WAKES,
    /** Night sweats. */
    NIGHT_SWEATS,
    /** Almost no food intake for one day or more. */
    NOT_EATING,
    /** Not immunised, or not fully immunised, against tetanus. */
    NOT_IMMUNISED,
    /** Pain not relieved after 48 hours of self-care within the limits. */
    NOT_RELIEVED_AFTER_48H,
    /** Anuria: no or almost no urine for 12 hours or more. */
    NO_URINE,
    /** Numbness in a leg or elsewhere. */
    NUMB,
    /** Current oestrogen: contraceptive pill, patch or ring, or hormone replacement. */
    OESTROGEN,
    /** Open wound. */
    OPEN_WOUND,
    /** Oral surgery or tonsillectomy within the last 7 days. */
    ORAL_SURGERY_OR_TONSILLECTOMY_7D,
    /** Constant pain. */
    PAIN_CONSTANT,
    /** Previous reaction to any analgesic or antipyretic. */
    PAIN_FEVER_DRUG_REACTION,
    /** Pain relieved by rest. */
    PAIN_RELIEVED_BY_REST,
    /** Pallor. */
    PALE,
    /** Palpitations. */
    PALPITATIONS,
    /** Pelvic pressure. */
    PELVIC_PRESSURE,
    /** Photophobia. */
    PHOTOPHOBIA,
    /** Tablet lodged in the throat or oesophagus. */
    PILL_STUCK,
    /** Plans to drive or operate machinery within 24 hours. */
    PLANS_DRIVE_OR_MACHINERY,
    /** Pleuritic pain. */
    PLEURITIC_PAIN,
    /** Poor grip. */
    POOR_GRIP,
    /** Postpartum: birth within the last 12 weeks. */
    POSTPARTUM,
    /** Surgery, dental extraction or spinal injection planned within 7 days. */
    PROCEDURE_PLANNED_WITHIN_7D,
    /** Progressive pain. */
    PROGRESSIVE,
    /** Psoriasis, current or past. */
    PSORIASIS_EVER,
    /** Pulsatile abdominal mass. */
    PULSATILE_MASS,
    /** New skin rash. */
    RASH,
    /** Recent abdominal surgery. */
    RECENT_ABDOMINAL_SURGERY,
    /** Surgery within the last 6 weeks. */
    RECENT_SURGERY_6WK,
    /** Recurrence within 14 days of settling. */
    RECURRED_WITHIN_14D,
    /** Reduced fetal movements. */
    REDUCED_MOVEMENTS,
    /** Red, painful eye. */
    RED_PAINFUL_EYE,
    /** Refusal to walk. */
    REFUSAL_TO_WALK,
    /** Muscle relaxant prescribed to this person for this episode. */
    RELAXANT_PRESCRIBED_THIS_EPISODE,
    /** Pain relieved by at least one position. */
    RELIEVED_BY_POSITION,
    /** Pain relieved by lying flat. */
    RELIEVED_LYING,
    /** Acetaminophen above the daily limit on two or more days. */
    REPEATED_OVER_CAP_DAYS,
    /** Repeated or bilious vomiting, or no oral intake tolerated. */
    REPEATED_VOMITING,
    /** Rhythmic pain. */
    RHYTHMIC,
    /** Muscle rigidity. */
    RIGID_MUSCLES,
    /** Rigors. */
    RIGORS,
    /** Tinnitus. */
    RINGING_EARS,
    /** Topical rub or patch on the same site within the last 8 hours. */
    RUB_OR_PATCH_SAME_SITE_8H,
    /** Right upper quadrant pain. */
    RUQ_PAIN,
    /** Saddle, genital or perianal numbness or tingling, any size of area. */
    SADDLE_NUMB,
    /** Sedation from a medicine or drug. */
    SEDATED,
    /** Thoughts of self-harm. */
    SELF_HARM_THOUGHTS,
    /** Sensory symptoms in one leg without motor deficit. */
    SENSORY_ONLY,
    /** Severe abdominal pain. */
    SEVERE_ABDOMINAL_PAIN,
    /** Severe diffuse muscle pain. */
    SEVERE_DIFFUSE_MUSCLE_PAIN,
    /** Severe headache. */
    SEVERE_HEADACHE,
    /** Severe gastro-oesophageal reflux. */
    SEVERE_REFLUX,
    /** New sexual dysfunction or loss of genital sensation. */
    SEXUAL_DYSFUNCTION_NEW,
    /** Recently shaved skin at the treatment site. */
    SHAVED_SKIN,
    /** Signs of shock. */
    SHOCK,
    /** Shoulder injury or dislocation. */
    SHOULDER_INJURY,
    /** Shoulder tip pain. */
    SHOULDER_TIP,
    /** Skin blistering or peeling. */
    SKIN_BLISTERING_PEELING,
    /** Infected skin. */
    SKIN_INFECTED,
    /** Skin at the treatment site broken, irritated or damaged. */
    SKIN_NOT_INTACT,
    /** Reduced skin sensation at the treatment site. */
    SKIN_SENSATION_REDUCED,
    /** Slow or shallow breathing (respiratory depression). */
    SLOW_BREATHING,
    /** Slow pulse (bradycardia) during treatment. */
    SLOW_PULSE,
    /** Speech disturbance (stroke sign). */
    SPEECH,
    /** Spinal surgery, spinal injection or epidural within the last 90 days. */
    SPINAL_PROCEDURE,
    /** Lump or swelling over the spine or back. */
    SPINE_LUMP,
    /** Sport with pain on spinal extension. */
    SPORTS_EXTENSION,
    /** Systemic corticosteroid stopped or doses missed. */
    STEROID_STOPPED_OR_MISSED,
    /** Sensitivity to strong vapours, such as menthol or camphor, with asthma. */
    STRONG_VAPOUR,
    /** Sudden onset of pain. */
    SUDDEN_ONSET,
    /** Sudden swelling of the face or hands. */
    SUDDEN_SWELLING,
    /** Sunburn at the treatment site. */
    SUNBURN_AT_SITE,
    /** Difficulty swallowing (dysphagia). */
    SWALLOWING_HARD,
    /** Sweating, not explained by exertion or fever. */
    SWEATING,
    /** Feverish sweats. */
    SWEATS,
    /** Swelling of the ankles or feet. */
    SWELLING,
    /** Swelling or bruising at the treatment site. */
    SWELLING_OR_BRUISE,
    /** Syncope (loss of consciousness) with this episode. */
    SYNCOPE,
    /** Acetaminophen taken in this episode. */
    TAKING_ACETAMINOPHEN,
    /** Diclofenac, oral or topical, used in this episode. */
    TAKING_DICLOFENAC,
    /** Current magnesium product: supplement, antacid or laxative. */
    TAKING_MAGNESIUM,
    /** Any non-steroidal anti-inflammatory drug used in this episode, oral or topical. */
    TAKING_NSAID,
    /** Current muscle relaxant. */
    TAKING_RELAXANT,
    /** Tuberculosis contact or origin in an endemic area. */
    TB_RISK,
    /** Tearing or ripping pain. */
    TEARING_PAIN,
    /** Transcutaneous electrical nerve stimulation at the same site. */
    TENS_SAME_SITE,
    /** Testicular pain. */
    TESTICULAR_PAIN,
    /** Uterine tightenings (contractions). */
    TIGHTENINGS,
    /** Perioral or hand paraesthesia. */
    TINGLING_MOUTH_HANDS,
    /** Transdermal medicine patch. */
    TRANSDERMAL_PATCH,
    /** Injury already assessed by a clinician. */
    TRAUMA_ASSESSED,
    /** Fever during or after travel. */
    TRAVEL_FEVER,
    /** Tremor. */
    TREMOR,
    /** Pain clearly triggered by a movement or load. */
    TRIGGERED_BY_MOVEMENT,
    /** Trying to conceive. */
    TRYING_TO_CONCEIVE,
    /** Bladder, bowel, saddle or sexual sign unchanged for more than 14 days. */
    UNCHANGED,
    /** Uncontrolled pain. */
    UNCONTROLLED_PAIN,
    /** Unilateral dermatomal pain, paraesthesia or rash. */
    UNILATERAL_DERMATOMAL,
    /** Unilateral leg or calf swelling, warmth or tenderness. */
    UNILATERAL_LEG_SWELLING,
    /** Unintentional weight loss of 5 percent or more in 6 to 12 months, or loose clothes. */
    UNINTENTIONAL_WEIGHT_LOSS,
    /** Pain, cold or sleep medicine within 24 hours not in the dose list. */
    UNLISTED_DOSES,
    /** Current or very recent topical lidocaine (patch or cream). */
    USING_LIDOCAINE_PATCH,
    /** Headache is the usual migraine. */
    USUAL_MIGRAINE,
    /** Marked drowsiness. */
    VERY_SLEEPY,
    /** New loss of vision. */
    VISION_LOSS,
    /** Sudden loss of vision. */
    VISION_LOSS_SUDDEN,
    /** Visual disturbance. */
    VISUAL,
    /** Vomiting. */
    VOMITING,
    /** Haematemesis. */
    VOMIT_BLOOD,
    /** Waking with pain in the second half of the night. */
    WAKES_SECOND_HALF_NIGHT,
    /** Wheeze. */
    WHEEZE,
    /** Widespread muscle cramps. */
    WIDESPREAD_CRAMPS,
    /** Widespread rash. */
    WIDESPREAD_RASH,
    /** Pain worse on coughing, sneezing or straining. */
    WORSE_COUGH_SNEEZE_STRAIN,
    /** Pain worse on lying down. */
    WORSE_LYING,
    /** Pain worse on straining. */
    WORSE_STRAIN,
    /** Pain worse with movement. */
    WORSE_WITH_MOVEMENT,
    /** Worst ever or sudden-onset headache. */
    WORST_HEADACHE_SUDDEN,
    /** Wound within the last 21 days. */
    WOUND,
    /** Change in a spinal procedure wound: redness, swelling, pain or discharge. */
    WOUND_CHANGE;

    private static final int START = 0;
    /** The index after the last of this kind: where the next kind begins. */
    static final int END = START + values().length;

    private final String key = "FINDING." + name();

    @Override
    public String key() {
        return key;
    }

    @Override
    public int index() {
        return START + ordinal();
    }
}
