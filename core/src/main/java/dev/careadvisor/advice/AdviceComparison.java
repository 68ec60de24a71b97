package dev.careadvisor.advice;

import dev.careadvisor.medicine.Ingredient;
import dev.careadvisor.remedy.Remedy;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Finds in what two pieces of advice differ, the clock and what follows from it alone set aside. */
final class AdviceComparison {

    private final CareAdvice from;
    private final CareAdvice to;
    private final List<Change> changes = new ArrayList<>();

    AdviceComparison(CareAdvice from, CareAdvice to) {
        this.from = from;
        this.to = to;
    }

    List<Change> changes() {
        compareKnowledge();
        ifChanged(from.completeness(), to.completeness(), Change.OfCompleteness::new);
        ifChanged(from.urgency(), to.urgency(), Change.OfUrgency::new);
        ifChanged(from.clearance(), to.clearance(), Change.OfClearance::new);
        ifChanged(from.settled(), to.settled(), (before, after) -> new Change.OfSettlement(after));
        ifChanged(from.phase(), to.phase(), Change.OfPhase::new);
        compareFlags();
        compareRemedies();
        compareDoses();
        compareSets(CareAdvice::openQuestions, OpenQuestion::key, Change.OfQuestion::new);
        compareSets(CareAdvice::assumptions, Function.identity(), Change.OfAssumption::new);
        compareSets(CareAdvice::conflicts, Conflict::row, Change.OfConflict::new);
        return changes;
    }

    private interface Of<V> {
        Change change(V before, V after);
    }

    private <V> void ifChanged(V before, V after, Of<V> of) {
        if (!before.equals(after)) {
            changes.add(of.change(before, after));
        }
    }

    private void compareKnowledge() {
        ifChanged(knowledge(from), knowledge(to), Change.OfKnowledge::new);
    }

    private static String knowledge(CareAdvice advice) {
        EvaluationRecord record = advice.record();
        return record.knowledgeNumber() + " " + record.knowledgeHash() + " " + record.policies();
    }

    private void compareFlags() {
        Map<String, RedFlag> before = byRow(from);
        Map<String, RedFlag> after = byRow(to);
        Set<String> rows = new TreeSet<>(before.keySet());
        rows.addAll(after.keySet());
        for (String row : rows) {
            RedFlag ruledOut = new RedFlag(row, FlagStatus.RULED_OUT, Optional.empty(), Optional.empty(), List.of());
            ifChanged(
                    before.getOrDefault(row, ruledOut),
                    after.getOrDefault(row, ruledOut),
                    (one, other) -> new Change.OfFlag(row, one, other));
        }
    }

    private static Map<String, RedFlag> byRow(CareAdvice advice) {
        return advice.redFlags().stream()
                .collect(Collectors.toMap(RedFlag::row, Function.identity(), (one, other) -> one, TreeMap::new));
    }

    private void compareRemedies() {
        for (Remedy remedy : Remedy.values()) {
            Explanation.Standing before = from.standing(remedy);
            Explanation.Standing after = to.standing(remedy);
            if (before != after) {
                changes.add(new Change.OfRemedy(remedy, before, after));
            } else if (!said(from, remedy).equals(said(to, remedy))) {
                changes.add(new Change.OfGuidance(remedy));
            }
        }
    }

    /** All that is said of a remedy but its doses, which are compared by themselves. */
    private static List<Object> said(CareAdvice advice, Remedy remedy) {
        List<Object> said = new ArrayList<>();
        advice.recommended(remedy).ifPresent(recommendation -> said.add(recommendation.guidance()));
        advice.withheld().stream()
                .filter(withheld -> withheld.remedy() == remedy)
                .forEach(withheld -> said.addAll(List.of(
                        withheld.severity(),
                        withheld.reasons(),
                        withheld.medicine().map(Recommendation.Medicine::guidance))));
        advice.pending().stream().filter(pending -> pending.remedy() == remedy).forEach(said::add);
        return said;
    }

    private void compareDoses() {
        Map<Ingredient, DoseAllowance> before = allowances(from);
        Map<Ingredient, DoseAllowance> after = allowances(to);
        for (Ingredient ingredient : Ingredient.values()) {
            DoseAllowance one = before.get(ingredient);
            DoseAllowance other = after.get(ingredient);
            if (!Objects.equals(told(one, from), told(other, to))) {
                changes.add(new Change.OfDose(ingredient, Optional.ofNullable(one), Optional.ofNullable(other)));
            }
        }
    }

    /** What is told of doses; that what is allowed now has been allowed for a while is no difference. */
    private static List<Object> told(@org.jspecify.annotations.Nullable DoseAllowance allowance, CareAdvice advice) {
        if (allowance == null) {
            return List.of();
        }
        List<Object> told = new ArrayList<>(List.of(
                allowance.taken(),
                allowance.mostInDay(),
                allowance.left(),
                allowance.now(),
                allowance.lastDose(),
                allowance.binding()));
        // A plan that begins now moves with the clock.
        allowance
                .plan()
                .ifPresent(plan -> told.add(plan.from().isAfter(advice.record().asOf()) ? plan : plan.amount()));
        allowance
                .options()
                .forEach(
                        option -> told.add(option.from().isAfter(advice.record().asOf()) ? option : option.amount()));
        return told;
    }

    private static Map<Ingredient, DoseAllowance> allowances(CareAdvice advice) {
        Map<Ingredient, DoseAllowance> allowances = new EnumMap<>(Ingredient.class);
        advice.allowances().forEach(allowance -> allowances.put(allowance.ingredient(), allowance));
        return allowances;
    }

    private <T, K> void compareSets(
            Function<CareAdvice, List<T>> part,
            Function<T, K> key,
            java.util.function.BiFunction<K, Boolean, Change> of) {
        Set<K> before = part.apply(from).stream().map(key).collect(Collectors.toCollection(LinkedHashSet::new));
        Set<K> after = part.apply(to).stream().map(key).collect(Collectors.toCollection(LinkedHashSet::new));
        Set<K> all = new LinkedHashSet<>(before);
        all.addAll(after);
        all.removeAll(new HashSet<>(intersection(before, after)));
        all.forEach(one -> changes.add(of.apply(one, after.contains(one))));
    }

    private static <K> Set<K> intersection(Set<K> one, Set<K> other) {
        Set<K> both = new HashSet<>(one);
        both.retainAll(other);
        return both;
    }
}
