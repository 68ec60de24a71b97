package dev.careadvisor.proof.reading;

import dev.careadvisor.advice.LimitKind;
import dev.careadvisor.advice.Severity;
import dev.careadvisor.advice.Urgency;
import dev.careadvisor.medicine.Ingredient;
import dev.careadvisor.patient.PatientCase;
import dev.careadvisor.proof.Decisions;
import dev.careadvisor.remedy.Remedy;
import dev.careadvisor.remedy.RemedyFamily;
import dev.careadvisor.rulebase.Policies;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The clinical tables as plain Java, written from the tables and not from the rules, in three-valued logic instead of two readings. It says
 * what is decided, not why in words.
 */
public final class IndependentReading {

    private final Person person;
    private final Findings triage = new Findings();
    private final Findings remedies = new Findings();
    private final SortedMap<Remedy, Decisions.Withheld> withheld = new TreeMap<>();
    private final SortedMap<Remedy, SortedSet<String>> pending = new TreeMap<>();
    private final SortedMap<Remedy, SortedMap<LimitKind, Long>> permitted = new TreeMap<>();
    private final SortedMap<Ingredient, Decisions.Dose> doses = new TreeMap<>();

    private IndependentReading(PatientCase patient, Policies policies) {
        this.person = new Person(patient, policies);
    }

    /**
     * Decides a case.
     *
     * @param patient not null
     * @param policies not null
     * @return the decisions
     */
    public static Decisions decide(PatientCase patient, Policies policies) {
        return new IndependentReading(patient, policies).decide();
    }

    private Decisions decide() {
        Tables.readTriage(person, triage);
        Urgency found = mostUrgent();
        boolean cleared = triage.flags.stream()
                .noneMatch(flag -> flag.truth() == Truth.UNKNOWN
                        && flag.level().atLeast(Urgency.SAME_DAY)
                        && flag.level() != found
                        && flag.level().atLeast(found));
        Situation situation = new Situation(found, Phases.of(person));
        Tables.readRemedies(person, situation, remedies);
        for (Remedy remedy : Remedy.values()) {
            settle(remedy, cleared);
        }
        return new Decisions(
                cleared ? found : found.moreUrgent(Urgency.SAME_DAY),
                found,
                cleared,
                situation.phase(),
                flags(),
                withheld,
                pending,
                permitted,
                doses);
    }

    private Urgency mostUrgent() {
        return triage.flags.stream()
                .filter(flag -> flag.truth() == Truth.YES)
                .map(Findings.Flag::level)
                .reduce(Urgency.SELF_CARE, Urgency::moreUrgent);
    }

    private SortedMap<String, Decisions.Flag> flags() {
        SortedMap<String, Decisions.Flag> flags = new TreeMap<>();
        for (Findings.Flag flag : triage.flags) {
            Optional<Urgency> level = Optional.of(flag.level());
            flags.merge(
                    flag.row(),
                    new Decisions.Flag(flag.truth() == Truth.YES ? level : Optional.empty(), level),
                    (one, other) -> new Decisions.Flag(
                            moreUrgent(one.present(), other.present()), moreUrgent(one.possible(), other.possible())));
        }
        return flags;
    }

    private static Optional<Urgency> moreUrgent(Optional<Urgency> one, Optional<Urgency> other) {
        return one.isPresent() && other.isPresent()
                ? Optional.of(one.get().moreUrgent(other.get()))
                : one.or(() -> other);
    }

    private void settle(Remedy remedy, boolean cleared) {
        boolean offered = remedies.offered.contains(remedy);
        List<Findings.Exclusion> exclusions = remedies.exclusions.stream()
                .filter(exclusion -> exclusion.remedies().contains(remedy))
                .filter(exclusion -> exclusion.severity() != Severity.AVOID || person.agreed(remedy) != Truth.YES)
                .toList();
        List<Findings.Exclusion> sure = exclusions.stream()
                .filter(exclusion -> exclusion.truth() == Truth.YES && exclusion.severity() != Severity.ASK)
                .toList();
        if (remedy.family() == RemedyFamily.RELAXANT && !offered) {
            return;
        }
        if (!sure.isEmpty()) {
            withheld.put(
                    remedy,
                    new Decisions.Withheld(
                            sure.stream()
                                    .map(Findings.Exclusion::severity)
                                    .min(Comparator.naturalOrder())
                                    .orElseThrow(),
                            rows(sure)));
        } else if (offered && (!exclusions.isEmpty() || !cleared)) {
            pending.put(remedy, rows(exclusions));
        } else if (offered) {
            permit(remedy);
        }
    }

    private static SortedSet<String> rows(List<Findings.Exclusion> exclusions) {
        SortedSet<String> rows = new TreeSet<>();
        exclusions.forEach(exclusion -> rows.add(exclusion.row()));
        return rows;
    }

    private void permit(Remedy remedy) {
        Map<LimitKind, Findings.Limit> strictest = new EnumMap<>(LimitKind.class);
        remedies.limits.stream()
                .filter(limit -> limit.remedies().contains(remedy))
                // Of equal limits the one that is named: a certain one first, then the first row.
                .sorted(Comparator.comparing((Findings.Limit limit) -> limit.truth() != Truth.YES)
                        .thenComparing(Findings.Limit::row))
                .forEach(limit -> strictest.merge(
                        limit.kind(),
                        limit,
                        (held, other) -> limit.kind().stricter(other.value(), held.value()) ? other : held));
        SortedMap<LimitKind, Long> values = new TreeMap<>();
        strictest.forEach((kind, limit) -> values.put(kind, limit.value()));
        if (remedy.family() == RemedyFamily.MEDICINE) {
            Ingredient ingredient = Ingredient.valueOf(remedy.name());
            Decisions.Dose dose =
                    DosePlan.of(ingredient, person.doses(), person.patient().asOf(), strictest);
            doses.put(ingredient, dose);
            if (dose.now().isEmpty()) {
                withheld.put(remedy, new Decisions.Withheld(Severity.CAP, new TreeSet<>(List.of(dose.bindingRow()))));
                return;
            }
        }
        permitted.put(remedy, values);
    }
}
