package dev.careadvisor.proof.reading;

import dev.careadvisor.advice.LimitKind;
import dev.careadvisor.advice.Severity;
import dev.careadvisor.patient.Finding;
import dev.careadvisor.patient.Measurement;
import dev.careadvisor.remedy.Remedy;
import dev.careadvisor.remedy.RemedyGroup;

/** The numbers of B-06 to B-15 and of the D and X rows, and the ages of B-06 to B-14. They hold for everybody. */
final class LimitsBDX {

    private LimitsBDX() {}

    static void read(Person p, Situation s, Findings out) {
        relaxants(p, out);
        capsaicin(p, out);
        magnesiumSpray(p, out);
        arnica(p, out);
        diclofenacGel(p, out);
        lidocaine(p, out);
        menthol(p, out);
        baths(out);
        ice(out);
        walking(out);
        mobility(out);
        strengthening(out);
        heat(out);
        rest(out);
        fluids(out);
        lidocaineWear(out);
    }

    private static Truth under18(Person p) {
        return p.below(Measurement.AGE, 18);
    }

    /** B-06 to B-08: the ages. The days stand in C-137, and the numbers are those of the prescription. */
    private static void relaxants(Person p, Findings out) {
        out.exclude("B-06", Severity.CONTRA, under18(p), Remedy.CYCLOBENZAPRINE);
        out.exclude("B-07", Severity.CONTRA, under18(p), Remedy.METAXALONE);
        out.exclude("B-08", Severity.CONTRA, under18(p), Remedy.METHOCARBAMOL);
    }

    /** B-09, X-30, D-38. */
    private static void capsaicin(Person p, Findings out) {
        out.exclude("B-09", Severity.CONTRA, under18(p), Remedy.CAPSAICIN_CREAM);
        out.limit("B-09", LimitKind.SESSIONS_PER_DAY, "3", Truth.YES, Remedy.CAPSAICIN_CREAM);
        out.limit("B-09", LimitKind.MOST_DAYS, "7", Truth.YES, Remedy.CAPSAICIN_CREAM);
    }

    /** B-10. */
    private static void magnesiumSpray(Person p, Findings out) {
        out.exclude("B-10", Severity.CONTRA, under18(p), Remedy.MAGNESIUM_SPRAY);
        out.limit("B-10", LimitKind.SESSIONS_PER_DAY, "2", Truth.YES, Remedy.MAGNESIUM_SPRAY);
        out.limit("B-10", LimitKind.MOST_DAYS, "7", Truth.YES, Remedy.MAGNESIUM_SPRAY);
    }

    /** B-11, D-39. */
    private static void arnica(Person p, Findings out) {
        out.exclude("B-11", Severity.CONTRA, under18(p), Remedy.ARNICA_GEL);
        out.limit("B-11", LimitKind.SESSIONS_PER_DAY, "3", Truth.YES, Remedy.ARNICA_GEL);
        out.limit("B-11", LimitKind.MOST_DAYS, "7", Truth.YES, Remedy.ARNICA_GEL);
    }

    /** B-12: the label that covers strains, of its 2 g to 4 g the lower (INV-08); age as INV-07; used already: ask. */
    private static void diclofenacGel(Person p, Findings out) {
        out.exclude("B-12", Severity.CONTRA, under18(p), Remedy.DICLOFENAC_GEL);
        out.exclude("B-12", Severity.AVOID, p.has(Finding.TAKING_DICLOFENAC), Remedy.DICLOFENAC_GEL);
        out.limit("B-12", LimitKind.SINGLE_DOSE, "2 g", Truth.YES, Remedy.DICLOFENAC_GEL);
        out.limit("B-12", LimitKind.START_TO_START, "4 h", Truth.YES, Remedy.DICLOFENAC_GEL);
        out.limit("B-12", LimitKind.SESSIONS_PER_DAY, "4", Truth.YES, Remedy.DICLOFENAC_GEL);
        out.limit("B-12", LimitKind.MOST_DAYS, "7", Truth.YES, Remedy.DICLOFENAC_GEL);
    }

    /** B-13. */
    private static void lidocaine(Person p, Findings out) {
        out.exclude("B-13", Severity.CONTRA, under18(p), Remedy.LIDOCAINE_PATCH);
        out.limit("B-13", LimitKind.SESSION, "8 h", Truth.YES, Remedy.LIDOCAINE_PATCH);
        out.limit("B-13", LimitKind.WEAR_PER_DAY, "12 h", Truth.YES, Remedy.LIDOCAINE_PATCH);
        out.limit("B-13", LimitKind.MOST_DAYS, "7", Truth.YES, Remedy.LIDOCAINE_PATCH);
    }

    /** B-14. */
    private static void menthol(Person p, Findings out) {
        out.exclude("B-14", Severity.CONTRA, under18(p), Remedy.MENTHOL_RUB);
        out.limit("B-14", LimitKind.SESSIONS_PER_DAY, "3", Truth.YES, Remedy.MENTHOL_RUB);
        out.limit("B-14", LimitKind.MOST_DAYS, "7", Truth.YES, Remedy.MENTHOL_RUB);
    }

    /** B-15: a warm bath without salt is no safer. */
    private static void baths(Findings out) {
        out.limit("B-15", LimitKind.SKIN_TEMPERATURE, "38 C", Truth.YES, RemedyGroup.BATHS);
        out.limit("B-15", LimitKind.SESSION, "15 min", Truth.YES, RemedyGroup.BATHS);
        out.limit("B-15", LimitKind.SESSIONS_PER_DAY, "1", Truth.YES, RemedyGroup.BATHS);
    }

    /** D-15, D-30, X-02, X-36. */
    private static void ice(Findings out) {
        out.limit("D-15", LimitKind.SESSION, "15 min", Truth.YES, Remedy.ICE);
        out.limit("D-15", LimitKind.START_TO_START, "120 min", Truth.YES, Remedy.ICE);
        out.limit("D-15", LimitKind.SESSIONS_PER_DAY, "8", Truth.YES, Remedy.ICE);
        out.limit("X-02", LimitKind.SESSION, "15 min", Truth.YES, Remedy.ICE);
        out.limit("X-02", LimitKind.START_TO_START, "2 h", Truth.YES, Remedy.ICE);
    }

    /** D-16: three to five minutes each hour; it may be less. */
    private static void walking(Findings out) {
        out.limit("D-16", LimitKind.SESSION, "5 min", Truth.YES, Remedy.HOURLY_WALK);
        out.limit("D-16", LimitKind.START_TO_START, "60 min", Truth.YES, Remedy.HOURLY_WALK);
    }

    /** D-20 to D-22. */
    private static void mobility(Findings out) {
        out.limit("D-20", LimitKind.SETS, "1", Truth.YES, Remedy.PELVIC_TILT);
        out.limit("D-20", LimitKind.REPETITIONS, "10", Truth.YES, Remedy.PELVIC_TILT);
        out.limit("D-20", LimitKind.SESSIONS_PER_DAY, "6", Truth.YES, Remedy.PELVIC_TILT);
        out.limit("D-21", LimitKind.HOLD, "20 s", Truth.YES, Remedy.SUPPORTED_FOLD);
        out.limit("D-21", LimitKind.REPETITIONS, "3", Truth.YES, Remedy.SUPPORTED_FOLD);
        out.limit("D-21", LimitKind.SESSIONS_PER_DAY, "3", Truth.YES, Remedy.SUPPORTED_FOLD);
        out.limit("D-22", LimitKind.SETS, "2", Truth.YES, Remedy.WALL_ANGELS);
        out.limit("D-22", LimitKind.REPETITIONS, "8", Truth.YES, Remedy.WALL_ANGELS);
    }

    /** D-24 to D-26: the number to start with, since the target is no start. */
    private static void strengthening(Findings out) {
        out.limit("D-24", LimitKind.SETS, "1", Truth.YES, Remedy.DEAD_BUG);
        out.limit("D-24", LimitKind.REPETITIONS, "5", Truth.YES, Remedy.DEAD_BUG);
        out.limit("D-25", LimitKind.SETS, "1", Truth.YES, Remedy.BIRD_DOG);
        out.limit("D-25", LimitKind.REPETITIONS, "5", Truth.YES, Remedy.BIRD_DOG);
        out.limit("D-26", LimitKind.HOLD, "15 s", Truth.YES, Remedy.KNEE_PLANK);
    }

    /** D-33, D-34, X-03, X-04. */
    private static void heat(Findings out) {
        out.limit("D-33", LimitKind.WEAR_PER_DAY, "8 h", Truth.YES, Remedy.HEAT_WRAP);
        out.limit("D-33", LimitKind.MOST_DAYS, "7", Truth.YES, Remedy.HEAT_WRAP);
        out.limit("D-34", LimitKind.SKIN_TEMPERATURE, "40 C", Truth.YES, Remedy.WARM_FOMENTATION);
        out.limit("D-34", LimitKind.SESSION, "20 min", Truth.YES, Remedy.WARM_FOMENTATION);
        out.limit("D-34", LimitKind.SESSIONS_PER_DAY, "2", Truth.YES, Remedy.WARM_FOMENTATION);
        out.limit("X-03", LimitKind.SKIN_TEMPERATURE, "40 C", Truth.YES, Remedy.WARM_FOMENTATION);
        out.limit("X-03", LimitKind.SESSION, "20 min", Truth.YES, Remedy.WARM_FOMENTATION);
        out.limit("X-04", LimitKind.SESSIONS_PER_DAY, "2", Truth.YES, Remedy.WARM_FOMENTATION);
        out.limit("X-04", LimitKind.SESSIONS_PER_DAY, "3", Truth.YES, Remedy.HEAT_PAD);
        out.limit("X-04", LimitKind.SESSION, "20 min", Truth.YES, Remedy.HEAT_PAD);
        out.limit("X-04", LimitKind.WEAR_PER_DAY, "8 h", Truth.YES, Remedy.HEAT_WRAP);
    }

    /** D-43, X-10: relative rest, with walks. Rest in a position of comfort: C-290. */
    private static void rest(Findings out) {
        out.limit("D-43", LimitKind.REST, "48 h", Truth.YES, Remedy.HOURLY_WALK);
        out.limit("X-10", LimitKind.REST, "48 h", Truth.YES, Remedy.HOURLY_WALK);
    }

    /** the cap, with the numbers of C-302. */
    private static void fluids(Findings out) {
        out.limit("X-25", LimitKind.DAILY_VOLUME, "2500 mL", Truth.YES, Remedy.FLUIDS, Remedy.FLUID_TARGET);
        out.limit("X-25", LimitKind.HOURLY_VOLUME, "800 mL", Truth.YES, Remedy.FLUIDS, Remedy.FLUID_TARGET);
    }

    /** the same in every region, since the labels differ within one. */
    private static void lidocaineWear(Findings out) {
        out.limit("X-29", LimitKind.SESSION, "8 h", Truth.YES, Remedy.LIDOCAINE_PATCH);
        out.limit("X-29", LimitKind.WEAR_PER_DAY, "12 h", Truth.YES, Remedy.LIDOCAINE_PATCH);
    }
}
