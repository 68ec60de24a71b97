package dev.careadvisor.proof.reading;

import dev.careadvisor.advice.Phase;
import dev.careadvisor.patient.Finding;
import dev.careadvisor.patient.Measurement;
import dev.careadvisor.patient.Trend;

/** The phase of the episode: D-02 to D-07, D-09, D-60. */
final class Phases {

    private Phases() {}

    static Phase of(Person p) {
        Phase byTime = mostRestrictiveOpen(p);
        // D-09, ruling 118: back to P2 at most; P1 stays, and after 14 days nothing leads back.
        if (byTime != Phase.REFER && setback(p) == Truth.YES) {
            return byTime.moreRestrictive(Phase.LATE_ACUTE);
        }
        return byTime;
    }

    /** D-60, ruling 88: what is unknown leaves several phases open, and the most restrictive holds. */
    private static Phase mostRestrictiveOpen(Person p) {
        if (crisis(p) != Truth.NO) {
            return Phase.CRISIS;
        }
        if (lateAcute(p) != Truth.NO) {
            return Phase.LATE_ACUTE;
        }
        if (activeRecovery(p) != Truth.NO) {
            return Phase.ACTIVE_RECOVERY;
        }
        if (slow(p) != Truth.NO) {
            return Phase.SLOW;
        }
        if (rebuild(p) != Truth.NO) {
            return Phase.REBUILD;
        }
        return Phase.REFER;
    }

    /** D-02. */
    private static Truth crisis(Person p) {
        return p.onsetBelow(48);
    }

    /** D-03. */
    private static Truth lateAcute(Person p) {
        Truth thirdDay = p.onsetAtLeast(48).and(p.onsetBelow(72));
        Truth notEasing = Truth.all(
                p.onsetAtLeast(72), p.onsetBelow(168), p.is(Trend.BETTER).not());
        return thirdDay.or(notEasing);
    }

    /** D-04. */
    private static Truth activeRecovery(Person p) {
        return Truth.all(p.onsetAtLeast(72), p.onsetBelow(168), p.is(Trend.BETTER));
    }

    /** D-05. */
    private static Truth rebuild(Person p) {
        return secondWeek(p).and(easingAndMild(p));
    }

    /** D-06. */
    private static Truth slow(Person p) {
        return secondWeek(p).and(easingAndMild(p).not());
    }

    private static Truth secondWeek(Person p) {
        return p.onsetAtLeast(168).and(p.onsetAtMost(336));
    }

    private static Truth easingAndMild(Person p) {
        return p.is(Trend.BETTER).and(p.atMost(Measurement.PAIN_NOW, 3));
    }

    /** D-09. */
    private static Truth setback(Person p) {
        return p.painRose(Measurement.PAIN_YESTERDAY, Measurement.PAIN_NOW, 2).or(p.has(Finding.NEW_LEG_SIGN));
    }
}
