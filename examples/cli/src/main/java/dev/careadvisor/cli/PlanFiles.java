package dev.careadvisor.cli;

import dev.careadvisor.CareAdvisor;
import dev.careadvisor.advice.Forecast;
import dev.careadvisor.patient.PatientCase;
import dev.careadvisor.timeline.PlanCalendar;
import dev.careadvisor.timeline.Timeline;
import java.io.IOException;
import java.io.PrintWriter;
import java.time.Duration;
import java.time.ZoneId;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options that write the plan as a picture and as a calendar. */
final class PlanFiles {

    private static final int USUAL_DAYS = 3;
    private static final int MOST_DAYS = 14;

    @Option(
            names = "--timeline",
            paramLabel = "FILE.svg",
            description = "Write a picture of the plan too: phases, doses, cold and heat, movement, check-ups.")
    private @Nullable String timeline;

    @Option(
            names = "--calendar",
            paramLabel = "FILE.ics",
            description = "Write check-ups and earliest dose times too, as events for a calendar.")
    private @Nullable String calendar;

    @Option(
            names = "--days",
            paramLabel = "N",
            description = "How far --timeline and --calendar look, 1 to 14 days. Default: 3.")
    private @Nullable Integer days;

    /** Refuses what cannot be meant, before anything is evaluated. */
    void check(@Nullable String caseFile, boolean lines) {
        if (timeline == null && calendar == null) {
            if (days != null) {
                throw new UserError("--days needs --timeline or --calendar; see advise --help");
            }
            return;
        }
        if (lines) {
            throw new UserError("--timeline and --calendar do not go with --jsonl; see advise --help");
        }
        if (days != null && (days < 1 || days > MOST_DAYS)) {
            throw new UserError("--days is " + days + "; allowed: 1 to " + MOST_DAYS);
        }
        if (timeline != null && caseFile != null) {
            new OutputFile(timeline).refuseSameAs(caseFile);
        }
        if (calendar != null && caseFile != null) {
            new OutputFile(calendar).refuseSameAs(caseFile);
        }
        if (timeline != null && calendar != null) {
            new OutputFile(timeline).refuseSameAs(calendar);
        }
    }

    /** Writes what was asked for, and says beside the advice where there was no plan to write. */
    void write(CareAdvisor advisor, PatientCase patient, ZoneId zone, PrintWriter notes) throws IOException {
        if (timeline == null && calendar == null) {
            return;
        }
        Forecast forecast = advisor.forecast(patient, Duration.ofDays(days == null ? USUAL_DAYS : days));
        if (timeline != null) {
            new OutputFile(timeline)
                    .write(Timeline.of(forecast, zone, Locale.ENGLISH).svg());
        }
        if (calendar != null) {
            PlanCalendar plan = PlanCalendar.of(forecast, zone, Locale.ENGLISH);
            // Also without a plan: what an earlier run left there no longer holds.
            new OutputFile(calendar).write(plan.ics());
            if (!plan.hasPlan()) {
                notes.println(
                        "advise: " + calendar + " has no plan and no dose times; its one event says how urgent it is");
            }
        }
    }
}
