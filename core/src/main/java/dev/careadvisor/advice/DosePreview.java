package dev.careadvisor.advice;

import dev.careadvisor.medicine.Dose;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What would be said to a dose before it is taken: every limit that applies, the one that binds, and the arithmetic. Immutable.
 *
 * @param dose the dose
 * @param asOf the moment at which it was asked about
 * @param verdict whether it may be taken
 * @param limits every limit that applies to its ingredients
 * @param binding the limit because of which it must wait longest or is too much; empty if no limit stands against it
 * @param spacings distances to keep from other medicines
 */
public record DosePreview(
        Dose dose,
        Instant asOf,
        Verdict verdict,
        List<LimitCheck> limits,
        Optional<LimitCheck> binding,
        List<Spacing> spacings) {

    /** Copies the lists. */
    public DosePreview {
        limits = List.copyOf(limits);
        spacings = List.copyOf(spacings);
    }

    /** Whether a dose may be taken. Callers may switch over the permitted types. */
    public sealed interface Verdict {
        /**
         * The rules that decide it.
         *
         * @return an unmodifiable list, possibly empty
         */
        List<Reason> reasons();
    }

    /**
     * It may be taken now.
     *
     * @param reasons the rules that offer the medicine
     */
    public record Allowed(List<Reason> reasons) implements Verdict {
        /** Copies the list. */
        public Allowed {
            reasons = List.copyOf(reasons);
        }
    }

    /**
     * It may be taken later, if nothing else is taken and nothing new comes up.
     *
     * @param from the earliest time
     * @param reasons the rules of the limits that it waits for
     */
    public record AllowedFrom(Instant from, List<Reason> reasons) implements Verdict {
        /** Copies the list. */
        public AllowedFrom {
            reasons = List.copyOf(reasons);
        }
    }

    /**
     * It is not for this person now.
     *
     * @param why what stands against it
     * @param reasons the rules, strongest first; empty where no rule is needed, as for a medicine that is never offered
     */
    public record NotAllowed(Why why, List<Reason> reasons) implements Verdict {
        /** Copies the list. */
        public NotAllowed {
            reasons = List.copyOf(reasons);
        }
    }

    /**
     * Answers must be given first.
     *
     * @param questions keys of the open questions that decide it
     * @param reasons the rules that wait for them
     */
    public record NeedsAnswers(List<String> questions, List<Reason> reasons) implements Verdict {
        /** Copies the lists. */
        public NeedsAnswers {
            questions = List.copyOf(questions);
            reasons = List.copyOf(reasons);
        }
    }

    /** What stands against a dose. */
    public enum Why {
        /** A rule excludes the medicine for this person, or care is needed first. */
        EXCLUDED,
        /** No rule offers the medicine at this point of the episode. */
        NOT_OFFERED,
        /** The dose is more than the largest single dose, or than the limit of a day. */
        TOO_MUCH,
        /** The days on which it may be used are used up. */
        TOO_MANY_DAYS,
        /** When its limits would allow it, the medicine is no longer offered. */
        TOO_LATE,
        /** The product holds something besides that this library never offers, or its name or strength is not known. */
        PRODUCT,
        /** The evaluation could not be finished, or the knowledge is too old. */
        NOT_CHECKED
    }
}
