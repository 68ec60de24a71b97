package dev.careadvisor.advice;

import dev.careadvisor.patient.Mass;

/** What a limit limits. Of several limits of one kind the strictest holds. */
public enum LimitKind {
    /** The first dose of a course, as a mass. */
    FIRST_DOSE(Unit.MASS, true),
    /** One dose, as a mass. */
    SINGLE_DOSE(Unit.MASS, true),
    /** All doses in any window of 24 hours, as a mass. */
    DAILY_DOSE(Unit.MASS, true),
    /** The dose above which {@link #LARGE_DOSE_INTERVAL} holds, as a mass. */
    LARGE_DOSE(Unit.MASS, true),
    /** The time between two doses. */
    DOSE_INTERVAL(Unit.MINUTES, false),
    /** The time between two doses of which either is large. */
    LARGE_DOSE_INTERVAL(Unit.MINUTES, false),
    /** The days of use after which a pharmacist or clinician reviews. */
    REVIEW_AFTER_DAYS(Unit.COUNT, true),
    /** The days of use after which it stops. */
    MOST_DAYS(Unit.COUNT, true),
    /** One session. */
    SESSION(Unit.MINUTES, true),
    /** The time from the start of one session to the start of the next. */
    START_TO_START(Unit.MINUTES, false),
    /** Sessions in a day. */
    SESSIONS_PER_DAY(Unit.COUNT, true),
    /** Wearing time in a day. */
    WEAR_PER_DAY(Unit.MINUTES, true),
    /** The temperature at the skin. */
    SKIN_TEMPERATURE(Unit.CELSIUS, true),
    /** The time after which the skin is looked at. */
    SKIN_CHECK(Unit.MINUTES, true),
    /** Continuous rest. */
    REST(Unit.MINUTES, true),
    /** Repetitions in one set. */
    REPETITIONS(Unit.COUNT, true),
    /** Sets in one session. */
    SETS(Unit.COUNT, true),
    /** How long one repetition is held. */
    HOLD(Unit.SECONDS, true),
    /** All drinks of a day, as a volume. */
    DAILY_VOLUME(Unit.MILLILITRES, true),
    /** Drinks in an hour, as a volume. */
    HOURLY_VOLUME(Unit.MILLILITRES, true);

    /** The unit in which limits of a kind are stored. */
    public enum Unit {
        /** Micrograms. */
        MASS,
        /** Minutes. */
        MINUTES,
        /** A number. */
        COUNT,
        /** Degrees Celsius. */
        CELSIUS,
        /** Seconds. */
        SECONDS,
        /** Millilitres. */
        MILLILITRES
    }

    private final Unit unit;
    private final boolean lowestIsStrictest;

    LimitKind(Unit unit, boolean lowestIsStrictest) {
        this.unit = unit;
        this.lowestIsStrictest = lowestIsStrictest;
    }

    /**
     * The unit in which values of this kind are stored.
     *
     * @return the unit
     */
    public Unit unit() {
        return unit;
    }

    /**
     * Whether one value is stricter than another.
     *
     * @param value a value of this kind
     * @param other a value of this kind
     * @return true if strictly stricter
     */
    public boolean stricter(long value, long other) {
        return lowestIsStrictest ? value < other : value > other;
    }

    /**
     * Reads a value from a rule cell.
     *
     * @param text {@code "400 mg"}, {@code "6 h"}, {@code "15 min"}, {@code "40 C"} or {@code "8"}; not null
     * @return the value in {@link #unit()}
     * @throws IllegalArgumentException if the number or unit does not fit
     */
    public long parse(String text) {
        if (unit == Unit.MASS) {
            return Mass.parse(text).micrograms();
        }
        String[] parts = text.split(" ", 2);
        String suffix = parts.length == 1 ? "" : parts[1];
        long number = Long.parseLong(parts[0]);
        return switch (unit.name() + ' ' + suffix) {
            case "MINUTES min", "COUNT ", "CELSIUS C", "SECONDS s", "MILLILITRES mL" -> number;
            case "MINUTES h" -> hours(number);
            default -> throw new IllegalArgumentException("\"" + text + "\" is no " + name() + " in " + unit);
        };
    }

    private static long hours(long number) {
        if (number > 1_000_000) {
            throw new IllegalArgumentException(number + " h is too long");
        }
        return number * 60;
    }

    /**
     * Writes a value with its unit.
     *
     * @param value in {@link #unit()}
     * @return for example {@code "400 mg"} or {@code "6 h"}
     */
    public String format(long value) {
        return switch (unit) {
            case MASS -> new Mass(value).toString();
            case MINUTES -> value % 60 == 0 && value > 0 ? value / 60 + " h" : value + " min";
            case COUNT -> Long.toString(value);
            case CELSIUS -> value + " C";
            case SECONDS -> value + " s";
            case MILLILITRES -> value + " mL";
        };
    }
}
