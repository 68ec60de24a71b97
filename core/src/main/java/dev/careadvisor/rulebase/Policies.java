package dev.careadvisor.rulebase;

import java.util.Objects;

/**
 * The choices that an integrator makes where sources disagree. The more cautious is always the default. Immutable.
 *
 * @param heat early heat; not null
 * @param labelRegion whose labels apply; not null
 * @param dayLimits how long a medicine may be used (B-01, B-03); not null
 */
public record Policies(HeatPolicy heat, LabelRegion labelRegion, DayLimits dayLimits) {

    /** The most cautious of each. */
    public static final Policies CAUTIOUS =
            new Policies(HeatPolicy.SEED_STRICT, LabelRegion.STRICTEST, DayLimits.STRICT);

    /** Checks for nulls. */
    public Policies {
        Objects.requireNonNull(heat, "heat");
        Objects.requireNonNull(labelRegion, "labelRegion");
        Objects.requireNonNull(dayLimits, "dayLimits");
    }

    /**
     * These policies with another choice on early heat.
     *
     * @param other not null
     * @return new policies
     */
    public Policies withHeat(HeatPolicy other) {
        return new Policies(other, labelRegion, dayLimits);
    }

    /**
     * These policies with the labels of another region.
     *
     * @param other not null
     * @return new policies
     */
    public Policies withLabelRegion(LabelRegion other) {
        return new Policies(heat, other, dayLimits);
    }

    /**
     * These policies with other day limits.
     *
     * @param other not null
     * @return new policies
     */
    public Policies withDayLimits(DayLimits other) {
        return new Policies(heat, labelRegion, other);
    }
}
