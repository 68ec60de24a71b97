package dev.careadvisor.rules;

import dev.careadvisor.CareAdvisor;
import dev.careadvisor.patient.PatientCase;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Arrays;
import java.util.Locale;

/** Prints how long the rulebase takes to load and a case to evaluate: CPU time of this thread, medians. Not a test. */
final class Timing {

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
    private static final int WARM_UP = 4_000;
    private static final int MEASURED = 2_001;

    private Timing() {}

    public static void main(String[] args) {
        long wall = System.nanoTime();
        long cpu = THREADS.getCurrentThreadCpuTime();
        CareAdvisor advisor = CareAdvisor.standard();
        System.out.printf(
                Locale.ROOT,
                "load: %d ms CPU of this thread, %d ms wall; %d rules%n",
                (THREADS.getCurrentThreadCpuTime() - cpu) / 1_000_000,
                (System.nanoTime() - wall) / 1_000_000,
                advisor.rules().size());
        PatientCase answered = ExampleCase.of("").patient();
        PatientCase almostEmpty = PatientCase.builder()
                .asOf(ExampleCase.AS_OF)
                .ageYears(33)
                .painNow(6)
                .build();
        System.out.printf(Locale.ROOT, "typical answered case: %d us%n", median(advisor, answered));
        System.out.printf(Locale.ROOT, "almost empty case: %d us%n", median(advisor, almostEmpty));
    }

    private static long median(CareAdvisor advisor, PatientCase patient) {
        for (int i = 0; i < WARM_UP; i++) {
            advisor.evaluate(patient);
        }
        long[] times = new long[MEASURED];
        for (int i = 0; i < MEASURED; i++) {
            long before = THREADS.getCurrentThreadCpuTime();
            advisor.evaluate(patient);
            times[i] = THREADS.getCurrentThreadCpuTime() - before;
        }
        Arrays.sort(times);
        return times[MEASURED / 2] / 1_000;
    }
}
