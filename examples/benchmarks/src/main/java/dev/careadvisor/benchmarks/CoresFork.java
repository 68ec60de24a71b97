package dev.careadvisor.benchmarks;

import dev.careadvisor.CareAdvisor;
import dev.careadvisor.benchmarks.measure.Statistics;
import dev.careadvisor.patient.PatientCase;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Cases a second with one thread and with two on one shared advisor, in turns. */
public final class CoresFork {

    private static final int THREADS = 2;

    private CoresFork() {}

    /**
     * Prints the medians, a property a line.
     *
     * @param arguments seconds to warm up, seconds for each turn, turns
     * @throws InterruptedException never
     * @throws ExecutionException if an evaluation fails
     */
    public static void main(String[] arguments) throws InterruptedException, ExecutionException {
        CareAdvisor advisor = CareAdvisor.standard();
        List<PatientCase> patients = Mix.read().all();
        ExecutorService pool = Executors.newFixedThreadPool(THREADS);
        try {
            rate(pool, advisor, patients, THREADS, Double.parseDouble(arguments[0]));
            int turns = Integer.parseInt(arguments[2]);
            double[] one = new double[turns];
            double[] two = new double[turns];
            double[] ratio = new double[turns];
            for (int turn = 0; turn < turns; turn++) {
                one[turn] = rate(pool, advisor, patients, 1, Double.parseDouble(arguments[1]));
                two[turn] = rate(pool, advisor, patients, THREADS, Double.parseDouble(arguments[1]));
                ratio[turn] = two[turn] / one[turn];
            }
            System.out.println("one=" + Statistics.median(one));
            System.out.println("two=" + Statistics.median(two));
            System.out.println("ratio=" + Statistics.median(ratio));
        } finally {
            pool.shutdown();
        }
    }

    private static double rate(
            ExecutorService pool, CareAdvisor advisor, List<PatientCase> patients, int threads, double seconds)
            throws InterruptedException, ExecutionException {
        long start = System.nanoTime();
        long end = start + (long) (seconds * 1e9);
        Callable<Long> loop = () -> {
            long count = 0;
            while (System.nanoTime() < end) {
                for (PatientCase patient : patients) {
                    count += advisor.evaluate(patient).redFlags().isEmpty() ? 0 : 1;
                }
            }
            return count;
        };
        List<Future<Long>> counts = new ArrayList<>();
        for (int i = 0; i < threads; i++) {
            counts.add(pool.submit(loop));
        }
        long all = 0;
        for (Future<Long> count : counts) {
            all += count.get();
        }
        return all / ((System.nanoTime() - start) / 1e9);
    }
}
