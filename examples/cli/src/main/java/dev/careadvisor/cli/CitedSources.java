package dev.careadvisor.cli;

import dev.careadvisor.advice.AppliedLimit;
import dev.careadvisor.advice.CareAdvice;
import dev.careadvisor.advice.Conflict;
import dev.careadvisor.advice.Note;
import dev.careadvisor.advice.Reason;
import dev.careadvisor.advice.Recommendation;
import dev.careadvisor.advice.SourceReference;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The tags of the sources that were read and that an advice rests on. */
final class CitedSources {

    private CitedSources() {}

    static Set<String> of(CareAdvice advice) {
        return reasons(advice)
                .flatMap(reason -> reason.sources().stream())
                .filter(source -> source.basis().citable())
                .map(SourceReference::tag)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The same reasons that the text of the advice counts: what is shown, not what was ruled out. */
    private static Stream<Reason> reasons(CareAdvice advice) {
        return Stream.of(
                        advice.presentFlags().stream().flatMap(flag -> flag.reasons().stream()),
                        advice.recommendations().stream().flatMap(CitedSources::reasons),
                        advice.withheld().stream().flatMap(remedy -> remedy.reasons().stream()),
                        advice.conflicts().stream().map(Conflict::reason))
                .flatMap(reasons -> reasons);
    }

    private static Stream<Reason> reasons(Recommendation recommendation) {
        Stream<Reason> why = recommendation.reasons().stream();
        if (recommendation instanceof Recommendation.OfRemedy remedy) {
            return Stream.of(
                            why,
                            remedy.limits().stream().map(AppliedLimit::reason),
                            remedy.notes().stream().map(Note::reason))
                    .flatMap(reasons -> reasons);
        }
        return why;
    }
}
