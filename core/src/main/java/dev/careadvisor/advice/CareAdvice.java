package dev.careadvisor.advice;

import dev.careadvisor.remedy.Remedy;
import dev.careadvisor.rulebase.CaseFacts;
import dev.careadvisor.text.AdviceText;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The advice for one case at one moment. Decision support, not a medical device, and not yet reviewed by a clinician.
 *
 * <p>Immutable, thread-safe, and equal to every other advice for an equal case from the same knowledge.
 *
 * @param urgency how urgent care is, with the floor for open answers
 * @param urgencyFromFindings how urgent care is by what is certain alone
 * @param clearance whether enough is known for self-care
 * @param settled true if no open answer can change the urgency
 * @param redFlags every row of table A
 * @param phase the phase of the episode
 * @param recommendations what to do, most important first
 * @param pending remedies that wait for answers
 * @param withheld remedies that are not offered, with every reason
 * @param openQuestions what is still open, most important first
 * @param assumptions what was assumed
 * @param conflicts where sources disagree
 * @param validity until when this advice holds, and what ends it sooner
 * @param completeness whether the evaluation ran to its end
 * @param record what is needed to repeat it
 */
public record CareAdvice(
        Urgency urgency,
        Urgency urgencyFromFindings,
        Clearance clearance,
        boolean settled,
        List<RedFlag> redFlags,
        Phase phase,
        List<Recommendation> recommendations,
        List<PendingRemedy> pending,
        List<WithheldRemedy> withheld,
        List<OpenQuestion> openQuestions,
        List<Assumption> assumptions,
        List<Conflict> conflicts,
        Validity validity,
        Completeness completeness,
        EvaluationRecord record) {

    /** Copies the lists. */
    public CareAdvice {
        redFlags = List.copyOf(redFlags);
        recommendations = List.copyOf(recommendations);
        pending = List.copyOf(pending);
        withheld = List.copyOf(withheld);
        openQuestions = List.copyOf(openQuestions);
        assumptions = List.copyOf(assumptions);
        conflicts = List.copyOf(conflicts);
    }

    /**
     * Until when this advice holds if nothing is reported.
     *
     * @return the earliest moment at which anything in it changes by itself
     */
    public Instant validUntil() {
        return validity.until();
    }

    /**
     * Findings that would end this advice at once.
     *
     * @return an unmodifiable list, most urgent first
     */
    public List<Tripwire> tripwires() {
        return validity.tripwires();
    }

    /**
     * The red flags that are present.
     *
     * @return an unmodifiable list in order of row
     */
    public List<RedFlag> presentFlags() {
        return redFlags.stream()
                .filter(flag -> flag.status() == FlagStatus.PRESENT)
                .toList();
    }

    /**
     * The recommendation of a remedy.
     *
     * @param remedy not null
     * @return the recommendation, or empty if it is not recommended
     */
    public Optional<Recommendation.OfRemedy> recommended(Remedy remedy) {
        return recommendations.stream()
                .filter(Recommendation.OfRemedy.class::isInstance)
                .map(Recommendation.OfRemedy.class::cast)
                .filter(recommendation -> recommendation.remedy() == remedy)
                .findFirst();
    }

    /**
     * A medicine with its doses and how to use it, whether it is recommended or only has to wait.
     *
     * @param remedy not null
     * @return the medicine, or empty if anything but its limits speaks against it, or if it is none that is dosed
     */
    public Optional<Recommendation.Medicine> medicine(Remedy remedy) {
        return medicines().stream()
                .filter(medicine -> medicine.remedy() == remedy)
                .findFirst();
    }

    /**
     * The medicines with their doses and how to use them: those that are recommended and those that only have to wait.
     *
     * @return a new list
     */
    public List<Recommendation.Medicine> medicines() {
        return Stream.concat(
                        recommendations.stream()
                                .filter(Recommendation.Medicine.class::isInstance)
                                .map(Recommendation.Medicine.class::cast),
                        withheld.stream().flatMap(remedy -> remedy.medicine().stream()))
                .toList();
    }

    /**
     * What of each medicine may be taken, and when: of those that are recommended and of those that only have to wait.
     *
     * @return a new list
     */
    public List<DoseAllowance> allowances() {
        return medicines().stream().map(Recommendation.Medicine::allowance).toList();
    }

    /**
     * Every reason that this advice rests on: of present flags, of what is recommended and withheld, of conflicts. What is merely open
     * is not among them.
     *
     * @return a new stream, a reason possibly more than once
     */
    public Stream<Reason> reasons() {
        Stream<Reason> flags = presentFlags().stream().flatMap(flag -> flag.reasons().stream());
        Stream<Reason> not = withheld.stream().flatMap(remedy -> remedy.reasons().stream());
        Stream<Reason> disputed = conflicts.stream().map(Conflict::reason);
        return Stream.of(flags, recommendations.stream().flatMap(CareAdvice::reasons), not, disputed)
                .flatMap(reasons -> reasons);
    }

    private static Stream<Reason> reasons(Recommendation recommendation) {
        if (recommendation instanceof Recommendation.OfRemedy ofRemedy) {
            return Stream.of(
                            ofRemedy.reasons().stream(),
                            ofRemedy.limits().stream().map(AppliedLimit::reason),
                            ofRemedy.notes().stream().map(Note::reason))
                    .flatMap(reasons -> reasons);
        }
        // To seek care rests on the flags, which are counted, or on what is open, which is not.
        return Stream.empty();
    }

    /**
     * Why something is recommended.
     *
     * @param recommendation one of {@link #recommendations()}; not null
     * @return its rules, what of the case they read, and their sources
     */
    public Explanation why(Recommendation recommendation) {
        return explained(Explanation.Standing.RECOMMENDED, recommendation.reasons());
    }

    /**
     * Why a red flag is present or not ruled out.
     *
     * @param flag one of {@link #redFlags()}; not null
     * @return its rules, what of the case they read, and their sources; none for one that is ruled out
     */
    public Explanation why(RedFlag flag) {
        return explained(
                switch (flag.status()) {
                    case PRESENT -> Explanation.Standing.RECOMMENDED;
                    case NOT_RULED_OUT -> Explanation.Standing.OPEN;
                    case RULED_OUT -> Explanation.Standing.NOT_OFFERED;
                },
                flag.reasons());
    }

    /**
     * Why a remedy is not recommended. What would change that needs the rules: {@code CareAdvisor.smallestChange}.
     *
     * @param remedy not null
     * @return every rule against it, strongest first; or what it waits for; or why it is recommended, if it is
     */
    public Explanation whyNot(Remedy remedy) {
        Stream<List<Reason>> recommends = recommended(remedy).map(Recommendation::reasons).stream();
        Stream<List<Reason>> withholds =
                withheld.stream().filter(one -> one.remedy() == remedy).map(WithheldRemedy::reasons);
        Stream<List<Reason>> waits =
                pending.stream().filter(one -> one.remedy() == remedy).map(PendingRemedy::reasons);
        return explained(
                standing(remedy),
                Stream.of(recommends, withholds, waits)
                        .flatMap(found -> found)
                        .findFirst()
                        .orElse(List.of()));
    }

    /**
     * What became of a remedy.
     *
     * @param remedy not null
     * @return the standing
     */
    public Explanation.Standing standing(Remedy remedy) {
        if (recommended(remedy).isPresent()) {
            return Explanation.Standing.RECOMMENDED;
        }
        if (withheld.stream().anyMatch(one -> one.remedy() == remedy)) {
            return Explanation.Standing.WITHHELD;
        }
        return pending.stream().anyMatch(one -> one.remedy() == remedy)
                ? Explanation.Standing.OPEN
                : Explanation.Standing.NOT_OFFERED;
    }

    private Explanation explained(Explanation.Standing standing, List<Reason> reasons) {
        CaseFacts facts = new CaseFacts(record.patient(), record.policies());
        return new Explanation(
                standing,
                reasons.stream()
                        .map(reason -> new Explanation.Because(
                                reason,
                                reason.matched().stream()
                                        .map(key -> new Explanation.Fact(key, facts.answerText(key)))
                                        .toList()))
                        .toList());
    }

    /**
     * In what another advice differs from this one, the clock set aside.
     *
     * @param other the later one; not null
     * @return each difference; empty if both say the same
     */
    public List<Change> diff(CareAdvice other) {
        return new AdviceComparison(this, other).changes();
    }

    /**
     * The tags of the sources that were read and that this advice rests on.
     *
     * @return a new sorted set, for {@code CareAdvisor.citation(tag)}
     */
    public SortedSet<String> citedSources() {
        return reasons()
                .flatMap(reason -> reason.sources().stream())
                .filter(source -> source.basis().citable())
                .map(SourceReference::tag)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /**
     * This advice in words, ready to be shown.
     *
     * @param voice who it speaks to; not null
     * @param locale a locale without text falls back to English; not null
     * @return the text, lines separated by {@code \n}
     */
    public String text(Voice voice, Locale locale) {
        return AdviceText.of(this, voice, locale).plain();
    }

    /** Redacted: says the urgency and nothing about the person. */
    @Override
    public String toString() {
        return "CareAdvice[" + urgency + ", " + clearance + ", " + completeness + "]";
    }
}
