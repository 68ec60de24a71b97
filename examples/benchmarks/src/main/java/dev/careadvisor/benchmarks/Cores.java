package dev.careadvisor.benchmarks;

import dev.careadvisor.benchmarks.measure.JavaProcess;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.TreeMap;

/** Throughput with one thread and with two. Options: {@code --warm-up}, {@code --seconds}, {@code --turns}. */
public final class Cores {

    private static final List<String> FLAGS = List.of("-Xms1g", "-Xmx1g", "-XX:+UseParallelGC");

    private Cores() {}

    /**
     * Prints the table.
     *
     * @param arguments options
     */
    public static void main(String[] arguments) {
        Options options = new Options(arguments);
        Properties run = JavaProcess.run(
                FLAGS,
                CoresFork.class,
                List.of(
                        Double.toString(options.number("warm-up", 3, 20)),
                        Double.toString(options.number("seconds", 1, 5)),
                        Integer.toString(options.count("turns", 3, 11))));
        double ratio = Double.parseDouble(run.getProperty("ratio"));
        Table table = new Table("threads", "cases a second", "ratio")
                .row("1", Table.number(Double.parseDouble(run.getProperty("one"))), "")
                .row(
                        "2",
                        Table.number(Double.parseDouble(run.getProperty("two"))),
                        String.format(Locale.ROOT, "%.2f", ratio));
        String section = Environment.line()
                + " All cases of the mix, one shared advisor, one thread and two in turns, medians; parallel collector, 1 GB.\n\n"
                + table;
        System.out.println(section);
        TreeMap<String, Double> figures = new TreeMap<>();
        figures.put("ratio", ratio);
        Store.save("cores", figures);
        if (options.write()) {
            Page.performance().write("cores", section);
        }
    }
}
