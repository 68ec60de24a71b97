package dev.careadvisor.benchmarks;

import java.util.Locale;

/** Kinds of cases, as a service would meet them. */
public enum Group {
    /** Nearly everything answered. */
    ANSWERED,
    /** Nearly nothing answered. */
    ALMOST_EMPTY,
    /** A sign of an emergency. */
    EMERGENCY,
    /** Five or more medicines, or many doses. */
    MANY_MEDICINES;

    /**
     * Its name in the file of cases and in tables.
     *
     * @return lower case, with hyphens
     */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    String title() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
