package dev.careadvisor.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.careadvisor.advice.AppliedLimit;
import dev.careadvisor.advice.Basis;
import dev.careadvisor.advice.DoseAllowance;
import dev.careadvisor.advice.LimitKind;
import dev.careadvisor.advice.Reason;
import dev.careadvisor.advice.SourceReference;
import dev.careadvisor.medicine.Dose;
import dev.careadvisor.medicine.DoseLedger;
import dev.careadvisor.medicine.DoseTaken;
import dev.careadvisor.medicine.Ingredient;
import dev.careadvisor.patient.Mass;
import dev.careadvisor.patient.PatientCase;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DosePlannerTest {

    private static final Instant NOW = Instant.parse("2026-03-02T18:00:00Z");

    private static final Map<LimitKind, String> IBUPROFEN =
            Map.of(LimitKind.SINGLE_DOSE, "400 mg", LimitKind.DAILY_DOSE, "1200 mg", LimitKind.DOSE_INTERVAL, "6 h");
    private static final Map<LimitKind, String> ACETAMINOPHEN = Map.of(
            LimitKind.SINGLE_DOSE, "1000 mg",
            LimitKind.DAILY_DOSE, "3000 mg",
            LimitKind.DOSE_INTERVAL, "4 h",
            LimitKind.LARGE_DOSE, "650 mg",
            LimitKind.LARGE_DOSE_INTERVAL, "6 h");

    private final PatientCase.Builder patient = PatientCase.builder().asOf(NOW);

    private void took(Ingredient ingredient, int milligrams, Duration ago) {
        patient.took(ingredient, Mass.milligrams(milligrams), NOW.minus(ago));
    }

    private DoseAllowance plan(Ingredient ingredient, Map<LimitKind, String> limits) {
        Map<LimitKind, AppliedLimit> applied = new EnumMap<>(LimitKind.class);
        limits.forEach((kind, value) -> applied.put(
                kind,
                new AppliedLimit(
                        kind,
                        kind.parse(value),
                        new Reason("B-" + kind, List.of(), List.of(new SourceReference("", Basis.POLICY))))));
        return new DosePlanner(
                        ingredient, DoseLedger.of(patient.build()).doses(ingredient), applied, NOW, DaysOfUse.UNLIMITED)
                .allowance();
    }

    private static Instant from(DoseAllowance allowance, int milligrams) {
        return allowance.options().stream()
                .filter(option -> option.amount().equals(Mass.milligrams(milligrams)))
                .findFirst()
                .orElseThrow()
                .from();
    }

    private static Optional<Mass> mg(int milligrams) {
        return Optional.of(Mass.milligrams(milligrams));
    }

    @Test
    void nothingTakenMeansTheWholeSingleDose() {
        DoseAllowance allowance = plan(Ingredient.IBUPROFEN, IBUPROFEN);
        assertEquals(mg(400), allowance.now());
        assertEquals(Mass.milligrams(1_200), allowance.left());
        assertEquals(LimitKind.DAILY_DOSE, allowance.binding().kind());
    }

    /** B-70: the article's schedule, 400 mg every 6 hours: the fourth dose is refused. */
    @Test
    void theFourthDoseOfTheArticleIsRefused() {
        took(Ingredient.IBUPROFEN, 400, Duration.ofHours(18));
        took(Ingredient.IBUPROFEN, 400, Duration.ofHours(12));
        took(Ingredient.IBUPROFEN, 400, Duration.ofHours(6));
        DoseAllowance allowance = plan(Ingredient.IBUPROFEN, IBUPROFEN);
        assertEquals(Optional.empty(), allowance.now());
        assertEquals(Mass.milligrams(1_200), allowance.taken());
        assertEquals(Mass.ZERO, allowance.left());
        assertEquals(LimitKind.DAILY_DOSE, allowance.binding().kind());
        assertEquals(NOW.plus(Duration.ofHours(6)), from(allowance, 400));
        assertEquals(NOW.plus(Duration.ofHours(6)), from(allowance, 200));
    }

    /** Ruling 58: the smaller amount may be allowed earlier; both are said. */
    @Test
    void aSmallerAmountMayBeAllowedEarlier() {
        took(Ingredient.IBUPROFEN, 200, Duration.ofHours(20));
        took(Ingredient.IBUPROFEN, 400, Duration.ofHours(13));
        took(Ingredient.IBUPROFEN, 400, Duration.ofHours(7));
        DoseAllowance allowance = plan(Ingredient.IBUPROFEN, IBUPROFEN);
        assertEquals(mg(200), allowance.now());
        assertEquals(NOW, from(allowance, 200));
        assertEquals(NOW.plus(Duration.ofHours(4)), from(allowance, 400));
    }

    /** Ruling 66: a dose that is exactly 24 hours old has left the window; one second less, and it is inside. */
    @Test
    void theWindowIsHalfOpen() {
        took(Ingredient.IBUPROFEN, 800, Duration.ofHours(10));
        PatientCase.Builder before = patient.build().toBuilder();
        took(Ingredient.IBUPROFEN, 400, Duration.ofHours(24));
        assertEquals(mg(400), plan(Ingredient.IBUPROFEN, IBUPROFEN).now());
        before.took(
                Ingredient.IBUPROFEN,
                Mass.milligrams(400),
                NOW.minus(Duration.ofHours(24)).plusSeconds(1));
        DoseLedger ledger = DoseLedger.of(before.build());
        assertEquals(Mass.milligrams(1_200), ledger.takenInDayTo(Ingredient.IBUPROFEN, NOW));
    }

    @Test
    void theIntervalHoldsToTheSecond() {
        took(Ingredient.IBUPROFEN, 200, Duration.ofHours(6).minusSeconds(1));
        DoseAllowance allowance = plan(Ingredient.IBUPROFEN, IBUPROFEN);
        assertEquals(Optional.empty(), allowance.now());
        assertEquals(NOW.plusSeconds(1), from(allowance, 400));
        assertEquals(LimitKind.DOSE_INTERVAL, allowance.binding().kind());
        assertEquals(NOW.plusSeconds(1), from(allowance, 200));
    }

    @Test
    void atTheIntervalADoseIsAllowed() {
        took(Ingredient.IBUPROFEN, 200, Duration.ofHours(6));
        assertEquals(mg(400), plan(Ingredient.IBUPROFEN, IBUPROFEN).now());
    }

    /** Ruling 60: either dose above 650 mg, or doses within 4 hours that add up to more, means 6 hours. */
    @Test
    void aLargeDoseMeansALongerInterval() {
        took(Ingredient.ACETAMINOPHEN, 650, Duration.ofHours(4));
        DoseAllowance afterSmall = plan(Ingredient.ACETAMINOPHEN, ACETAMINOPHEN);
        assertEquals(mg(650), afterSmall.now());
        assertEquals(NOW.plus(Duration.ofHours(2)), from(afterSmall, 1_000));
    }

    @Test
    void afterALargeDoseEveryAmountWaitsSixHours() {
        took(Ingredient.ACETAMINOPHEN, 651, Duration.ofHours(4));
        DoseAllowance allowance = plan(Ingredient.ACETAMINOPHEN, ACETAMINOPHEN);
        assertEquals(Optional.empty(), allowance.now());
        assertEquals(NOW.plus(Duration.ofHours(2)), from(allowance, 325));
        assertEquals(LimitKind.LARGE_DOSE_INTERVAL, allowance.binding().kind());
    }

    @Test
    void smallDosesCloseTogetherCountAsALargeOne() {
        took(Ingredient.ACETAMINOPHEN, 325, Duration.ofHours(7));
        took(Ingredient.ACETAMINOPHEN, 500, Duration.ofHours(5));
        assertEquals(NOW.plus(Duration.ofHours(1)), from(plan(Ingredient.ACETAMINOPHEN, ACETAMINOPHEN), 325));
    }

    /** B-72: 650 + 1,000 + 1,300 mg leave 50 mg, which is less than any tablet. */
    @Test
    void lessThanATabletLeftIsNothing() {
        patient.took("NyQuil LiquiCaps", 2, NOW.minus(Duration.ofHours(20)));
        patient.took("Tylenol ES", 2, NOW.minus(Duration.ofHours(14)));
        patient.took("Norco 5/325", 4, NOW.minus(Duration.ofHours(8)));
        DoseAllowance allowance = plan(Ingredient.ACETAMINOPHEN, ACETAMINOPHEN);
        assertEquals(Mass.milligrams(2_950), allowance.taken());
        assertEquals(Mass.milligrams(50), allowance.left());
        assertEquals(Optional.empty(), allowance.now());
        assertEquals(LimitKind.DAILY_DOSE, allowance.binding().kind());
    }

    /** A combination product equals its ingredients (invariant 15); a dose given twice counts twice (invariant 5). */
    @Test
    void aCombinationProductIsItsIngredients() {
        patient.took("advil dual-action", 2, NOW.minus(Duration.ofHours(8)));
        patient.took("Advil Dual Action", 2, NOW.minus(Duration.ofHours(8)));
        DoseLedger ledger = DoseLedger.of(patient.build());
        assertEquals(Mass.milligrams(500), ledger.takenInDayTo(Ingredient.IBUPROFEN, NOW));
        assertEquals(Mass.milligrams(1_000), ledger.takenInDayTo(Ingredient.ACETAMINOPHEN, NOW));
    }

    @Test
    void anUnknownProductIsNeverNothing() {
        patient.took("Something unheard of", 1, NOW.minus(Duration.ofHours(8)));
        assertEquals(true, DoseLedger.of(patient.build()).unknownProduct());
    }

    @Test
    void aProductOfUnknownStrengthIsAnUnknownAmount() {
        patient.took("Tylenol", 2, NOW.minus(Duration.ofHours(8)));
        DoseLedger ledger = DoseLedger.of(patient.build());
        assertEquals(true, ledger.unknownAmount(Ingredient.ACETAMINOPHEN));
        assertEquals(false, ledger.unknownAmount(Ingredient.IBUPROFEN));
    }

    @Test
    void aRegularProductWithoutAListedDoseIsAnUnknownAmount() {
        patient.takes("Percocet");
        assertEquals(true, DoseLedger.of(patient.build()).unknownAmount(Ingredient.ACETAMINOPHEN));
    }

    /** 10 mg of Percocet are its oxycodone; nothing is guessed of its acetaminophen. */
    @Test
    void aMassOfACombinationIsUnderstoodOnlyAsWholeUnits() {
        patient.took(DoseTaken.at(new Dose.OfProductAmount("Percocet", Mass.milligrams(10)), NOW));
        assertEquals(true, DoseLedger.of(patient.build()).unknownAmount(Ingredient.ACETAMINOPHEN));
        PatientCase whole = PatientCase.builder()
                .asOf(NOW)
                .took(DoseTaken.at(new Dose.OfProductAmount("Percocet", Mass.milligrams(650)), NOW))
                .build();
        assertEquals(Mass.milligrams(650), DoseLedger.of(whole).takenInDayTo(Ingredient.ACETAMINOPHEN, NOW));
    }

    @Test
    void aDoseJustAheadOfTheClockStillCounts() {
        patient.took(Ingredient.IBUPROFEN, Mass.milligrams(400), NOW.plusSeconds(60));
        assertEquals(Mass.milligrams(400), DoseLedger.of(patient.build()).takenInDayTo(Ingredient.IBUPROFEN, NOW));
    }
}
