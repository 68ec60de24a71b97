package dev.careadvisor.benchmarks;

import dev.careadvisor.benchmarks.measure.Figures;
import dev.careadvisor.benchmarks.measure.JavaProcess;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;

/**
 * The same cases in hand-written Java, CareAdvisor and the engines that a user could pick instead, each in a JVM of its own; refuses to print if
 * they do not decide the same. Options: {@code --forks}, {@code --warm-up} and {@code --seconds}.
 */
public final class Compare {

    private static final List<String> FLAGS = List.of("-Xms512m", "-Xmx512m", "-XX:+UseSerialGC");

    private final int forks;
    private final List<String> times;

    private Compare(Options options) {
        this.forks = options.count("forks", 1, 3);
        this.times = List.of(
                Double.toString(options.number("warm-up", 2, 10)), Double.toString(options.number("seconds", 0.2, 1)));
    }

    /**
     * Prints the tables.
     *
     * @param arguments options
     */
    public static void main(String[] arguments) {
        Options options = new Options(arguments);
        Compare compare = new Compare(options);
        Map<Level, Map<Variant, Map<String, Figures>>> measured = new LinkedHashMap<>();
        for (Level level : Level.values()) {
            measured.put(level, compare.level(level));
        }
        String section = new CompareTables(measured, compare.forks, compare.times).text();
        System.out.println(section);
        TreeMap<String, Double> figures = new TreeMap<>();
        measured.forEach((level, variants) -> variants.forEach((variant, named) -> named.forEach((name, figure) -> {
            String key = level + "." + variant.name() + "." + name;
            figures.put(key + ".cpu", figure.cpu());
            figures.put(key + ".kilobytes", figure.kilobytes());
            figures.put(key + ".spread", figure.spread());
        })));
        Store.save("compare", figures);
        if (options.write()) {
            Page.performance().write("compare", section);
        }
    }

    private Map<Variant, Map<String, Figures>> level(Level level) {
        Map<Variant, List<Properties>> runs = new LinkedHashMap<>();
        String decisions = null;
        // Variants take turns, so that a slow minute of the machine does not hit one of them alone.
        for (int fork = 1; fork <= forks; fork++) {
            for (Variant variant : Variant.of(level)) {
                System.err.println(level + ", round " + fork + " of " + forks + ": " + variant.title());
                Properties printed = JavaProcess.run(
                        FLAGS, Fork.class, List.of(variant.name(), level.name(), times.get(0), times.get(1)));
                String decided = printed.getProperty(Fork.DECISIONS);
                if (decisions != null && !decisions.equals(decided)) {
                    throw new IllegalStateException(variant.title() + " does not decide the same as the others");
                }
                decisions = decided;
                runs.computeIfAbsent(variant, v -> new ArrayList<>()).add(printed);
            }
        }
        Map<Variant, Map<String, Figures>> medians = new LinkedHashMap<>();
        runs.forEach((variant, printed) -> medians.put(variant, medians(printed)));
        return medians;
    }

    private static Map<String, Figures> medians(List<Properties> runs) {
        Map<String, Figures> medians = new TreeMap<>();
        for (String name : runs.get(0).stringPropertyNames()) {
            if (!name.equals(Fork.DECISIONS)) {
                medians.put(
                        name,
                        Figures.median(runs.stream()
                                .map(run -> Figures.parse(run.getProperty(name)))
                                .toList()));
            }
        }
        return medians;
    }
}
