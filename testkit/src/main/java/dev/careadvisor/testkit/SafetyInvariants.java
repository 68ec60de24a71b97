package dev.careadvisor.testkit;

/**
 * The numbered safety invariants as properties. One class binds them to an advisor; jqwik finds and runs them:
 *
 * <pre>{@code
 * class OurAdviceIsSafeTest implements SafetyInvariants {
 *     private static final CareAdvisor ADVISOR = CareAdvisor.standard();
 *
 *     public CareAdvisor advisor() {
 *         return ADVISOR;
 *     }
 * }
 * }</pre>
 *
 * <p>Seeds are fixed, so a build always tests the same cases; more tries ({@code jqwik.tries.default}, or {@code @PropertyDefaults} on the
 * class) test more. The numbers are those of ARCHITECTURE.md. Invariant 27 is about rule packs, 32 about a second implementation; neither can be
 * stated on an advisor alone.
 */
public interface SafetyInvariants
        extends EngineInvariants,
                TriageInvariants,
                RemedyInvariants,
                DoseInvariants,
                PreviewInvariants,
                FollowerInvariants,
                InputInvariants,
                TimeInvariants,
                QuestionInvariants,
                ExplanationInvariants,
                LifecycleInvariants {}
