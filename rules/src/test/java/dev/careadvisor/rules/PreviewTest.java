package dev.careadvisor.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.careadvisor.CareAdvisor;
import dev.careadvisor.advice.CareAdvice;
import dev.careadvisor.advice.DoseAllowance;
import dev.careadvisor.advice.DosePlan;
import dev.careadvisor.advice.DosePreview;
import dev.careadvisor.advice.Explanation;
import dev.careadvisor.advice.LimitCheck;
import dev.careadvisor.advice.LimitKind;
import dev.careadvisor.advice.Reason;
import dev.careadvisor.advice.Spacing;
import dev.careadvisor.advice.Voice;
import dev.careadvisor.medicine.Dose;
import dev.careadvisor.medicine.Ingredient;
import dev.careadvisor.patient.InvalidCaseException;
import dev.careadvisor.patient.Mass;
import dev.careadvisor.remedy.Remedy;
import dev.careadvisor.rulebase.ForwardingRulebase;
import dev.careadvisor.rulebase.Rulebase;
import dev.careadvisor.rulebase.Statements;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is said to a dose before it is taken. */
class PreviewTest {

    private static final String DAYS = "NSAID_DOSE_DAYS=1; ACETAMINOPHEN_DAYS=1; MAGNESIUM_DAYS=1; ";

    private static DosePreview preview(String changes, Dose dose) {
        ExampleCase example = ExampleCase.of(DAYS + changes);
        return example.advisor(RuleProbe.RULEBASE).preview(example.patient(), dose);
    }

    private static Dose of(Ingredient ingredient, String amount) {
        return new Dose.OfIngredient(ingredient, Mass.parse(amount));
    }

    private static Instant in(Duration time) {
        return ExampleCase.AS_OF.plus(time);
    }

    private static void assertAllowedFrom(Duration wait, DosePreview preview) {
        if (!(preview.verdict() instanceof DosePreview.AllowedFrom later)) {
            throw new AssertionError(preview.verdict());
        }
        assertEquals(in(wait), later.from());
    }

    private static void assertRefused(DosePreview.Why why, DosePreview preview) {
        if (!(preview.verdict() instanceof DosePreview.NotAllowed refused)) {
            throw new AssertionError(preview.verdict());
        }
        assertEquals(why, refused.why());
    }

    @Test
    void aFirstDoseIsAllowedWithItsRules() {
        DosePreview preview = preview("", of(Ingredient.IBUPROFEN, "400 mg"));
        assertEquals(
                List.of("B-01.1"),
                preview.verdict().reasons().stream().map(Reason::ruleId).toList());
        assertTrue(preview.verdict() instanceof DosePreview.Allowed);
        assertEquals(Optional.empty(), preview.binding());
        assertEquals(4, preview.limits().size());
    }

    @ParameterizedTest
    @CsvSource({"399, true", "400, true", "401, false"})
    void theLargestSingleDoseIsAllowed(int milligrams, boolean allowed) {
        DosePreview preview = preview("", of(Ingredient.IBUPROFEN, milligrams + " mg"));
        assertEquals(allowed, preview.verdict() instanceof DosePreview.Allowed);
        if (!allowed) {
            assertRefused(DosePreview.Why.TOO_MUCH, preview);
            assertEquals(
                    LimitKind.SINGLE_DOSE,
                    preview.binding().orElseThrow().limit().kind());
        }
    }

    @ParameterizedTest
    @CsvSource({"359 min, 1", "360 min, 0", "361 min, 0"})
    void theIntervalBindsToTheMinute(String ago, int wait) {
        DosePreview preview = preview("DOSE=IBUPROFEN 400 mg " + ago, of(Ingredient.IBUPROFEN, "400 mg"));
        if (wait == 0) {
            assertTrue(
                    preview.verdict() instanceof DosePreview.Allowed,
                    preview.verdict().toString());
        } else {
            assertAllowedFrom(Duration.ofMinutes(wait), preview);
            assertTrue(preview.binding().orElseThrow() instanceof LimitCheck.Interval);
        }
    }

    /** B-70: after 3 x 400 mg in 24 hours the fourth waits until the first leaves the window. */
    @Test
    void theDayCapShowsItsArithmetic() {
        DosePreview preview = preview(
                "DOSE=IBUPROFEN 400 mg 20 h; DOSE=IBUPROFEN 400 mg 14 h; DOSE=IBUPROFEN 400 mg 8 h",
                of(Ingredient.IBUPROFEN, "400 mg"));
        assertAllowedFrom(Duration.ofHours(4), preview);
        LimitCheck.DayCap cap = (LimitCheck.DayCap) preview.binding().orElseThrow();
        assertEquals(Mass.milligrams(1_200), cap.taken());
        assertEquals(Mass.milligrams(1_200), cap.cap());
        assertEquals(Mass.ZERO, cap.left());
        assertEquals(
                new LimitCheck.Leaving(in(Duration.ofHours(4)), Mass.milligrams(400)),
                cap.leaving().get(0));
        assertEquals("B-01.6", cap.limit().reason().ruleId());
    }

    @Test
    void theWorseEndOfARangeCounts() {
        Dose next = of(Ingredient.IBUPROFEN, "400 mg");
        assertAllowedFrom(Duration.ofHours(4), preview("DOSE=IBUPROFEN 200 mg 2..7 h", next));
        assertTrue(preview("DOSE=IBUPROFEN 200 mg 7 h", next).verdict() instanceof DosePreview.Allowed);
        DosePreview most = preview("DOSE=IBUPROFEN 200..1000 mg 7 h", next);
        assertAllowedFrom(Duration.ofHours(17), most);
    }

    @Test
    void dosesThatCanHaveBeenWithinFourHoursCountAsOne() {
        Dose next = of(Ingredient.ACETAMINOPHEN, "500 mg");
        String before = "DOSE=ACETAMINOPHEN 500 mg 241 min; DOSE=ACETAMINOPHEN 500 mg ";
        assertAllowedFrom(Duration.ofHours(4), preview(before + "0 min", next));
        assertAllowedFrom(Duration.ofHours(6), preview(before + "0..2 min", next));
    }

    @Test
    void everyDoseCanHaveBeenTheLastOne() {
        // The last by its span counts with one other, 625 mg together, but the one before it can have been the last,
        // and then it counts with all three.
        String doses = "DOSE=ACETAMINOPHEN 325 mg 18 h; DOSE=ACETAMINOPHEN 325..425 mg 283..899 min; "
                + "DOSE=ACETAMINOPHEN 200 mg 209..721 min";
        assertAllowedFrom(Duration.ofMinutes(77), preview(doses, of(Ingredient.ACETAMINOPHEN, "500 mg")));
    }

    @Test
    void aCombinationIsJudgedByAllItsIngredients() {
        Dose dual = new Dose.OfProduct("Advil Dual Action", 2);
        assertTrue(preview("", dual).verdict() instanceof DosePreview.Allowed);
        assertEquals(8, preview("", dual).limits().size());
        assertAllowedFrom(Duration.ofHours(3), preview("DOSE=ACETAMINOPHEN 1000 mg 3 h", dual));
        assertRefused(DosePreview.Why.EXCLUDED, preview("CONDITION.ACTIVE_ULCER=PRESENT", dual));
    }

    @Test
    void whatBringsAnotherMedicineOrIsNotKnownIsRefused() {
        for (String product : List.of("NyQuil", "Norco 5/325", "Nothing that anybody knows", "Bengay", "Theraflu")) {
            assertRefused(DosePreview.Why.PRODUCT, preview("", new Dose.OfProduct(product, 1)));
        }
    }

    @Test
    void anExclusionIsNamedAndAnOpenAnswerIsAskedFor() {
        DosePreview excluded = preview("MEDICINE_CLASS.ANTICOAG=PRESENT", of(Ingredient.IBUPROFEN, "200 mg"));
        assertRefused(DosePreview.Why.EXCLUDED, excluded);
        assertTrue(excluded.verdict().reasons().stream()
                .anyMatch(reason -> reason.ruleId().equals("C-016")));
        DosePreview open = preview("MEDICINE_CLASS.ANTICOAG=UNKNOWN", of(Ingredient.IBUPROFEN, "200 mg"));
        assertTrue(
                open.verdict() instanceof DosePreview.NeedsAnswers answers
                        && answers.questions().contains("MEDICINE_CLASS.ANTICOAG"),
                open.verdict().toString());
        assertRefused(DosePreview.Why.EXCLUDED, preview("", of(Ingredient.ASPIRIN, "325 mg")));
        assertRefused(DosePreview.Why.EXCLUDED, preview("SADDLE_NUMB=PRESENT", of(Ingredient.ACETAMINOPHEN, "500 mg")));
        assertRefused(DosePreview.Why.EXCLUDED, preview("AGE=17", of(Ingredient.ACETAMINOPHEN, "325 mg")));
    }

    /** D-07: what would be allowed only after the fourteenth day is not promised. */
    @Test
    void aDoseThatIsTooMuchWhateverIsAnsweredIsRefusedAtOnce() {
        String open = "MEDICINE_CLASS.ANTICOAG=UNKNOWN";
        assertTrue(preview(open, of(Ingredient.IBUPROFEN, "400 mg")).verdict() instanceof DosePreview.NeedsAnswers);
        assertRefused(DosePreview.Why.TOO_MUCH, preview(open, of(Ingredient.IBUPROFEN, "401 mg")));
    }

    @Test
    void whereOnlyAnAnswerMakesADoseTooMuchItIsAskedFor() {
        DosePreview open = preview("WEIGHT=UNKNOWN", of(Ingredient.ACETAMINOPHEN, "1000 mg"));
        if (!(open.verdict() instanceof DosePreview.NeedsAnswers needs)) {
            throw new AssertionError(open.verdict());
        }
        assertEquals(List.of("MEASUREMENT.WEIGHT"), needs.questions());
        assertRefused(DosePreview.Why.TOO_MUCH, preview("WEIGHT=UNKNOWN", of(Ingredient.ACETAMINOPHEN, "1001 mg")));
        assertTrue(
                preview("WEIGHT=82 kg", of(Ingredient.ACETAMINOPHEN, "1000 mg")).verdict()
                        instanceof DosePreview.Allowed);
    }

    @Test
    void aDoseThatWouldComeTooLateIsNotPromised() {
        Dose dose = of(Ingredient.MAGNESIUM, "200 mg");
        assertAllowedFrom(Duration.ofHours(23), preview("ONSET=312 h; DOSE=MAGNESIUM 200 mg 1 h", dose));
        DosePreview late = preview("ONSET=314 h; DOSE=MAGNESIUM 200 mg 1 h", dose);
        assertRefused(DosePreview.Why.TOO_LATE, late);
        assertTrue(late.verdict().reasons().stream()
                .anyMatch(reason -> reason.ruleId().equals("D-07.2")));
    }

    @Test
    void spacingIsASchedule() {
        DosePreview preview = preview("MEDICINE_CLASS.LEVOTHYROXINE=PRESENT", of(Ingredient.MAGNESIUM, "200 mg"));
        Spacing spacing = preview.spacings().get(0);
        assertEquals(List.of("MEDICINE_CLASS.LEVOTHYROXINE"), spacing.others());
        assertEquals("C-097", spacing.reason().ruleId());
        assertEquals(in(Duration.ofHours(-4)), spacing.otherNotAfter(ExampleCase.AS_OF));
        assertEquals(in(Duration.ofHours(4)), spacing.otherNotBefore(ExampleCase.AS_OF));
        assertEquals(List.of(), preview("", of(Ingredient.MAGNESIUM, "200 mg")).spacings());
    }

    /** Who has to wait for a dose reads how it is used as well. */
    @Test
    void aMedicineThatWaitsKeepsItsGuidance() {
        String waiting = "MEDICINE_CLASS.LEVOTHYROXINE=PRESENT; DOSE=MAGNESIUM 200 mg 22 h; DOSE=IBUPROFEN 400 mg 1 h";
        DosePreview preview = preview(waiting, of(Ingredient.MAGNESIUM, "200 mg"));
        assertAllowedFrom(Duration.ofHours(2), preview);
        assertEquals(
                List.of("C-097"),
                preview.spacings().stream()
                        .map(spacing -> spacing.reason().ruleId())
                        .toList());
        ExampleCase example = ExampleCase.of(DAYS + waiting);
        CareAdvice advice = example.advisor(RuleProbe.RULEBASE).evaluate(example.patient());
        assertEquals(Explanation.Standing.WITHHELD, advice.standing(Remedy.IBUPROFEN));
        String page = advice.text(Voice.PERSON, Locale.ENGLISH);
        String dose = page.substring(page.indexOf("Ibuprofen: none now."), page.indexOf("Magnesium"));
        assertTrue(dose.contains("Take ibuprofen with food or milk."), dose);
    }

    @Test
    void aFailureIsNeverADose() {
        Rulebase broken = new ForwardingRulebase() {
            @Override
            public Rulebase rules() {
                return RuleProbe.RULEBASE;
            }

            @Override
            public Run open(Statements statements) {
                throw new IllegalStateException("broken");
            }
        };
        assertRefused(
                DosePreview.Why.NOT_CHECKED,
                CareAdvisor.builder()
                        .rulebase(broken)
                        .build()
                        .preview(ExampleCase.of("").patient(), of(Ingredient.IBUPROFEN, "200 mg")));
    }

    /** What a clinician agreed to although age or blood pressure speak against it still ends after three days. */
    @ParameterizedTest
    @CsvSource({
        "2, AGE=62",
        "3, AGE=62",
        "4, AGE=66",
        "2, AGE=66",
        "2, CONDITION.HYPERTENSION=PRESENT; HYPERTENSION_CONTROLLED=PRESENT",
        "3, CONDITION.HYPERTENSION=PRESENT; HYPERTENSION_CONTROLLED=PRESENT",
        "6, CONDITION.HYPERTENSION=PRESENT; HYPERTENSION_CONTROLLED=PRESENT"
    })
    void whoeverAgreedTheDaysOfUseEnd(int days, String person) {
        ExampleCase example = ExampleCase.of("NSAID_DOSE_DAYS=" + days
                + "; GLOMERULAR_FILTRATION_RATE=90 mL/min/1.73m2; AGREED=IBUPROFEN; " + person);
        CareAdvisor advisor = example.advisor(RuleProbe.RULEBASE);
        CareAdvice advice = advisor.evaluate(example.patient());
        DosePreview preview = advisor.preview(example.patient(), of(Ingredient.IBUPROFEN, "200 mg"));
        if (days < 3) {
            assertEquals(Explanation.Standing.RECOMMENDED, advice.standing(Remedy.IBUPROFEN));
            assertTrue(preview.verdict() instanceof DosePreview.Allowed);
            return;
        }
        assertRefused(DosePreview.Why.TOO_MANY_DAYS, preview);
        assertEquals(Explanation.Standing.WITHHELD, advice.standing(Remedy.IBUPROFEN));
        DoseAllowance allowance = advice.allowances().stream()
                .filter(one -> one.ingredient() == Ingredient.IBUPROFEN)
                .findFirst()
                .orElseThrow();
        assertEquals(Optional.empty(), allowance.now());
        assertEquals(List.of(), allowance.options());
        assertEquals(Optional.empty(), allowance.plan());
        assertEquals(LimitKind.MOST_DAYS, allowance.binding().kind());
    }

    /** On the last of the days there is one dose at a time left, and the plan says so as the preview does. */
    @ParameterizedTest
    @CsvSource({"5, true", "6, true", "7, false"})
    void thePlanKnowsTheLastDayAsThePreviewDoes(int days, boolean open) {
        ExampleCase example = ExampleCase.of("NSAID_DOSE_DAYS=" + days + "; DOSE=IBUPROFEN 400 mg 1 h");
        CareAdvisor advisor = example.advisor(RuleProbe.RULEBASE);
        Optional<DosePlan> plan = advisor.evaluate(example.patient()).allowances().stream()
                .filter(one -> one.ingredient() == Ingredient.IBUPROFEN)
                .flatMap(one -> one.plan().stream())
                .findFirst();
        DosePreview preview = advisor.preview(example.patient(), of(Ingredient.IBUPROFEN, "400 mg"));
        assertEquals(open, plan.isPresent());
        if (open) {
            assertEquals(in(Duration.ofHours(5)), plan.get().from());
            assertAllowedFrom(Duration.ofHours(5), preview);
            assertEquals(
                    Optional.of(in(Duration.ofHours(5 + (6 - days) * 24))),
                    plan.get().stopBy());
        } else {
            assertTrue(preview.verdict() instanceof DosePreview.NotAllowed);
        }
    }

    /** What no answer can loosen is said even while answers are missing. */
    @Test
    void whatBindsWhateverIsAnsweredIsSaidBesideTheQuestions() {
        DosePreview preview =
                preview("MEDICINES=NOT_SHOWN; DOSE=ACETAMINOPHEN 1000 mg 1 h", of(Ingredient.ACETAMINOPHEN, "1000 mg"));
        assertTrue(
                preview.verdict() instanceof DosePreview.NeedsAnswers,
                preview.verdict().toString());
        assertEquals(
                Optional.of(in(Duration.ofHours(5))),
                preview.binding().orElseThrow().keptFrom());
        assertRefused(
                DosePreview.Why.TOO_MUCH, preview("MEDICINES=NOT_SHOWN", of(Ingredient.ACETAMINOPHEN, "4000 mg")));
    }

    @Test
    void aDoseThatNoCaseCouldHoldIsRefusedWithItsLimit() {
        for (Dose dose : List.of(
                of(Ingredient.IBUPROFEN, "0 mg"),
                new Dose.OfProduct("Advil", 0),
                new Dose.OfProduct("Advil", -1),
                new Dose.OfProduct("Advil", 101),
                new Dose.OfProduct(" ", 1))) {
            InvalidCaseException refused =
                    assertThrows(InvalidCaseException.class, () -> preview("", dose), dose.text());
            assertEquals(1, refused.problems().size());
            assertTrue(refused.problems().get(0).field().startsWith("doses."));
        }
        assertRefused(DosePreview.Why.TOO_MUCH, preview("", new Dose.OfProduct("Advil", 100)));
    }
}
