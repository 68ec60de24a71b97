package dev.careadvisor.testkit;

import dev.careadvisor.CareAdvisor;
import dev.careadvisor.advice.AnswerChange;
import dev.careadvisor.advice.AnswerOutcome;
import dev.careadvisor.advice.CareAdvice;
import dev.careadvisor.advice.DosePreview;
import dev.careadvisor.advice.EvaluationRecord;
import dev.careadvisor.advice.Forecast;
import dev.careadvisor.advice.Interview;
import dev.careadvisor.advice.OpenQuestion;
import dev.careadvisor.advice.Replay;
import dev.careadvisor.medicine.Dose;
import dev.careadvisor.patient.InputCatalogue;
import dev.careadvisor.patient.PatientCase;
import dev.careadvisor.patient.Question;
import dev.careadvisor.remedy.Remedy;
import dev.careadvisor.rulebase.RuleProbe;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Provide;

/** What the properties are stated on: an advisor, or whatever of yours stands in front of it. */
public interface AdvisorUnderTest {

    /**
     * The advisor.
     *
     * @return always the same one
     */
    CareAdvisor advisor();

    /**
     * How a case is evaluated. Override it to test a service of yours that calls the advisor.
     *
     * @param patient not null
     * @return the advice
     */
    default CareAdvice evaluate(PatientCase patient) {
        return advisor().evaluate(patient);
    }

    /**
     * How a dose is judged before it is taken. Override this and the next five too if your service stands in front of them.
     *
     * @param patient not null
     * @param dose not null
     * @return the preview
     */
    default DosePreview preview(PatientCase patient, Dose dose) {
        return advisor().preview(patient, dose);
    }

    /**
     * How it is looked ahead.
     *
     * @param patient not null
     * @param duration above zero, up to 14 days; not null
     * @return the forecast
     */
    default Forecast forecast(PatientCase patient, Duration duration) {
        return advisor().forecast(patient, duration);
    }

    /**
     * How it is asked.
     *
     * @param patient not null
     * @return the interview
     */
    default Interview interview(PatientCase patient) {
        return advisor().interview(patient);
    }

    /**
     * What each answer to a question would do.
     *
     * @param patient not null
     * @param question one of its open questions; not null
     * @return the outcomes
     */
    default List<AnswerOutcome> outcomes(PatientCase patient, OpenQuestion question) {
        return advisor().outcomes(patient, question);
    }

    /**
     * The fewest other answers with which a remedy would be recommended.
     *
     * @param patient not null
     * @param remedy not null
     * @return the changes
     */
    default List<AnswerChange> smallestChange(PatientCase patient, Remedy remedy) {
        return advisor().smallestChange(patient, remedy);
    }

    /**
     * How an evaluation is done again.
     *
     * @param record not null
     * @return the advice, or which knowledge it needs
     */
    default Replay replay(EvaluationRecord record) {
        return advisor().replay(record);
    }

    /**
     * A look inside the advisor.
     *
     * @return by default, that of the advisor itself
     */
    default RuleProbe probe() {
        return advisor().probe();
    }

    /**
     * Valid cases around the rules of the advisor.
     *
     * @return an arbitrary
     */
    @Provide
    default Arbitrary<CaseDraft> cases() {
        return Cases.valid(advisor());
    }

    /**
     * Valid cases of people who mostly may take a medicine and have taken some: doses and ranges of doses near every limit.
     *
     * @return an arbitrary
     */
    @Provide
    default Arbitrary<CaseDraft> doseCases() {
        return Cases.dosing(advisor());
    }

    /**
     * Every question that is answered present, absent or unknown.
     *
     * @return an arbitrary
     */
    @Provide
    default Arbitrary<Question> questions() {
        return Arbitraries.of(new ArrayList<>(InputCatalogue.standard().questions()));
    }
}
