package dev.careadvisor.testkit;

import dev.careadvisor.CareAdvisor;
import dev.careadvisor.patient.PatientCase;
import dev.careadvisor.rulebase.RuleCard;
import dev.careadvisor.rulebase.RuleProbe;
import dev.careadvisor.rulebase.Statement;
import java.util.List;
import java.util.function.Consumer;

/**
 * A verifier of single rules: one rule or row, one case, one expectation.
 *
 * <pre>{@code
 * RuleVerifier rules = RuleVerifier.of(CareAdvisor.standard());
 * rules.verify("C-001").given("CONDITION.ACTIVE_ULCER=PRESENT").excludes(Remedy.IBUPROFEN);
 * rules.verify("C-001").given("CONDITION.ACTIVE_ULCER=UNKNOWN").mayExclude(Remedy.IBUPROFEN);
 * rules.verify("C-001").given("CONDITION.GERD=PRESENT").doesNotFire();
 * }</pre>
 *
 * <p>Immutable and thread-safe.
 */
public final class RuleVerifier {

    private final CareAdvisor advisor;
    private final RuleProbe probe;

    private RuleVerifier(CareAdvisor advisor) {
        this.advisor = advisor;
        this.probe = advisor.probe();
    }

    /**
     * A verifier of the rules of an advisor.
     *
     * @param advisor not null
     * @return a verifier
     * @throws IllegalArgumentException if it has no rules, because its rulebase could not be loaded
     */
    public static RuleVerifier of(CareAdvisor advisor) {
        if (advisor.rules().isEmpty()) {
            throw new IllegalArgumentException(
                    "the advisor has no rules: its rulebase could not be loaded; the log says why");
        }
        return new RuleVerifier(advisor);
    }

    /**
     * Names what is verified.
     *
     * @param id of a rule, such as {@code "C-021.2"}, or of a row, such as {@code "C-021"}, which stands for all its rules; not null
     * @return the next step
     * @throws IllegalArgumentException if the advisor has no such rule
     */
    public Subject verify(String id) {
        List<RuleCard> cards = advisor.rules().values().stream()
                .filter(card -> card.id().equals(id) || card.row().equals(id))
                .toList();
        if (cards.isEmpty()) {
            String section = id.contains("-") ? id.substring(0, id.indexOf('-') + 1) : id;
            throw new IllegalArgumentException("no rule or row is called \"" + id + "\"; rules of that section: "
                    + advisor.rules().keySet().stream()
                            .filter(known -> known.startsWith(section))
                            .toList());
        }
        return new Subject(id, cards);
    }

    /** A rule or row that waits for a case. */
    public final class Subject {

        private final String id;
        private final List<RuleCard> cards;

        private Subject(String id, List<RuleCard> cards) {
            this.id = id;
            this.cards = cards;
        }

        /**
         * A case as changes to an ordinary strain with everything denied ({@link CaseDraft#plainStrain}).
         *
         * @param changes steps separated by semicolons, blank for none; not null
         * @return the next step
         */
        public RuleCheck given(String changes) {
            return given(CaseDraft.plainStrain().with(changes));
        }

        /**
         * A case as a draft.
         *
         * @param draft not null
         * @return the next step
         */
        public RuleCheck given(CaseDraft draft) {
            return check(draft.patient(), draft.toString());
        }

        /**
         * An ordinary strain with everything denied, and what is set on its builder.
         *
         * @param change not null
         * @return the next step
         */
        public RuleCheck given(Consumer<PatientCase.Builder> change) {
            PatientCase.Builder builder = CaseDraft.plainStrain().patient().toBuilder();
            change.accept(builder);
            return given(builder.build());
        }

        /**
         * A case.
         *
         * @param patient not null
         * @return the next step
         */
        public RuleCheck given(PatientCase patient) {
            return check(patient, CaseReportingFormat.words(patient));
        }

        private RuleCheck check(PatientCase patient, String words) {
            List<Statement> statements = probe.statements(patient).stream()
                    .filter(statement ->
                            cards.stream().anyMatch(card -> card.id().equals(statement.ruleId())))
                    .toList();
            return new RuleCheck(id, cards, words, statements);
        }
    }
}
