package dev.careadvisor.benchmarks;

import dev.careadvisor.benchmarks.measure.Figures;
import dev.careadvisor.rules.DroolsRulebaseProvider;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The tables of the comparison. */
final class CompareTables {

    private static final String TYPICAL = "typical.";
    private static final String GROUP = "group.";
    private static final String ANSWERED = TYPICAL + Group.ANSWERED.key();
    private static final String ALMOST_EMPTY = TYPICAL + Group.ALMOST_EMPTY.key();

    private final Map<Level, Map<Variant, Map<String, Figures>>> measured;
    private final int forks;
    private final List<String> times;

    CompareTables(Map<Level, Map<Variant, Map<String, Figures>>> measured, int forks, List<String> times) {
        this.measured = measured;
        this.forks = forks;
        this.times = times;
    }

    String text() {
        int rules = new DroolsRulebaseProvider().load().cards().size();
        int cases = Mix.read().all().size();
        return String.format(
                        Locale.ROOT,
                        "%s %d rules, %d cases; every variant has all of the rules and decided all of the cases the same. Medians of %d JVMs"
                                + " for each variant, each warmed up for %s s; microseconds of CPU of the calling thread for a call, where"
                                + " nothing else is said.%n%n",
                        Environment.line(),
                        rules,
                        cases,
                        forks,
                        times.get(0))
                + "#### The whole call: the case in, the advice out\n\n"
                + table(Level.CALL)
                + "\nThe engines are called from CareAdvisor in the place of its own, so what comes before and after them (reading the case,"
                + " adjudication, doses, the safety envelope, reasons) is the same for all and in every line. Hand-written Java decides the"
                + " same, but gives no reasons, sources or questions.\n\n"
                + "#### The rules alone: readings in, statements out\n\n"
                + table(Level.RULES)
                + "\nThe last column compares with CareAdvisor. DMN's time includes making its inputs from a reading.\n";
    }

    private String table(Level level) {
        Map<Variant, Map<String, Figures>> variants = measured.get(level);
        Variant reference = Variant.named(level == Level.CALL ? Variant.BY_HAND : "CAREADVISOR");
        List<String> header = new ArrayList<>(List.of("", "typical answered case", "wall", "almost empty case"));
        for (Group group : Group.values()) {
            header.add("12 " + group.title());
        }
        header.addAll(List.of(
                RandomCases.COUNT + " random, each met once",
                "KB, typical",
                "KB, almost empty",
                "p99 / p50",
                level == Level.CALL ? "x hand-written" : "x CareAdvisor"));
        Table table = new Table(header.toArray(String[]::new));
        variants.forEach((variant, figures) -> {
            List<String> row = new ArrayList<>();
            row.add(variant.title());
            Figures typical = figures.get(ANSWERED);
            row.add(Table.number(typical.cpu()));
            row.add(Table.number(typical.wall()));
            row.add(Table.number(figures.get(ALMOST_EMPTY).cpu()));
            for (Group group : Group.values()) {
                row.add(Table.number(figures.get(GROUP + group.key()).cpu()));
            }
            row.add(Table.number(figures.get(Fork.ONCE).cpu()));
            row.add(Table.number(typical.kilobytes()));
            row.add(Table.number(figures.get(ALMOST_EMPTY).kilobytes()));
            row.add(Table.number(typical.spread()));
            row.add(Table.number(
                    typical.cpu() / variants.get(reference).get(ANSWERED).cpu()));
            table.row(row);
        });
        return table.toString();
    }
}
