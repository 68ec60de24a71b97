package dev.careadvisor.rulebase;

import dev.careadvisor.advice.LimitKind;
import dev.careadvisor.advice.NoteKind;
import dev.careadvisor.advice.Phase;
import dev.careadvisor.advice.Severity;
import dev.careadvisor.advice.Urgency;

/**
 * What one rule says about one reading. Rules only state; what follows from all statements together is settled in Java, so the order
 * in which rules fire cannot matter. Immutable.
 */
public sealed interface Statement {

    /**
     * The id of the rule.
     *
     * @return for example {@code "C-021.2"}
     */
    String ruleId();

    /**
     * Whether the rule fired on the CERTAIN reading.
     *
     * @return false if it fired on the POSSIBLE reading
     */
    boolean certain();

    /**
     * Whether this says again what another says, on the same reading or on the other one.
     *
     * @param other not null
     * @return true if they differ in nothing but the reading
     */
    boolean repeats(Statement other);

    /**
     * A red flag.
     *
     * @param ruleId the rule
     * @param certain the reading
     * @param level the urgency that it demands
     */
    record Flag(String ruleId, boolean certain, Urgency level) implements Statement {
        @Override
        public boolean repeats(Statement other) {
            return other instanceof Flag o && ruleId.equals(o.ruleId) && level == o.level;
        }
    }

    /**
     * A phase that the episode is in.
     *
     * @param ruleId the rule
     * @param certain the reading
     * @param phase the phase
     */
    record InPhase(String ruleId, boolean certain, Phase phase) implements Statement {
        @Override
        public boolean repeats(Statement other) {
            return other instanceof InPhase o && ruleId.equals(o.ruleId) && phase == o.phase;
        }
    }

    /**
     * A setback: the episode is in no later phase than this one.
     *
     * @param ruleId the rule
     * @param certain the reading
     * @param latest the latest phase
     */
    record Setback(String ruleId, boolean certain, Phase latest) implements Statement {
        @Override
        public boolean repeats(Statement other) {
            return other instanceof Setback o && ruleId.equals(o.ruleId) && latest == o.latest;
        }
    }

    /**
     * A remedy that suits this phase.
     *
     * @param ruleId the rule
     * @param certain the reading
     * @param target a remedy or a group
     */
    record Offer(String ruleId, boolean certain, Target target) implements Statement {
        @Override
        public boolean repeats(Statement other) {
            return other instanceof Offer o && ruleId.equals(o.ruleId) && target == o.target;
        }
    }

    /**
     * A reason not to offer a remedy.
     *
     * @param ruleId the rule
     * @param certain the reading
     * @param target a remedy or a group
     * @param severity CONTRA, AVOID or ASK
     * @param siteOnly true if it concerns only the place and not the person
     */
    record Exclusion(String ruleId, boolean certain, Target target, Severity severity, boolean siteOnly)
            implements Statement {
        /**
         * Whether it withholds the remedy. What is only possible leaves that open, and so does ASK.
         *
         * @return true if it is certain and stronger than ASK
         */
        public boolean withholds() {
            return certain && severity != Severity.ASK;
        }

        @Override
        public boolean repeats(Statement other) {
            return other instanceof Exclusion o
                    && ruleId.equals(o.ruleId)
                    && target == o.target
                    && severity == o.severity
                    && siteOnly == o.siteOnly;
        }
    }

    /**
     * A number that is limited.
     *
     * @param ruleId the rule
     * @param certain the reading
     * @param target a remedy or a group
     * @param kind what is limited
     * @param value in the unit of the kind
     */
    record Limit(String ruleId, boolean certain, Target target, LimitKind kind, long value) implements Statement {
        @Override
        public boolean repeats(Statement other) {
            return other instanceof Limit o
                    && ruleId.equals(o.ruleId)
                    && target == o.target
                    && kind == o.kind
                    && value == o.value;
        }
    }

    /**
     * Words that go with a remedy.
     *
     * @param ruleId the rule
     * @param certain the reading
     * @param target a remedy or a group
     * @param kind what the words are for
     */
    record Note(String ruleId, boolean certain, Target target, NoteKind kind) implements Statement {
        @Override
        public boolean repeats(Statement other) {
            return other instanceof Note o && ruleId.equals(o.ruleId) && target == o.target && kind == o.kind;
        }
    }

    /**
     * A distance that a remedy keeps from the medicines that the rule reads. It comes with words, as a note does.
     *
     * @param ruleId the rule
     * @param certain the reading
     * @param target a remedy or a group
     * @param otherFirstMinutes how long after the other medicine the remedy may be used
     * @param thisFirstMinutes how long after the remedy the other medicine may be used
     */
    record Spacing(String ruleId, boolean certain, Target target, long otherFirstMinutes, long thisFirstMinutes)
            implements Statement {
        @Override
        public boolean repeats(Statement other) {
            return other instanceof Spacing o
                    && ruleId.equals(o.ruleId)
                    && target == o.target
                    && otherFirstMinutes == o.otherFirstMinutes
                    && thisFirstMinutes == o.thisFirstMinutes;
        }
    }

    /**
     * A matter on which sources disagree, and which this advice touches.
     *
     * @param ruleId the row of the conflict
     * @param certain the reading
     * @param target a remedy or a group
     * @param onOffer true if it decides whether the remedy is offered at all, so that it matters even where the remedy is withheld
     */
    record Disagreement(String ruleId, boolean certain, Target target, boolean onOffer) implements Statement {
        @Override
        public boolean repeats(Statement other) {
            return other instanceof Disagreement o
                    && ruleId.equals(o.ruleId)
                    && target == o.target
                    && onOffer == o.onOffer;
        }
    }
}
