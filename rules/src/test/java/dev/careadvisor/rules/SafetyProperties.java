package dev.careadvisor.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.careadvisor.CareAdvisor;
import dev.careadvisor.advice.CareAdvice;
import dev.careadvisor.advice.Completeness;
import dev.careadvisor.advice.DoseAllowance;
import dev.careadvisor.advice.FlagStatus;
import dev.careadvisor.advice.Recommendation;
import dev.careadvisor.advice.RedFlag;
import dev.careadvisor.advice.Severity;
import dev.careadvisor.advice.Voice;
import dev.careadvisor.medicine.DoseLedger;
import dev.careadvisor.patient.Answer;
import dev.careadvisor.patient.Choice;
import dev.careadvisor.patient.InputCatalogue;
import dev.careadvisor.patient.LegSymptoms;
import dev.careadvisor.patient.Mass;
import dev.careadvisor.patient.MotorDeficit;
import dev.careadvisor.patient.PatientCase;
import dev.careadvisor.patient.Pregnancy;
import dev.careadvisor.patient.Question;
import dev.careadvisor.patient.Trigger;
import dev.careadvisor.remedy.Remedy;
import dev.careadvisor.rulebase.CaseFacts;
import dev.careadvisor.rulebase.Policies;
import dev.careadvisor.rulebase.RemedyReading;
import dev.careadvisor.rulebase.Rulebase;
import dev.careadvisor.rulebase.Statement;
import dev.careadvisor.rulebase.Statements;
import dev.careadvisor.rulebase.TriageReading;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TimeZone;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** The numbered invariants of ARCHITECTURE.md, on random cases. Seeds are fixed, and printed when a property fails. */
class SafetyProperties {

    private static final CareAdvisor ADVISOR =
            CareAdvisor.builder().rulebase(RuleProbe.RULEBASE).build();

    @Provide
    Arbitrary<CaseDraft> cases() {
        return CaseArbitraries.cases();
    }

    @Provide
    Arbitrary<Question> questions() {
        return CaseArbitraries.question();
    }

    private static PatientCase valid(CaseDraft draft) {
        Optional<PatientCase> patient = draft.patient();
        Assume.that(patient.isPresent());
        return patient.orElseThrow();
    }

    /** The advice, complete: a fail-safe advice would make every other property hold without saying anything. */
    private static CareAdvice complete(PatientCase patient) {
        CareAdvice advice = ADVISOR.evaluate(patient);
        assertEquals(Completeness.COMPLETE, advice.completeness());
        return advice;
    }

    private static Set<Remedy> recommended(CareAdvice advice) {
        Set<Remedy> remedies = EnumSet.noneOf(Remedy.class);
        for (Recommendation recommendation : advice.recommendations()) {
            if (recommendation instanceof Recommendation.OfRemedy ofRemedy) {
                remedies.add(ofRemedy.remedy());
            }
        }
        return remedies;
    }

    @Property(tries = 3_000, seed = "1")
    void invariant1EvaluateReturnsACompleteAdvice(@ForAll("cases") CaseDraft draft) {
        CareAdvice advice = complete(valid(draft));
        assertTrue(!advice.text(Voice.PERSON, Locale.ENGLISH).isBlank());
        assertTrue(!advice.text(Voice.CLINICIAN, Locale.ENGLISH).isBlank());
    }

    @Property(tries = 200, seed = "3")
    void invariant3SameCaseSameWordsWhateverTheMachine(@ForAll("cases") CaseDraft draft, @ForAll Random random) {
        PatientCase patient = valid(draft);
        CareAdvice here = complete(patient);
        String words = here.text(Voice.PERSON, Locale.ENGLISH);
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            Locale[] locales = Locale.getAvailableLocales();
            String[] zones = TimeZone.getAvailableIDs();
            Locale.setDefault(locales[random.nextInt(locales.length)]);
            TimeZone.setDefault(TimeZone.getTimeZone(zones[random.nextInt(zones.length)]));
            CareAdvice there = complete(patient);
            assertEquals(here, there);
            assertEquals(words, there.text(Voice.PERSON, Locale.ENGLISH));
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    @Property(tries = 1_000, seed = "4")
    void invariant4OrderNeverMatters(@ForAll("cases") CaseDraft draft, @ForAll Random random) {
        PatientCase patient = valid(draft);
        CareAdvice inOrder = complete(patient);
        Rulebase shuffled = new ShuffledRulebase(random);
        assertEquals(inOrder, CareAdvisor.builder().rulebase(shuffled).build().evaluate(patient));
        PatientCase.Builder again = patient.toBuilder();
        PatientCase rebuilt = again.build();
        assertEquals(inOrder, complete(rebuilt));
    }

    /** States everything that the rules state, in a random order, and some of it twice. */
    private record ShuffledRulebase(Random random) implements ForwardingRulebase {
        @Override
        public Run open(Statements statements) {
            List<Statement> stated = new ArrayList<>();
            Run run = RuleProbe.RULEBASE.open(new Statements(stated::add));
            return new Run() {
                @Override
                public void triage(TriageReading certain, TriageReading possible) {
                    run.triage(certain, possible);
                    flush();
                }

                @Override
                public void remedies(RemedyReading certain, RemedyReading possible) {
                    run.remedies(certain, possible);
                    flush();
                }

                private void flush() {
                    stated.addAll(stated.subList(0, stated.size() / 2));
                    Collections.shuffle(stated, random);
                    stated.forEach(statements::state);
                    stated.clear();
                }

                @Override
                public void close() {
                    run.close();
                }
            };
        }
    }

    @Property(tries = 500, seed = "8")
    void invariant8InputUnchangedResultImmutable(@ForAll("cases") CaseDraft draft) {
        PatientCase patient = valid(draft);
        PatientCase copy = valid(draft);
        CareAdvice advice = complete(patient);
        assertEquals(copy, patient);
        List<Collection<?>> parts = List.of(
                advice.redFlags(),
                advice.recommendations(),
                advice.pending(),
                advice.withheld(),
                advice.openQuestions(),
                advice.assumptions(),
                advice.conflicts(),
                patient.doses(),
                patient.medicines(),
                patient.regions(),
                patient.clinicianAgreed());
        for (Collection<?> part : parts) {
            assertThrows(UnsupportedOperationException.class, part::clear);
        }
    }

    @Property(tries = 3_000, seed = "9")
    void invariant9APresentFlagIsReported(@ForAll("cases") CaseDraft draft) {
        PatientCase patient = valid(draft);
        CareAdvice advice = complete(patient);
        for (Statement statement : stated(patient, advice)) {
            if (statement instanceof Statement.Flag flag && flag.certain()) {
                RedFlag reported = advice.redFlags().stream()
                        .filter(f -> f.row()
                                .equals(RuleProbe.RULEBASE
                                        .cards()
                                        .get(flag.ruleId())
                                        .row()))
                        .findFirst()
                        .orElseThrow();
                assertEquals(FlagStatus.PRESENT, reported.status());
                assertTrue(reported.urgency().orElseThrow().atLeast(flag.level()));
                assertTrue(advice.urgency().atLeast(flag.level()));
            }
        }
    }

    @Property(tries = 4_000, seed = "10")
    void invariant10APositiveFindingNeverLowersUrgency(
            @ForAll("cases") CaseDraft draft, @ForAll("questions") Question question) {
        Assume.that(!InputCatalogue.standard().reassuring(question));
        PatientCase absent = valid(draft.with(CaseArbitraries.answered(question, Answer.ABSENT)));
        PatientCase unknown = valid(draft.with(CaseArbitraries.answered(question, Answer.UNKNOWN)));
        PatientCase present = valid(draft.with(CaseArbitraries.answered(question, Answer.PRESENT)));
        CareAdvice with = complete(present);
        assertTrue(with.urgency().atLeast(complete(absent).urgency()), question + " present lowers the urgency");
        assertTrue(
                with.urgencyFromFindings().atLeast(complete(unknown).urgencyFromFindings()),
                question + " present lowers the urgency from findings");
    }

    @Property(tries = 4_000, seed = "11")
    void invariant11UnknownIsNeverMorePermissiveThanAbsent(
            @ForAll("cases") CaseDraft draft, @ForAll("questions") Question question) {
        CareAdvice absent = complete(valid(draft.with(CaseArbitraries.answered(question, Answer.ABSENT))));
        CareAdvice unknown = complete(valid(draft.with(CaseArbitraries.answered(question, Answer.UNKNOWN))));
        assertTrue(unknown.urgency().atLeast(absent.urgency()), question + " unknown lowers the urgency");
        assertTrue(
                recommended(absent).containsAll(recommended(unknown))
                        || InputCatalogue.standard().reassuring(question),
                question + " unknown permits " + recommended(unknown) + ", absent " + recommended(absent));
        for (Recommendation recommendation : unknown.recommendations()) {
            if (recommendation instanceof Recommendation.Medicine medicine) {
                Mass now = medicine.allowance().now().orElseThrow();
                absent.recommended(medicine.remedy())
                        .ifPresent(other -> assertTrue(
                                now.compareTo(((Recommendation.Medicine) other)
                                                .allowance()
                                                .now()
                                                .orElseThrow())
                                        <= 0,
                                question + " unknown permits a larger dose"));
            }
        }
    }

    @Property(tries = 1_000, seed = "11")
    void invariant11NotSureIsNeverMorePermissiveThanNone(
            @ForAll("cases") CaseDraft draft, @ForAll("denials") Choice denial) {
        PatientCase notSure = valid(draft.with(CaseArbitraries.notSure(denial.input())));
        CareAdvice denied = complete(valid(draft.with(CaseArbitraries.chosen(denial))));
        CareAdvice unsure = complete(notSure);
        assertTrue(unsure.urgency().atLeast(denied.urgency()), denial.input() + " not sure lowers the urgency");
        assertTrue(
                recommended(denied).containsAll(recommended(unsure)),
                denial.input() + " not sure permits " + recommended(unsure) + ", denied " + recommended(denied));
        for (Choice value : denial.input().type().getEnumConstants()) {
            draft.with(CaseArbitraries.chosen(value))
                    .patient()
                    .ifPresent(patient -> assertTrue(
                            rows(unsure, FlagStatus.PRESENT, FlagStatus.NOT_RULED_OUT)
                                    .containsAll(rows(complete(patient), FlagStatus.PRESENT)),
                            denial.input() + " not sure rules out what " + value + " makes present"));
        }
    }

    private static Set<String> rows(CareAdvice advice, FlagStatus... any) {
        return advice.redFlags().stream()
                .filter(flag -> List.of(any).contains(flag.status()))
                .map(RedFlag::row)
                .collect(Collectors.toSet());
    }

    @Provide
    Arbitrary<Choice> denials() {
        return Arbitraries.of(LegSymptoms.NONE, MotorDeficit.NONE, Pregnancy.NO, Trigger.LIFT_TWIST);
    }

    @Property(tries = 4_000, seed = "14")
    void invariant14TakenAndAdvisedStayWithinEveryCap(@ForAll("cases") CaseDraft draft) {
        PatientCase patient = valid(draft);
        CareAdvice advice = complete(patient);
        DoseLedger ledger = DoseLedger.of(patient);
        List<DoseAllowance> allowances = new ArrayList<>();
        advice.recommendations().forEach(recommendation -> {
            if (recommendation instanceof Recommendation.Medicine medicine) {
                allowances.add(medicine.allowance());
            }
        });
        advice.withheld().forEach(remedy -> remedy.allowance().ifPresent(allowances::add));
        for (DoseAllowance allowance : allowances) {
            allowance.now().ifPresent(now -> assertFits(ledger, allowance, now, patient.asOf()));
            allowance.options().forEach(option -> assertFits(ledger, allowance, option.amount(), option.from()));
        }
    }

    /** Every window [s, s + 24 h) that holds the new dose, begun at each dose that is in it. */
    private static void assertFits(DoseLedger ledger, DoseAllowance allowance, Mass amount, Instant time) {
        List<DoseLedger.Entry> all = new ArrayList<>(ledger.doses(allowance.ingredient()));
        all.add(new DoseLedger.Entry(time, amount));
        for (DoseLedger.Entry first : all) {
            Instant end = first.time().plus(Duration.ofHours(24));
            boolean holdsNew = !time.isBefore(first.time()) && time.isBefore(end);
            if (holdsNew) {
                long sum = all.stream()
                        .filter(entry -> !entry.time().isBefore(first.time())
                                && entry.time().isBefore(end))
                        .mapToLong(entry -> entry.amount().micrograms())
                        .sum();
                assertTrue(
                        sum <= allowance.mostInDay().micrograms(),
                        allowance.ingredient() + ": " + new Mass(sum) + " in 24 hours, cap " + allowance.mostInDay());
            }
        }
    }

    @Property(tries = 4_000, seed = "24")
    void invariant24NoRecommendedRemedyHasATrueOrUnknownExclusion(@ForAll("cases") CaseDraft draft) {
        PatientCase patient = valid(draft);
        CareAdvice advice = complete(patient);
        Set<Remedy> recommended = recommended(advice);
        for (Statement statement : stated(patient, advice)) {
            if (statement instanceof Statement.Exclusion exclusion) {
                for (Remedy remedy : exclusion.target().remedies()) {
                    boolean agreed = exclusion.severity() == Severity.AVOID
                            && patient.clinicianAgreed().contains(remedy);
                    assertTrue(
                            agreed || !recommended.contains(remedy),
                            remedy + " is recommended against " + exclusion.ruleId());
                }
            }
        }
    }

    private static Collection<Statement> stated(PatientCase patient, CareAdvice advice) {
        CaseFacts facts = new CaseFacts(patient, Policies.CAUTIOUS);
        Statements statements = new Statements(statement -> {});
        try (Rulebase.Run run = RuleProbe.RULEBASE.open(statements)) {
            run.triage(new TriageReading(facts, true), new TriageReading(facts, false));
            run.remedies(
                    new RemedyReading(facts, true, advice.urgencyFromFindings(), advice.phase()),
                    new RemedyReading(facts, false, advice.urgencyFromFindings(), advice.phase()));
        }
        return statements.made();
    }
}
