package dev.careadvisor.patient;

/** Classes of medicines the person takes. Each is answered present, absent or unknown; the wording is in the text bundles, the screens are in the catalogue. */
public enum MedicineClass implements Question {
    /** Current angiotensin-converting enzyme inhibitor. */
    ACEI,
    /** Current aminoglycoside antibiotic. */
    AMINOGLYCOSIDE,
    /** Current anticholinergic medicine. */
    ANTICHOLINERGIC,
    /** Current anticoagulant. */
    ANTICOAG,
    /** Current sedating antihistamine. */
    ANTIHISTAMINE_SEDATING,
    /** Current antiplatelet agent other than low-dose aspirin. */
    ANTIPLATELET,
    /** Current antipsychotic. */
    ANTIPSYCHOTIC,
    /** Current angiotensin receptor blocker. */
    ARB,
    /** Current angiotensin receptor-neprilysin inhibitor. */
    ARNI,
    /** Current low-dose aspirin, up to 300 mg daily. */
    ASPIRIN_LOW_DOSE,
    /** Current benzodiazepine, or a barbiturate, which sedates alike. */
    BENZO,
    /** Current oral bisphosphonate. */
    BISPHOSPHONATE_ORAL,
    /** Current bupropion. */
    BUPROPION,
    /** Current carbamazepine. */
    CARBAMAZEPINE,
    /** Current cholinesterase inhibitor. */
    CHOLINESTERASE_INHIBITOR,
    /** Current ciclosporin or tacrolimus. */
    CICLOSPORIN_TACROLIMUS,
    /** Current cidofovir. */
    CIDOFOVIR,
    /** Current class I antiarrhythmic. */
    CLASS_I_ANTIARRHYTHMIC,
    /** Current clomipramine. */
    CLOMIPRAMINE,
    /** Current cyclobenzaprine. */
    CYCLOBENZAPRINE,
    /** Current desmopressin. */
    DESMOPRESSIN,
    /** Current dextromethorphan. */
    DEXTROMETHORPHAN,
    /** Current digoxin. */
    DIGOXIN,
    /** Current diuretic. */
    DIURETIC,
    /** Current dopamine antagonist, such as an antiemetic. */
    DOPAMINE_ANTAGONIST,
    /** Current hepatic enzyme inducer, or isoniazid. */
    ENZYME_INDUCER,
    /** Current flucloxacillin. */
    FLUCLOXACILLIN,
    /** Current gabapentinoid. */
    GABAPENTINOID,
    /** Current guanethidine or clonidine. */
    GUANETHIDINE_CLONIDINE,
    /** Current HIV integrase inhibitor. */
    HIV_INTEGRASE,
    /** Current immunosuppressant. */
    IMMUNOSUPPRESSANT,
    /** Current oral iron. */
    IRON,
    /** Current potassium-sparing diuretic. */
    K_SPARING,
    /** Current levothyroxine. */
    LEVOTHYROXINE,
    /** Current linezolid. */
    LINEZOLID,
    /** Current lithium. */
    LITHIUM,
    /** Current monoamine oxidase inhibitor. */
    MAOI,
    /** Monoamine oxidase inhibitor stopped within the last 14 days. */
    MAOI_STOPPED,
    /** Current or recent MDMA (ecstasy) use. */
    MDMA,
    /** Current meperidine (pethidine). */
    MEPERIDINE,
    /** Current metaxalone. */
    METAXALONE,
    /** Current metformin. */
    METFORMIN,
    /** Current methocarbamol. */
    METHOCARBAMOL,
    /** Current methotrexate. */
    METHOTREXATE,
    /** Current methylene blue. */
    METHYLENE_BLUE,
    /** Current mycophenolate. */
    MYCOPHENOLATE,
    /** Current non-steroidal anti-inflammatory drug. */
    NSAID,
    /** Current opioid. */
    OPIOID,
    /** Current pemetrexed. */
    PEMETREXED,
    /** Current phenytoin. */
    PHENYTOIN,
    /** Current potassium supplement. */
    POTASSIUM_SUPPL,
    /** Current probenecid. */
    PROBENECID,
    /** Current quinolone antibiotic. */
    QUINOLONE,
    /** Current serotonin-noradrenaline reuptake inhibitor. */
    SNRI,
    /** Current selective serotonin reuptake inhibitor. */
    SSRI,
    /** Current statin. */
    STATIN,
    /** Current systemic corticosteroid. */
    STEROID_SYSTEMIC,
    /** Current St John's wort. */
    ST_JOHNS_WORT,
    /** Current sulfonylurea. */
    SULFONYLUREA,
    /** Current tricyclic antidepressant. */
    TCA,
    /** Current tenofovir. */
    TENOFOVIR,
    /** Current tetracycline antibiotic. */
    TETRACYCLINE,
    /** Current thiazide or thiazide-like diuretic. */
    THIAZIDE,
    /** Current tramadol. */
    TRAMADOL,
    /** Current triptan. */
    TRIPTAN,
    /** Current uricosuric agent. */
    URICOSURIC,
    /** Current verapamil. */
    VERAPAMIL,
    /** Current vortioxetine. */
    VORTIOXETINE,
    /** Current warfarin. */
    WARFARIN,
    /** Current Z-drug hypnotic. */
    Z_DRUG;

    private static final int START = Condition.END;
    /** The index after the last of this kind: where the next kind begins. */
    static final int END = START + values().length;

    private final String key = "MEDICINE_CLASS." + name();

    @Override
    public String key() {
        return key;
    }

    @Override
    public int index() {
        return START + ordinal();
    }
}
