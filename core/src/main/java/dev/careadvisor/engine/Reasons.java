package dev.careadvisor.engine;

import dev.careadvisor.advice.Reason;
import dev.careadvisor.patient.Choice;
import dev.careadvisor.patient.ChoiceInput;
import dev.careadvisor.patient.DoseInput;
import dev.careadvisor.patient.Input;
import dev.careadvisor.patient.Measurement;
import dev.careadvisor.patient.Question;
import dev.careadvisor.rulebase.CaseFacts;
import dev.careadvisor.rulebase.RuleCard;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Makes the reason of a rule for one case: the rule, the inputs it read that are present or open, and its sources. A rule can concern many
 * remedies, so each is looked at once. For one evaluation; not thread-safe.
 */
final class Reasons {

    private final Map<String, RuleCard> cards;
    private final CaseFacts facts;
    private final Map<String, Reason> reasons = new HashMap<>();
    private final Map<String, List<Input>> open = new HashMap<>();

    Reasons(Map<String, RuleCard> cards, CaseFacts facts) {
        this.cards = cards;
        this.facts = facts;
    }

    Reason of(String ruleId) {
        return reasons.computeIfAbsent(ruleId, id -> {
            RuleCard card = card(id);
            List<String> matched =
                    card.inputs().stream().filter(this::says).map(Input::key).toList();
            return new Reason(id, matched, card.sources());
        });
    }

    RuleCard card(String ruleId) {
        RuleCard card = cards.get(ruleId);
        if (card == null) {
            throw new IllegalStateException("no card for rule " + ruleId);
        }
        return card;
    }

    List<Input> open(String ruleId) {
        return open.computeIfAbsent(
                ruleId, id -> card(id).inputs().stream().filter(facts::unknown).toList());
    }

    /** An input that says something here: it is open, or present, or a given value; a denied one explains nothing. */
    private boolean says(Input input) {
        if (facts.unknown(input)) {
            return true;
        }
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
