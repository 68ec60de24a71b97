package dev.careadvisor.benchmarks.measure;

/**
 * What a piece of work took.
 *
 * @param cpu nanoseconds of CPU of the thread
 * @param wall nanoseconds on the clock
 * @param bytes allocated by the thread
 */
public record Sample(long cpu, long wall, long bytes) {}
