package dev.careadvisor.advice;

import dev.careadvisor.medicine.Ingredient;
import dev.careadvisor.remedy.Remedy;
import java.util.Optional;

/** One thing in which two pieces of advice differ. Callers may switch over the permitted types. Immutable. */
public sealed interface Change {

    /**
     * Another urgency.
     *
     * @param from the earlier one
     * @param to the later one
     */
    record OfUrgency(Urgency from, Urgency to) implements Change {}

    /**
     * Cleared, or no longer.
     *
     * @param from the earlier one
     * @param to the later one
     */
    record OfClearance(Clearance from, Clearance to) implements Change {}

    /**
     * Settled, or no longer.
     *
     * @param to whether it is settled now
     */
    record OfSettlement(boolean to) implements Change {}

    /**
     * Another phase.
     *
     * @param from the earlier one
     * @param to the later one
     */
    record OfPhase(Phase from, Phase to) implements Change {}

    /**
     * A red flag with another status or level.
     *
     * @param row the row of table A
     * @param from the earlier one
     * @param to the later one
     */
    record OfFlag(String row, RedFlag from, RedFlag to) implements Change {}

    /**
     * A remedy that became offered, pending or withheld.
     *
     * @param remedy the remedy
     * @param from what it was
     * @param to what it is
     */
    record OfRemedy(Remedy remedy, Explanation.Standing from, Explanation.Standing to) implements Change {}

    /**
     * Other limits, notes or reasons of a remedy that stands where it stood.
     *
     * @param remedy the remedy
     */
    record OfGuidance(Remedy remedy) implements Change {}

    /**
     * Other doses of an ingredient.
     *
     * @param ingredient the ingredient
     * @param from what was allowed, if it was planned
     * @param to what is allowed, if it is planned
     */
    record OfDose(Ingredient ingredient, Optional<DoseAllowance> from, Optional<DoseAllowance> to) implements Change {}

    /**
     * A question that was opened or closed.
     *
     * @param key its key
     * @param open whether it is open now
     */
    record OfQuestion(String key, boolean open) implements Change {}

    /**
     * Another completeness.
     *
     * @param from the earlier one
     * @param to the later one
     */
    record OfCompleteness(Completeness from, Completeness to) implements Change {}

    /**
     * Other knowledge or policies.
     *
     * @param from number and hash of the earlier knowledge
     * @param to number and hash of the later one
     */
    record OfKnowledge(String from, String to) implements Change {}

    /**
     * Another assumption was made or dropped.
     *
     * @param assumption the assumption
     * @param made whether it is made now
     */
    record OfAssumption(Assumption assumption, boolean made) implements Change {}

    /**
     * A conflict between sources is touched, or no longer.
     *
     * @param row the row of the conflict
     * @param touched whether it is touched now
     */
    record OfConflict(String row, boolean touched) implements Change {}
}
