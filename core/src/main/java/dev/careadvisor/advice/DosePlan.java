package dev.careadvisor.advice;

import dev.careadvisor.patient.Mass;
import java.time.Instant;
import java.util.Optional;

/**
 * What to do with a medicine, one step at a time: a dose, and what may come after it if nothing else is taken. Whoever takes every dose of
 * it the moment it is allowed stays within every limit. Immutable.
 *
 * @param amount one dose; at the start of a course the dose to start with
 * @param from the earliest time for it, not before {@code asOf}
 * @param next the earliest time for the same dose again, if it may be taken again
 * @param moreInDay how many more of the same dose fit into the 24 hours that begin with the first
 * @param stopBy the moment from which on no dose may be taken any more: the days of use are over, or the episode is 14 days old
 */
public record DosePlan(Mass amount, Instant from, Optional<Instant> next, int moreInDay, Optional<Instant> stopBy) {}
