package dev.careadvisor.benchmarks;

import dev.careadvisor.CareAdvisor;
import dev.careadvisor.advice.CareAdvice;
import dev.careadvisor.benchmarks.peer.Peer;
import dev.careadvisor.patient.PatientCase;
import dev.careadvisor.proof.Decisions;
import dev.careadvisor.proof.reading.IndependentReading;
import dev.careadvisor.rulebase.CaseFacts;
import dev.careadvisor.rulebase.Policies;
import dev.careadvisor.rulebase.RemedyReading;
import dev.careadvisor.rulebase.Rulebase;
import dev.careadvisor.rulebase.Statement;
import dev.careadvisor.rulebase.Statements;
import dev.careadvisor.rulebase.TriageReading;
import dev.careadvisor.rules.DroolsRulebaseProvider;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Something that decides a case, to be timed.
 *
 * @param name for messages and figures
 * @param title for tables
 * @param peer the engine, or empty for the hand-written reading of {@code proof/}
 */
record Variant(String name, String title, Optional<Peer> peer) {

    static final String BY_HAND = "BY_HAND";

    /** A case made ready to be timed: run again and again, it always does all of the work. */
    interface Work {
        Object run();
    }

    /** A variant that is loaded. */
    interface Loaded {
        Work prepare(PatientCase patient);

        /** What the result of the work decides, as text that is equal if the decisions are. */
        String decisions(Object result);
    }

    /** All variants, the hand-written one first; it has no rules that could be timed alone. */
    static List<Variant> of(Level level) {
        Variant byHand = new Variant(BY_HAND, "hand-written Java (proof/)", Optional.empty());
        List<Variant> peers = Arrays.stream(Peer.values())
                .map(peer -> new Variant(peer.name(), peer.title(), Optional.of(peer)))
                .toList();
        return level == Level.RULES
                ? peers
                : java.util.stream.Stream.concat(java.util.stream.Stream.of(byHand), peers.stream())
                        .toList();
    }

    static Variant named(String name) {
        return of(Level.CALL).stream()
                .filter(variant -> variant.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no variant " + name));
    }

    Loaded load(Level level) {
        if (peer.isEmpty()) {
            return byHand();
        }
        Rulebase rulebase = peer.get().rulebase(new DroolsRulebaseProvider().load());
        return level == Level.CALL
                ? call(CareAdvisor.builder().rulebase(rulebase).build())
                : rules(rulebase);
    }

    private static Loaded byHand() {
        return new Loaded() {
            @Override
            public Work prepare(PatientCase patient) {
                return () -> IndependentReading.decide(patient, Policies.CAUTIOUS);
            }

            @Override
            public String decisions(Object result) {
                return result.toString();
            }
        };
    }

    private static Loaded call(CareAdvisor advisor) {
        return new Loaded() {
            @Override
            public Work prepare(PatientCase patient) {
                return () -> advisor.evaluate(patient);
            }

            @Override
            public String decisions(Object result) {
                return Decisions.of((CareAdvice) result).toString();
            }
        };
    }

    /** Urgency and phase come from another advisor, so that the rulebase has not met the case when it is timed. */
    private static Loaded rules(Rulebase rulebase) {
        return new Loaded() {
            @Override
            public Work prepare(PatientCase patient) {
                CareAdvice advice = CareAdvisor.standard().evaluate(patient);
                CaseFacts facts = new CaseFacts(patient, Policies.CAUTIOUS);
                TriageReading[] triage = {new TriageReading(facts, true), new TriageReading(facts, false)};
                RemedyReading[] remedies = {
                    new RemedyReading(facts, true, advice.urgencyFromFindings(), advice.phase()),
                    new RemedyReading(facts, false, advice.urgencyFromFindings(), advice.phase())
                };
                return () -> {
                    Statements statements = new Statements(statement -> {});
                    try (Rulebase.Run run = rulebase.open(statements)) {
                        run.triage(triage[0], triage[1]);
                        run.remedies(remedies[0], remedies[1]);
                    }
                    return statements;
                };
            }

            @Override
            public String decisions(Object result) {
                return ((Statements) result)
                        .made().stream()
                                .sorted(Comparator.comparing(Statement::ruleId)
                                        .thenComparing(statement -> !statement.certain()))
                                .toList()
                                .toString();
            }
        };
    }
}
