package dev.careadvisor.proof.reading;

import dev.careadvisor.advice.Phase;
import dev.careadvisor.advice.Urgency;

/** What triage concluded, for the rows on remedies: the urgency from the findings (without the floor of an open screen) and the phase. */
record Situation(Urgency urgency, Phase phase) {

    Truth atLeast(Urgency level) {
        return Truth.of(urgency.atLeast(level));
    }

    Truth urgencyIs(Urgency... any) {
        for (Urgency one : any) {
            if (one == urgency) {
                return Truth.YES;
            }
        }
        return Truth.NO;
    }

    Truth in(Phase... any) {
        for (Phase one : any) {
            if (one == phase) {
                return Truth.YES;
            }
        }
        return Truth.NO;
    }
}
