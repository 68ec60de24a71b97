package dev.careadvisor.proof.reading;

import dev.careadvisor.advice.LimitKind;
import dev.careadvisor.advice.Severity;
import dev.careadvisor.advice.Urgency;
import dev.careadvisor.remedy.Remedy;
import dev.careadvisor.remedy.RemedyGroup;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** What the rows of the tables say about one person. Statements that are known to be false are not kept. */
final class Findings {

    record Flag(String row, Urgency level, Truth truth) {}

    record Exclusion(String row, Severity severity, Truth truth, Set<Remedy> remedies) {}

    record Limit(String row, LimitKind kind, long value, Truth truth, Set<Remedy> remedies) {}

    final List<Flag> flags = new ArrayList<>();
    final List<Exclusion> exclusions = new ArrayList<>();
    final List<Limit> limits = new ArrayList<>();
    final Set<Remedy> offered = EnumSet.noneOf(Remedy.class);

    /** A row of table A with one of its levels; a row with several levels is stated several times. */
    void flag(String row, Urgency level, Truth when) {
        if (when != Truth.NO) {
            flags.add(new Flag(row, level, when));
        }
    }

    /** A remedy that this phase offers (rows B, C, D, E). */
    void offer(Truth when, Remedy... remedies) {
        if (when == Truth.YES) {
            offered.addAll(List.of(remedies));
        }
    }

    void offer(Truth when, RemedyGroup group) {
        if (when == Truth.YES) {
            offered.addAll(group.members());
        }
    }

    /** An exclusion of a person or a place: CONTRA, AVOID or ASK. While its truth is unknown the remedy is pending. */
    void exclude(String row, Severity severity, Truth when, Remedy... remedies) {
        exclude(row, severity, when, Set.of(remedies));
    }

    void exclude(String row, Severity severity, Truth when, RemedyGroup group) {
        exclude(row, severity, when, group.members());
    }

    private void exclude(String row, Severity severity, Truth when, Set<Remedy> remedies) {
        if (when != Truth.NO) {
            exclusions.add(new Exclusion(row, severity, when, remedies));
        }
    }

    /** A number that is limited; it applies while its truth is unknown, too (ruling 3). Values as in LimitKind.parse: "400 mg", "6 h", "8". */
    void limit(String row, LimitKind kind, String value, Truth when, Remedy... remedies) {
        limit(row, kind, kind.parse(value), when, Set.of(remedies));
    }

    void limit(String row, LimitKind kind, String value, Truth when, RemedyGroup group) {
        limit(row, kind, kind.parse(value), when, group.members());
    }

    /** A limit that was computed, in the unit of its kind: micrograms, minutes, a number. */
    void limit(String row, LimitKind kind, long value, Truth when, Set<Remedy> remedies) {
        if (when != Truth.NO) {
            limits.add(new Limit(row, kind, value, when, remedies));
        }
    }
}
