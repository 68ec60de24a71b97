/**
 * For tests: random cases ({@link dev.careadvisor.testkit.Cases}), the safety invariants as properties
 * ({@link dev.careadvisor.testkit.SafetyInvariants}), and a verifier of single rules ({@link dev.careadvisor.testkit.RuleVerifier}).
 */
@NullMarked
package dev.careadvisor.testkit;

import org.jspecify.annotations.NullMarked;
