package dev.careadvisor.remedy;

/** The family of a remedy: it decides the type of the recommendation. */
public enum RemedyFamily {
    /** A position of comfort. */
    POSITION,
    /** Walking and moving about. */
    MOVEMENT,
    /** Superficial cold. */
    COLD,
    /** Superficial heat. */
    HEAT,
    /** A medicine by mouth. */
    MEDICINE
}
