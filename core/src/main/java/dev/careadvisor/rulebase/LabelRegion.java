package dev.careadvisor.rulebase;

/** The country whose product labels apply where they differ (naproxen, diclofenac gel, lidocaine). */
public enum LabelRegion {
    /** Whatever is strictest of all regions. The default. */
    STRICTEST,
    /** United States. */
    US,
    /** Canada. */
    CA,
    /** United Kingdom. */
    UK
}
