package dev.careadvisor.benchmarks;

import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** The comparison in JMH, for who trusts it more than our own harness: wall time of the typical case of a group. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(
        value = 1,
        jvmArgs = {"-Xms512m", "-Xmx512m", "-XX:+UseSerialGC"})
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
public class EvaluateBenchmark {

    /** As {@code Variant} names them. */
    @Param({
        "BY_HAND",
        "CAREADVISOR",
        "PLAIN_JAVA",
        "EVRETE_STATEFUL",
        "EVRETE_STATELESS",
        "EASY_RULES",
        "DMN",
        "CLASSIC_DROOLS"
    })
    public String variant;

    /** Whose typical case it is. */
    @Param({"ANSWERED", "ALMOST_EMPTY", "EMERGENCY", "MANY_MEDICINES"})
    public Group group;

    private Variant.Work work;

    /** Loads the variant. */
    @Setup
    public void load() {
        work = Variant.named(variant).load(Level.CALL).prepare(Mix.read().typical(group));
    }

    /**
     * One call.
     *
     * @return the advice
     */
    @Benchmark
    public Object evaluate() {
        return work.run();
    }
}
