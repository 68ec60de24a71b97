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
         * How to use it.
         *
         * @return never null
         */
        Guidance guidance();

        @Override
        default List<Reason> reasons() {
            return guidance().reasons();
        }

        /**
         * The strictest limit of each kind.
         *
         * @return an unmodifiable list
         */
        default List<AppliedLimit> limits() {
            return guidance().limits();
        }

        /**
         * Warnings, how to use it, honest words on its effect.
         *
         * @return an unmodifiable list
         */
        default List<Note> notes() {
            return guidance().notes();
        }

        /**
         * The notes of a kind.
         *
         * @param kind for a medicine {@link NoteKind#USE} (food, route) or {@link NoteKind#OTHER_PACKS}; not null
         * @return a new list
         */
        default List<Note> notes(NoteKind kind) {
            return notes().stream().filter(note -> note.kind() == kind).toList();
        }

        /**
         * Distances to keep from other medicines.
         *
         * @return an unmodifiable list
         */
        default List<Spacing> spacings() {
            return guidance().spacings();
        }

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
     * How to use a remedy, and why.
     *
     * @param limits the strictest limit of each kind
     * @param notes words that go with it
     * @param spacings distances to keep from other medicines; each has its words among the notes
     * @param reasons why it is recommended
     */
    record Guidance(List<AppliedLimit> limits, List<Note> notes, List<Spacing> spacings, List<Reason> reasons) {
        /** Copies the lists. */
        public Guidance {
            limits = List.copyOf(limits);
            notes = List.copyOf(notes);
            spacings = List.copyOf(spacings);
            reasons = List.copyOf(reasons);
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
     * @param guidance how to use it
     */
    record ComfortPosition(Remedy remedy, Guidance guidance) implements OfRemedy {}

    /**
     * Walking or moving about.
     *
     * @param remedy the kind of movement
     * @param guidance how to use it
     */
    record Walking(Remedy remedy, Guidance guidance) implements OfRemedy {}

    /**
     * Superficial cold.
     *
     * @param remedy the kind of cold
     * @param guidance how to use it
     */
    record Cold(Remedy remedy, Guidance guidance) implements OfRemedy {}

    /**
     * Superficial heat, a warm bath included.
     *
     * @param remedy the kind of heat
     * @param guidance how to use it
     */
    record Heat(Remedy remedy, Guidance guidance) implements OfRemedy {}

    /**
     * A cream, gel, spray or patch.
     *
     * @param remedy the product
     * @param guidance how to use it
     */
    record Topical(Remedy remedy, Guidance guidance) implements OfRemedy {}

    /**
     * An exercise.
     *
     * @param remedy the exercise
     * @param guidance how to use it
     */
    record Exercise(Remedy remedy, Guidance guidance) implements OfRemedy {}

    /**
     * A treatment by somebody else, or a device.
     *
     * @param remedy the treatment
     * @param guidance how to use it
     */
    record Therapy(Remedy remedy, Guidance guidance) implements OfRemedy {}

    /**
     * A habit of daily life.
     *
     * @param remedy the habit
     * @param guidance how to use it
     */
    record Habit(Remedy remedy, Guidance guidance) implements OfRemedy {}

    /**
     * A medicine with its doses: one that may be taken now, or in {@link WithheldRemedy} one that has to wait.
     *
     * @param remedy the medicine
     * @param allowance how much, and from when
     * @param guidance how to use it
     */
    record Medicine(Remedy remedy, DoseAllowance allowance, Guidance guidance) implements OfRemedy {}

    /**
     * A prescribed medicine that this person takes, with nothing found against it: what its prescriber said holds.
     *
     * @param remedy the medicine
     * @param guidance what to mind
     */
    record Prescribed(Remedy remedy, Guidance guidance) implements OfRemedy {}
}
