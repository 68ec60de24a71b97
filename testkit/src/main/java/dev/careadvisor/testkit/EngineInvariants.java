package dev.careadvisor.testkit;

import static dev.careadvisor.testkit.Advice.complete;
import static dev.careadvisor.testkit.Advice.valid;

import dev.careadvisor.advice.CareAdvice;
import dev.careadvisor.advice.Clearance;
import dev.careadvisor.advice.Completeness;
import dev.careadvisor.advice.Recommendation;
import dev.careadvisor.advice.Urgency;
import dev.careadvisor.advice.Voice;
import dev.careadvisor.medicine.DoseLedger;
import dev.careadvisor.medicine.Ingredient;
import dev.careadvisor.patient.InvalidCaseException;
import dev.careadvisor.patient.Mass;
import dev.careadvisor.patient.PatientCase;
import dev.careadvisor.rulebase.Statement;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.TimeZone;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.UnaryOperator;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/** Invariants 1 to 8: the advice is a function of the case and of nothing else, and a fault never passes for an answer. */
public interface EngineInvariants extends AdvisorUnderTest {

    /**
     * Cases of every kind, of which some are refused.
     *
     * @return an arbitrary
     */
    @Provide
    default Arbitrary<CaseDraft> anything() {
        return Cases.any(advisor());
    }

    /** 1: evaluate returns, or a case is refused with an InvalidCaseException; nothing else. */
    @Property(seed = "1")
    default void invariant01EvaluateReturnsOrTheCaseIsRefused(@ForAll("anything") CaseDraft draft) {
        PatientCase patient;
        try {
            patient = draft.patient();
        } catch (InvalidCaseException refused) {
            new LabelledFacts("a refused case names every problem")
                    .unless(!refused.problems().isEmpty());
            return;
        }
        CareAdvice advice = complete(this, patient);
        for (Voice voice : Voice.values()) {
            new LabelledFacts("an advice has words")
                    .fact("voice", voice)
                    .unless(!advice.text(voice, Locale.ENGLISH).isBlank());
        }
    }

    /** 2: any fault gives the fail-safe advice, no less urgent than what triage had found. */
    @Property(seed = "2")
    default void invariant02AnyFaultGivesTheFailSafe(@ForAll("cases") CaseDraft draft, @ForAll @IntRange int choice) {
        Random random = new Random(choice);
        PatientCase patient = valid(draft);
        CareAdvice sound = complete(this, patient);
        boolean afterTriage = random.nextBoolean();
        AtomicInteger calls = new AtomicInteger();
        CareAdvice advice = probe().evaluate(patient, statements -> {
            if (calls.getAndIncrement() == (afterTriage ? 1 : 0)) {
                Faults.any(random);
            }
            return statements;
        });
        boolean failSafe = advice.completeness() == Completeness.INCOMPLETE
                && advice.clearance() == Clearance.NOT_CLEARED
                && advice.urgency().atLeast(Urgency.SAME_DAY)
                && advice.recommendations().stream().allMatch(Recommendation.SeekCare.class::isInstance)
                && advice.record().incident().isPresent();
        new LabelledFacts("a fault gives the fail-safe advice")
                .fact("urgency", advice.urgency())
                .fact("completeness", advice.completeness())
                .fact("recommendations", advice.recommendations().size())
                .unless(failSafe);
        new LabelledFacts("the fail-safe advice keeps what triage had found")
                .fact("urgency", advice.urgency())
                .fact("found", sound.urgencyFromFindings())
                .unless(!afterTriage || advice.urgency().atLeast(sound.urgencyFromFindings()));
    }

    /** 3: the same case gives the same advice in the same words, whatever locale and time zone the machine has. */
    @Property(seed = "3", tries = 200)
    default void invariant03SameCaseSameWords(@ForAll("cases") CaseDraft draft, @ForAll @IntRange int choice) {
        Random random = new Random(choice);
        PatientCase patient = valid(draft);
        CareAdvice here = complete(this, patient);
        String words = here.text(Voice.PERSON, Locale.ENGLISH);
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            Locale[] locales = Locale.getAvailableLocales();
            String[] zones = TimeZone.getAvailableIDs();
            Locale.setDefault(locales[random.nextInt(locales.length)]);
            TimeZone.setDefault(TimeZone.getTimeZone(zones[random.nextInt(zones.length)]));
            CareAdvice there = complete(this, patient);
            new LabelledFacts("the machine's locale and zone do not matter")
                    .fact("locale", Locale.getDefault())
                    .fact("zone", TimeZone.getDefault().getID())
                    .unless(here.equals(there) && words.equals(there.text(Voice.PERSON, Locale.ENGLISH)));
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    /** 4: the order of rules and of inputs never matters. */
    @Property(seed = "4")
    default void invariant04OrderNeverMatters(@ForAll("cases") CaseDraft draft, @ForAll @IntRange int choice) {
        Random random = new Random(choice);
        PatientCase patient = valid(draft);
        CareAdvice inOrder = complete(this, patient);
        UnaryOperator<List<Statement>> shuffle = statements -> {
            List<Statement> shuffled = new ArrayList<>(statements);
            Collections.shuffle(shuffled, random);
            return shuffled;
        };
        new LabelledFacts("the order of rules does not matter")
                .unless(inOrder.equals(probe().evaluate(patient, shuffle)));
        PatientCase reversed = Reordered.reversed(patient);
        new LabelledFacts("the order of inputs does not matter").unless(inOrder.equals(complete(this, reversed)));
    }

    /** 5: a statement made twice changes nothing; a dose taken twice counts twice. */
    @Property(seed = "5")
    default void invariant05ADuplicateStatementChangesNothing(@ForAll("cases") CaseDraft draft) {
        PatientCase patient = valid(draft);
        UnaryOperator<List<Statement>> twice = statements -> {
            List<Statement> doubled = new ArrayList<>(statements);
            doubled.addAll(statements);
            return doubled;
        };
        new LabelledFacts("a statement made twice changes nothing")
                .unless(complete(this, patient).equals(probe().evaluate(patient, twice)));
    }

    /** 5: a dose that is given twice was taken twice. */
    @Property(seed = "5")
    default void invariant05ADuplicateDoseCounts(@ForAll("cases") CaseDraft draft) {
        String dose = "DOSE=IBUPROFEN 200 mg 5 h";
        CaseDraft once = draft.with(dose);
        PatientCase twice = valid(once.with(dose));
        Mass before = DoseLedger.of(valid(once)).takenInDayTo(Ingredient.IBUPROFEN, CaseDraft.AS_OF);
        CareAdvice advice = complete(this, twice);
        var allowance = Advice.allowances(advice).get(Ingredient.IBUPROFEN);
        if (allowance != null) {
            new LabelledFacts("a dose that is given twice counts twice")
                    .fact("taken with one", before)
                    .fact("taken with two", allowance.taken())
                    .unless(allowance.taken().equals(before.plus(Mass.milligrams(200))));
        }
    }

    /** 6: evaluated beside others, a case gets the advice that it gets alone. */
    @Property(seed = "6", tries = 50)
    default void invariant06AConcurrentResultIsTheSoloResult(
            @ForAll @Size(8) List<@net.jqwik.api.From("cases") CaseDraft> drafts) {
        List<PatientCase> patients = drafts.stream().map(Advice::valid).toList();
        List<CareAdvice> alone =
                patients.stream().map(patient -> complete(this, patient)).toList();
        List<CareAdvice> together = patients.parallelStream()
                .map(patient -> complete(this, patient))
                .toList();
        new LabelledFacts("a concurrent result is the solo result").unless(alone.equals(together));
    }

    /** 7: what was evaluated before never matters. */
    @Property(seed = "7", tries = 200)
    default void invariant07HistoryNeverMatters(@ForAll("cases") CaseDraft draft, @ForAll("cases") CaseDraft other) {
        PatientCase patient = valid(draft);
        CareAdvice first = complete(this, patient);
        complete(this, valid(other));
        new LabelledFacts("what was evaluated before does not matter").unless(first.equals(complete(this, patient)));
    }

    /** 8: the input is unchanged, the result cannot be changed. */
    @Property(seed = "8")
    default void invariant08InputUnchangedResultImmutable(@ForAll("cases") CaseDraft draft) {
        PatientCase patient = valid(draft);
        CareAdvice advice = complete(this, patient);
        new LabelledFacts("the case is not changed").unless(valid(draft).equals(patient));
        List<Collection<?>> parts = List.of(
                advice.redFlags(),
                advice.recommendations(),
                advice.pending(),
                advice.withheld(),
                advice.openQuestions(),
                advice.assumptions(),
                advice.conflicts(),
                patient.answers().keySet(),
                patient.doses(),
                patient.medicines(),
                patient.regions(),
                patient.clinicianAgreed());
        for (Collection<?> part : parts) {
            new LabelledFacts("nothing of the case or the advice can be changed").unless(Faults.refusesClear(part));
        }
    }
}
