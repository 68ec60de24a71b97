package dev.careadvisor;

import dev.careadvisor.advice.AnswerChange;
import dev.careadvisor.advice.AnswerOutcome;
import dev.careadvisor.advice.CareAdvice;
import dev.careadvisor.advice.DosePreview;
import dev.careadvisor.advice.EvaluationRecord;
import dev.careadvisor.advice.Forecast;
import dev.careadvisor.advice.Interview;
import dev.careadvisor.advice.OpenQuestion;
import dev.careadvisor.advice.Replay;
import dev.careadvisor.engine.ChangedRulebase;
import dev.careadvisor.engine.Evaluation;
import dev.careadvisor.engine.Outlook;
import dev.careadvisor.engine.Preview;
import dev.careadvisor.engine.Questioning;
import dev.careadvisor.medicine.Dose;
import dev.careadvisor.medicine.DoseTaken;
import dev.careadvisor.patient.Input;
import dev.careadvisor.patient.InvalidCaseException;
import dev.careadvisor.patient.PatientCase;
import dev.careadvisor.remedy.Remedy;
import dev.careadvisor.rulebase.DayLimits;
import dev.careadvisor.rulebase.HeatPolicy;
import dev.careadvisor.rulebase.KnowledgeVersion;
import dev.careadvisor.rulebase.LabelRegion;
import dev.careadvisor.rulebase.Policies;
import dev.careadvisor.rulebase.RuleCard;
import dev.careadvisor.rulebase.RuleProbe;
import dev.careadvisor.rulebase.Rulebase;
import dev.careadvisor.rulebase.RulebaseProvider;
import dev.careadvisor.rulebase.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The front door: turns a {@link PatientCase} into {@link CareAdvice}.
 *
 * <pre>{@code
 * CareAdvisor advisor = CareAdvisor.standard();
 * CareAdvice advice = advisor.evaluate(patient);
 * }</pre>
 *
 * <p>Decision support, not a medical device, and not yet reviewed by a clinician. Build one advisor and share it: it is immutable and
 * thread-safe.
 */
public final class CareAdvisor {

    private static final Logger LOG = LoggerFactory.getLogger(CareAdvisor.class);

    private final @Nullable Rulebase rulebase;
    private final Policies policies;
    private final Duration deadline;
    private final Lazy<Evaluation> evaluation;
    private final Lazy<Questioning> questioning;

    private CareAdvisor(@Nullable Rulebase rulebase, Policies policies, Duration deadline) {
        this.rulebase = rulebase;
        this.policies = policies;
        this.deadline = deadline;
        this.evaluation = new Lazy<>(() -> new Evaluation(usable(), policies, deadline));
        this.questioning = new Lazy<>(() -> new Questioning(usable().cards().values(), this::evaluate));
    }

    /** Loaded on first use, once for all advisors. */
    private static final class Installed {
        static final @Nullable Rulebase RULEBASE = load();

        private static @Nullable Rulebase load() {
            RulebaseProvider provider = ServiceLoader.load(RulebaseProvider.class, CareAdvisor.class.getClassLoader())
                    .findFirst()
                    .or(() -> ServiceLoader.load(RulebaseProvider.class).findFirst())
                    .orElse(null);
            if (provider == null) {
                return null;
            }
            try {
                return provider.load();
            } catch (RuntimeException | LinkageError e) {
                // A rulebase with a rule missing must never answer; every evaluation gives the fail-safe advice.
                LOG.error("the rulebase cannot be used; every evaluation will give the fail-safe advice", e);
                return new UnusableRulebase();
            }
        }
    }

    /**
     * The advisor with the installed rulebase and the most cautious policies.
     *
     * @return an advisor
     * @throws IllegalStateException if no rulebase is on the class path; the message names the dependency to add
     */
    public static CareAdvisor standard() {
        return builder().build();
    }

    /**
     * A builder with the most cautious policies.
     *
     * @return a builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Evaluates a case. Whatever goes wrong inside gives the fail-safe advice: seek care, no remedies, INCOMPLETE, and an incident id
     * that is in the log.
     *
     * @param patient not null
     * @return the advice
     * @throws InvalidCaseException if the case is null; every other unreadable case is refused when it is built
     */
    @SuppressWarnings("PMD.AvoidCatchingThrowable")
    public CareAdvice evaluate(PatientCase patient) {
        requireCase(patient);
        try {
            return evaluation.get().evaluate(patient);
        } catch (Throwable failure) { // even an Error must not leave a person without an answer
            return Evaluation.failSafe(patient, policies, logged(patient, failure), failure);
        }
    }

    /**
     * What would be said to a dose if it were taken at the moment of the case: whether it may, every limit that applies with its arithmetic,
     * and which one binds. Whatever goes wrong inside gives "not checked", and an incident id in the log.
     *
     * @param patient not null
     * @param dose not null
     * @return the preview
     * @throws InvalidCaseException if the case is null, or the dose is none that a case could hold: 0 mg, more than 100 g, no or more than 100
     *     units, a name that is blank or longer than 200 characters
     */
    @SuppressWarnings("PMD.AvoidCatchingThrowable")
    public DosePreview preview(PatientCase patient, Dose dose) {
        requireCase(patient);
        Objects.requireNonNull(dose, "dose");
        requireReadable(patient, dose);
        try {
            return new Preview(evaluation.get()).of(patient, dose);
        } catch (Throwable failure) { // as in evaluate: nobody is left without an answer, and never with a dose
            logged(patient, failure);
            return Preview.notChecked(patient, dose);
        }
    }

    /**
     * What changes by itself, and exactly when, if nothing else is reported: no dose, no answer, no finding.
     *
     * @param patient not null
     * @param duration how far to look, above zero and up to 14 days; not null
     * @return the advice now and each later change
     * @throws InvalidCaseException if the case is null, or would lie after the year 2199
     * @throws IllegalArgumentException if the duration is out of range
     */
    public Forecast forecast(PatientCase patient, Duration duration) {
        requireCase(patient);
        if (duration.isNegative() || duration.isZero() || duration.compareTo(Outlook.LONGEST) > 0) {
            throw new IllegalArgumentException(
                    "duration is " + duration + "; allowed: above zero to " + Outlook.LONGEST);
        }
        return Outlook.forecast(patient, duration, this::evaluate);
    }

    /**
     * Where a conversation with this person stands, and what to ask next. One evaluation.
     *
     * @param patient what is known so far; not null
     * @return the questions that are needed, then those that are optional
     * @throws InvalidCaseException if the case is null
     */
    public Interview interview(PatientCase patient) {
        return Questioning.interview(evaluate(patient));
    }

    /**
     * What each answer to an open question would do. One evaluation for each answer that is tried: every item of a screen by itself and none
     * of them, every value, and for a number both sides of every bound that a rule names.
     *
     * @param patient not null
     * @param question one of the open questions of its advice; not null
     * @return the outcomes, none where the answer is a list of doses
     * @throws InvalidCaseException if the case is null
     */
    public List<AnswerOutcome> outcomes(PatientCase patient, OpenQuestion question) {
        requireCase(patient);
        return questioning.get().outcomes(patient, question);
    }

    /**
     * The fewest other answers with which a remedy would be recommended. An explanation of what it hangs on, and no invitation to answer
     * otherwise. Tries up to 2,000 evaluations.
     *
     * @param patient not null
     * @param remedy not null
     * @return up to three changes; empty if none are found, or if it is recommended already
     * @throws InvalidCaseException if the case is null
     */
    public List<AnswerChange> smallestChange(PatientCase patient, Remedy remedy) {
        requireCase(patient);
        return questioning.get().smallestChange(evaluate(patient), remedy);
    }

    /**
     * The rules that can offer a remedy. Where none of them applies, the remedy is not offered: their titles say when it is.
     *
     * @param remedy not null
     * @return their cards by id; empty for what is never offered
     */
    public List<RuleCard> offers(Remedy remedy) {
        Objects.requireNonNull(remedy, "remedy must not be null");
        return rules().values().stream()
                .filter(card -> card.kind().equals("OFFER") && card.remedies().contains(remedy))
                .sorted(Comparator.comparing(RuleCard::id))
                .toList();
    }

    /**
     * Does an evaluation again, under the policies of its record. The same knowledge gives the same advice.
     *
     * @param record not null
     * @return the advice, or which knowledge it needs
     */
    public Replay replay(EvaluationRecord record) {
        if (record.incident().isPresent()) {
            return new Replay.Failed(record.incident().get());
        }
        KnowledgeVersion here = knowledge();
        if (!here.number().equals(record.knowledgeNumber()) || !here.hash().equals(record.knowledgeHash())) {
            return new Replay.OtherKnowledge(
                    record.knowledgeNumber(), record.knowledgeHash(), here.number(), here.hash());
        }
        return new Replay.Repeated(new CareAdvisor(rulebase, record.policies(), deadline).evaluate(record.patient()));
    }

    private static String logged(PatientCase patient, Throwable failure) {
        String incident = UUID.randomUUID().toString();
        log(failure, incident, patient.caseId().orElse("-"));
        return incident;
    }

    private static void requireCase(@Nullable PatientCase patient) {
        if (patient == null) {
            throw new InvalidCaseException(List.of(new InvalidCaseException.Problem("case", "null", "a case")));
        }
    }

    /** What no case could hold as a dose that was taken is none to be asked about. */
    private static void requireReadable(PatientCase patient, Dose dose) {
        patient.toBuilder()
                .onlyDoses(List.of(DoseTaken.at(dose, patient.asOf())))
                .build();
    }

    /** Logs where it failed, but not the message: it may hold what the person said. */
    private static void log(Throwable failure, String incident, String caseId) {
        try {
            Throwable first = failure.getCause() == null ? failure : failure.getCause();
            Throwable redacted = new IllegalStateException(first.getClass().getName());
            redacted.setStackTrace(first.getStackTrace());
            LOG.error("evaluation failed, fail-safe advice given; incident {} case {}", incident, caseId, redacted);
        } catch (Throwable broken) {
            // A broken log must not stand between a person and the fail-safe advice.
        }
    }

    private Rulebase usable() {
        return Objects.requireNonNull(rulebase, "rulebase");
    }

    /**
     * Every input that some rule reads.
     *
     * @return an unmodifiable set in a fixed order
     */
    public Set<Input> requiredInputs() {
        Set<Input> inputs = new LinkedHashSet<>();
        rules().values().forEach(card -> inputs.addAll(card.inputs()));
        return Collections.unmodifiableSet(inputs);
    }

    /**
     * The cards of all rules, for audit and explanation.
     *
     * @return an unmodifiable map by rule id
     */
    public Map<String, RuleCard> rules() {
        return usable().cards();
    }

    /**
     * The full citation of a source tag.
     *
     * @param tag for example {@code "L-IBU"}; not null
     * @return the citation, or empty if there is none of that tag
     */
    public Optional<String> citation(String tag) {
        return Optional.ofNullable(usable().citations().get(tag));
    }

    /**
     * The version of the knowledge.
     *
     * @return the version
     */
    public KnowledgeVersion knowledge() {
        return usable().version();
    }

    /**
     * A look inside this advisor: what its rules state before it is settled. For tests, audit and tools.
     *
     * @return a probe of this advisor
     */
    public RuleProbe probe() {
        return new RuleProbe() {
            @Override
            public List<Statement> statements(PatientCase patient) {
                requireCase(patient);
                List<Statement> all = new ArrayList<>();
                Rulebase listening = new ChangedRulebase(usable(), stated -> {
                    all.addAll(stated);
                    return stated;
                });
                new Evaluation(listening, policies, deadline).evaluate(patient);
                all.sort(Comparator.comparing(Statement::ruleId).thenComparing(statement -> !statement.certain()));
                return all;
            }

            @Override
            public CareAdvice evaluate(PatientCase patient, UnaryOperator<List<Statement>> change) {
                return new CareAdvisor(new ChangedRulebase(usable(), change), policies, deadline).evaluate(patient);
            }
        };
    }

    /** Sets policies. Not thread-safe. */
    public static final class Builder {
        private @Nullable Rulebase rulebase;
        private Policies policies = Policies.CAUTIOUS;
        private Duration deadline = Duration.ofSeconds(10);

        private Builder() {}

        /**
         * Sets whether heat is offered in the first 72 hours. The default is {@link HeatPolicy#SEED_STRICT}, the more cautious.
         *
         * @param policy not null
         * @return this
         */
        public Builder heatPolicy(HeatPolicy policy) {
            this.policies = policies.withHeat(policy);
            return this;
        }

        /**
         * Sets whose product labels apply where they differ. The default is {@link LabelRegion#STRICTEST}.
         *
         * @param region not null
         * @return this
         */
        public Builder labelRegion(LabelRegion region) {
            this.policies = policies.withLabelRegion(region);
            return this;
        }

        /**
         * Sets for how many days a medicine may be used (B-01, B-03). The default is {@link DayLimits#STRICT}.
         *
         * @param limits not null
         * @return this
         */
        public Builder dayLimits(DayLimits limits) {
            this.policies = policies.withDayLimits(limits);
            return this;
        }

        /**
         * Sets how long an evaluation may take before it gives the fail-safe advice. The default is 10 seconds.
         *
         * @param longest above zero; not null
         * @return this
         * @throws IllegalArgumentException if not above zero
         */
        public Builder deadline(Duration longest) {
            if (longest.isZero() || longest.isNegative()) {
                throw new IllegalArgumentException("deadline is " + longest + "; allowed: above zero");
            }
            this.deadline = longest;
            return this;
        }

        /**
         * Sets the rulebase, for tools and tests. The default is the installed one.
         *
         * @param other not null
         * @return this
         */
        public Builder rulebase(Rulebase other) {
            this.rulebase = Objects.requireNonNull(other, "rulebase");
            return this;
        }

        /**
         * Makes the advisor.
         *
         * @return the advisor
         * @throws IllegalStateException if no rulebase is on the class path; the message names the dependency to add
         */
        public CareAdvisor build() {
            CareAdvisor advisor = new CareAdvisor(rulebase == null ? Installed.RULEBASE : rulebase, policies, deadline);
            if (advisor.rulebase == null) {
                throw new IllegalStateException(
                        "no rulebase found: add the dependency dev.careadvisor:careadvisor-rules");
            }
            return advisor;
        }
    }
}
