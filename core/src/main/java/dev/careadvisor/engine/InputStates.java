package dev.careadvisor.engine;

import dev.careadvisor.patient.Answer;
import dev.careadvisor.patient.Choice;
import dev.careadvisor.patient.ChoiceInput;
import dev.careadvisor.patient.DoseInput;
import dev.careadvisor.patient.Finding;
import dev.careadvisor.patient.Input;
import dev.careadvisor.patient.Measurement;
import dev.careadvisor.patient.MedicineClass;
import dev.careadvisor.patient.Question;
import dev.careadvisor.rulebase.CaseFacts;

/**
 * What each input is in one case: open, given with something to say, or silent, as a denied answer is. Looked up when it is first asked for.
 * For one evaluation; not thread-safe.
 */
final class InputStates {

    private static final byte OPEN = 1;
    private static final byte GIVEN = 2;
    private static final byte SILENT = 3;

    private final IndexedInputs inputs;
    private final CaseFacts facts;
    private final byte[] states;

    InputStates(IndexedInputs inputs, CaseFacts facts) {
        this.inputs = inputs;
        this.facts = facts;
        this.states = new byte[inputs.size()];
    }

    boolean isOpen(int input) {
        return state(input) == OPEN;
    }

    /** Open, present or a given value; a denied answer explains nothing. */
    boolean says(int input) {
        return state(input) != SILENT;
    }

    /**
     * Whether it is answered in a way that leaves something to tell: which dose is missing from the list (INV-06), how much magnesium is in
     * a product (B-77), or whether an NSAID is in use besides one that is listed (INV-05).
     */
    boolean isHalfTold(int input) {
        Input asked = inputs.entry(input).input();
        return (asked == Finding.UNLISTED_DOSES && facts.isPresent(Finding.UNLISTED_DOSES))
                || (asked == Finding.MAGNESIUM_ELEMENTAL_KNOWN && state(input) == SILENT)
                || (asked == MedicineClass.NSAID && facts.patient().answerTo(MedicineClass.NSAID) == Answer.UNKNOWN);
    }

    private byte state(int input) {
        byte state = states[input];
        if (state == 0) {
            Input asked = inputs.entry(input).input();
            state = facts.unknown(asked) ? OPEN : isGiven(asked) ? GIVEN : SILENT;
            states[input] = state;
        }
        return state;
    }

    private boolean isGiven(Input input) {
        if (input instanceof Question question) {
            return facts.isPresent(question);
        }
        if (input instanceof ChoiceInput choice) {
            Choice given = facts.patient().choices().get(choice);
            return given != null
                    || (choice == ChoiceInput.REGION
                            && !facts.patient().regions().isEmpty());
        }
        if (input instanceof DoseInput doses) {
            return doses.ingredient().filter(facts.ledger()::uses).isPresent();
        }
        return facts.patient().measurements().containsKey((Measurement<?>) input);
    }
}
