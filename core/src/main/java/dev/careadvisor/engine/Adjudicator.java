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
import dev.careadvisor.advice.Urgency;
import dev.careadvisor.advice.WithheldRemedy;
import dev.careadvisor.medicine.Ingredient;
import dev.careadvisor.remedy.Remedy;
import dev.careadvisor.remedy.RemedyFamily;
import dev.careadvisor.rulebase.CaseFacts;
import dev.careadvisor.rulebase.Statement;
import dev.careadvisor.rulebase.Statements;
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

/** Settles all statements into one advice. The most cautious statement wins and every reason is kept. For one evaluation; not thread-safe. */
final class Adjudicator {

    private final CaseFacts facts;
    private final Triage triage;
    private final ValidityPlan validity;
    /** What is said of everybody in this setting, and what is said of this case besides. */
    private final Standing standing;

    private final SharedOut ofCase;
    private final RuleIndex rules;
    private final Reasons reasons;
    private final Instructions instructions;
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

    Adjudicator(
            CaseFacts facts,
            Triage triage,
            Statements statements,
            RuleIndex rules,
            Reasons reasons,
            ValidityPlan validity) {
        this.validity = validity;
        this.facts = facts;
        this.triage = triage;
        this.standing = rules.standing(statements.standing());
        this.ofCase = new SharedOut(statements.ofCase());
        this.rules = rules;
        this.reasons = reasons;
        this.instructions = new Instructions(reasons::of);
        this.questions = new QuestionPlan(facts.patient().screens().keySet(), reasons);
        this.clearanceQuestions = triage.clearance() == Clearance.NOT_CLEARED ? openToClear() : new BitSet();
    }

    private BitSet openToClear() {
        BitSet keys = new BitSet();
        triage.openRules().keySet().forEach(rule -> questions.open(rule).addKeys(keys));
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
        OpenRule open = questions.open(rule);
        open.flags(level);
        if (open.readsNothingOpen() && facts.patient().onset().isEmpty()) {
            questions.decidesOnset(open, level);
        }
    }

    private void assume() {
        facts.contradictions().forEach(key -> assumptions.add(new Assumption(Assumption.Kind.CONTRADICTION, key)));
        facts.assumptions()
                .forEach(measurement -> assumptions.add(new Assumption(Assumption.Kind.LAY_PROXY, measurement.key())));
        if (facts.patient().onset().isEmpty()) {
            assumptions.add(new Assumption(Assumption.Kind.EARLIEST_PHASE, QuestionPlan.ONSET));
            questions.decidesPhase();
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
        Said more = ofCase.of(remedy);
        if (more.isEmpty() && followsFromStanding(remedy)) {
            return;
        }
        Said said = standing.of(remedy).and(more);
        boolean offered = said.isOffered();
        if (remedy.family() == RemedyFamily.RELAXANT && !offered) {
            // Never started here: who does not use it reads nothing of it.
            return;
        }
        List<Statement.Exclusion> certain = new ArrayList<>(0);
        List<Statement.Exclusion> open = new ArrayList<>(0);
        List<Note> lifted = new ArrayList<>(0);
        for (Statement.Exclusion exclusion : said.exclusions()) {
            if (exclusion.severity() == Severity.AVOID
                    && facts.patient().clinicianAgreed().contains(remedy)) {
                if (exclusion.certain()) {
                    lifted.add(instructions.note(exclusion, NoteKind.CAUTION));
                }
            } else if (exclusion.withholds()) {
                addInOrder(exclusion, certain);
            } else if (!endsWithRule(certain, exclusion.ruleId())) {
                addInOrder(exclusion, open);
            }
        }
        if (!certain.isEmpty()) {
            withheldOnly.add(remedy);
            withheld.add(instructions.withheld(remedy, certain));
        } else if (offered) {
            usable.add(remedy);
            if (!open.isEmpty() || triage.clearance() == Clearance.NOT_CLEARED) {
                wait(remedy, open);
            } else {
                recommend(remedy, said, lifted);
            }
        }
    }

    /** Exclusions come in order of rule; a rule counts once. */
    private static void addInOrder(Statement.Exclusion exclusion, List<Statement.Exclusion> exclusions) {
        if (endsWithRule(exclusions, exclusion.ruleId())) {
            exclusions.set(exclusions.size() - 1, exclusion);
        } else {
            exclusions.add(exclusion);
        }
    }

    private static boolean endsWithRule(List<Statement.Exclusion> exclusions, String ruleId) {
        return !exclusions.isEmpty()
                && exclusions.get(exclusions.size() - 1).ruleId().equals(ruleId);
    }

    /** Nothing was said of the remedy that is not said of everybody, so that nothing remains to be settled. */
    private boolean followsFromStanding(Remedy remedy) {
        if (facts.patient().clinicianAgreed().contains(remedy)) {
            return false;
        }
        Optional<WithheldRemedy> never = standing.withheld(remedy);
        if (never.isPresent()) {
            withheldOnly.add(remedy);
            withheld.add(never.get());
            return true;
        }
        Optional<Recommendation> always = standing.recommended(remedy);
        if (always.isPresent() && triage.clearance() == Clearance.CLEARED) {
            usable.add(remedy);
            recommendations.add(always.get());
            return true;
        }
        return false;
    }

    private void wait(Remedy remedy, List<Statement.Exclusion> exclusions) {
        BitSet keys = (BitSet) clearanceQuestions.clone();
        List<Reason> why = new ArrayList<>(exclusions.size());
        for (Statement.Exclusion exclusion : exclusions) {
            OpenRule open = questions.open(exclusion.ruleId());
            if (open.readsNothingOpen() && facts.patient().onset().isEmpty()) {
                questions.decidesOnset(open, Urgency.SELF_CARE);
                keys.set(questions.onset());
            }
            open.decides(remedy, exclusion.severity());
            open.addKeys(keys);
            why.add(open.reason());
        }
        pending.add(new PendingRemedy(remedy, questions.keys(keys), why));
    }

    private void recommend(Remedy remedy, Said said, List<Note> lifted) {
        Map<LimitKind, AppliedLimit> limits = limits(remedy, said.limits());
        boolean nothingToAdd = lifted.isEmpty()
                && ofCase.of(remedy).notes().isEmpty()
                && said.spacings().isEmpty();
        Recommendation.Guidance guidance = new Recommendation.Guidance(
                List.copyOf(limits.values()),
                nothingToAdd ? standing.notes(remedy) : instructions.notes(said, lifted),
                instructions.spacings(said.spacings()),
                instructions.offeredBy(said.offers()));
        if (remedy.family() == RemedyFamily.MEDICINE) {
            recommendMedicine(remedy, limits, guidance);
        } else {
            recommendations.add(Instructions.recommendation(remedy, guidance));
        }
    }

    private void recommendMedicine(
            Remedy remedy, Map<LimitKind, AppliedLimit> limits, Recommendation.Guidance guidance) {
        Ingredient ingredient = Ingredient.valueOf(remedy.name());
        DosePlanner planner = planner(ingredient, limits);
        planners.put(ingredient, planner);
        DoseAllowance allowance = planner.allowance();
        Recommendation.Medicine medicine = new Recommendation.Medicine(remedy, allowance, guidance);
        if (allowance.now().isPresent()) {
            recommendations.add(medicine);
        } else {
            withheld.add(new WithheldRemedy(
                    remedy, Severity.CAP, List.of(allowance.binding().reason()), Optional.of(medicine)));
        }
    }

    private Map<LimitKind, AppliedLimit> limits(Remedy remedy, List<Statement.Limit> limits) {
        Collection<Statement.Limit> strictest = Instructions.strictest(limits).values();
        for (Statement.Limit limit : strictest) {
            if (!limit.certain()) {
                for (int input : reasons.open(limit.ruleId())) {
                    assumptions.add(new Assumption(
                            Assumption.Kind.STRICTEST_BAND, reasons.input(input).key()));
                    questions.decidesLimit(limit.ruleId(), remedy, input);
                }
            }
        }
        return instructions.applied(strictest);
    }

    private List<Conflict> conflicts() {
        TreeMap<String, Set<Remedy>> touched = new TreeMap<>();
        standing.disagreements().forEach(disagreement -> touches(disagreement, touched));
        ofCase.disagreements().forEach(disagreement -> touches(disagreement, touched));
        return touched.entrySet().stream()
                .map(entry -> new Conflict(
                        rules.rule(entry.getKey()).card().row(),
                        entry.getValue(),
                        rules.rule(entry.getKey()).card().positions(),
                        reasons.of(entry.getKey())))
                .toList();
    }

    private void touches(Statement.Disagreement disagreement, Map<String, Set<Remedy>> touched) {
        if (!disagreement.certain()) {
            return;
        }
        Set<Remedy> remedies = EnumSet.noneOf(Remedy.class);
        for (Remedy remedy : disagreement.target().remedies()) {
            if (usable.contains(remedy) || (disagreement.onOffer() && withheldOnly.contains(remedy))) {
                remedies.add(remedy);
            }
        }
        if (!remedies.isEmpty()) {
            touched.put(disagreement.ruleId(), remedies);
        }
    }

    /** How a medicine is planned that is recommended, or that only has to wait. */
    Optional<DosePlanner> planner(Ingredient ingredient) {
        return Optional.ofNullable(planners.get(ingredient));
    }

    private DosePlanner planner(Ingredient ingredient, Map<LimitKind, AppliedLimit> limits) {
        return new DosePlanner(
                ingredient,
                facts.ledger().doses(ingredient),
                limits,
                facts.asOf(),
                DaysOfUse.of(ingredient, facts, limits));
    }

    /** How a medicine that is recommended or waits for answers is planned by the limits alone that no answer can loosen. */
    DosePlanner certainPlanner(Ingredient ingredient) {
        Remedy remedy = Remedy.valueOf(ingredient.name());
        List<Statement.Limit> certain = standing.of(remedy).and(ofCase.of(remedy)).limits().stream()
                .filter(Statement::certain)
                .toList();
        return planner(
                ingredient, instructions.applied(Instructions.strictest(certain).values()));
    }

    /** The keys of the questions that stand for what a rule leaves open, in order. */
    List<String> questionsOf(String rule) {
        BitSet keys = new BitSet();
        questions.open(rule).addKeys(keys);
        return questions.keys(keys);
    }
}
