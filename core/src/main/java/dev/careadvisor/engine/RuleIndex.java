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
import org.jspecify.annotations.Nullable;

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

    private final Map<String, RuleCard> cards;
    private final List<FlagRow> flagRows;
    private final List<RedFlag> noFlags;
    /** The reasons of rules that read no answer. */
    private final Map<String, Reason> fixedReasons = new HashMap<>();
    /** By setting; a rulebase has a few hundred at most. */
    private final Map<StandingStatements, Standing> standing = new ConcurrentHashMap<>();

    RuleIndex(Map<String, RuleCard> cards) {
        this.cards = new HashMap<>(cards);
        TreeMap<String, List<String>> rulesByRow = new TreeMap<>();
        // Cards come in order of id.
        cards.forEach((id, card) -> {
            if (card.kind().equals("FLAG")) {
                rulesByRow.computeIfAbsent(card.row(), row -> new ArrayList<>()).add(id);
            }
            if (card.inputs().isEmpty()) {
                fixedReasons.put(id, new Reason(id, List.of(), card.sources()));
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

    RuleCard card(String ruleId) {
        RuleCard card = cards.get(ruleId);
        if (card == null) {
            throw new IllegalStateException("no card for rule " + ruleId);
        }
        return card;
    }

    /** The rows of table A, in order. */
    List<FlagRow> flagRows() {
        return flagRows;
    }

    /** Every row of table A, ruled out. */
    List<RedFlag> noFlags() {
        return noFlags;
    }

    /** The reason of a rule if it is the same in every case. */
    @Nullable
    Reason fixedReason(String ruleId) {
        return fixedReasons.get(ruleId);
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
        Reason fixed = fixedReasons.get(ruleId);
        if (fixed == null) {
            throw new IllegalStateException("rule " + ruleId + " reads answers, so it does not speak of everybody");
        }
        return fixed;
    }
}
