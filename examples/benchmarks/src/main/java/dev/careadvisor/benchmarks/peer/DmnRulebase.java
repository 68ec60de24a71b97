package dev.careadvisor.benchmarks.peer;

import dev.careadvisor.advice.Phase;
import dev.careadvisor.advice.Urgency;
import dev.careadvisor.rulebase.ForwardingRulebase;
import dev.careadvisor.rulebase.RemedyReading;
import dev.careadvisor.rulebase.Rulebase;
import dev.careadvisor.rulebase.Statements;
import dev.careadvisor.rulebase.TriageReading;
import java.util.List;
import java.util.Map;

/** The rules as decision tables in DMN, run by kie-dmn. Making its inputs from a reading is part of what it costs. */
final class DmnRulebase implements ForwardingRulebase {

    private final Rulebase shipped;
    private final DmnDecisions triage;
    private final DmnDecisions remedies;

    DmnRulebase(Rulebase shipped) {
        this.shipped = shipped;
        List<PeerRule> rules = PeerRules.of(shipped).rules();
        this.triage = new DmnDecisions(
                "triage", rules.stream().filter(rule -> rule.source().triage()).toList());
        this.remedies = new DmnDecisions(
                "remedies",
                rules.stream().filter(rule -> !rule.source().triage()).toList());
    }

    @Override
    public Rulebase rules() {
        return shipped;
    }

    @Override
    public Run open(Statements statements) {
        return new Run() {
            @Override
            public void triage(TriageReading certain, TriageReading possible) {
                triage.state(certain, Map.of("urgency", 0, "phase", ""), statements);
                triage.state(possible, Map.of("urgency", 0, "phase", ""), statements);
            }

            @Override
            public void remedies(RemedyReading certain, RemedyReading possible) {
                remedies.state(certain, concluded(certain), statements);
                remedies.state(possible, concluded(possible), statements);
            }

            @Override
            public void close() {}
        };
    }

    /** What triage concluded: a reading only answers whether it is some level or phase. */
    private static Map<String, Object> concluded(RemedyReading reading) {
        int urgency = Urgency.SELF_CARE.ordinal();
        for (Urgency level : Urgency.values()) {
            if (reading.urgencyIs(level)) {
                urgency = level.ordinal();
            }
        }
        String phase = "";
        for (Phase one : Phase.values()) {
            if (reading.inPhase(one)) {
                phase = one.name();
            }
        }
        return Map.of("urgency", urgency, "phase", phase);
    }
}
