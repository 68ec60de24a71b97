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
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Makes the reason of a rule for one case: the rule, the inputs it read that are present or open, and its sources. A rule can concern many
 * remedies, so each is looked at once. For one evaluation; not thread-safe.
 */
final class Reasons {

    private final RuleIndex rules;
    private final CaseFacts facts;
    private final Map<String, Reason> reasons = new HashMap<>();
    private final Map<String, List<Input>> open = new HashMap<>();

    Reasons(RuleIndex rules, CaseFacts facts) {
        this.rules = rules;
        this.facts = facts;
    }

    Reason of(String ruleId) {
        Reason fixed = rules.fixedReason(ruleId);
        if (fixed != null) {
            return fixed;
        }
        Reason known = reasons.get(ruleId);
        if (known == null) {
            RuleCard card = card(ruleId);
            List<String> matched = new ArrayList<>();
            for (Input input : card.inputs()) {
                if (says(input)) {
                    matched.add(input.key());
                }
            }
            known = new Reason(ruleId, matched, card.sources());
            reasons.put(ruleId, known);
        }
        return known;
    }

    RuleCard card(String ruleId) {
        return rules.card(ruleId);
    }

    List<Input> open(String ruleId) {
        List<Input> known = open.get(ruleId);
        if (known == null) {
            known = new ArrayList<>();
            for (Input input : card(ruleId).inputs()) {
                if (facts.unknown(input)) {
                    known.add(input);
                }
            }
            open.put(ruleId, known);
        }
        return known;
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
