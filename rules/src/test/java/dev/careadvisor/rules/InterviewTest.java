package dev.careadvisor.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.careadvisor.CareAdvisor;
import dev.careadvisor.advice.AnswerChange;
import dev.careadvisor.advice.AnswerOutcome;
import dev.careadvisor.advice.AnswerType;
import dev.careadvisor.advice.CareAdvice;
import dev.careadvisor.advice.Change;
import dev.careadvisor.advice.EvaluationRecord;
import dev.careadvisor.advice.Explanation;
import dev.careadvisor.advice.Interview;
import dev.careadvisor.advice.OpenQuestion;
import dev.careadvisor.advice.PendingRemedy;
import dev.careadvisor.advice.Recommendation;
import dev.careadvisor.advice.Replay;
import dev.careadvisor.advice.Severity;
import dev.careadvisor.advice.Urgency;
import dev.careadvisor.patient.PatientCase;
import dev.careadvisor.patient.Screen;
import dev.careadvisor.remedy.Remedy;
import dev.careadvisor.rulebase.HeatPolicy;
import dev.careadvisor.rulebase.RuleCard;
import dev.careadvisor.rulebase.Statements;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** What is asked next and why, what an answer would do, and why something is or is not advised. */
class InterviewTest {

    private static final CareAdvisor ADVISOR =
            CareAdvisor.builder().rulebase(RuleProbe.RULEBASE).build();

    private static PatientCase patient(String changes) {
        return ExampleCase.of(changes).patient();
    }

    private static OpenQuestion question(String changes, String key) {
        return ADVISOR.evaluate(patient(changes)).openQuestions().stream()
                .filter(question -> question.key().equals(key))
                .findFirst()
                .orElseThrow();
    }

    private static PendingRemedy waiting(CareAdvice advice, Remedy remedy) {
        return advice.pending().stream()
                .filter(pending -> pending.remedy() == remedy)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void whatCanBringAnEmergencyIsAskedFirst() {
        Interview interview =
                ADVISOR.interview(PatientCase.builder().asOf(ExampleCase.AS_OF).build());
        assertFalse(interview.settled());
        assertEquals("SCREEN.EMERGENCY_SIGNS", interview.next().orElseThrow().key());
        List<Urgency> levels = interview.needed().stream()
                .map(question -> question.couldRaiseTo().orElseThrow())
                .toList();
        assertEquals(levels.stream().sorted().toList(), levels);
    }

    @Test
    void oneOpenScreenIsAskedUntilItIsSettledAndThenRemedies() {
        Interview open = ADVISOR.interview(patient("NERVES=NOT_SHOWN; SKIN=NOT_SHOWN"));
        assertEquals("SCREEN.NERVES", open.next().orElseThrow().key());
        Interview settled = ADVISOR.interview(patient("SKIN=NOT_SHOWN"));
        assertTrue(settled.settled());
        assertEquals(List.of(), settled.needed());
        assertEquals("SCREEN.SKIN", settled.next().orElseThrow().key());
        assertTrue(settled.optional().containsKey(Remedy.ICE));
        assertEquals(Optional.empty(), ADVISOR.interview(patient("")).next());
    }

    /** Who said that the list of doses lacks one is asked again: what waits for that would wait for ever. */
    @Test
    void aDoseThatIsMissingFromTheListIsAskedFor() {
        CareAdvice advice = ADVISOR.evaluate(patient("UNLISTED_DOSES=PRESENT"));
        for (Remedy remedy : List.of(Remedy.MAGNESIUM, Remedy.IBUPROFEN, Remedy.ACETAMINOPHEN)) {
            assertEquals(
                    List.of("FINDING.UNLISTED_DOSES"), waiting(advice, remedy).questions(), remedy.name());
        }
        assertEquals(
                "FINDING.UNLISTED_DOSES",
                ADVISOR.interview(patient("UNLISTED_DOSES=PRESENT"))
                        .next()
                        .orElseThrow()
                        .key());
        assertEquals(
                Optional.empty(),
                ADVISOR.interview(patient("UNLISTED_DOSES=ABSENT")).next());
    }

    /** B-77: the pack says it, or a pharmacist; who does not know is not asked, and may use it by the plan (ruling 71). */
    @Test
    void theContentOfAMagnesiumProductIsAskedForByWhoSaidThatItIsNotKnown() {
        CareAdvice advice = ADVISOR.evaluate(patient("MAGNESIUM_ELEMENTAL_KNOWN=ABSENT"));
        assertEquals(
                List.of("FINDING.MAGNESIUM_ELEMENTAL_KNOWN"),
                waiting(advice, Remedy.MAGNESIUM).questions());
        for (String answer : List.of("PRESENT", "UNKNOWN")) {
            assertEquals(
                    List.of(),
                    ADVISOR.evaluate(patient("MAGNESIUM_ELEMENTAL_KNOWN=" + answer))
                            .openQuestions(),
                    answer);
        }
    }

    /** INV-05: the list shows an NSAID from before the onset; whether it is the only one was not said. */
    @Test
    void whoIsNotSureOfAnNsaidIsAskedThoughOneIsListed() {
        String listed = "ONSET=10 min; NSAID_DOSE_DAYS=1; DOSE=IBUPROFEN 400 mg 579 min; MEDICINE_CLASS.NSAID=";
        CareAdvice advice = ADVISOR.evaluate(patient(listed + "UNKNOWN"));
        assertEquals(
                List.of("MEDICINE_CLASS.NSAID"),
                waiting(advice, Remedy.IBUPROFEN).questions());
        assertEquals("MEDICINE_CLASS.NSAID", advice.openQuestions().get(0).key());
        assertTrue(ADVISOR.evaluate(patient(listed + "ABSENT"))
                .recommended(Remedy.IBUPROFEN)
                .isPresent());
    }

    @Test
    void inAnEmergencyNothingOptionalIsAsked() {
        Interview interview = ADVISOR.interview(patient("SADDLE_NUMB=PRESENT; SKIN=NOT_SHOWN"));
        assertTrue(interview.settled());
        assertEquals(Optional.empty(), interview.next());
    }

    @Test
    void aQuestionSaysWhyItIsAskedAndWhatAnAnswerLooksLike() {
        OpenQuestion ulcer = question("CONDITION.ACTIVE_ULCER=UNKNOWN", "CONDITION.ACTIVE_ULCER");
        assertTrue(ulcer.type() instanceof AnswerType.YesNo);
        assertEquals(Optional.empty(), ulcer.couldRaiseTo());
        assertEquals(Optional.of(Severity.CONTRA), ulcer.severity());
        assertTrue(ulcer.decides().contains(Remedy.IBUPROFEN));
        assertTrue(ulcer.rules().contains("C-001"), ulcer.rules().toString());
        OpenQuestion nerves = question("NERVES=NOT_SHOWN", "SCREEN.NERVES");
        assertTrue(nerves.type() instanceof AnswerType.AnyOf any && any.screen() == Screen.NERVES);
        assertEquals(Optional.of(Urgency.CALL_EMERGENCY), nerves.couldRaiseTo());
        assertTrue(question("AGE=UNKNOWN", "MEASUREMENT.AGE").type() instanceof AnswerType.Quantity);
        assertTrue(question("ONSET=UNKNOWN", "ONSET").type() instanceof AnswerType.Moment);
        assertTrue(question("TRIGGER=UNKNOWN", "CHOICE.TRIGGER").type() instanceof AnswerType.OneOf);
        assertTrue(
                question("PRODUCT=What is this x1 3 h", "DOSES.UNKNOWN_PRODUCT").type() instanceof AnswerType.Doses);
    }

    @Test
    void eachAnswerShowsWhatItWouldDo() {
        PatientCase patient = patient("CONDITION.ACTIVE_ULCER=UNKNOWN");
        List<AnswerOutcome> outcomes =
                ADVISOR.outcomes(patient, question("CONDITION.ACTIVE_ULCER=UNKNOWN", "CONDITION.ACTIVE_ULCER"));
        assertEquals(
                List.of("ABSENT", "PRESENT"),
                outcomes.stream().map(outcome -> outcome.answer().to()).toList());
        assertTrue(outcomes.get(0)
                .changes()
                .contains(new Change.OfRemedy(
                        Remedy.IBUPROFEN, Explanation.Standing.OPEN, Explanation.Standing.RECOMMENDED)));
        assertTrue(outcomes.get(1)
                .changes()
                .contains(new Change.OfRemedy(
                        Remedy.IBUPROFEN, Explanation.Standing.OPEN, Explanation.Standing.WITHHELD)));
    }

    @Test
    void numbersAreTriedOnBothSidesOfEachBound() {
        PatientCase patient = patient("AGE=UNKNOWN");
        List<String> tried = ADVISOR.outcomes(patient, question("AGE=UNKNOWN", "MEASUREMENT.AGE")).stream()
                .map(outcome -> outcome.answer().to())
                .toList();
        assertTrue(
                tried.containsAll(List.of("0", "17", "18", "59", "60", "64", "65", "74", "75", "120")),
                tried.toString());
    }

    /** Asking what to ask is one evaluation. */
    @Test
    void rankingCostsOneEvaluation() {
        AtomicInteger opened = new AtomicInteger();
        ForwardingRulebase counting = new ForwardingRulebase() {
            @Override
            public Run open(Statements statements) {
                opened.incrementAndGet();
                return RuleProbe.RULEBASE.open(statements);
            }
        };
        CareAdvisor advisor = CareAdvisor.builder().rulebase(counting).build();
        advisor.interview(patient("SKIN=NOT_SHOWN; HEAT=NOT_SHOWN"));
        assertEquals(1, opened.get());
    }

    @Test
    void whyNotNamesRulesFactsAndSources() {
        CareAdvice advice = ADVISOR.evaluate(patient("TAKES=warfarin"));
        Explanation why = advice.whyNot(Remedy.IBUPROFEN);
        assertEquals(Explanation.Standing.WITHHELD, why.standing());
        Explanation.Because first = why.because().get(0);
        assertEquals("C-016", first.reason().ruleId());
        assertFalse(first.reason().sources().isEmpty());
        assertTrue(
                first.facts().contains(new Explanation.Fact("MEDICINE_CLASS.WARFARIN", "PRESENT")),
                "told by the medicine");
        assertEquals(
                List.of(new AnswerChange("MEDICINES", "warfarin", AnswerChange.NOT_TAKEN)),
                ADVISOR.smallestChange(patient("TAKES=warfarin"), Remedy.IBUPROFEN));
    }

    @Test
    void theSmallestChangeIsTheFewestAnswers() {
        assertEquals(
                List.of(new AnswerChange("CONDITION.ACTIVE_ULCER", "PRESENT", "ABSENT")),
                ADVISOR.smallestChange(patient("CONDITION.ACTIVE_ULCER=PRESENT"), Remedy.IBUPROFEN));
        assertEquals(
                2,
                ADVISOR.smallestChange(
                                patient("CONDITION.ACTIVE_ULCER=PRESENT; MEDICINE_CLASS.ANTICOAG=PRESENT"),
                                Remedy.IBUPROFEN)
                        .size());
        assertEquals(List.of(), ADVISOR.smallestChange(patient(""), Remedy.IBUPROFEN), "it is recommended");
        assertEquals(List.of(), ADVISOR.smallestChange(patient(""), Remedy.ASPIRIN), "it never is");
    }

    @Test
    void whatIsOfferedOrWaitsHasARuleThatOffersIt() {
        for (String answers : List.of("", "ONSET=100 h", "TAKES=warfarin")) {
            CareAdvice advice = ADVISOR.evaluate(patient(answers));
            advice.recommendations().stream()
                    .filter(Recommendation.OfRemedy.class::isInstance)
                    .map(Recommendation.OfRemedy.class::cast)
                    .forEach(one -> assertTrue(
                            ADVISOR.offers(one.remedy()).stream().anyMatch(card -> one.reasons().stream()
                                    .anyMatch(reason -> reason.ruleId().equals(card.id()))),
                            one.remedy().toString()));
        }
        assertEquals(
                List.of("X-09.1"),
                ADVISOR.offers(Remedy.TENS).stream().map(RuleCard::id).toList());
        assertEquals(List.of(), ADVISOR.offers(Remedy.ASPIRIN), "it never is");
    }

    @Test
    void whyTellsWhatARecommendationAndAFlagRestOn() {
        CareAdvice advice = ADVISOR.evaluate(patient("AGE=71; TRIGGER=FALL_STANDING; TRAUMA_AGO=1 d"));
        assertTrue(advice.presentFlags().stream()
                .allMatch(flag -> !advice.why(flag).because().isEmpty()));
        CareAdvice strain = ADVISOR.evaluate(patient(""));
        strain.recommendations()
                .forEach(recommendation ->
                        assertFalse(strain.why(recommendation).because().isEmpty(), recommendation.toString()));
    }

    @Test
    void aRecordIsRepeatedOrSaysWhatItNeeds() {
        CareAdvice advice = ADVISOR.evaluate(patient("CONDITION.ASTHMA=PRESENT"));
        assertEquals(new Replay.Repeated(advice), ADVISOR.replay(advice.record()));
        CareAdvisor other = CareAdvisor.builder()
                .rulebase(RuleProbe.RULEBASE)
                .heatPolicy(HeatPolicy.GUIDELINE)
                .build();
        assertEquals(new Replay.Repeated(advice), other.replay(advice.record()), "under the policies of the record");
        EvaluationRecord older = new EvaluationRecord(
                advice.record().patient(), "0.0.9", "abc", advice.record().policies(), Optional.empty());
        assertTrue(ADVISOR.replay(older) instanceof Replay.OtherKnowledge needs
                && needs.neededNumber().equals("0.0.9")
                && needs.neededHash().equals("abc")
                && needs.hereNumber().equals(RuleProbe.RULEBASE.version().number()));
        EvaluationRecord failed = new EvaluationRecord(
                advice.record().patient(), "", "", advice.record().policies(), Optional.of("id-1"));
        assertEquals(new Replay.Failed("id-1"), ADVISOR.replay(failed));
    }

    @Test
    void whetherAMedicineIsTakenIsAskedForItself() {
        CareAdvice advice = ADVISOR.evaluate(patient("MAGNESIUM_DAYS=0; TAKING_MAGNESIUM=UNKNOWN"));
        assertEquals(
                List.of("FINDING.TAKING_MAGNESIUM"),
                waiting(advice, Remedy.MAGNESIUM).questions());
        assertEquals(
                "FINDING.TAKING_MAGNESIUM",
                question("MAGNESIUM_DAYS=0; TAKING_MAGNESIUM=UNKNOWN", "FINDING.TAKING_MAGNESIUM")
                        .key());
    }

    @Test
    void whoeverLeftDosesOutOfTheListIsAskedForThem() {
        String taken = "DOSE=ACETAMINOPHEN 500 mg 5 h; UNLISTED_DOSES=";
        Interview more = ADVISOR.interview(patient(taken + "PRESENT"));
        assertFalse(more.settled());
        assertEquals("DOSES.ACETAMINOPHEN", more.next().orElseThrow().key());
        assertTrue(ADVISOR.interview(patient(taken + "ABSENT")).settled());
        assertEquals(
                "FINDING.UNLISTED_DOSES",
                ADVISOR.interview(patient(taken + "UNKNOWN"))
                        .next()
                        .orElseThrow()
                        .key());
    }

    @Test
    void nothingDiffersFromItself() {
        CareAdvice advice = ADVISOR.evaluate(patient("DOSE=IBUPROFEN 400 mg 3 h"));
        assertEquals(List.of(), advice.diff(advice));
    }
}
