package dev.careadvisor.json;

import dev.careadvisor.remedy.Remedy;
import dev.careadvisor.remedy.RemedyFamily;
import java.util.Arrays;
import java.util.List;

/** The types of recommendation on the wire. They are named here, so that no class can be renamed into the format. */
enum RecommendationType {
    SEEK_CARE,
    COMFORT_POSITION(RemedyFamily.POSITION),
    WALKING(RemedyFamily.MOVEMENT),
    COLD(RemedyFamily.COLD),
    HEAT(RemedyFamily.HEAT, RemedyFamily.BATH),
    MEDICINE(RemedyFamily.MEDICINE),
    PRESCRIBED(RemedyFamily.RELAXANT),
    TOPICAL(RemedyFamily.TOPICAL),
    EXERCISE(RemedyFamily.EXERCISE),
    THERAPY(RemedyFamily.THERAPY),
    HABIT(RemedyFamily.HABIT);

    private final List<RemedyFamily> families;

    RecommendationType(RemedyFamily... families) {
        this.families = List.of(families);
    }

    /** The remedies that this type recommends; empty for the type that is about no remedy. */
    List<Remedy> remedies() {
        return Arrays.stream(Remedy.values())
                .filter(remedy -> families.contains(remedy.family()))
                .toList();
    }
}
