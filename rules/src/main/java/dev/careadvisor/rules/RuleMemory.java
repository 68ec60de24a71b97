package dev.careadvisor.rules;

import dev.careadvisor.rulebase.Reading;
import dev.careadvisor.rulebase.RemedyReading;
import dev.careadvisor.rulebase.Statements;
import dev.careadvisor.rulebase.TriageReading;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What rules say of sets of answers, remembered group by group for as many sets as have a place. It holds bits of answers, and nothing that
 * tells whose they were, or which of two groups' answers belong together. Thread-safe.
 */
final class RuleMemory {

    private final Map<String, AnswerGroup> byRule;
    private final List<AnswerGroup> ofTriage;
    private final List<AnswerGroup> ofRemedies;
    private final boolean remembers;

    /**
     * An empty memory.
     *
     * @param remembers false to ask the engine about everything, always
     */
    RuleMemory(List<PairedRule> rules, boolean remembers) {
        this.byRule = AnswerGroup.of(rules);
        this.ofTriage = groups(rules, TriageReading.class);
        this.ofRemedies = groups(rules, RemedyReading.class);
        this.remembers = remembers;
    }

    private List<AnswerGroup> groups(List<PairedRule> rules, Class<?> reads) {
        return rules.stream()
                .filter(rule -> rule.reads() == reads && byRule.containsKey(rule.name()))
                .map(rule -> byRule.get(rule.name()))
                .distinct()
                .sorted(Comparator.comparing(AnswerGroup::index))
                .toList();
    }

    /** The group of a rule, or null if what it states is never remembered. */
    @Nullable
    AnswerGroup group(String rule) {
        return byRule.get(rule);
    }

    TriagePair pair(TriageReading certain, TriageReading possible, Statements out) {
        boolean apart = !certain.within(possible);
        return new TriagePair(certain, possible, out, asked(ofTriage, certain, out, apart), apart);
    }

    RemedyPair pair(RemedyReading certain, RemedyReading possible, Statements out) {
        boolean apart = !certain.within(possible);
        return new RemedyPair(certain, possible, out, asked(ofRemedies, certain, out, apart), apart);
    }

    /** Where the CERTAIN reading has more than the POSSIBLE one, a rule is tested on other readings than else. It hardly ever has. */
    private Asked asked(List<AnswerGroup> groups, Reading reading, Statements out, boolean apart) {
        return remembers && !apart ? Asked.unlessRemembered(groups, reading, out) : Asked.everything(groups);
    }

    List<AnswerGroup> ofTriage() {
        return ofTriage;
    }

    List<AnswerGroup> ofRemedies() {
        return ofRemedies;
    }
}
