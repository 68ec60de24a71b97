package dev.careadvisor.benchmarks.measure;

import com.sun.management.OperatingSystemMXBean;
import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;

/** Reads the clocks of this thread. What reading them costs is measured once and taken off. */
public final class Meter {

    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    private static final OperatingSystemMXBean SYSTEM =
            (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
    private static final int TRIES = 20_000;

    private final Sample overhead;

    /** Measures the cost of reading the clocks; takes some milliseconds. */
    public Meter() {
        long[] cpu = new long[TRIES];
        long[] wall = new long[TRIES];
        long[] bytes = new long[TRIES];
        for (int i = 0; i < TRIES; i++) {
            Sample empty = raw(() -> {});
            cpu[i] = empty.cpu();
            wall[i] = empty.wall();
            bytes[i] = empty.bytes();
        }
        overhead = new Sample(Statistics.median(cpu), Statistics.median(wall), Statistics.median(bytes));
    }

    /**
     * Times work.
     *
     * @param work not null
     * @return what it took, never below zero
     */
    public Sample time(Runnable work) {
        Sample sample = raw(work);
        return new Sample(
                Math.max(0, sample.cpu() - overhead.cpu()),
                Math.max(0, sample.wall() - overhead.wall()),
                Math.max(0, sample.bytes() - overhead.bytes()));
    }

    private static Sample raw(Runnable work) {
        long bytes = THREADS.getCurrentThreadAllocatedBytes();
        long wall = System.nanoTime();
        long cpu = THREADS.getCurrentThreadCpuTime();
        work.run();
        cpu = THREADS.getCurrentThreadCpuTime() - cpu;
        wall = System.nanoTime() - wall;
        bytes = THREADS.getCurrentThreadAllocatedBytes() - bytes;
        return new Sample(cpu, wall, bytes);
    }

    /**
     * CPU time of the whole process so far: all threads, compiler and collector included.
     *
     * @return nanoseconds
     */
    public static long processCpu() {
        return SYSTEM.getProcessCpuTime();
    }
}
