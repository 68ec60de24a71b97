package dev.careadvisor.json;

import dev.careadvisor.advice.Recommendation;
import dev.careadvisor.remedy.Remedy;
import dev.careadvisor.remedy.RemedyFamily;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/** The types of recommendation on the wire. They are named here, so that no class can be renamed into the format. */
enum RecommendationType {
    SEEK_CARE(Recommendation.SeekCare.class, null),
    COMFORT_POSITION(Recommendation.ComfortPosition.class, Recommendation.ComfortPosition::new, RemedyFamily.POSITION),
    WALKING(Recommendation.Walking.class, Recommendation.Walking::new, RemedyFamily.MOVEMENT),
    COLD(Recommendation.Cold.class, Recommendation.Cold::new, RemedyFamily.COLD),
    HEAT(Recommendation.Heat.class, Recommendation.Heat::new, RemedyFamily.HEAT, RemedyFamily.BATH),
    MEDICINE(Recommendation.Medicine.class, null, RemedyFamily.MEDICINE),
    PRESCRIBED(Recommendation.Prescribed.class, Recommendation.Prescribed::new, RemedyFamily.RELAXANT),
    TOPICAL(Recommendation.Topical.class, Recommendation.Topical::new, RemedyFamily.TOPICAL),
    EXERCISE(Recommendation.Exercise.class, Recommendation.Exercise::new, RemedyFamily.EXERCISE),
    THERAPY(Recommendation.Therapy.class, Recommendation.Therapy::new, RemedyFamily.THERAPY),
    HABIT(Recommendation.Habit.class, Recommendation.Habit::new, RemedyFamily.HABIT);

    private final Class<? extends Recommendation> type;
    private final Optional<BiFunction<Remedy, Recommendation.Guidance, Recommendation>> fromGuidance;
    private final List<RemedyFamily> families;

    RecommendationType(
            Class<? extends Recommendation> type,
            @Nullable BiFunction<Remedy, Recommendation.Guidance, Recommendation> fromGuidance,
            RemedyFamily... families) {
        this.type = type;
        this.fromGuidance = Optional.ofNullable(fromGuidance);
        this.families = List.of(families);
    }

    static RecommendationType of(Recommendation recommendation) {
        return Arrays.stream(values())
                .filter(type -> type.type.isInstance(recommendation))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no type is named for " + recommendation.getClass()));
    }

    /** How it is made from a remedy with guidance; empty for the types that need more or less. */
    Optional<BiFunction<Remedy, Recommendation.Guidance, Recommendation>> fromGuidance() {
        return fromGuidance;
    }

    /** The remedies that this type recommends; empty for the type that is about no remedy. */
    List<Remedy> remedies() {
        return Arrays.stream(Remedy.values())
                .filter(remedy -> families.contains(remedy.family()))
                .toList();
    }
}
