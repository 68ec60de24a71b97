package dev.careadvisor.benchmarks;

import dev.careadvisor.CareAdvisor;
import dev.careadvisor.advice.CareAdvice;
import dev.careadvisor.benchmarks.measure.Meter;
import dev.careadvisor.benchmarks.measure.Rounds;
import dev.careadvisor.benchmarks.measure.Sample;
import dev.careadvisor.patient.PatientCase;
import dev.careadvisor.proof.Decisions;
import java.lang.management.ManagementFactory;
import java.util.Map;
import java.util.TreeMap;

/** Loads the rulebase of its class path in a fresh JVM: how long it takes, what it keeps on the heap, and how long a case takes then. */
public final class LoadFork {

    private static final double MILLI = 1e6;
    private static final double MEGA = 1024.0 * 1024.0;
    private static final int COLLECTIONS = 3;

    /** Held, so that what is measured is not collected. */
    private static CareAdvisor advisor;

    @SuppressWarnings("unused")
    private static volatile Object sink;

    private LoadFork() {}

    /**
     * Prints the figures, a property a line.
     *
     * @param arguments seconds to warm up, seconds for each figure; none to load only
     */
    public static void main(String[] arguments) {
        Meter meter = new Meter();
        double before = heap();
        long process = Meter.processCpu();
        Sample load = meter.time(() -> advisor = CareAdvisor.standard());
        System.out.println("load.process=" + (Meter.processCpu() - process) / MILLI);
        System.out.println("load.cpu=" + load.cpu() / MILLI);
        System.out.println("load.wall=" + load.wall() / MILLI);
        Mix mix = Mix.read();
        Map<String, Object> decisions = new TreeMap<>();
        for (PatientCase patient : mix.all()) {
            decisions.put("case " + decisions.size(), withoutIds(advisor.evaluate(patient)));
        }
        System.out.println("decisions=" + decisions.toString().hashCode());
        System.out.println("rules=" + advisor.rules().size());
        System.out.println("heap=" + (heap() - before));
        if (arguments.length == 2) {
            evaluate(mix, meter, Double.parseDouble(arguments[0]), Double.parseDouble(arguments[1]));
        }
    }

    /** What is decided, without the rules that say so. */
    private static Object withoutIds(CareAdvice advice) {
        Decisions decisions = Decisions.of(advice);
        return decisions.urgency() + " " + decisions.urgencyFromFindings() + " " + decisions.cleared() + " "
                + decisions.phase() + " " + decisions.withheld().keySet() + " "
                + decisions.pending().keySet() + " " + decisions.permitted();
    }

    private static void evaluate(Mix mix, Meter meter, double warmUp, double seconds) {
        long end = System.nanoTime() + (long) (warmUp * 1e9);
        while (System.nanoTime() < end) {
            mix.all().forEach(patient -> sink = advisor.evaluate(patient));
        }
        Rounds rounds = new Rounds(meter, seconds);
        for (Group group : Group.values()) {
            PatientCase patient = mix.typical(group);
            System.out.println("typical." + group.key() + "=" + rounds.single(() -> sink = advisor.evaluate(patient)));
        }
    }

    private static double heap() {
        for (int i = 0; i < COLLECTIONS; i++) {
            System.gc();
        }
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed() / MEGA;
    }
}
