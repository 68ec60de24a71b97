package dev.careadvisor.patient;

/** Diseases and past events of the person. Each is answered present, absent or unknown; the wording is in the text bundles, the screens are in the catalogue. */
public enum Condition implements Question {
    /** Abdominal aortic aneurysm. */
    AAA,
    /** Active peptic ulcer. */
    ACTIVE_ULCER,
    /** Acute hepatitis. */
    ACUTE_HEPATITIS,
    /** Primary adrenal insufficiency (Addison disease). */
    ADDISON,
    /** Alcohol dependence. */
    ALCOHOL_DEPENDENCE,
    /** Anaemia or tendency to anaemia. */
    ANAEMIA,
    /** Aneurysm at any site. */
    ANEURYSM,
    /** Ankylosing spondylitis. */
    ANK_SPOND,
    /** Aortic stenosis. */
    AORTIC_STENOSIS,
    /** Cardiac arrhythmia. */
    ARRHYTHMIA,
    /** Ascites. */
    ASCITES,
    /** Asthma. */
    ASTHMA,
    /** Previous bariatric surgery, such as gastric bypass. */
    BARIATRIC_SURGERY,
    /** Bicuspid aortic valve. */
    BICUSPID_VALVE,
    /** Bleeding disorder. */
    BLEEDING_DISORDER,
    /** Bowel obstruction. */
    BOWEL_OBSTRUCTION,
    /** Previous bowel surgery. */
    BOWEL_SURGERY,
    /** Benign prostatic hyperplasia or other long-standing prostate disorder. */
    BPH,
    /** Bradycardia. */
    BRADYCARDIA,
    /** Thromboangiitis obliterans (Buerger disease). */
    BUERGER,
    /** Coronary artery bypass graft, ever. */
    CABG,
    /** Cancer, current or past. */
    CANCER_HISTORY,
    /** Active chickenpox (varicella). */
    CHICKENPOX,
    /** Liver cirrhosis. */
    CIRRHOSIS,
    /** Chronic kidney disease or reduced kidney function. */
    CKD,
    /** Cold agglutinin disease. */
    COLD_AGGLUTININ,
    /** Cold urticaria or cold hypersensitivity. */
    COLD_URTICARIA,
    /** Cardiac conduction disorder. */
    CONDUCTION,
    /** Severe chronic obstructive pulmonary disease. */
    COPD_SEVERE,
    /** Coronary stent. */
    CORONARY_STENT,
    /** Cryoglobulinaemia. */
    CRYOGLOBULINAEMIA,
    /** Decompensated liver cirrhosis. */
    DECOMPENSATED_CIRRHOSIS,
    /** Delirium, current or past. */
    DELIRIUM,
    /** Dementia. */
    DEMENTIA,
    /** Diabetes mellitus. */
    DIABETES,
    /** Dialysis. */
    DIALYSIS,
    /** Intervertebral disc herniation. */
    DISC_HERNIATION,
    /** Down syndrome. */
    DOWN,
    /** History of drug-induced haemolytic anaemia. */
    DRUG_INDUCED_HAEMOLYTIC,
    /** Deep vein thrombosis, known or suspected. */
    DVT,
    /** Dyspepsia. */
    DYSPEPSIA,
    /** Eating disorder. */
    EATING_DISORDER,
    /** Eczema at the treatment site. */
    ECZEMA_AT_SITE,
    /** Ehlers-Danlos syndrome. */
    EHLERS_DANLOS,
    /** Infective endocarditis, current or past. */
    ENDOCARDITIS,
    /** Epilepsy. */
    EPILEPSY,
    /** History of falls. */
    FALLS,
    /** Recent or unhealed fracture. */
    FRACTURE,
    /** Glucose-6-phosphate dehydrogenase deficiency. */
    G6PD,
    /** Gastro-oesophageal reflux disease. */
    GERD,
    /** Gastrointestinal bleeding, current or past. */
    GI_BLEED,
    /** Glaucoma. */
    GLAUCOMA,
    /** Angle-closure (narrow-angle) glaucoma. */
    GLAUCOMA_ANGLE,
    /** Gout. */
    GOUT,
    /** Frequent heartburn. */
    HEARTBURN_FREQUENT,
    /** Heart block. */
    HEART_BLOCK,
    /** Heart failure, any class. */
    HEART_FAILURE,
    /** Hernia. */
    HERNIA,
    /** Human immunodeficiency virus infection. */
    HIV,
    /** Hyperkalaemia. */
    HYPERKALAEMIA,
    /** Hypertension. */
    HYPERTENSION,
    /** Hyperthyroidism. */
    HYPERTHYROID,
    /** Hyponatraemia, current or past. */
    HYPONATRAEMIA,
    /** Hypotension. */
    HYPOTENSION,
    /** Inflammatory bowel disease. */
    IBD,
    /** Ischaemic heart disease. */
    IHD,
    /** Immunosuppression of any cause. */
    IMMUNOSUPPRESSED,
    /** Indwelling vascular line. */
    INDWELLING_LINE,
    /** Injection drug use, current or past. */
    INJECTION_DRUG_USE,
    /** Kidney transplant. */
    KIDNEY_TRANSPLANT,
    /** Liver disease of any kind. */
    LIVER_DISEASE,
    /** Moderate or severe hepatic impairment. */
    LIVER_MODERATE_SEVERE,
    /** Severe hepatic impairment. */
    LIVER_SEVERE,
    /** Thrombocytopenia, ever told. */
    LOW_PLATELETS,
    /** Systemic lupus erythematosus. */
    LUPUS,
    /** Lymphoedema. */
    LYMPHOEDEMA,
    /** Malnutrition. */
    MALNOURISHED,
    /** Marfan syndrome or vascular Ehlers-Danlos syndrome. */
    MARFAN_EDS,
    /** Mixed connective tissue disease. */
    MCTD,
    /** Methaemoglobinaemia, current or past. */
    METHAEMOGLOBINAEMIA,
    /** Myocardial infarction, ever. */
    MI,
    /** Multiple sclerosis. */
    MULTIPLE_SCLEROSIS,
    /** Myasthenia gravis. */
    MYASTHENIA,
    /** Nasal polyps, current or past. */
    NASAL_POLYPS,
    /** Peripheral neuropathy. */
    NEUROPATHY,
    /** Aspirin or NSAID sensitivity with respiratory reaction. */
    NSAID_SENSITIVE,
    /** Osteoporosis. */
    OSTEOPOROSIS,
    /** Calcium oxalate kidney stones, current or past. */
    OXALATE_STONES,
    /** Peripheral arterial disease. */
    PAD,
    /** Paroxysmal cold haemoglobinuria. */
    PAROXYSMAL_COLD_HAEMOGLOBINURIA,
    /** Long-standing pelvic floor disorder. */
    PELVIC_FLOOR_DISORDER,
    /** Poor peripheral circulation. */
    POOR_CIRCULATION,
    /** Previous fragility fracture. */
    PRIOR_FRAGILITY_FRACTURE,
    /** Prolonged QT interval. */
    QT_LONG,
    /** Raised intraocular pressure. */
    RAISED_IOP,
    /** Raynaud phenomenon or disease. */
    RAYNAUD,
    /** Bacteraemia within the last 90 days. */
    RECENT_BACTERAEMIA_90D,
    /** Rheumatoid arthritis. */
    RHEUMATOID,
    /** Seizure, ever. */
    SEIZURE,
    /** Seizure disorder of any kind. */
    SEIZURE_DISORDER,
    /** Syndrome of inappropriate antidiuretic hormone secretion. */
    SIADH,
    /** Sickle cell disease. */
    SICKLE_CELL,
    /** Single functioning kidney. */
    SINGLE_KIDNEY,
    /** Previous severe skin drug reaction: SJS, TEN or AGEP. */
    SJS_TEN_AGEP,
    /** Skin abscess within the last 30 days. */
    SKIN_ABSCESS_30D,
    /** Sleep apnoea. */
    SLEEP_APNOEA,
    /** Current or former smoker. */
    SMOKER_EVER,
    /** Spinal cord injury. */
    SPINAL_CORD_INJURY,
    /** Spinal fusion. */
    SPINAL_FUSION,
    /** Spinal infection, known or suspected. */
    SPINAL_INFECTION,
    /** Stroke, ever. */
    STROKE,
    /** Swallowing disorder. */
    SWALLOW_PROBLEM,
    /** Transient ischaemic attack, ever. */
    TIA,
    /** Organ or bone marrow transplant. */
    TRANSPLANT,
    /** Unstable angina. */
    UNSTABLE_ANGINA,
    /** Spinal instability. */
    UNSTABLE_SPINE,
    /** Urinary retention, current or past. */
    URINARY_RETENTION,
    /** Heart valve disease. */
    VALVE_DISEASE,
    /** Active herpes zoster (shingles). */
    ZOSTER;

    private static final int START = Finding.END;
    /** The index after the last of this kind: where the next kind begins. */
    static final int END = START + values().length;

    private final String key = "CONDITION." + name();

    @Override
    public String key() {
        return key;
    }

    @Override
    public int index() {
        return START + ordinal();
    }
}
