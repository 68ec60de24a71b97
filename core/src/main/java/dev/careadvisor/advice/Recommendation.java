package dev.careadvisor.advice;

import dev.careadvisor.remedy.Remedy;
import java.util.List;
import java.util.Optional;

/** One thing to do. Callers may switch over the permitted types. Immutable. */
public sealed interface Recommendation {

    /**
     * Why it is recommended.
     *
     * @return at least one reason
     */
    List<Reason> reasons();

    /** A recommendation of a remedy, with its limits and the words that go with it. */
    sealed interface OfRemedy extends Recommendation {
        /**
         * The remedy.
         *
         * @return never null
         */
        Remedy remedy();

        /**
         * The strictest limit of each kind.
         *
         * @return an unmodifiable list
         */
        List<AppliedLimit> limits();

        /**
         * Warnings, how to use it, honest words on its effect.
         *
         * @return an unmodifiable list
         */
        List<Note> notes();

        /**
         * The limit of a kind.
         *
         * @param kind not null
         * @return the strictest, if there is one
         */
        default Optional<AppliedLimit> limit(LimitKind kind) {
            return limits().stream().filter(limit -> limit.kind() == kind).findFirst();
        }
    }

    /**
     * Get care.
     *
     * @param urgency how soon
     * @param reasons the red flags, or the open screens
     */
    record SeekCare(Urgency urgency, List<Reason> reasons) implements Recommendation {
        /** Copies the list. */
        public SeekCare {
            reasons = List.copyOf(reasons);
        }
    }

    /**
     * A position of comfort.
     *
     * @param remedy the position
     * @param limits the strictest limit of each kind
     * @param notes words that go with it
     * @param reasons why
     */
    record ComfortPosition(Remedy remedy, List<AppliedLimit> limits, List<Note> notes, List<Reason> reasons)
            implements OfRemedy {
        /** Copies the lists. */
        public ComfortPosition {
            limits = List.copyOf(limits);
            notes = List.copyOf(notes);
            reasons = List.copyOf(reasons);
        }
    }

    /**
     * Walking or moving about.
     *
     * @param remedy the kind of movement
     * @param limits the strictest limit of each kind
     * @param notes words that go with it
     * @param reasons why
     */
    record Walking(Remedy remedy, List<AppliedLimit> limits, List<Note> notes, List<Reason> reasons)
            implements OfRemedy {
        /** Copies the lists. */
        public Walking {
            limits = List.copyOf(limits);
            notes = List.copyOf(notes);
            reasons = List.copyOf(reasons);
        }
    }

    /**
     * Superficial cold.
     *
     * @param remedy the kind of cold
     * @param limits the strictest limit of each kind
     * @param notes words that go with it
     * @param reasons why
     */
    record Cold(Remedy remedy, List<AppliedLimit> limits, List<Note> notes, List<Reason> reasons) implements OfRemedy {
        /** Copies the lists. */
        public Cold {
            limits = List.copyOf(limits);
            notes = List.copyOf(notes);
            reasons = List.copyOf(reasons);
        }
    }

    /**
     * Superficial heat.
     *
     * @param remedy the kind of heat
     * @param limits the strictest limit of each kind
     * @param notes words that go with it
     * @param reasons why
     */
    record Heat(Remedy remedy, List<AppliedLimit> limits, List<Note> notes, List<Reason> reasons) implements OfRemedy {
        /** Copies the lists. */
        public Heat {
            limits = List.copyOf(limits);
            notes = List.copyOf(notes);
            reasons = List.copyOf(reasons);
        }
    }

    /**
     * A medicine that may be taken now or later today.
     *
     * @param remedy the medicine
     * @param allowance how much, and from when
     * @param limits the strictest limit of each kind
     * @param notes words that go with it
     * @param reasons why
     */
    record Medicine(
            Remedy remedy, DoseAllowance allowance, List<AppliedLimit> limits, List<Note> notes, List<Reason> reasons)
            implements OfRemedy {
        /** Copies the lists. */
        public Medicine {
            limits = List.copyOf(limits);
            notes = List.copyOf(notes);
            reasons = List.copyOf(reasons);
        }
    }
}
