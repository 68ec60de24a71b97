package dev.careadvisor.engine;

import dev.careadvisor.advice.AppliedLimit;
import dev.careadvisor.advice.Assumption;
import dev.careadvisor.advice.CareAdvice;
import dev.careadvisor.advice.Clearance;
import dev.careadvisor.advice.Completeness;
import dev.careadvisor.advice.Conflict;
import dev.careadvisor.advice.DoseAllowance;
import dev.careadvisor.advice.EvaluationRecord;
import dev.careadvisor.advice.LimitKind;
import dev.careadvisor.advice.Note;
import dev.careadvisor.advice.NoteKind;
import dev.careadvisor.advice.PendingRemedy;
import dev.careadvisor.advice.Reason;
import dev.careadvisor.advice.Recommendation;
import dev.careadvisor.advice.Severity;
import dev.careadvisor.advice.Spacing;
import dev.careadvisor.advice.Urgency;
import dev.careadvisor.advice.WithheldRemedy;
import dev.careadvisor.medicine.Ingredient;
import dev.careadvisor.patient.Input;
import dev.careadvisor.remedy.Remedy;
import dev.careadvisor.remedy.RemedyFamily;
import dev.careadvisor.rulebase.CaseFacts;
import dev.careadvisor.rulebase.Statement;
import dev.careadvisor.rulebase.Target;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Settles all statements into one advice. The most cautious statement wins and every reason is kept; statements are sorted first, so
 * neither the order of rules nor a repeated statement can matter.
 */
final class Adjudicator {

    private static final Comparator<Statement> BY_RULE = (one, other) -> {
        int byRule = one.ruleId().compareTo(other.ruleId());
        return byRule != 0 ? byRule : Boolean.compare(other.certain(), one.certain());
    };

    private final CaseFacts facts;
    private final Triage triage;
    private final ValidityPlan validity;
    private final List<Statement> statements;
    private final Map<Remedy, List<Statement>> byRemedy;
    private final Reasons reasons;
    private final QuestionPlan questions;
    /** What every remedy waits for until it is cleared. */
    private final Set<String> clearanceQuestions;

    private final List<Recommendation> recommendations = new ArrayList<>();
    private final List<PendingRemedy> pending = new ArrayList<>();
    private final List<WithheldRemedy> withheld = new ArrayList<>();
    private final Set<Assumption> assumptions = new LinkedHashSet<>();
    private final Set<Remedy> withheldOnly = EnumSet.noneOf(Remedy.class);
    private final Set<Remedy> usable = EnumSet.noneOf(Remedy.class);
    private final Map<Ingredient, DosePlanner> planners = new EnumMap<>(Ingredient.class);

    Adjudicator(
            CaseFacts facts, Triage triage, Collection<Statement> statements, RuleIndex rules, ValidityPlan validity) {
        this.validity = validity;
        this.facts = facts;
        this.triage = triage;
        this.statements = inOrder(statements);
        this.byRemedy = byRemedy(this.statements);
        this.reasons = new Reasons(rules, facts);
        this.questions = new QuestionPlan(facts, reasons);
        this.clearanceQuestions = triage.clearance() == Clearance.NOT_CLEARED
                ? triage.openRules().keySet().stream()
                        .flatMap(rule -> reasons.open(rule).stream())
                        .map(questions::key)
                        .collect(Collectors.toCollection(TreeSet::new))
                : Set.of();
    }

    /**
     * What is said of remedies, in order of rule; a certain statement comes before the same rule's possible one, so that it is the one that
     * is kept. What repeats another adds nothing and is left out.
     */
    private static List<Statement> inOrder(Collection<Statement> statements) {
        List<Statement> sorted = new ArrayList<>(statements.size());
        for (Statement statement : statements) {
            if (!(statement instanceof Statement.Flag
                    || statement instanceof Statement.InPhase
                    || statement instanceof Statement.Setback)) {
                sorted.add(statement);
            }
        }
        sorted.sort(BY_RULE);
        List<Statement> kept = new ArrayList<>(sorted.size());
        for (Statement statement : sorted) {
            if (!repeats(statement, kept)) {
                kept.add(statement);
            }
        }
        return kept;
    }

    private static boolean repeats(Statement statement, List<Statement> kept) {
        for (int i = kept.size() - 1; i >= 0 && kept.get(i).ruleId().equals(statement.ruleId()); i--) {
            if (statement.repeats(kept.get(i))) {
                return true;
            }
        }
        return false;
    }

    CareAdvice advice(EvaluationRecord record) {
        assume();
        triage.openRules().forEach(this::askFor);
        seekCare();
        for (Remedy remedy : Remedy.values()) {
            settle(remedy);
        }
        return new CareAdvice(
                triage.urgency(),
                triage.urgencyFromFindings(),
                triage.clearance(),
                triage.possibleUrgency() == triage.urgencyFromFindings(),
                triage.redFlags(),
                triage.phase(),
                recommendations,
                pending,
                withheld,
                questions.ranked(),
                List.copyOf(assumptions),
                conflicts(),
                validity.validity(planners.values(), triage),
                Completeness.COMPLETE,
                record);
    }

    private void askFor(String rule, Urgency level) {
        List<Input> open = reasons.open(rule);
        questions.decidesUrgency(rule, level, open);
        if (open.isEmpty() && facts.patient().onset().isEmpty()) {
            questions.decidesOnset(rule, level);
        }
    }

    private void assume() {
        facts.contradictions().forEach(key -> assumptions.add(new Assumption(Assumption.Kind.CONTRADICTION, key)));
        facts.assumptions()
                .forEach(measurement -> assumptions.add(new Assumption(Assumption.Kind.LAY_PROXY, measurement.key())));
        if (facts.patient().onset().isEmpty()) {
            assumptions.add(new Assumption(Assumption.Kind.EARLIEST_PHASE, QuestionPlan.ONSET));
            questions.decidesOnset(QuestionPlan.UNKNOWN_ONSET, Urgency.SELF_CARE);
        }
    }

    private void seekCare() {
        if (triage.urgency() == Urgency.SELF_CARE) {
            return;
        }
        List<Reason> why = triage.redFlags().stream()
                .filter(flag -> flag.urgency()
                        .filter(level -> level.atLeast(Urgency.ROUTINE))
                        .isPresent())
                .sorted(Comparator.comparing(flag -> flag.urgency().orElse(Urgency.SELF_CARE)))
                .flatMap(flag -> flag.reasons().stream())
                .toList();
        if (why.isEmpty()) {
            why = triage.openRules().entrySet().stream()
                    .filter(open -> open.getValue().atLeast(Urgency.SAME_DAY))
                    .map(open -> reasons.of(open.getKey()))
                    .toList();
        }
        recommendations.add(new Recommendation.SeekCare(triage.urgency(), why));
    }

    private <S extends Statement> List<S> about(Remedy remedy, Class<S> kind) {
        List<S> found = new ArrayList<>();
        for (Statement statement : byRemedy.getOrDefault(remedy, List.of())) {
            if (kind.isInstance(statement)) {
                found.add(kind.cast(statement));
            }
        }
        return found;
    }

    /** Sorted once and shared out once: each remedy then looks only at what is said of it. */
    private static Map<Remedy, List<Statement>> byRemedy(List<Statement> statements) {
        Map<Remedy, List<Statement>> shared = new EnumMap<>(Remedy.class);
        for (Statement statement : statements) {
            for (Remedy remedy : target(statement).remedies()) {
                shared.computeIfAbsent(remedy, r -> new ArrayList<>()).add(statement);
            }
        }
        return shared;
    }

    private static Target target(Statement statement) {
        if (statement instanceof Statement.Offer s) {
            return s.target();
        }
        if (statement instanceof Statement.Exclusion s) {
            return s.target();
        }
        if (statement instanceof Statement.Limit s) {
            return s.target();
        }
        if (statement instanceof Statement.Note s) {
            return s.target();
        }
        if (statement instanceof Statement.Spacing s) {
            return s.target();
        }
        if (statement instanceof Statement.Disagreement s) {
            return s.target();
        }
        throw new IllegalArgumentException("statement of rule " + statement.ruleId() + " is about no remedy");
    }

    private void settle(Remedy remedy) {
        List<Statement.Offer> offers = about(remedy, Statement.Offer.class);
        offers.removeIf(offer -> !offer.certain());
        TreeMap<String, Statement.Exclusion> certain = new TreeMap<>();
        TreeMap<String, Statement.Exclusion> open = new TreeMap<>();
        List<Note> lifted = new ArrayList<>();
        about(remedy, Statement.Exclusion.class).forEach(exclusion -> {
            if (exclusion.severity() == Severity.AVOID
                    && facts.patient().clinicianAgreed().contains(remedy)) {
                if (exclusion.certain()) {
                    lifted.add(new Note(NoteKind.CAUTION, reasons.of(exclusion.ruleId())));
                }
            } else if (exclusion.certain() && exclusion.severity() != Severity.ASK) {
                certain.put(exclusion.ruleId(), exclusion);
            } else if (!certain.containsKey(exclusion.ruleId())) {
                open.put(exclusion.ruleId(), exclusion);
            }
        });
        if (remedy.family() == RemedyFamily.RELAXANT && offers.isEmpty()) {
            // Never started here: who does not use it reads nothing of it.
            return;
        }
        if (!certain.isEmpty()) {
            withheldOnly.add(remedy);
            withhold(remedy, certain.values());
        } else if (!offers.isEmpty()) {
            usable.add(remedy);
            if (!open.isEmpty() || triage.clearance() == Clearance.NOT_CLEARED) {
                wait(remedy, open);
            } else {
                recommend(remedy, offers, lifted);
            }
        }
    }

    private void withhold(Remedy remedy, Collection<Statement.Exclusion> exclusions) {
        List<Statement.Exclusion> strongestFirst = exclusions.stream()
                .sorted(Comparator.comparing(Statement.Exclusion::severity).thenComparing(Statement::ruleId))
                .toList();
        withheld.add(new WithheldRemedy(
                remedy,
                strongestFirst.get(0).severity(),
                strongestFirst.stream().map(s -> reasons.of(s.ruleId())).toList(),
                Optional.empty()));
    }

    private void wait(Remedy remedy, Map<String, Statement.Exclusion> rules) {
        Set<String> keys = new TreeSet<>();
        rules.forEach((rule, exclusion) -> {
            List<Input> open = reasons.open(rule);
            if (open.isEmpty() && facts.patient().onset().isEmpty()) {
                questions.decidesOnset(rule, Urgency.SELF_CARE);
                keys.add(QuestionPlan.ONSET);
            }
            questions.decidesRemedy(rule, remedy, exclusion.severity(), open);
            open.forEach(input -> keys.add(questions.key(input)));
        });
        keys.addAll(clearanceQuestions);
        pending.add(new PendingRemedy(
                remedy,
                List.copyOf(keys),
                rules.keySet().stream().map(reasons::of).toList()));
    }

    private void recommend(Remedy remedy, List<Statement.Offer> offers, List<Note> lifted) {
        Map<LimitKind, AppliedLimit> limits = limits(remedy);
        Recommendation.Guidance guidance = new Recommendation.Guidance(
                List.copyOf(limits.values()),
                notes(remedy, lifted),
                spacings(remedy),
                offers.stream().map(offer -> reasons.of(offer.ruleId())).toList());
        switch (remedy.family()) {
            case POSITION -> recommendations.add(new Recommendation.ComfortPosition(remedy, guidance));
            case MOVEMENT -> recommendations.add(new Recommendation.Walking(remedy, guidance));
            case COLD -> recommendations.add(new Recommendation.Cold(remedy, guidance));
            case HEAT, BATH -> recommendations.add(new Recommendation.Heat(remedy, guidance));
            case TOPICAL -> recommendations.add(new Recommendation.Topical(remedy, guidance));
            case EXERCISE -> recommendations.add(new Recommendation.Exercise(remedy, guidance));
            case THERAPY -> recommendations.add(new Recommendation.Therapy(remedy, guidance));
            case HABIT -> recommendations.add(new Recommendation.Habit(remedy, guidance));
            case RELAXANT -> recommendations.add(new Recommendation.Prescribed(remedy, guidance));
            case MEDICINE -> recommendMedicine(remedy, limits, guidance);
        }
    }

    private void recommendMedicine(
            Remedy remedy, Map<LimitKind, AppliedLimit> limits, Recommendation.Guidance guidance) {
        Ingredient ingredient = Ingredient.valueOf(remedy.name());
        DosePlanner planner = new DosePlanner(
                ingredient,
                facts.ledger().doses(ingredient),
                limits,
                facts.asOf(),
                DaysOfUse.of(ingredient, facts, limits));
        planners.put(ingredient, planner);
        DoseAllowance allowance = planner.allowance();
        if (allowance.now().isPresent()) {
            recommendations.add(new Recommendation.Medicine(remedy, allowance, guidance));
        } else {
            withheld.add(new WithheldRemedy(
                    remedy, Severity.CAP, List.of(allowance.binding().reason()), Optional.of(allowance)));
        }
    }

    private Map<LimitKind, AppliedLimit> limits(Remedy remedy) {
        Map<LimitKind, AppliedLimit> strictest = new EnumMap<>(LimitKind.class);
        Map<LimitKind, Statement.Limit> from = new EnumMap<>(LimitKind.class);
        about(remedy, Statement.Limit.class).forEach(limit -> {
            Statement.Limit held = from.get(limit.kind());
            boolean stricter = held == null || limit.kind().stricter(limit.value(), held.value());
            boolean surer = held != null && limit.value() == held.value() && limit.certain() && !held.certain();
            if (stricter || surer) {
                from.put(limit.kind(), limit);
            }
        });
        from.forEach((kind, limit) -> {
            strictest.put(kind, new AppliedLimit(kind, limit.value(), reasons.of(limit.ruleId())));
            if (!limit.certain()) {
                reasons.open(limit.ruleId()).forEach(input -> {
                    assumptions.add(new Assumption(Assumption.Kind.STRICTEST_BAND, input.key()));
                    questions.decidesRemedy(limit.ruleId(), remedy, Severity.CAP, List.of(input));
                });
            }
        });
        return strictest;
    }

    private List<Note> notes(Remedy remedy, List<Note> lifted) {
        TreeMap<String, Note> byRule = new TreeMap<>();
        about(remedy, Statement.Note.class)
                .forEach(note -> byRule.put(note.ruleId(), new Note(note.kind(), reasons.of(note.ruleId()))));
        about(remedy, Statement.Spacing.class)
                .forEach(s -> byRule.put(s.ruleId(), new Note(NoteKind.SPACING, reasons.of(s.ruleId()))));
        return Stream.concat(lifted.stream(), byRule.values().stream())
                .sorted(Comparator.comparing(Note::kind)
                        .thenComparing(note -> note.reason().ruleId()))
                .toList();
    }

    private List<Spacing> spacings(Remedy remedy) {
        TreeMap<String, Spacing> byRule = new TreeMap<>();
        about(remedy, Statement.Spacing.class)
                .forEach(s -> byRule.put(
                        s.ruleId(),
                        new Spacing(
                                reasons.of(s.ruleId()).matched(),
                                Duration.ofMinutes(s.otherFirstMinutes()),
                                Duration.ofMinutes(s.thisFirstMinutes()),
                                reasons.of(s.ruleId()))));
        return List.copyOf(byRule.values());
    }

    private List<Conflict> conflicts() {
        TreeMap<String, Set<Remedy>> touched = new TreeMap<>();
        for (Statement statement : statements) {
            if (statement instanceof Statement.Disagreement disagreement && disagreement.certain()) {
                Set<Remedy> remedies = EnumSet.noneOf(Remedy.class);
                remedies.addAll(disagreement.target().remedies());
                remedies.removeIf(remedy ->
                        !usable.contains(remedy) && !(disagreement.onOffer() && withheldOnly.contains(remedy)));
                if (!remedies.isEmpty()) {
                    touched.put(disagreement.ruleId(), remedies);
                }
            }
        }
        return touched.entrySet().stream()
                .map(entry -> new Conflict(
                        reasons.card(entry.getKey()).row(),
                        entry.getValue(),
                        reasons.card(entry.getKey()).positions(),
                        reasons.of(entry.getKey())))
                .toList();
    }

    /** How a medicine is planned that is recommended, or that only has to wait. */
    Optional<DosePlanner> planner(Ingredient ingredient) {
        return Optional.ofNullable(planners.get(ingredient));
    }
}
