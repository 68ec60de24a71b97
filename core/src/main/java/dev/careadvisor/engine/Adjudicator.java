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
import dev.careadvisor.remedy.Remedy;
import dev.careadvisor.remedy.RemedyFamily;
import dev.careadvisor.rulebase.CaseFacts;
import dev.careadvisor.rulebase.Statement;
import dev.careadvisor.rulebase.Statements;
import java.time.Duration;
import java.util.ArrayList;
import java.util.BitSet;
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
import java.util.stream.Stream;

/** Settles all statements into one advice. The most cautious statement wins and every reason is kept. For one evaluation; not thread-safe. */
final class Adjudicator {

    private final CaseFacts facts;
    private final Triage triage;
    private final ValidityPlan validity;
    /** What is said of everybody in this setting, and what is said of this case besides. */
    private final SharedOut standing;

    private final SharedOut ofCase;
    private final Reasons reasons;
    private final QuestionPlan questions;
    /** What every remedy waits for until it is cleared. */
    private final BitSet clearanceQuestions;

    private final List<Recommendation> recommendations = new ArrayList<>();
    private final List<PendingRemedy> pending = new ArrayList<>();
    private final List<WithheldRemedy> withheld = new ArrayList<>();
    private final Set<Assumption> assumptions = new LinkedHashSet<>();
    private final Set<Remedy> withheldOnly = EnumSet.noneOf(Remedy.class);
    private final Set<Remedy> usable = EnumSet.noneOf(Remedy.class);
    private final Map<Ingredient, DosePlanner> planners = new EnumMap<>(Ingredient.class);

    Adjudicator(CaseFacts facts, Triage triage, Statements statements, RuleIndex rules, ValidityPlan validity) {
        this.validity = validity;
        this.facts = facts;
        this.triage = triage;
        this.standing = rules.sharedOut(statements.standing());
        this.ofCase = new SharedOut(statements.ofCase());
        this.reasons = new Reasons(rules, facts);
        this.questions = new QuestionPlan(facts, reasons);
        this.clearanceQuestions = triage.clearance() == Clearance.NOT_CLEARED ? openToClear() : new BitSet();
    }

    private BitSet openToClear() {
        BitSet keys = new BitSet();
        triage.openRules().keySet().forEach(rule -> questions.addKeys(rule, keys));
        return keys;
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
        questions.decidesUrgency(rule, level);
        if (reasons.open(rule).isEmpty() && facts.patient().onset().isEmpty()) {
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

    private void settle(Remedy remedy) {
        Said said = standing.of(remedy).and(ofCase.of(remedy));
        boolean offered = said.offers().stream().anyMatch(Statement::certain);
        if (remedy.family() == RemedyFamily.RELAXANT && !offered) {
            // Never started here: who does not use it reads nothing of it.
            return;
        }
        TreeMap<String, Statement.Exclusion> certain = new TreeMap<>();
        TreeMap<String, Statement.Exclusion> open = new TreeMap<>();
        List<Note> lifted = new ArrayList<>();
        for (Statement.Exclusion exclusion : said.exclusions()) {
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
        }
        if (!certain.isEmpty()) {
            withheldOnly.add(remedy);
            withhold(remedy, certain.values());
        } else if (offered) {
            usable.add(remedy);
            if (!open.isEmpty() || triage.clearance() == Clearance.NOT_CLEARED) {
                wait(remedy, open);
            } else {
                recommend(remedy, said, lifted);
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
        BitSet keys = (BitSet) clearanceQuestions.clone();
        List<Reason> why = new ArrayList<>(rules.size());
        rules.forEach((rule, exclusion) -> {
            if (reasons.open(rule).isEmpty() && facts.patient().onset().isEmpty()) {
                questions.decidesOnset(rule, Urgency.SELF_CARE);
                questions.addOnset(keys);
            }
            questions.decidesRemedy(rule, remedy, exclusion.severity());
            questions.addKeys(rule, keys);
            why.add(reasons.of(rule));
        });
        pending.add(new PendingRemedy(remedy, questions.keys(keys), why));
    }

    private void recommend(Remedy remedy, Said said, List<Note> lifted) {
        Map<LimitKind, AppliedLimit> limits = limits(remedy, said.limits());
        Recommendation.Guidance guidance = new Recommendation.Guidance(
                List.copyOf(limits.values()),
                notes(said, lifted),
                spacings(said.spacings()),
                said.offers().stream()
                        .filter(Statement::certain)
                        .map(offer -> reasons.of(offer.ruleId()))
                        .toList());
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

    private Map<LimitKind, AppliedLimit> limits(Remedy remedy, List<Statement.Limit> limits) {
        Map<LimitKind, AppliedLimit> strictest = new EnumMap<>(LimitKind.class);
        Map<LimitKind, Statement.Limit> from = new EnumMap<>(LimitKind.class);
        limits.forEach(limit -> {
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
                    questions.decidesLimit(limit.ruleId(), remedy, input);
                });
            }
        });
        return strictest;
    }

    private List<Note> notes(Said said, List<Note> lifted) {
        TreeMap<String, Note> byRule = new TreeMap<>();
        said.notes().forEach(note -> byRule.put(note.ruleId(), new Note(note.kind(), reasons.of(note.ruleId()))));
        said.spacings().forEach(s -> byRule.put(s.ruleId(), new Note(NoteKind.SPACING, reasons.of(s.ruleId()))));
        return Stream.concat(lifted.stream(), byRule.values().stream())
                .sorted(Comparator.comparing(Note::kind)
                        .thenComparing(note -> note.reason().ruleId()))
                .toList();
    }

    private List<Spacing> spacings(List<Statement.Spacing> spacings) {
        TreeMap<String, Spacing> byRule = new TreeMap<>();
        spacings.forEach(s -> byRule.put(
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
        Stream.of(standing, ofCase)
                .flatMap(shared -> shared.disagreements().stream())
                .forEach(disagreement -> {
                    if (disagreement.certain()) {
                        Set<Remedy> remedies = EnumSet.noneOf(Remedy.class);
                        remedies.addAll(disagreement.target().remedies());
                        remedies.removeIf(remedy ->
                                !usable.contains(remedy) && !(disagreement.onOffer() && withheldOnly.contains(remedy)));
                        if (!remedies.isEmpty()) {
                            touched.put(disagreement.ruleId(), remedies);
                        }
                    }
                });
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

    /** The strictest limit of a kind that no answer can loosen, of a medicine that is recommended or waits for answers. */
    Optional<AppliedLimit> certainLimit(Ingredient ingredient, LimitKind kind) {
        Remedy remedy = Remedy.valueOf(ingredient.name());
        Statement.Limit strictest = null;
        for (Statement.Limit limit : standing.of(remedy).and(ofCase.of(remedy)).limits()) {
            if (limit.certain()
                    && limit.kind() == kind
                    && (strictest == null || kind.stricter(limit.value(), strictest.value()))) {
                strictest = limit;
            }
        }
        return Optional.ofNullable(strictest)
                .map(limit -> new AppliedLimit(kind, limit.value(), reasons.of(limit.ruleId())));
    }

    /** The keys of the questions that stand for what a rule leaves open, in order. */
    List<String> questionsOf(String rule) {
        BitSet keys = new BitSet();
        questions.addKeys(rule, keys);
        return questions.keys(keys);
    }
}
