package dev.careadvisor.cli;

import dev.careadvisor.patient.PatientCase;
import dev.careadvisor.remedy.Remedy;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/**
 * Where an interview stands; going back is taking up an earlier one.
 *
 * @param patient what is known
 * @param setAside keys of questions that were skipped or not sure, so that they are not asked again at once
 * @param answered how many questions were answered
 * @param remedy the remedy whose optional questions are asked, if any
 */
record Talk(PatientCase patient, Set<String> setAside, int answered, Optional<Remedy> remedy) {

    Talk {
        setAside = Set.copyOf(setAside);
    }

    Talk with(Given given) {
        Set<String> aside = new HashSet<>(setAside);
        aside.addAll(given.setAside());
        return new Talk(given.step().apply(patient.toBuilder()).build(), aside, answered + 1, remedy);
    }

    Talk without(String key) {
        Set<String> aside = new HashSet<>(setAside);
        aside.add(key);
        return new Talk(patient, aside, answered, remedy);
    }

    Talk about(Optional<Remedy> other) {
        return new Talk(patient, setAside, answered, other);
    }

    Talk again() {
        return new Talk(patient, Set.of(), answered, remedy);
    }
}
