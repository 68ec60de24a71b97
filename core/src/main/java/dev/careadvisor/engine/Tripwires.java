package dev.careadvisor.engine;

import dev.careadvisor.advice.Tripwire;
import dev.careadvisor.advice.Urgency;
import dev.careadvisor.patient.Finding;
import dev.careadvisor.patient.Input;
import dev.careadvisor.patient.InputCatalogue;
import dev.careadvisor.patient.Question;
import dev.careadvisor.patient.Screen;
import dev.careadvisor.rulebase.CaseFacts;
import dev.careadvisor.rulebase.RuleCard;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * The findings that can come up in anybody and that a red flag of U0 to U2 reads: signs, not illnesses or medicines, which somebody has or has
 * not. Made once from the cards of the rules. Immutable and thread-safe.
 */
final class Tripwires {

    private static final Set<Screen> SIGNS =
            EnumSet.of(Screen.NERVES, Screen.EMERGENCY_SIGNS, Screen.INFECTION, Screen.URINE_BELLY);

    private final List<Tripwire> all;

    Tripwires(Collection<RuleCard> cards) {
        Map<Finding, Map<Urgency, List<String>>> found = new TreeMap<>();
        for (RuleCard card : cards) {
            if (card.kind().equals("FLAG") && Urgency.valueOf(card.level()).atLeast(Urgency.SAME_DAY)) {
                for (Input input : card.inputs()) {
                    if (input instanceof Finding finding && isSign(finding)) {
                        found.computeIfAbsent(finding, f -> new TreeMap<>())
                                .computeIfAbsent(Urgency.valueOf(card.level()), level -> new ArrayList<>())
                                .add(card.id());
                    }
                }
            }
        }
        List<Tripwire> wires = new ArrayList<>();
        found.forEach((finding, byLevel) -> {
            // The levels are in order, the most urgent first.
            Map.Entry<Urgency, List<String>> most =
                    byLevel.entrySet().iterator().next();
            wires.add(new Tripwire(finding, most.getKey(), most.getValue()));
        });
        wires.sort(Comparator.comparing(Tripwire::couldRaiseTo));
        all = List.copyOf(wires);
    }

    private static boolean isSign(Question question) {
        return !InputCatalogue.standard().reassuring(question)
                && InputCatalogue.standard().screens(question).stream().anyMatch(SIGNS::contains);
    }

    /** Those that are not there yet and would be more urgent than what is found. */
    List<Tripwire> above(Urgency found, CaseFacts facts) {
        if (found.atLeast(Urgency.EMERGENCY_DEPARTMENT)) {
            return List.of();
        }
        List<Tripwire> above = new ArrayList<>(all.size());
        for (Tripwire wire : all) {
            if (!found.atLeast(wire.couldRaiseTo()) && !facts.isPresent(wire.finding())) {
                above.add(wire);
            }
        }
        return above;
    }
}
