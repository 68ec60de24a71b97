package dev.careadvisor.rulebase;

import dev.careadvisor.advice.Conflict;
import dev.careadvisor.advice.SourceReference;
import dev.careadvisor.patient.Input;
import dev.careadvisor.remedy.Remedy;
import java.util.List;
import java.util.Set;

/**
 * What is known about a rule besides its condition: for explanation, audit and documents. Immutable.
 *
 * @param id the rule's name: the id of its row, with a suffix where a row has several levels, for example {@code "A-06.2"}; not null
 * @param title what it is about, in clinical words; not null
 * @param kind what it states: FLAG, NOTE, PHASE, OFFER, EXCLUSION, SITE, CAP, USE, CONFLICT; not null
 * @param remedies what it states something about; empty for a FLAG or a PHASE, which are about the person; not null
 * @param level the urgency or severity it states, as in the tables, or empty; not null
 * @param sources at least one; not null
 * @param inputs what it reads, derived from its condition; not null
 * @param file the file it stands in, relative to the rulebase; not null
 * @param condition its condition as it stands in the file; not null
 * @param positions what the sides hold, for a rule on a conflict between sources; else empty; not null
 */
public record RuleCard(
        String id,
        String title,
        String kind,
        Set<Remedy> remedies,
        String level,
        List<SourceReference> sources,
        Set<Input> inputs,
        String file,
        String condition,
        List<Conflict.Position> positions) {

    /** Copies the collections and checks that there is a source. */
    public RuleCard {
        remedies = Set.copyOf(remedies);
        sources = List.copyOf(sources);
        positions = List.copyOf(positions);
        inputs = java.util.Collections.unmodifiableSet(new java.util.LinkedHashSet<>(inputs));
        if (sources.isEmpty()) {
            throw new IllegalArgumentException("rule " + id + " has no source");
        }
    }

    /**
     * The id of the row in the clinical tables.
     *
     * @return the id without its suffix, for example {@code "A-06"}
     */
    public String row() {
        int dot = id.indexOf('.');
        return dot < 0 ? id : id.substring(0, dot);
    }
}
