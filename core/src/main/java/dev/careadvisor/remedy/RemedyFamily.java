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
    /** A warm bath. */
    BATH,
    /** A medicine or supplement by mouth, without prescription. */
    MEDICINE,
    /** A muscle relaxant that a prescriber has started: checked, never started here. */
    RELAXANT,
    /** A cream, gel, spray or patch. */
    TOPICAL,
    /** An exercise. */
    EXERCISE,
    /** A treatment by somebody else, or a device. */
    THERAPY,
    /** A habit of daily life. */
    HABIT
}
