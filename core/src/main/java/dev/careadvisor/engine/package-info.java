/** The judgement in plain Java: triage, adjudication, dose planning, the safety envelope and the fail-safe. Not exported. */
@NullMarked
package dev.careadvisor.engine;

import org.jspecify.annotations.NullMarked;
