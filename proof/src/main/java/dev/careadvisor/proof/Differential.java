package dev.careadvisor.proof;

import dev.careadvisor.CareAdvisor;
import dev.careadvisor.advice.CareAdvice;
import dev.careadvisor.advice.Completeness;
import dev.careadvisor.patient.PatientCase;
import dev.careadvisor.proof.reading.IndependentReading;
import dev.careadvisor.rulebase.Policies;
import dev.careadvisor.rulebase.Rulebase;
import dev.careadvisor.rules.DroolsRulebaseProvider;
import dev.careadvisor.testkit.CaseDraft;
import dev.careadvisor.testkit.CaseGenerator;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Three implementations of the same decisions, on the same cases: the shipped rulebase (executable model), the same rules in Drools' classic
 * mode, which must state the same in everything, and the independent reading, which must decide the same. Thread-safe.
 */
final class Differential {

    private final Rulebase shipped = new DroolsRulebaseProvider().load();
    private final CaseGenerator generator = new CaseGenerator(shipped.cards().values());
    private final RuleCounts counts = new RuleCounts(shipped.cards().keySet());
    private final PairedRulebase bothModes = new PairedRulebase(counts.counting(shipped), new ClassicRulebase(shipped));
    private final Map<Policies, CareAdvisor> advisors = new ConcurrentHashMap<>();

    /** How often each rule fired so far. */
    RuleCounts counts() {
        return counts;
    }

    /** The case of a number: the same number and seed always give the same case; one that would be refused is passed over. */
    ProofCase proofCase(long seed, long number) {
        Random random = new Random(mixed(seed ^ mixed(number)));
        while (true) {
            CaseDraft draft = generator.next(random);
            if (draft.valid().isPresent()) {
                return new ProofCase(draft, ProofCase.policies(random));
            }
        }
    }

    /** The finalizer of SplitMix64: neighbouring numbers give unrelated seeds. */
    private static long mixed(long number) {
        long z = number + 0x9e3779b97f4a7c15L;
        z = (z ^ (z >>> 30)) * 0xbf58476d1ce4e5b9L;
        z = (z ^ (z >>> 27)) * 0x94d049bb133111ebL;
        return z ^ (z >>> 31);
    }

    /** Where the three differ on a case: one line for each part; empty if they agree. */
    List<String> differences(ProofCase proofCase) {
        PatientCase patient = proofCase.draft().patient();
        CareAdvice advice = advisor(proofCase.policies()).evaluate(patient);
        List<String> lines = new ArrayList<>();
        bothModes
                .differing()
                .forEach(rule -> lines.add("rule " + rule + ": classic mode differs from the executable model"));
        if (advice.completeness() != Completeness.COMPLETE) {
            lines.add("the rulebase gives " + advice.completeness());
        } else {
            lines.addAll(Decisions.of(advice).differences(IndependentReading.decide(patient, proofCase.policies())));
        }
        return lines;
    }

    private CareAdvisor advisor(Policies policies) {
        return advisors.computeIfAbsent(policies, p -> CareAdvisor.builder()
                .rulebase(bothModes)
                .heatPolicy(p.heat())
                .labelRegion(p.labelRegion())
                .dayLimits(p.dayLimits())
                .build());
    }

    /** The smallest case that still differs in the same part. */
    ProofCase smallest(ProofCase found) {
        String part = part(differences(found));
        return found.smallest(smaller -> smaller.draft().valid().isPresent()
                && Optional.of(differences(smaller))
                        .filter(lines -> !lines.isEmpty())
                        .map(Differential::part)
                        .equals(Optional.of(part)));
    }

    /** What differs, without how: "flag A-06", "withheld ICE". */
    static String part(List<String> lines) {
        String first = lines.get(0);
        return first.contains(":") ? first.substring(0, first.indexOf(':')) : first;
    }
}
