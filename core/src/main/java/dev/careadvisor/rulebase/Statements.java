package dev.careadvisor.rulebase;

import dev.careadvisor.advice.LimitKind;
import dev.careadvisor.advice.NoteKind;
import dev.careadvisor.advice.Phase;
import dev.careadvisor.advice.Severity;
import dev.careadvisor.advice.Urgency;
import dev.careadvisor.patient.Mass;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.function.Consumer;

/**
 * The collector that rules append to: one per evaluation, used by one thread. A statement made twice counts once.
 *
 * <p>Each method takes the reading that the rule matched and the rule's own name.
 */
public final class Statements {

    private static final StandingStatements NONE = new StandingStatements(List.of());

    private final List<Statement> made = new ArrayList<>();
    private final Consumer<Statement> observer;
    private StandingStatements standing = NONE;

    /**
     * A collector.
     *
     * @param observer sees each statement as it is made and may throw to stop the evaluation; not null
     */
    public Statements(Consumer<Statement> observer) {
        this.observer = observer;
    }

    /**
     * All statements made so far, one that was made twice perhaps twice.
     *
     * @return a new list
     */
    public Collection<Statement> made() {
        List<Statement> all = new ArrayList<>(standing.all());
        all.addAll(made);
        return all;
    }

    /**
     * States what was stated elsewhere.
     *
     * @param statement not null
     */
    public void state(Statement statement) {
        observer.accept(statement);
        made.add(statement);
    }

    /**
     * States what was stated elsewhere.
     *
     * @param statements not null
     */
    public void stateAll(List<Statement> statements) {
        statements.forEach(observer);
        made.addAll(statements);
    }

    /**
     * States what is stated of everybody in the setting of this case; once for a case.
     *
     * @param statements not null
     */
    public void stand(StandingStatements statements) {
        statements.all().forEach(observer);
        standing = statements;
    }

    /**
     * What is stated of everybody in the setting of this case.
     *
     * @return nothing unless {@link #stand} was called
     */
    public StandingStatements standing() {
        return standing;
    }

    /**
     * All other statements made so far, one that was made twice perhaps twice.
     *
     * @return an unmodifiable view
     */
    public Collection<Statement> ofCase() {
        return Collections.unmodifiableList(made);
    }

    /**
     * States a red flag.
     *
     * @param reading not null
     * @param ruleId not null
     * @param level not null
     */
    public void flag(Reading reading, String ruleId, Urgency level) {
        state(new Statement.Flag(ruleId, reading.certain(), level));
    }

    /**
     * States the phase.
     *
     * @param reading not null
     * @param ruleId not null
     * @param phase not null
     */
    public void phase(Reading reading, String ruleId, Phase phase) {
        state(new Statement.InPhase(ruleId, reading.certain(), phase));
    }

    /**
     * States a setback to a phase.
     *
     * @param reading not null
     * @param ruleId not null
     * @param latest not null
     */
    public void setback(Reading reading, String ruleId, Phase latest) {
        state(new Statement.Setback(ruleId, reading.certain(), latest));
    }

    /**
     * Offers a remedy.
     *
     * @param reading not null
     * @param ruleId not null
     * @param target a remedy or a group; not null
     */
    public void offer(Reading reading, String ruleId, String target) {
        state(new Statement.Offer(ruleId, reading.certain(), Target.named(target)));
    }

    /**
     * Excludes a remedy for this person.
     *
     * @param reading not null
     * @param ruleId not null
     * @param target a remedy or a group; not null
     * @param severity CONTRA, AVOID or ASK
     */
    public void exclude(Reading reading, String ruleId, String target, Severity severity) {
        state(new Statement.Exclusion(ruleId, reading.certain(), Target.named(target), exclusion(severity), false));
    }

    /**
     * Excludes a remedy at the painful place.
     *
     * @param reading not null
     * @param ruleId not null
     * @param target a remedy or a group; not null
     * @param severity CONTRA, AVOID or ASK
     */
    public void excludeSite(Reading reading, String ruleId, String target, Severity severity) {
        state(new Statement.Exclusion(ruleId, reading.certain(), Target.named(target), exclusion(severity), true));
    }

    private static Severity exclusion(Severity severity) {
        if (severity.compareTo(Severity.ASK) > 0) {
            throw new IllegalArgumentException("an exclusion is CONTRA, AVOID or ASK, not " + severity);
        }
        return severity;
    }

    /**
     * Limits a number.
     *
     * @param reading not null
     * @param ruleId not null
     * @param target a remedy or a group; not null
     * @param kind not null
     * @param value with its unit, for example {@code "400 mg"}; not null
     */
    public void limit(Reading reading, String ruleId, String target, LimitKind kind, String value) {
        state(new Statement.Limit(ruleId, reading.certain(), Target.named(target), kind, kind.parse(value)));
    }

    /**
     * Limits a mass by body weight, up to a ceiling. With an unknown weight only the ceiling is stated: the row for the lowest weights,
     * which an unknown weight also meets, is stricter.
     *
     * @param reading not null
     * @param ruleId not null
     * @param target a remedy or a group; not null
     * @param kind a kind that limits a mass; not null
     * @param milligramsPerKilogram 1 or more
     * @param ceiling for example {@code "650 mg"}; not null
     */
    public void limitPerKilogram(
            Reading reading, String ruleId, String target, LimitKind kind, int milligramsPerKilogram, String ceiling) {
        Mass most = Mass.parse(ceiling);
        Mass weight = reading.facts.weight();
        if (weight != null) {
            most = most.min(new Mass(weight.micrograms() / 1_000_000L * milligramsPerKilogram));
        }
        state(new Statement.Limit(ruleId, reading.certain(), Target.named(target), kind, most.micrograms()));
    }

    /**
     * Adds words to a remedy.
     *
     * @param reading not null
     * @param ruleId not null
     * @param target a remedy or a group; not null
     * @param kind not null
     */
    public void note(Reading reading, String ruleId, String target, NoteKind kind) {
        state(new Statement.Note(ruleId, reading.certain(), Target.named(target), kind));
    }

    /**
     * Keeps a remedy at a distance from the medicines that the rule reads.
     *
     * @param reading not null
     * @param ruleId not null
     * @param target a remedy or a group; not null
     * @param otherFirst how long after the other medicine the remedy may be used, for example {@code "2 h"}; not null
     * @param thisFirst how long after the remedy the other medicine may be used; not null
     */
    public void spacing(Reading reading, String ruleId, String target, String otherFirst, String thisFirst) {
        state(new Statement.Spacing(
                ruleId,
                reading.certain(),
                Target.named(target),
                LimitKind.DOSE_INTERVAL.parse(otherFirst),
                LimitKind.DOSE_INTERVAL.parse(thisFirst)));
    }

    /**
     * Names a matter on which sources disagree about how a remedy is used.
     *
     * @param reading not null
     * @param ruleId not null
     * @param target a remedy or a group; not null
     */
    public void disagreement(Reading reading, String ruleId, String target) {
        state(new Statement.Disagreement(ruleId, reading.certain(), Target.named(target), false));
    }

    /**
     * Names a matter on which sources disagree and that decides whether a remedy is offered at all.
     *
     * @param reading not null
     * @param ruleId not null
     * @param target a remedy or a group; not null
     */
    public void disagreementOnOffer(Reading reading, String ruleId, String target) {
        state(new Statement.Disagreement(ruleId, reading.certain(), Target.named(target), true));
    }
}
