package dev.careadvisor.cli;

import dev.careadvisor.CareAdvisor;
import dev.careadvisor.advice.CareAdvice;
import dev.careadvisor.advice.Voice;
import dev.careadvisor.json.CareAdvisorJson;
import dev.careadvisor.patient.PatientCase;
import dev.careadvisor.rulebase.HeatPolicy;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The command {@code advise}: reads a case, evaluates it and prints the advice. */
@Command(
        name = "advise",
        versionProvider = Versions.class,
        sortOptions = false,
        usageHelpAutoWidth = false,
        synopsisHeading = "%nUsage: ",
        customSynopsis = {
            "advise [--clinician] [--zone ZONE] [--width COLUMNS] [--color WHEN]",
            "              [--guideline-heat] [--background] CASE.json",
            "       advise --interview [--clinician] [--guideline-heat] [CASE.json]",
            "       advise --why NAME [--clinician] [--guideline-heat] CASE.json",
            "       advise --timeline FILE.svg --calendar FILE.ics [--days N] CASE.json",
            "       advise --json [--guideline-heat] CASE.json",
            "       advise --jsonl FILE [--guideline-heat]"
        },
        header = "Cautious self-care advice for an acute back muscle spasm.",
        description = {
            "",
            "Reads a case and says how urgent it is, what to do now, which doses are still allowed and when, what is "
                    + "withheld and why, and which questions are open. Decision support, not a medical device, and not "
                    + "yet reviewed by a clinician.",
            ""
        },
        footerHeading = "%nExamples, with files of examples/cli/cases:%n",
        footer = {
            "  advise lifting-strain.json",
            "  advise --clinician --zone Europe/London urinary-retention.json",
            "  advise --interview",
            "  advise --why ibuprofen nsaid-user-on-warfarin.json",
            "  advise --json article-follower.json > advice.json",
            "  advise - < fever.json",
            "  advise --timeline plan.svg --calendar plan.ics lifting-strain.json",
            "  advise --jsonl cases.jsonl > advice.jsonl",
            "",
            "Exit status:",
            "  0  advice was given",
            "  1  the output cannot be written, or something unexpected went wrong",
            "  2  the options or the input cannot be used; standard error says why",
            "  3  --jsonl: at least one line gave an error instead of advice"
        })
public final class Advise implements Callable<Integer> {

    /** Picocli refuses to lay help out in less. */
    private static final int NARROWEST_HELP = 55;

    private static final int UNEXPECTED = 1;
    private static final int UNUSABLE = 2;
    private static final int BAD_LINES = 3;

    private final Shell shell;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(arity = "0..1", paramLabel = "CASE.json", description = "The case to read; - is standard input.")
    private @Nullable String file;

    @Option(
            names = "--interview",
            description = {
                "Ask one question at a time until no answer can change the urgency, then print the advice. \"Not sure\", back, "
                        + "why, dose (may I take it?) and save are always possible. Starts from CASE.json if there is one, else "
                        + "from nothing, now."
            })
    private boolean interview;

    @Option(
            names = "--why",
            paramLabel = "NAME",
            description = {
                "Say why one remedy is offered or not, for example ibuprofen or heat-pad: the rules, what they read, their sources, "
                        + "and the smallest change of answers that would change it. Or why a red flag is found or not, for "
                        + "example A-42."
            })
    private @Nullable String why;

    @Option(names = "--clinician", description = "Write for a clinician: with rule ids, limits and what was read.")
    private boolean clinician;

    @Option(
            names = "--zone",
            paramLabel = "ZONE",
            converter = Zones.class,
            description = "Show times in this zone, for example Europe/London. Default: the zone of this machine.")
    private @Nullable ZoneId zone;

    @Option(
            names = "--width",
            paramLabel = "COLUMNS",
            description = "Wrap lines at this width. Default: the width of the terminal, at most 100.")
    private @Nullable Integer width;

    @Option(
            names = "--color",
            paramLabel = "WHEN",
            defaultValue = "auto",
            description = "always, never, or auto (the default): in a terminal, unless NO_COLOR is set.")
    private ColorChoice color = ColorChoice.AUTO;

    @Option(names = "--json", description = "Print the advice as JSON.")
    private boolean json;

    @Option(
            names = "--jsonl",
            paramLabel = "FILE",
            description = {
                "Evaluate one case a line; - is standard input. A line is {\"id\": ..., \"case\": {...}} and its result "
                        + "{\"id\": ..., \"advice\": {...}}, in the same order. A bad line gives "
                        + "{\"line\": ..., \"error\": {...}} and does not stop the run."
            })
    private @Nullable String lines;

    @Option(
            names = "--guideline-heat",
            description = "Offer low-level heat before 72 hours where guidelines do. Default: no heat before 72 hours.")
    private boolean guidelineHeat;

    @Option(names = "--background", description = "Add what explains the pain: causes, habits, what articles say.")
    private boolean background;

    @Mixin
    private PlanFiles planFiles = new PlanFiles();

    @Option(names = "--version", versionHelp = true, description = "Print the versions of program and knowledge.")
    private boolean version;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "Print this help.")
    private boolean help;

    private Advise(Shell shell) {
        this.shell = shell;
    }

    /**
     * Runs the command and ends the process with its exit status.
     *
     * @param arguments see {@code --help}
     */
    public static void main(String[] arguments) {
        System.exit(commandLine(Shell.ofThisProcess()).execute(arguments));
    }

    /** The command, ready to be executed. */
    static CommandLine commandLine(Shell shell) {
        Ansi ansi = ColorChoice.AUTO.in(shell) ? Ansi.ON : Ansi.OFF;
        return new CommandLine(new Advise(shell))
                .setOut(writer(shell.out()))
                .setErr(writer(shell.err()))
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setUsageHelpWidth(Math.max(NARROWEST_HELP, PageWidth.of(shell)))
                .setColorScheme(Help.defaultColorScheme(ansi))
                .setParameterExceptionHandler((failure, arguments) -> refused(failure.getCommandLine(), usage(failure)))
                .setExecutionExceptionHandler((failure, command, result) -> {
                    if (failure instanceof UserError error) {
                        return refused(command, error);
                    }
                    command.getErr().println("advise: unexpected failure; please report it");
                    failure.printStackTrace(command.getErr());
                    return UNEXPECTED;
                });
    }

    private static PrintWriter writer(OutputStream stream) {
        return new PrintWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8), true);
    }

    private static UserError usage(ParameterException failure) {
        return new UserError(failure.getMessage() + "; see advise --help");
    }

    private static int refused(CommandLine command, UserError error) {
        error.lines().forEach(command.getErr()::println);
        return UNUSABLE;
    }

    @Override
    public Integer call() throws InterruptedException {
        if ((file == null) == (lines == null) && !(interview && lines == null)) {
            throw new UserError("give either CASE.json or --jsonl FILE; see advise --help");
        }
        if (Stream.of(interview, why != null, json, lines != null)
                        .filter(chosen -> chosen)
                        .count()
                > 1) {
            throw new UserError("--interview, --why, --json and --jsonl do not go together; see advise --help");
        }
        if (interview && "-".equals(file)) {
            throw new UserError("--interview reads the answers from standard input, so the case needs a file");
        }
        if (width != null && (width < PageWidth.NARROWEST || width > PageWidth.WIDEST_CHOSEN)) {
            throw new UserError(
                    "--width is " + width + "; allowed: " + PageWidth.NARROWEST + " to " + PageWidth.WIDEST_CHOSEN);
        }
        planFiles.check(file, lines != null);
        try {
            return evaluate();
        } catch (IOException e) {
            return unwritten(e);
        }
    }

    private int evaluate() throws IOException, InterruptedException {
        OutputStream out = new BufferedOutputStream(shell.out(), 1 << 16);
        try {
            if (interview) {
                return interview(out);
            }
            return lines == null ? one(new Input(file, shell.in()), out) : many(new Input(lines, shell.in()), out);
        } finally {
            // Also when the input fails half way: what was evaluated until then is not lost.
            out.flush();
        }
    }

    private int one(Input input, OutputStream out) throws IOException {
        PatientCase patient = new CaseFile(input).read();
        CareAdvisor advisor = advisor();
        out.write(shown(advisor, patient).getBytes(StandardCharsets.UTF_8));
        planFiles.write(advisor, patient, zone(), spec.commandLine().getErr());
        return 0;
    }

    private String shown(CareAdvisor advisor, PatientCase patient) {
        if (why != null) {
            return new WhyPage(advisor, voice(), zone(), width(), new Ink(color.in(shell))).of(patient, why);
        }
        CareAdvice advice = advisor.evaluate(patient);
        return json
                ? CareAdvisorJson.standard().writeAdvicePretty(advice) + "\n"
                : page(advisor).of(advice);
    }

    private int interview(OutputStream out) throws IOException {
        CaseStore store = new CaseStore();
        PatientCase patient;
        if (file == null) {
            // The one place where the machine's clock is read: somebody sits there now.
            patient = PatientCase.builder()
                    .asOf(Instant.now().truncatedTo(ChronoUnit.SECONDS))
                    .build();
        } else {
            patient = new CaseFile(new Input(file, shell.in())).read();
            store.cameFrom(file);
        }
        CareAdvisor advisor = advisor();
        Console console = new Console(shell, out, width(), new Ink(color.in(shell)));
        PatientCase answered =
                new InterviewSession(advisor, console, page(advisor), store, voice(), zone(), patient).run();
        planFiles.write(advisor, answered, zone(), spec.commandLine().getErr());
        return 0;
    }

    private AdvicePage page(CareAdvisor advisor) {
        return new AdvicePage(advisor, voice(), zone(), width(), new Ink(color.in(shell)), background);
    }

    private Voice voice() {
        return clinician ? Voice.CLINICIAN : Voice.PERSON;
    }

    private ZoneId zone() {
        return zone == null ? shell.zone() : zone;
    }

    private int width() {
        return width == null ? PageWidth.of(shell) : width;
    }

    private int many(Input input, OutputStream out) throws IOException, InterruptedException {
        try (InputStream in = input.open()) {
            boolean good = new LineByLine(new LineEvaluation(advisor())::of).run(in, out);
            return good ? 0 : BAD_LINES;
        }
    }

    private CareAdvisor advisor() {
        return CareAdvisor.builder()
                .heatPolicy(guidelineHeat ? HeatPolicy.GUIDELINE : HeatPolicy.SEED_STRICT)
                .build();
    }

    /** Whoever reads the output may stop early, as {@code head} does; that is no failure. */
    private int unwritten(IOException failure) {
        String reason = String.valueOf(failure.getMessage());
        if (reason.toLowerCase(Locale.ROOT).contains("broken pipe")) {
            return 0;
        }
        new UserError("cannot write: " + reason)
                .lines()
                .forEach(spec.commandLine().getErr()::println);
        return UNEXPECTED;
    }
}
