package dev.careadvisor.engine;

import dev.careadvisor.advice.AppliedLimit;
import dev.careadvisor.advice.LimitKind;
import dev.careadvisor.advice.Note;
import dev.careadvisor.advice.NoteKind;
import dev.careadvisor.advice.Reason;
import dev.careadvisor.advice.Recommendation;
import dev.careadvisor.advice.Spacing;
import dev.careadvisor.advice.WithheldRemedy;
import dev.careadvisor.remedy.Remedy;
import dev.careadvisor.rulebase.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * Puts what is said of a remedy into the words of an advice: limits, notes, distances and reasons.
 *
 * @param reasons the reason of a rule, by its id
 */
record Instructions(Function<String, Reason> reasons) {

    private static final Comparator<Note> BY_KIND =
            Comparator.comparing(Note::kind).thenComparing(note -> note.reason().ruleId());

    /** The strictest limit of each kind; of two that are equal, the one that is certain. */
    static Map<LimitKind, Statement.Limit> strictest(List<Statement.Limit> limits) {
        Map<LimitKind, Statement.Limit> strictest = new EnumMap<>(LimitKind.class);
        for (Statement.Limit limit : limits) {
            Statement.Limit held = strictest.get(limit.kind());
            boolean stricter = held == null || limit.kind().stricter(limit.value(), held.value());
            boolean surer = held != null && limit.value() == held.value() && limit.certain() && !held.certain();
            if (stricter || surer) {
                strictest.put(limit.kind(), limit);
            }
        }
        return strictest;
    }

    AppliedLimit applied(Statement.Limit limit) {
        return new AppliedLimit(limit.kind(), limit.value(), reasons.apply(limit.ruleId()));
    }

    Map<LimitKind, AppliedLimit> applied(Collection<Statement.Limit> limits) {
        Map<LimitKind, AppliedLimit> applied = new EnumMap<>(LimitKind.class);
        limits.forEach(limit -> applied.put(limit.kind(), applied(limit)));
        return applied;
    }

    Note note(Statement statement, NoteKind kind) {
        return new Note(kind, reasons.apply(statement.ruleId()));
    }

    /** All words that go with a remedy, by kind; a rule adds one note. */
    List<Note> notes(Said said, List<Note> lifted) {
        Map<String, Note> byRule = new TreeMap<>();
        said.notes().forEach(note -> byRule.put(note.ruleId(), note(note, note.kind())));
        said.spacings().forEach(spacing -> byRule.put(spacing.ruleId(), note(spacing, NoteKind.SPACING)));
        List<Note> notes = new ArrayList<>(lifted);
        notes.addAll(byRule.values());
        notes.sort(BY_KIND);
        return notes;
    }

    List<Spacing> spacings(List<Statement.Spacing> spacings) {
        if (spacings.isEmpty()) {
            return List.of();
        }
        Map<String, Spacing> byRule = new TreeMap<>();
        for (Statement.Spacing spacing : spacings) {
            Reason reason = reasons.apply(spacing.ruleId());
            byRule.put(
                    spacing.ruleId(),
                    new Spacing(
                            reason.matched(),
                            Duration.ofMinutes(spacing.otherFirstMinutes()),
                            Duration.ofMinutes(spacing.thisFirstMinutes()),
                            reason));
        }
        return List.copyOf(byRule.values());
    }

    List<Reason> offeredBy(List<Statement.Offer> offers) {
        List<Reason> why = new ArrayList<>(offers.size());
        for (Statement.Offer offer : offers) {
            if (offer.certain()) {
                why.add(reasons.apply(offer.ruleId()));
            }
        }
        return why;
    }

    WithheldRemedy withheld(Remedy remedy, Collection<Statement.Exclusion> exclusions) {
        List<Statement.Exclusion> strongestFirst = new ArrayList<>(exclusions);
        strongestFirst.sort(Comparator.comparing(Statement.Exclusion::severity).thenComparing(Statement::ruleId));
        List<Reason> why = new ArrayList<>(strongestFirst.size());
        strongestFirst.forEach(exclusion -> why.add(reasons.apply(exclusion.ruleId())));
        return new WithheldRemedy(remedy, strongestFirst.get(0).severity(), why, Optional.empty());
    }

    /** The recommendation of a remedy that is no medicine. */
    static Recommendation recommendation(Remedy remedy, Recommendation.Guidance guidance) {
        return switch (remedy.family()) {
            case POSITION -> new Recommendation.ComfortPosition(remedy, guidance);
            case MOVEMENT -> new Recommendation.Walking(remedy, guidance);
            case COLD -> new Recommendation.Cold(remedy, guidance);
            case HEAT, BATH -> new Recommendation.Heat(remedy, guidance);
            case TOPICAL -> new Recommendation.Topical(remedy, guidance);
            case EXERCISE -> new Recommendation.Exercise(remedy, guidance);
            case THERAPY -> new Recommendation.Therapy(remedy, guidance);
            case HABIT -> new Recommendation.Habit(remedy, guidance);
            case RELAXANT -> new Recommendation.Prescribed(remedy, guidance);
            case MEDICINE -> throw new IllegalArgumentException(remedy + " is dosed");
        };
    }
}
