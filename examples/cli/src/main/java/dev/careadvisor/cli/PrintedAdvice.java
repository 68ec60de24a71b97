package dev.careadvisor.cli;

import dev.careadvisor.advice.CareAdvice;
import dev.careadvisor.advice.Change;
import dev.careadvisor.advice.Explanation.Standing;
import dev.careadvisor.advice.Urgency;
import java.io.IOException;
import java.util.Optional;

/** The advice that stands on the screen, and whether it is still the advice. */
final class PrintedAdvice {

    private final Console console;
    private final AdvicePage page;
    private Optional<CareAdvice> last = Optional.empty();

    PrintedAdvice(Console console, AdvicePage page) {
        this.console = console;
        this.page = page;
    }

    void print(CareAdvice advice) throws IOException {
        console.page(text(advice));
        last = Optional.of(advice);
    }

    /** From now on nothing counts as printed. */
    void forget() {
        last = Optional.empty();
    }

    boolean none() {
        return last.isEmpty();
    }

    /** Whether the page on the screen is, word for word, the page of this advice. */
    boolean shows(CareAdvice advice) {
        return last.filter(before -> text(before).equals(text(advice))).isPresent();
    }

    /** Whether who follows the page on the screen goes by another urgency or other doses, or does what is no longer offered. */
    boolean misleads(CareAdvice advice) {
        return last.filter(before -> before.diff(advice).stream().anyMatch(PrintedAdvice::misleads))
                .isPresent();
    }

    private static boolean misleads(Change change) {
        return change instanceof Change.OfUrgency
                || change instanceof Change.OfDose
                || (change instanceof Change.OfRemedy remedy && remedy.from() == Standing.RECOMMENDED);
    }

    /** Whether it misleads by what cannot wait until some questions are answered: the urgency, or a dose that was added or taken back. */
    boolean misleadsAtOnce(CareAdvice advice) {
        return misleads(advice)
                && last.filter(before -> before.urgency() != advice.urgency()
                                || !before.record()
                                        .patient()
                                        .doses()
                                        .equals(advice.record().patient().doses()))
                        .isPresent();
    }

    /** An emergency and an advice that waits for answers are told in short: what to do must not leave the screen. */
    private String text(CareAdvice advice) {
        boolean brief = !advice.settled() || advice.urgency().atLeast(Urgency.EMERGENCY_DEPARTMENT);
        return brief ? page.brief(advice) : page.withoutQuestions(advice);
    }
}
