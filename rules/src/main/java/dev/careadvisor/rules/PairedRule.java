package dev.careadvisor.rules;

import dev.careadvisor.rulebase.Reading;
import dev.careadvisor.rulebase.RemedyReading;
import dev.careadvisor.rulebase.Statement;
import dev.careadvisor.rulebase.Statements;
import dev.careadvisor.rulebase.TriageReading;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.drools.model.Condition;
import org.drools.model.Constraint;
import org.drools.model.DSL;
import org.drools.model.Drools;
import org.drools.model.Pattern;
import org.drools.model.PatternDSL;
import org.drools.model.Rule;
import org.drools.model.SingleConstraint;
import org.drools.model.Variable;
import org.drools.model.constraints.SingleConstraint1;
import org.drools.model.functions.BlockN;
import org.drools.model.functions.Predicate1;
import org.jspecify.annotations.Nullable;

/**
 * A compiled rule that looks at both readings of a case at once: the same conditions and the same consequence, on a pair.
 *
 * <p>It matches if it would match on either reading, and when it fires it states what it would have stated on each. So the engine tests
 * and fires it once where it otherwise would twice. Immutable and thread-safe.
 */
final class PairedRule {

    private final Rule rule;
    private final RuleShape shape;
    private final Class<?> reads;
    private final Predicate1<Reading>[] conditions;
    private final BlockN consequence;
    /** What it states on each reading, if that is the same in every case: made when it fires first. */
    private volatile @Nullable Statement onCertain;

    private volatile @Nullable Statement onPossible;

    private PairedRule(Rule rule, RuleShape shape, Class<?> reads, Predicate1<Reading>[] conditions) {
        this.rule = rule;
        this.shape = shape;
        this.reads = reads;
        this.conditions = conditions;
        this.consequence = rule.getDefaultConsequence().getBlock();
    }

    @SuppressWarnings({"unchecked", "rawtypes"}) // an array of a generic type
    static PairedRule of(Rule rule, RuleShape shape) {
        List<Condition> patterns = rule.getView().getSubConditions().stream()
                .filter(condition -> condition.getType() != Condition.Type.CONSEQUENCE)
                .toList();
        if (patterns.size() != 1 || !(patterns.get(0) instanceof Pattern<?> pattern)) {
            throw new IllegalStateException("rule " + rule.getName() + " is not about one reading");
        }
        List<Predicate1<Reading>> conditions = new ArrayList<>();
        collect(pattern.getConstraint(), conditions);
        return new PairedRule(
                rule, shape, pattern.getPatternVariable().getType(), conditions.toArray(new Predicate1[0]));
    }

    @SuppressWarnings("unchecked") // the pattern variable is a reading, checked when the pair is chosen
    private static void collect(Constraint constraint, List<Predicate1<Reading>> conditions) {
        if (constraint == SingleConstraint.TRUE) {
            return;
        }
        if (constraint instanceof SingleConstraint1<?> single) {
            conditions.add((Predicate1<Reading>) single.getPredicate1());
        } else if (constraint.getType() == Constraint.Type.MULTIPLE) {
            constraint.getChildren().forEach(child -> collect(child, conditions));
        } else {
            throw new IllegalStateException("a condition of the kind " + constraint.getType());
        }
    }

    String name() {
        return rule.getName();
    }

    boolean isStanding() {
        return shape.standing() && reads == RemedyReading.class;
    }

    /** All that settles what it states; empty if that is not known. */
    Optional<RuleInputs> inputs() {
        return shape.inputs();
    }

    Class<?> reads() {
        return reads;
    }

    /**
     * The rule as the engine runs it.
     *
     * @param answers in which group it is remembered what it states, or null
     */
    Rule onPairs(@Nullable AnswerGroup answers) {
        if (reads == TriageReading.class) {
            return onPairs(DSL.declarationOf(TriagePair.class), answers);
        }
        if (reads == RemedyReading.class) {
            return onPairs(DSL.declarationOf(RemedyPair.class), answers);
        }
        throw new IllegalStateException("rule " + name() + " looks at " + reads);
    }

    private <P extends ReadingPair> Rule onPairs(Variable<P> pair, @Nullable AnswerGroup answers) {
        PatternDSL.PatternDef<P> pattern = PatternDSL.pattern(pair);
        if (answers != null) {
            pattern = pattern.expr(answers.name(), answers::isAsked);
        }
        return PatternDSL.rule(rule.getPackage(), name())
                .build(
                        pattern.expr(name(), this::matches),
                        DSL.on(pair).execute((drools, fact) -> state(drools, fact, answers)));
    }

    private boolean matches(ReadingPair pair) throws Exception {
        boolean matches = holds(pair.possible());
        if (readTwice(pair)) {
            // Even if it has matched: what asks the clock is asked on each reading.
            matches = holds(pair.certain()) || matches;
        }
        return matches;
    }

    private boolean readTwice(ReadingPair pair) {
        return shape.readTwice() || pair.apart();
    }

    private boolean holds(Reading reading) throws Exception {
        for (Predicate1<Reading> condition : conditions) {
            if (!condition.test(reading)) {
                return false;
            }
        }
        return true;
    }

    private void state(Drools drools, ReadingPair pair, @Nullable AnswerGroup answers) throws Exception {
        if (holds(pair.certain())) {
            state(drools, pair, pair.certain(), answers);
        }
        // Otherwise it has matched on this one.
        if (!readTwice(pair) || holds(pair.possible())) {
            state(drools, pair, pair.possible(), answers);
        }
    }

    private void state(Drools drools, ReadingPair pair, Reading reading, @Nullable AnswerGroup answers)
            throws Exception {
        if (!shape.statesTheSame()) {
            consequence.execute(drools, reading, pair.out());
            return;
        }
        Statement known = reading.certain() ? onCertain : onPossible;
        if (known == null) {
            Statements made = new Statements(statement -> {});
            consequence.execute(drools, reading, made);
            known = made.made().iterator().next();
            if (reading.certain()) {
                onCertain = known;
            } else {
                onPossible = known;
            }
        }
        pair.out().state(known);
        if (answers != null) {
            pair.asked().heard(answers, known);
        }
    }
}
