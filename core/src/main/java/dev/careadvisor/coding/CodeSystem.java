package dev.careadvisor.coding;

/** A code system that conditions may be given in. */
public enum CodeSystem {
    /** SNOMED CT. Some countries need a licence to use it. */
    SNOMED_CT,
    /** ICD-10-CM, the United States modification of ICD-10. */
    ICD_10_CM
}
