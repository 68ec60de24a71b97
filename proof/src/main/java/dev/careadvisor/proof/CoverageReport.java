package dev.careadvisor.proof;

import java.util.List;
import java.util.Locale;

/** How often the generator met each rule. */
record CoverageReport(RuleCounts counts, long cases, long seed) {

    private static final long WANTED_IN_A_MILLION = 100;

    /** The rules that were met less often than wanted, by a million cases. */
    List<String> tooRare() {
        return counts.rules().stream()
                .filter(rule -> met(rule) * 1_000_000 < WANTED_IN_A_MILLION * cases)
                .toList();
    }

    private long met(String rule) {
        return counts.present(rule) + counts.notRuledOut(rule);
    }

    String text() {
        StringBuilder text = new StringBuilder("# Coverage of the generator\n\n");
        text.append(String.format(
                Locale.ROOT,
                "%,d cases, seed %d, %,d rules. Met less often than %d times in 1,000,000: %s.%n%n",
                cases,
                seed,
                counts.rules().size(),
                WANTED_IN_A_MILLION,
                tooRare().isEmpty() ? "none" : String.join(", ", tooRare())));
        text.append("| rule | PRESENT | NOT_RULED_OUT |\n|---|---|---|\n");
        for (String rule : counts.rules()) {
            text.append(String.format(
                    Locale.ROOT, "| %s | %d | %d |%n", rule, counts.present(rule), counts.notRuledOut(rule)));
        }
        return text.toString();
    }
}
