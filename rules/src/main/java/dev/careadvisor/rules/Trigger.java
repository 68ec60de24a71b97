package dev.careadvisor.rules;

import dev.careadvisor.patient.Input;
import dev.careadvisor.patient.Measurement;
import dev.careadvisor.patient.Question;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What can be told from a condition that spares the engine to test it.
 *
 * <p>A condition is parts joined by "and"; each must hold. A part that only asks whether something is there fails if nothing of it is, for
 * conditions never negate. Such a part is a trigger: of its questions at least one must be present or unknown for the rule to say anything on
 * either reading. Of several the one with the fewest questions is taken.
 *
 * <p>Whoever asks the clock also notes when its answer will change, so a part that may do that is asked whenever it would be without all
 * this: a trigger counts only if no part before it asks the clock.
 */
final class Trigger {

    private Trigger() {}

    static Optional<List<Question>> of(ParsedCondition condition) {
        List<ParsedCondition> parts = new ArrayList<>();
        split(condition, parts);
        List<Question> fewest = List.of();
        for (ParsedCondition part : parts) {
            List<PredicateCall> calls = part.calls();
            if (!isTimeless(calls)) {
                break;
            }
            List<Question> questions = questions(calls);
            if (fewest.isEmpty() || (!questions.isEmpty() && questions.size() < fewest.size())) {
                fewest = questions;
            }
        }
        return fewest.isEmpty() ? Optional.empty() : Optional.of(fewest);
    }

    /** Whether these calls never ask the clock: none reads a measurement, nor a sign that is made of one. */
    static boolean isTimeless(List<PredicateCall> calls) {
        for (PredicateCall call : calls) {
            if (!call.kind().isTimeless()) {
                return false;
            }
        }
        for (Input input : ConditionInputs.of(calls)) {
            if (input instanceof Measurement<?>) {
                return false;
            }
        }
        return true;
    }

    /** The parts that must all hold, each as small as can be. */
    private static void split(ParsedCondition condition, List<ParsedCondition> parts) {
        if (condition instanceof AllOf all) {
            all.parts().forEach(part -> split(part, parts));
        } else {
            parts.add(condition);
        }
    }

    /** Of which one must be present or unknown for a part to hold; none if it asks for anything else. */
    private static List<Question> questions(List<PredicateCall> part) {
        for (PredicateCall call : part) {
            if (call.kind() != PredicateKind.PRESENCE) {
                return List.of();
            }
        }
        List<Question> questions = new ArrayList<>();
        for (Input input : ConditionInputs.of(part)) {
            if (!(input instanceof Question question)) {
                return List.of();
            }
            questions.add(question);
        }
        return questions;
    }
}
