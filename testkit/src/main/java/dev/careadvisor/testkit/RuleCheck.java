package dev.careadvisor.testkit;

import dev.careadvisor.advice.LimitKind;
import dev.careadvisor.advice.NoteKind;
import dev.careadvisor.advice.Severity;
import dev.careadvisor.advice.Urgency;
import dev.careadvisor.remedy.Remedy;
import dev.careadvisor.rulebase.RuleCard;
import dev.careadvisor.rulebase.Statement;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * What a rule made of a case, to be compared with what it should. Every method returns this check, or throws an {@link AssertionError} whose
 * message is a list of labelled facts. A statement is certain if the rule fired on what is known, possible if it fired only because something
 * is unknown. Immutable and thread-safe.
 */
public final class RuleCheck {

    private final String id;
    private final List<RuleCard> cards;
    private final String given;
    private final List<Statement> statements;

    RuleCheck(String id, List<RuleCard> cards, String given, List<Statement> statements) {
        this.id = id;
        this.cards = cards;
        this.given = given;
        this.statements = statements;
    }

    /**
     * It fires on what is known.
     *
     * @return this
     */
    public RuleCheck fires() {
        return certain("fires", statement -> true);
    }

    /**
     * It fires only because something is unknown.
     *
     * @return this
     */
    public RuleCheck isPossible() {
        return possible("is possible, not certain", statement -> true);
    }

    /**
     * It does not fire, not even because something is unknown.
     *
     * @return this
     */
    public RuleCheck doesNotFire() {
        failure("does not fire").unless(statements.isEmpty());
        return this;
    }

    /**
     * It raises the urgency to a level.
     *
     * @param level not null
     * @return this
     */
    public RuleCheck raises(Urgency level) {
        return certain(
                "raises " + level, statement -> statement instanceof Statement.Flag flag && flag.level() == level);
    }

    /**
     * It would raise the urgency to a level, depending on what is unknown.
     *
     * @param level not null
     * @return this
     */
    public RuleCheck mayRaise(Urgency level) {
        return possible(
                "may raise " + level, statement -> statement instanceof Statement.Flag flag && flag.level() == level);
    }

    /**
     * It excludes a remedy.
     *
     * @param remedy not null
     * @return this
     */
    public RuleCheck excludes(Remedy remedy) {
        return certain("excludes " + remedy, statement -> excluding(statement, remedy));
    }

    /**
     * It excludes a remedy with a severity.
     *
     * @param remedy not null
     * @param severity CONTRA, AVOID or ASK; not null
     * @return this
     */
    public RuleCheck excludes(Remedy remedy, Severity severity) {
        return certain(
                "excludes " + remedy + " with " + severity,
                statement -> excluding(statement, remedy) && ((Statement.Exclusion) statement).severity() == severity);
    }

    /**
     * It would exclude a remedy, depending on what is unknown, so that the remedy is pending.
     *
     * @param remedy not null
     * @return this
     */
    public RuleCheck mayExclude(Remedy remedy) {
        return possible("may exclude " + remedy, statement -> excluding(statement, remedy));
    }

    private static boolean excluding(Statement statement, Remedy remedy) {
        return statement instanceof Statement.Exclusion exclusion
                && exclusion.target().remedies().contains(remedy);
    }

    /**
     * It limits a number, on what is known or because something is unknown: a limit holds in both cases.
     *
     * @param remedy not null
     * @param kind not null
     * @param value with its unit, such as {@code "400 mg"}; not null
     * @return this
     */
    public RuleCheck limits(Remedy remedy, LimitKind kind, String value) {
        long wanted = kind.parse(value);
        failure("limits " + kind + " of " + remedy + " to " + value)
                .unless(statements.stream()
                        .anyMatch(statement -> statement instanceof Statement.Limit limit
                                && limit.kind() == kind
                                && limit.value() == wanted
                                && limit.target().remedies().contains(remedy)));
        return this;
    }

    /**
     * It offers a remedy.
     *
     * @param remedy not null
     * @return this
     */
    public RuleCheck offers(Remedy remedy) {
        return certain(
                "offers " + remedy,
                statement -> statement instanceof Statement.Offer offer
                        && offer.target().remedies().contains(remedy));
    }

    /**
     * It adds words to a remedy.
     *
     * @param remedy not null
     * @param kind not null
     * @return this
     */
    public RuleCheck notes(Remedy remedy, NoteKind kind) {
        return certain(
                "adds " + kind + " to " + remedy,
                statement -> statement instanceof Statement.Note note
                        && note.kind() == kind
                        && note.target().remedies().contains(remedy));
    }

    /**
     * It keeps a remedy at a distance from other medicines.
     *
     * @param remedy not null
     * @return this
     */
    public RuleCheck spaces(Remedy remedy) {
        return certain(
                "keeps " + remedy + " at a distance",
                statement -> statement instanceof Statement.Spacing spacing
                        && spacing.target().remedies().contains(remedy));
    }

    private RuleCheck certain(String expectation, Predicate<Statement> wanted) {
        failure(expectation)
                .unless(statements.stream().anyMatch(statement -> statement.certain() && wanted.test(statement)));
        return this;
    }

    private RuleCheck possible(String expectation, Predicate<Statement> wanted) {
        boolean certain = statements.stream().anyMatch(statement -> statement.certain() && wanted.test(statement));
        boolean possible = statements.stream().anyMatch(statement -> !statement.certain() && wanted.test(statement));
        failure(expectation).unless(possible && !certain);
        return this;
    }

    private LabelledFacts failure(String expectation) {
        LabelledFacts facts = new LabelledFacts(id + " " + expectation)
                .fact("but it stated", statements.isEmpty() ? "nothing" : words(statements))
                .fact("given", given);
        for (RuleCard card : cards) {
            facts.fact(
                    "rule " + card.id(),
                    card.title() + " (" + card.kind() + (card.level().isEmpty() ? "" : " " + card.level()) + ")");
            facts.fact("condition", card.condition().isBlank() ? "always" : card.condition());
            facts.fact("file", card.file());
        }
        return facts;
    }

    private static String words(List<Statement> statements) {
        return statements.stream()
                .filter(statement -> statement.certain() || !certainToo(statement, statements))
                .map(statement ->
                        statement.ruleId() + " " + words(statement) + (statement.certain() ? "" : ", possibly"))
                .collect(Collectors.joining("; "));
    }

    /** On the POSSIBLE reading a rule fires whenever it fires on the CERTAIN one; once is enough to read. */
    private static boolean certainToo(Statement possible, List<Statement> statements) {
        return statements.stream().anyMatch(s -> s.certain() && s.ruleId().equals(possible.ruleId()));
    }

    private static String words(Statement statement) {
        if (statement instanceof Statement.Flag flag) {
            return "raises " + flag.level();
        }
        if (statement instanceof Statement.InPhase in) {
            return "is in phase " + in.phase();
        }
        if (statement instanceof Statement.Setback setback) {
            return "goes back to phase " + setback.latest();
        }
        if (statement instanceof Statement.Offer offer) {
            return "offers " + offer.target();
        }
        if (statement instanceof Statement.Exclusion exclusion) {
            return "excludes " + exclusion.target() + " with " + exclusion.severity();
        }
        if (statement instanceof Statement.Limit limit) {
            return "limits " + limit.kind() + " of " + limit.target() + " to "
                    + limit.kind().format(limit.value());
        }
        if (statement instanceof Statement.Spacing spacing) {
            return "keeps " + spacing.target() + " at a distance";
        }
        if (statement instanceof Statement.Note note) {
            return "adds " + note.kind() + " to " + note.target();
        }
        return "names a conflict about " + ((Statement.Disagreement) statement).target();
    }
}
