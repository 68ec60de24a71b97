package dev.careadvisor.benchmarks;

import java.util.Properties;

/** The goals of the project with what the other commands measured last. */
public final class Goals {

    private static final String CALL = "CALL.CAREADVISOR.typical.";
    private static final String RULES = "RULES.";
    private static final String CPU = ".typical.answered.cpu";

    private final Properties compare = Store.load("compare");
    private final Properties start = Store.load("cold-start");
    private final Properties growth = Store.load("growth");
    private final Properties cores = Store.load("cores");
    private final Table table = new Table("what", "goal", "reached", "");

    private Goals() {}

    /**
     * Prints the table.
     *
     * @param arguments options
     */
    public static void main(String[] arguments) {
        String section = new Goals().text();
        System.out.println(section);
        if (new Options(arguments).write()) {
            Page.performance().write("goals", section);
        }
    }

    private String text() {
        double ours = value(compare, CALL + "answered.cpu");
        double byHand = value(compare, "CALL.BY_HAND.typical.answered.cpu");
        double rules = value(compare, RULES + "CAREADVISOR" + CPU);
        most("evaluate, typical answered case, CPU median", 25, ours, " us");
        most("against hand-written Java", 5, ours / byHand, " times its time");
        most("almost empty case, CPU median", 120, value(compare, CALL + "almost-empty.cpu"), " us");
        least("against Easy Rules, the rules alone", 2, rules("EASY_RULES") / rules, " times as fast");
        least("against Evrete, stateless, the rules alone", 2, rules("EVRETE_STATELESS") / rules, " times as fast");
        least("against Evrete, stateful, the rules alone", 1, rules("EVRETE_STATEFUL") / rules, " times as fast");
        least("against DMN, the rules alone", 12, rules("DMN") / rules, " times as fast");
        most("allocation, typical answered case", 15, value(compare, CALL + "answered.kilobytes"), " KB");
        most("allocation, almost empty case", 150, value(compare, CALL + "almost-empty.kilobytes"), " KB");
        most("p99 / p50 of CPU time, warmed up", 4, value(compare, CALL + "answered.spread"), "");
        most("cold start on JDK 17, against hand-written", 4, value(start, "ratio.PLAIN"), " times its time");
        most("cold start with AppCDS, against hand-written", 2.5, value(start, "ratio.APP_CDS"), " times its time");
        most("load of the rulebase, CPU of the process", 500, value(growth, "load"), " ms");
        most("idle advisor, heap", 15, value(growth, "heap"), " MB");
        most("growth with the knowledge, power (1 is linear)", 1.1, value(growth, "exponent.typical-case"), "");
        least("two threads against one", 1.8, value(cores, "ratio"), " times the cases");
        return table.toString();
    }

    private double rules(String variant) {
        return value(compare, RULES + variant + CPU);
    }

    /** NaN if it has not been measured. */
    private static double value(Properties figures, String name) {
        return Double.parseDouble(figures.getProperty(name, "NaN"));
    }

    private void most(String what, double goal, double reached, String unit) {
        row(what, "at most " + plain(goal) + unit, reached, unit, reached <= goal);
    }

    private void least(String what, double goal, double reached, String unit) {
        row(what, "at least " + plain(goal) + unit, reached, unit, reached >= goal);
    }

    private void row(String what, String goal, double reached, String unit, boolean met) {
        boolean measured = !Double.isNaN(reached);
        table.row(
                what,
                goal,
                measured ? Table.number(reached) + unit : "not measured",
                measured ? (met ? "reached" : "not reached") : "");
    }

    private static String plain(double goal) {
        return goal == Math.rint(goal) ? Long.toString((long) goal) : Double.toString(goal);
    }
}
