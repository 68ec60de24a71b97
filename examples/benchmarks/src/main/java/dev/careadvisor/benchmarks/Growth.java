package dev.careadvisor.benchmarks;

import dev.careadvisor.benchmarks.growth.GrownProject;
import dev.careadvisor.benchmarks.measure.Figures;
import dev.careadvisor.benchmarks.measure.JavaProcess;
import dev.careadvisor.benchmarks.measure.Statistics;
import dev.careadvisor.benchmarks.plot.LinePlot;
import dev.careadvisor.benchmarks.plot.Series;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;

/**
 * How times, heap and jar grow with the knowledge and with the lists of a case. Options: {@code --forks}, {@code --warm-up}, {@code --seconds},
 * {@code --most} times the knowledge.
 */
public final class Growth {

    private static final List<String> FLAGS = List.of("-Xms512m", "-Xmx1g", "-XX:+UseSerialGC");
    private static final double MEGA = 1024.0 * 1024.0;
    /** Up to this exponent growth is called near-linear. */
    private static final double NEAR_LINEAR = 1.1;

    private final int forks;
    private final List<String> times;
    private final int most;
    private final StringBuilder section = new StringBuilder();
    private final TreeMap<String, Double> figures = new TreeMap<>();
    private final Map<String, String> plots = new TreeMap<>();

    private Growth(Options options) {
        this.forks = options.count("forks", 1, 5);
        this.times = List.of(
                Double.toString(options.number("warm-up", 3, 15)), Double.toString(options.number("seconds", 0.3, 2)));
        this.most = options.count("most", 2, 8);
    }

    /**
     * Prints the tables, and with {@code --write} writes plots and tables into docs/.
     *
     * @param arguments options
     * @throws IOException if docs/ cannot be written
     */
    public static void main(String[] arguments) throws IOException {
        Options options = new Options(arguments);
        Growth growth = new Growth(options);
        growth.knowledge();
        growth.lists();
        String section = Environment.line() + "\n\n" + growth.section;
        System.out.println(section);
        Store.save("growth", growth.figures);
        Path folder = options.write()
                ? Place.docs()
                : Files.createDirectories(Place.work().resolve("plots"));
        growth.plots.forEach((name, svg) -> save(folder.resolve(name), svg));
        if (options.write()) {
            Page.performance().write("growth", section);
        }
    }

    private static void save(Path file, String text) {
        try {
            Files.writeString(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What is measured of one size of the knowledge. */
    private record Size(int times, double rules, double cpu, double empty, double load, double heap, double jar) {}

    private void knowledge() {
        List<Size> sizes = new ArrayList<>();
        String decisions = null;
        for (int size = 1; size <= most; size *= 2) {
            System.err.println("building " + size + " times the knowledge");
            GrownProject project = GrownProject.build(Place.root(), Place.work().resolve("growth"), size);
            List<Properties> runs = new ArrayList<>();
            for (int fork = 1; fork <= forks; fork++) {
                System.err.println(size + " times the knowledge, round " + fork + " of " + forks);
                Properties run = JavaProcess.run(
                        FLAGS,
                        project.classPath(System.getProperty("java.class.path")),
                        LoadFork.class.getName(),
                        times);
                if (decisions != null && !decisions.equals(run.getProperty("decisions"))) {
                    throw new IllegalStateException(size + " times the knowledge decides something else");
                }
                decisions = run.getProperty("decisions");
                runs.add(run);
            }
            sizes.add(new Size(
                    size,
                    median(runs, "rules"),
                    figures(runs, "typical." + Group.ANSWERED.key()).cpu(),
                    figures(runs, "typical." + Group.ALMOST_EMPTY.key()).cpu(),
                    median(runs, "load.process"),
                    median(runs, "heap"),
                    project.jarBytes() / MEGA));
        }
        tabulate(sizes);
        figures.put("load", sizes.get(0).load());
        figures.put("heap", sizes.get(0).heap());
    }

    private static double median(List<Properties> runs, String name) {
        return Statistics.median(runs.stream()
                .mapToDouble(run -> Double.parseDouble(run.getProperty(name)))
                .toArray());
    }

    private static Figures figures(List<Properties> runs, String name) {
        return Figures.median(
                runs.stream().map(run -> Figures.parse(run.getProperty(name))).toList());
    }

    private void tabulate(List<Size> sizes) {
        Table table = new Table(
                "times the knowledge",
                "rules",
                "typical case, us",
                "almost empty case, us",
                "load, ms CPU",
                "heap, MB",
                "jar, MB");
        for (Size size : sizes) {
            table.row(
                    Integer.toString(size.times()),
                    Table.number(size.rules()),
                    Table.number(size.cpu()),
                    Table.number(size.empty()),
                    Table.number(size.load()),
                    Table.number(size.heap()),
                    Table.number(size.jar()));
        }
        section.append(table).append('\n');
        List<Growing> growing = List.of(
                new Growing(
                        "typical case",
                        sizes.stream().map(size -> point(size, size.cpu())).toList()),
                new Growing(
                        "almost empty case",
                        sizes.stream().map(size -> point(size, size.empty())).toList()),
                new Growing(
                        "load",
                        sizes.stream().map(size -> point(size, size.load())).toList()),
                new Growing(
                        "heap",
                        sizes.stream().map(size -> point(size, size.heap())).toList()),
                new Growing(
                        "jar",
                        sizes.stream().map(size -> point(size, size.jar())).toList()));
        growing.forEach(this::judge);
        section.append('\n');
        plot(
                "performance-growth-evaluate.svg",
                "Time of a case, as the knowledge grows",
                "times the knowledge",
                "CPU of a call, us",
                growing.subList(0, 2));
        plot(
                "performance-growth-load.svg",
                "Time to load, as the knowledge grows",
                "times the knowledge",
                "CPU to load, ms",
                growing.subList(2, 3));
        plot(
                "performance-growth-size.svg",
                "Heap and jar, as the knowledge grows",
                "times the knowledge",
                "size, MB",
                growing.subList(3, 5));
    }

    private static Series.Point point(Size size, double value) {
        return new Series.Point(size.times(), value);
    }

    /** Something that grows. */
    private record Growing(String name, List<Series.Point> points) {

        double exponent() {
            return Statistics.exponent(
                    points.stream().mapToDouble(Series.Point::x).toArray(),
                    points.stream().mapToDouble(Series.Point::y).toArray());
        }

        /** Where the points would lie if all grew in proportion. */
        Series proportional() {
            Series.Point first = points.get(0);
            Series.Point last = points.get(points.size() - 1);
            return new Series(
                    "in proportion",
                    List.of(first, new Series.Point(last.x(), first.y() / first.x() * last.x())),
                    true);
        }
    }

    private void judge(Growing growing) {
        double exponent = growing.exponent();
        figures.put("exponent." + growing.name().replace(' ', '-'), exponent);
        section.append(String.format(
                java.util.Locale.ROOT,
                "- %s: grows with the power %.2f, %s.%n",
                growing.name(),
                exponent,
                exponent < 1 / NEAR_LINEAR
                        ? "better than linear"
                        : exponent <= NEAR_LINEAR ? "near-linear" : "worse than linear"));
    }

    private void lists() {
        List<Properties> runs = new ArrayList<>();
        for (int fork = 1; fork <= forks; fork++) {
            System.err.println("lists, round " + fork + " of " + forks);
            runs.add(JavaProcess.run(FLAGS, ListFork.class, times));
        }
        for (String list : List.of("medicines", "doses")) {
            Table table = new Table(list, "CPU, us", "KB");
            List<Series.Point> points = new ArrayList<>();
            runs.get(0).stringPropertyNames().stream()
                    .filter(name -> name.startsWith(list + "."))
                    .mapToInt(name -> Integer.parseInt(name.substring(list.length() + 1)))
                    .sorted()
                    .forEach(count -> {
                        Figures figure = figures(runs, list + "." + count);
                        table.row(
                                Integer.toString(count), Table.number(figure.cpu()), Table.number(figure.kilobytes()));
                        points.add(new Series.Point(count, figure.cpu()));
                    });
            section.append(table).append('\n');
            judge(new Growing(list, points));
            section.append('\n');
            plot(
                    "performance-growth-" + list + ".svg",
                    "Time of a case with many " + list,
                    list + " in the case",
                    "CPU of a call, us",
                    List.of(new Growing("an answered case", points)));
        }
    }

    private void plot(String file, String title, String xLabel, String yLabel, List<Growing> growing) {
        List<Series> series = new ArrayList<>();
        growing.forEach(one -> series.add(new Series(one.name(), one.points(), false)));
        if (xLabel.startsWith("times")) {
            series.add(growing.get(0).proportional());
        }
        List<String> words = growing.stream()
                .map(one -> {
                    Series.Point first = one.points().get(0);
                    Series.Point last = one.points().get(one.points().size() - 1);
                    return one.name() + " from " + Table.number(first.y()) + " to " + Table.number(last.y());
                })
                .toList();
        Series.Point end = growing.get(0).points().get(growing.get(0).points().size() - 1);
        String description =
                yLabel + ", up to " + Table.number(end.x()) + " " + xLabel + ": " + String.join("; ", words) + ".";
        plots.put(file, new LinePlot(title, description, xLabel, yLabel, series).svg());
        section.append("![").append(title).append("](").append(file).append(")\n\n");
    }
}
