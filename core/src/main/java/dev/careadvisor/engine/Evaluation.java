package dev.careadvisor.engine;

import dev.careadvisor.advice.Basis;
import dev.careadvisor.advice.CareAdvice;
import dev.careadvisor.advice.Clearance;
import dev.careadvisor.advice.Completeness;
import dev.careadvisor.advice.EvaluationRecord;
import dev.careadvisor.advice.Phase;
import dev.careadvisor.advice.Reason;
import dev.careadvisor.advice.Recommendation;
import dev.careadvisor.advice.SourceReference;
import dev.careadvisor.advice.Urgency;
import dev.careadvisor.advice.Validity;
import dev.careadvisor.patient.PatientCase;
import dev.careadvisor.rulebase.CaseFacts;
import dev.careadvisor.rulebase.KnowledgeVersion;
import dev.careadvisor.rulebase.Policies;
import dev.careadvisor.rulebase.RemedyReading;
import dev.careadvisor.rulebase.Rulebase;
import dev.careadvisor.rulebase.Statements;
import dev.careadvisor.rulebase.TriageReading;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** From case to checked advice. Immutable and thread-safe: everything that changes lives on the stack of one call. */
public final class Evaluation {

    private final Rulebase rulebase;
    private final Policies policies;
    private final long deadlineNanos;
    private final Tripwires tripwires;
    private final RuleIndex rules;

    /**
     * How to evaluate.
     *
     * @param rulebase not null
     * @param policies not null
     * @param deadline how long an evaluation may take; not null
     */
    public Evaluation(Rulebase rulebase, Policies policies, Duration deadline) {
        this.rulebase = rulebase;
        this.policies = policies;
        this.deadlineNanos = deadline.toNanos();
        this.tripwires = new Tripwires(rulebase.cards().values());
        this.rules = new RuleIndex(rulebase.cards());
    }

    /**
     * Evaluates a case.
     *
     * @param patient not null
     * @return the advice, checked by the safety envelope
     * @throws RuntimeException if anything fails; the caller answers with {@link #failSafe}
     */
    public CareAdvice evaluate(PatientCase patient) {
        return settle(patient).advice();
    }

    /** An advice, and how its doses were planned. */
    record Settled(CareAdvice advice, Adjudicator adjudicator, CaseFacts facts) {}

    Settled settle(PatientCase patient) {
        CaseFacts facts = new CaseFacts(patient, policies);
        Deadline deadline = new Deadline(deadlineNanos);
        Statements statements = new Statements(deadline);
        try (Rulebase.Run run = rulebase.open(statements)) {
            run.triage(new TriageReading(facts, true), new TriageReading(facts, false));
            Reasons reasons = new Reasons(rules, facts);
            Triage triage = Triage.settle(statements.ofCase(), rules, reasons);
            try {
                Settled settled = advise(facts, triage, reasons, statements, run);
                deadline.check();
                return settled;
            } catch (RuntimeException | Error failure) {
                throw new FailureAfterTriage(triage.urgency(), failure);
            }
        }
    }

    private Settled advise(CaseFacts facts, Triage triage, Reasons reasons, Statements statements, Rulebase.Run run) {
        run.remedies(remedyReading(facts, triage, true), remedyReading(facts, triage, false));
        PatientCase patient = facts.patient();
        KnowledgeVersion version = rulebase.version();
        ValidityPlan validity = new ValidityPlan(facts, version.expiry(), tripwires);
        Adjudicator adjudicator = new Adjudicator(facts, triage, statements, rules, reasons, validity);
        CareAdvice advice = adjudicator.advice(record(patient, version, policies, Optional.empty()));
        SafetyEnvelope.check(advice, facts);
        boolean expired = version.expiredAt(patient.asOf());
        return new Settled(expired ? ExpiredKnowledge.withdraw(advice) : advice, adjudicator, facts);
    }

    private static RemedyReading remedyReading(CaseFacts facts, Triage triage, boolean certain) {
        return new RemedyReading(facts, certain, triage.urgencyFromFindings(), triage.phase());
    }

    private static EvaluationRecord record(
            PatientCase patient, KnowledgeVersion version, Policies policies, Optional<String> incident) {
        return new EvaluationRecord(patient, version.number(), version.hash(), policies, incident);
    }

    /**
     * The advice that takes the place of any that could not be finished: seek care today, or more urgently if triage had found so; no
     * remedies, INCOMPLETE.
     *
     * @param patient not null
     * @param policies not null
     * @param incident the id under which the failure is logged; not null
     * @param failure what went wrong; not null
     * @return the fail-safe advice
     */
    public static CareAdvice failSafe(PatientCase patient, Policies policies, String incident, Throwable failure) {
        Urgency urgency = failure instanceof FailureAfterTriage after
                ? after.urgency().moreUrgent(Urgency.SAME_DAY)
                : Urgency.SAME_DAY;
        Instant asOf = patient.asOf();
        Reason reason = new Reason(FAIL_SAFE, List.of(), List.of(new SourceReference("", Basis.POLICY)));
        return new CareAdvice(
                urgency,
                urgency,
                Clearance.NOT_CLEARED,
                false,
                List.of(),
                Phase.CRISIS,
                List.of(new Recommendation.SeekCare(urgency, List.of(reason))),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                new Validity(asOf, Set.of(Validity.End.FAILURE), List.of()),
                Completeness.INCOMPLETE,
                new EvaluationRecord(patient, "", "", policies, Optional.of(incident)));
    }

    /** The rule id that stands for the fail-safe. */
    public static final String FAIL_SAFE = "FAIL-SAFE";
}
