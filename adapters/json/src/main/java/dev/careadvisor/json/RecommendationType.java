package dev.careadvisor.json;

import dev.careadvisor.remedy.Remedy;
import dev.careadvisor.remedy.RemedyFamily;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The types of recommendation on the wire. They are named here, so that no class can be renamed into the format. */
enum RecommendationType {
    SEEK_CARE(null),
    COMFORT_POSITION(RemedyFamily.POSITION),
    WALKING(RemedyFamily.MOVEMENT),
    COLD(RemedyFamily.COLD),
    HEAT(RemedyFamily.HEAT),
    MEDICINE(RemedyFamily.MEDICINE);

    private final @Nullable RemedyFamily family;

    RecommendationType(@Nullable RemedyFamily family) {
        this.family = family;
    }

    /** The remedies that this type recommends; empty for the type that is about no remedy. */
    List<Remedy> remedies() {
        return Arrays.stream(Remedy.values())
                .filter(remedy -> remedy.family() == family)
                .toList();
    }
}
