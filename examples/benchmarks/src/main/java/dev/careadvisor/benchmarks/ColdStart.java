package dev.careadvisor.benchmarks;

import dev.careadvisor.benchmarks.measure.Jdk;
import dev.careadvisor.benchmarks.measure.ProcessTime;
import dev.careadvisor.benchmarks.measure.Statistics;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * From the start of a process to its first advice and its end, against the hand-written program that prints the same. JDKs are taken from
 * {@code JAVA17_HOME} and {@code JAVA25_HOME}, or found beside the one that runs this. Option: {@code --runs}.
 */
public final class ColdStart {

    private static final Path WORK = Place.work().resolve("cold-start").toAbsolutePath();
    private static final Path CLI = Place.root().resolve("examples/cli").toAbsolutePath();

    /** A program whose start is timed. */
    private record Program(String name, Class<?> main, String classPath) {}

    private final int runs;
    private final StringBuilder section = new StringBuilder();
    private final TreeMap<String, Double> figures = new TreeMap<>();
    private final Program advice;
    private final Program byHand;

    private ColdStart(Options options) throws IOException {
        this.runs = options.count("runs", 3, 21);
        String tools = jars(Place.work(), "careadvisor-benchmarks")
                + jars(Place.root().resolve("proof/target"), "careadvisor-proof");
        Path lib = CLI.resolve("target/lib");
        // What an app has that uses the library: its run-time dependencies, all of them, and nothing else.
        this.advice = new Program("CareAdvisor", FirstAdvice.class, tools + jars(lib, "(?!.*json|jackson|picocli).*"));
        this.byHand = new Program(
                "hand-written", FirstAdviceByHand.class, tools + jars(lib, "(careadvisor-core|slf4j|jspecify).*"));
    }

    private static String jars(Path folder, String name) throws IOException {
        StringBuilder classPath = new StringBuilder();
        try (Stream<Path> files = Files.list(folder.toAbsolutePath())) {
            files.filter(file -> file.getFileName().toString().matches(name + "-?[^-]*\\.jar")
                            || file.getFileName().toString().matches(name + "\\.jar"))
                    .sorted()
                    .forEach(file -> classPath.append(file).append(java.io.File.pathSeparatorChar));
        }
        return classPath.toString();
    }

    /**
     * Prints the tables.
     *
     * @param arguments options
     * @throws IOException if the working folder cannot be written
     */
    public static void main(String[] arguments) throws IOException {
        Options options = new Options(arguments);
        ColdStart start = new ColdStart(options);
        start.processes();
        start.stages();
        start.classes();
        start.commandLine();
        String section = Environment.line() + "\n\n" + start.section;
        System.out.println(section);
        Store.save("cold-start", start.figures);
        if (options.write()) {
            Page.performance().write("cold-start", section);
        }
    }

    private void processes() throws IOException {
        Table table = new Table(
                "JDK, and how it is started",
                "CareAdvisor, ms wall",
                "ms CPU",
                "hand-written, ms wall",
                "ms CPU",
                "ratio of wall");
        for (StartMode mode : StartMode.values()) {
            Optional<Jdk> jdk = Jdk.find(mode.release());
            if (jdk.isEmpty()) {
                table.row(
                        "JDK " + mode.release() + " was not found; set JAVA" + mode.release() + "_HOME",
                        "",
                        "",
                        "",
                        "",
                        "");
                continue;
            }
            List<String> first = command(jdk.get(), mode, advice);
            List<String> second = command(jdk.get(), mode, byHand);
            requireSameOutput(first, second);
            List<ProcessTime> ours = new ArrayList<>();
            List<ProcessTime> theirs = new ArrayList<>();
            System.err.println("JDK " + jdk.get().version() + ", " + mode.title());
            // In turns, so that a slow minute of the machine does not hit one of them alone.
            for (int run = 0; run < runs; run++) {
                ours.add(ProcessTime.of(first, WORK));
                theirs.add(ProcessTime.of(second, WORK));
            }
            ProcessTime our = ProcessTime.median(ours);
            ProcessTime their = ProcessTime.median(theirs);
            figures.put("ratio." + mode.name(), our.wall() / their.wall());
            figures.put("wall." + mode.name(), our.wall());
            table.row(
                    jdk.get().version() + ", " + mode.title(),
                    Table.number(our.wall()),
                    Table.number(our.user() + our.system()),
                    Table.number(their.wall()),
                    Table.number(their.user() + their.system()),
                    Table.number(our.wall() / their.wall()));
        }
        section.append("From the start of the process to its end, medians of ")
                .append(runs)
                .append(" runs; both print the same decisions.\n\n")
                .append(table)
                .append('\n');
    }

    /** The command, once its archive is written. */
    private static List<String> command(Jdk jdk, StartMode mode, Program program) {
        Path archive = WORK.resolve(program.main().getSimpleName() + "-" + mode + ".archive");
        if (mode.trains()) {
            ProcessTime.of(java(jdk, mode.training(archive), program), WORK);
        }
        return java(jdk, mode.flags(archive), program);
    }

    private static List<String> java(Jdk jdk, List<String> flags, Program program) {
        List<String> command = new ArrayList<>(List.of(jdk.java()));
        command.addAll(flags);
        command.addAll(List.of("-cp", program.classPath(), program.main().getName()));
        return command;
    }

    private static void requireSameOutput(List<String> one, List<String> other) throws IOException {
        if (!output(one).equals(output(other))) {
            throw new IllegalStateException("the two programs print different decisions");
        }
    }

    private static String output(List<String> command) throws IOException {
        ProcessTime.of(command, WORK);
        return Files.readString(WORK.resolve("out"));
    }

    /** Where the time goes: stamps inside the program; what is left is the JVM itself. */
    private void stages() throws IOException {
        Table table = new Table(
                "CareAdvisor, ms",
                "JVM, start and end",
                "load the rulebase",
                "make the case",
                "evaluate",
                "print",
                "all");
        for (StartMode mode : StartMode.values()) {
            Optional<Jdk> jdk = Jdk.find(mode.release());
            if (jdk.isEmpty()) {
                continue;
            }
            Map<String, List<Double>> times = new LinkedHashMap<>();
            List<String> command = new ArrayList<>(command(jdk.get(), mode, advice));
            command.add(1, "-Dcareadvisor.stages=true");
            for (int run = 0; run < runs; run++) {
                double rest = ProcessTime.of(command, WORK).wall();
                times.computeIfAbsent("all", stage -> new ArrayList<>()).add(rest);
                Properties stamps = new Properties();
                stamps.load(new StringReader(Files.readString(WORK.resolve("err"))));
                for (String stage : List.of("load", "case", "evaluate", "print")) {
                    double time = Double.parseDouble(stamps.getProperty(stage)) / 1_000;
                    times.computeIfAbsent(stage, s -> new ArrayList<>()).add(time);
                    rest -= time;
                }
                times.computeIfAbsent("JVM", stage -> new ArrayList<>()).add(rest);
            }
            List<String> row = new ArrayList<>(List.of(jdk.get().version() + ", " + mode.title()));
            for (String stage : List.of("JVM", "load", "case", "evaluate", "print", "all")) {
                row.add(Table.number(Statistics.median(times.get(stage).stream()
                        .mapToDouble(Double::doubleValue)
                        .toArray())));
            }
            table.row(row);
        }
        section.append(table).append('\n');
    }

    private void classes() throws IOException {
        Optional<Jdk> jdk = Jdk.find(StartMode.PLAIN.release());
        if (jdk.isEmpty()) {
            return;
        }
        Table table = new Table("classes loaded", "all", "of the JDK", "of Drools", "of CareAdvisor", "other");
        for (Program program : List.of(advice, byHand)) {
            Path log = WORK.resolve("classes.log");
            ProcessTime.of(java(jdk.get(), List.of("-Xlog:class+load:file=" + log), program), WORK);
            Map<String, Integer> counts = new TreeMap<>();
            try (Stream<String> lines = Files.lines(log)) {
                lines.filter(line -> line.contains(" source: "))
                        .forEach(line -> counts.merge(origin(line), 1, Integer::sum));
            }
            int all = counts.values().stream().mapToInt(Integer::intValue).sum();
            figures.put("classes." + program.main().getSimpleName(), (double) all);
            List<String> row = new ArrayList<>(List.of(program.name(), Integer.toString(all)));
            for (String origin : List.of("jdk", "drools", "careadvisor", "other")) {
                row.add(Integer.toString(counts.getOrDefault(origin, 0)));
            }
            table.row(row);
        }
        section.append(table).append('\n');
    }

    private static String origin(String line) {
        String name = line.substring(line.indexOf(']', line.lastIndexOf("] ") - 1) + 1)
                .strip();
        if (name.matches("(org\\.drools|org\\.kie)\\..*")) {
            return "drools";
        }
        if (name.startsWith("dev.careadvisor.")) {
            return "careadvisor";
        }
        return name.matches("(java|javax|jdk|sun|com\\.sun)\\..*") ? "jdk" : "other";
    }

    /** The command line that ships, which chooses its switches itself. */
    private void commandLine() {
        List<String> command = List.of(
                CLI.resolve("advise").toString(),
                CLI.resolve("cases/lifting-strain.json").toString());
        ProcessTime.of(command, WORK);
        List<ProcessTime> times =
                Stream.generate(() -> ProcessTime.of(command, WORK)).limit(runs).toList();
        ProcessTime median = ProcessTime.median(times);
        figures.put("wall.advise", median.wall());
        section.append(String.format(
                Locale.ROOT,
                "`examples/cli/advise` with a case in a file, advice in words: %.0f ms wall, %.0f ms CPU.%n",
                median.wall(),
                median.user() + median.system()));
    }
}
