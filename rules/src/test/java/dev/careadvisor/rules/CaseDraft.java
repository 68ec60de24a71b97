package dev.careadvisor.rules;

import dev.careadvisor.patient.InvalidCaseException;
import dev.careadvisor.patient.PatientCase;
import dev.careadvisor.patient.Screen;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/** A case as a list of small steps, so that a failing one shrinks to the few that matter and can be read. */
record CaseDraft(List<Step> steps) {

    /** One thing that is said about the person. */
    record Step(String words, Consumer<PatientCase.Builder> say) {
        @Override
        public String toString() {
            return words;
        }
    }

    static Step step(String words, Consumer<PatientCase.Builder> say) {
        return new Step(words, say);
    }

    static Step shown(Collection<Screen> screens) {
        return step("shown and denied: " + screens, builder -> builder.screenedAll(screens));
    }

    static Step everythingDenied() {
        return shown(Set.of(Screen.values()));
    }

    CaseDraft with(Step step) {
        List<Step> more = new ArrayList<>(steps);
        more.add(step);
        return new CaseDraft(more);
    }

    /** The case, or empty if the steps contradict each other so that it is refused. */
    Optional<PatientCase> patient() {
        PatientCase.Builder builder = PatientCase.builder().asOf(ExampleCase.AS_OF);
        steps.forEach(step -> step.say().accept(builder));
        try {
            return Optional.of(builder.build());
        } catch (InvalidCaseException refused) {
            return Optional.empty();
        }
    }

    @Override
    public String toString() {
        return String.join("; ", steps.stream().map(Step::words).toList());
    }
}
