package dev.careadvisor.engine;

import dev.careadvisor.advice.FlagStatus;
import dev.careadvisor.advice.Reason;
import dev.careadvisor.advice.RedFlag;
import dev.careadvisor.rulebase.RuleCard;
import dev.careadvisor.rulebase.StandingStatements;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;

/** What follows from a rulebase alone and is the same for every case: made once. Thread-safe. */
final class RuleIndex {

    /**
     * A row of table A.
     *
     * @param row its id
     * @param rules the ids of its rules, in order
     * @param ruledOut the flag that it gives if none of them fires
     */
    record FlagRow(String row, List<String> rules, RedFlag ruledOut) {}

    /** More than there are: a rulebase that never gives the same object again must not fill the memory. */
    private static final int MOST_SETTINGS = 1_000;

    private final IndexedInputs inputs;
    private final Map<String, IndexedRule> rules = new HashMap<>();
    private final List<FlagRow> flagRows;
    private final List<RedFlag> noFlags;
    /** By setting; a rulebase has a few hundred at most. */
    private final Map<StandingStatements, Standing> standing = new ConcurrentHashMap<>();

    RuleIndex(Map<String, RuleCard> cards) {
        this.inputs = new IndexedInputs(cards.values());
        TreeMap<String, List<String>> rulesByRow = new TreeMap<>();
        // In order of id.
        new TreeMap<>(cards).forEach((id, card) -> {
            rules.put(id, new IndexedRule(rules.size(), card, inputs));
            if (card.kind().equals("FLAG")) {
                rulesByRow.computeIfAbsent(card.row(), row -> new ArrayList<>()).add(id);
            }
        });
        List<FlagRow> rows = new ArrayList<>();
        rulesByRow.forEach((row, rules) -> rows.add(new FlagRow(
                row,
                List.copyOf(rules),
                new RedFlag(row, FlagStatus.RULED_OUT, Optional.empty(), Optional.empty(), List.of()))));
        this.flagRows = List.copyOf(rows);
        this.noFlags = flagRows.stream().map(FlagRow::ruledOut).toList();
    }

    IndexedInputs inputs() {
        return inputs;
    }

    int size() {
        return rules.size();
    }

    IndexedRule rule(String ruleId) {
        IndexedRule rule = rules.get(ruleId);
        if (rule == null) {
            throw new IllegalStateException("no card for rule " + ruleId);
        }
        return rule;
    }

    /** The rows of table A, in order. */
    List<FlagRow> flagRows() {
        return flagRows;
    }

    /** Every row of table A, ruled out. */
    List<RedFlag> noFlags() {
        return noFlags;
    }

    /** What follows from what is said of everybody in one setting. */
    Standing standing(StandingStatements statements) {
        Standing known = standing.get(statements);
        if (known == null) {
            known = new Standing(new SharedOut(statements.all()), new Instructions(this::reasonOfEverybody));
            if (standing.size() < MOST_SETTINGS) {
                standing.put(statements, known);
            }
        }
        return known;
    }

    private Reason reasonOfEverybody(String ruleId) {
        RuleCard card = rule(ruleId).card();
        if (!card.inputs().isEmpty()) {
            throw new IllegalStateException("rule " + ruleId + " reads answers, so it does not speak of everybody");
        }
        return new Reason(ruleId, List.of(), card.sources());
    }
}
