package dev.careadvisor.medicine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.careadvisor.patient.Finding;
import dev.careadvisor.patient.Mass;
import dev.careadvisor.patient.MedicineClass;
import dev.careadvisor.patient.PatientCase;
import dev.careadvisor.rulebase.CaseFacts;
import dev.careadvisor.rulebase.Policies;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DoseLedgerTest {

    private static final Instant NOW = Instant.parse("2026-03-01T12:00:00Z");

    private static DoseLedger ledger(UnaryOperator<PatientCase.Builder> steps) {
        return DoseLedger.of(steps.apply(PatientCase.builder().asOf(NOW)).build());
    }

    private static Map<Ingredient, Optional<Mass>> ingredients(String name) {
        return Contents.of(name).orElseThrow().ingredients();
    }

    @Test
    void aRegularMedicineBringsItsClasses() {
        DoseLedger ledger = ledger(b -> b.takes("Losartan/HCTZ 50/12.5 mg tablets"));
        assertEquals(Set.of(MedicineClass.ARB, MedicineClass.DIURETIC, MedicineClass.THIAZIDE), ledger.classes());
        assertFalse(ledger.unknownProduct());
        assertFalse(ledger.usesNsaidClass());
    }

    @Test
    void anUnknownNameIsNeverNothing() {
        assertTrue(ledger(b -> b.takes("Losartann")).unknownProduct());
        assertTrue(ledger(b -> b.took("losartan and something", 1, NOW)).unknownProduct());
        assertFalse(ledger(b -> b.takes("losartan").took("Tylenol", 1, NOW)).unknownProduct());
    }

    @Test
    void anNsaidThatIsNotCountedIsStillOneAtATime() {
        DoseLedger taken = ledger(b -> b.took("Meloxicam 15 mg", 1, NOW.minus(Duration.ofHours(20))));
        assertEquals(Set.of(MedicineClass.NSAID), taken.classes());
        assertTrue(taken.usesNsaidClass());
        assertEquals(NOW.minus(Duration.ofHours(20)), taken.lastOtherNsaid(Ingredient.IBUPROFEN));
        assertEquals(NOW.minus(Duration.ofHours(20)), taken.lastAntipyretic());
        DoseLedger regular = ledger(b -> b.takes("celecoxib"));
        assertTrue(regular.usesNsaidClass());
        assertEquals(DoseLedger.ALWAYS, regular.lastOtherNsaid(Ingredient.NAPROXEN));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "aspirin 81 mg",
                "Aspirin 81mg",
                "baby aspirin",
                "low dose aspirin",
                "Aspirin 75 mg tablets",
                "aspirin 100 mg"
            })
    void aRegularLowDoseAspirinIsNoNsaid(String name) {
        DoseLedger ledger = ledger(b -> b.takes(name));
        assertTrue(ledger.usesLowDoseAspirin());
        assertTrue(ledger.uses(Ingredient.ASPIRIN));
        assertFalse(ledger.usesNsaidClass());
        assertEquals(DoseLedger.NEVER, ledger.lastOtherNsaid(Ingredient.IBUPROFEN));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "aspirin",
                "aspirin 300 mg",
                "aspirin 325 mg",
                "aspirin 162 mg",
                "Bufferin",
                "Excedrin",
                "RXCUI:1191"
            })
    void aRegularAspirinOfAnotherOrUnknownStrengthIsAnNsaid(String name) {
        assertTrue(ledger(b -> b.takes(name)).usesNsaidClass());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Bengay",
                "wintergreen oil",
                "Salonpas",
                "Icy Hot",
                "Pepto-Bismol",
                "Doan's",
                "Aspercreme",
                "Voltaren gel",
                "diclofenac sodium 1% gel",
                "Aleve",
                "Vimovo",
                "Robaxisal"
            })
    void salicylatesAndRubsAreNsaidExposure(String name) {
        assertTrue(ledger(b -> b.takes(name)).usesNsaidClass(), name);
    }

    /** How much it was is not known, but the day is. */
    @Test
    void aDoseOfUnknownAmountIsADayOfUse() {
        DoseLedger ledger = ledger(b -> b.took(
                        Ingredient.IBUPROFEN, Mass.milligrams(200), NOW.minus(Duration.ofHours(3)))
                .took(DoseTaken.at(
                        new Dose.OfProductAmount("Motrin", Mass.milligrams(81)), NOW.minus(Duration.ofHours(30)))));
        assertTrue(ledger.unknownAmount(Ingredient.IBUPROFEN));
        assertEquals(2, ledger.daysWithDose(Ingredient::nsaidClass, 14, NOW));
        assertEquals(0, ledger.daysWithDose(ingredient -> ingredient == Ingredient.ACETAMINOPHEN, 14, NOW));
        assertEquals(
                0,
                ledger(b -> b.takes("ibuprofen")).daysWithDose(Ingredient::nsaidClass, 14, NOW),
                "a regular medicine names no day");
    }

    @Test
    void aDoseOfUnknownAmountStillHidesAFever() {
        DoseLedger ledger = ledger(b -> b.took("Theraflu", 1, NOW.minus(Duration.ofHours(2))));
        assertTrue(ledger.unknownAmount(Ingredient.ACETAMINOPHEN));
        assertEquals(NOW.minus(Duration.ofHours(2)), ledger.lastAntipyretic());
    }

    @ParameterizedTest
    @CsvSource({
        "Advil, 200 mg",
        "Advil tablets, 200 mg",
        "Advil caplets, 200 mg",
        "Advil 200 mg, 200 mg",
        "Ibuprofen 200mg capsules, 200 mg",
        "Advil 400 mg, 400 mg",
        "ibuprofen 600 mg tablet, 600 mg",
        "Advil 100 mg,",
        "Advil liquid,",
        "Advil ER,",
        "Advil 100 mg/5 ml,",
        "Ibuprofen,"
    })
    void aStrengthThatTheTableDoesNotKnowLeavesTheAmountOpen(String name, String amount) {
        assertEquals(Map.of(Ingredient.IBUPROFEN, Optional.ofNullable(amount).map(Mass::parse)), ingredients(name));
    }

    @Test
    void aNumberInANameIsNoStrength() {
        assertEquals(
                Set.of(MedicineClass.OPIOID),
                ledger(b -> b.took("Tylenol 3", 1, NOW)).classes());
        assertEquals(Map.of(Ingredient.ACETAMINOPHEN, Optional.of(Mass.milligrams(300))), ingredients("Tylenol No. 3"));
        assertEquals(Map.of(Ingredient.ACETAMINOPHEN, Optional.empty()), ingredients("Percocet 5/325"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Magnesium",
                "magnesium citrate",
                "Magnesium glycinate 200 mg",
                "magnesium sulphate heptahydrate",
                "Epsom salt by mouth",
                "Milk of magnesia",
                "multivitamin",
                "Maalox"
            })
    void magnesiumIsTheMedicineWhenItStandsAlone(String name) {
        assertEquals(Map.of(Ingredient.MAGNESIUM, Optional.empty()), ingredients(name));
    }

    @Test
    void magnesiumBehindAnotherMedicineIsLostOnlyAsASalt() {
        assertEquals(Map.of(Ingredient.NAPROXEN, Optional.empty()), ingredients("naproxen/esomeprazole magnesium"));
        assertEquals(
                Set.of(Ingredient.ASPIRIN, Ingredient.MAGNESIUM),
                ingredients("aspirin/magnesium").keySet());
        assertEquals(
                Set.of(Ingredient.MAGNESIUM_SALICYLATE, Ingredient.MAGNESIUM),
                ingredients("magnesium salicylate").keySet());
    }

    @Test
    void aCombinationOfKnownPartsHasAllOfThemInUnknownAmounts() {
        Contents both = Contents.of("Advil and Tylenol #3").orElseThrow();
        assertEquals(
                Map.of(Ingredient.IBUPROFEN, Optional.empty(), Ingredient.ACETAMINOPHEN, Optional.empty()),
                both.ingredients());
        assertEquals(Set.of(MedicineClass.OPIOID), both.classes());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "carisoprodol",
                "orphenadrine",
                "Norgesic",
                "tizanidine",
                "baclofen",
                "chlorzoxazone",
                "Robaxin",
                "Flexeril",
                "metaxalone"
            })
    void relaxantsAreFound(String name) {
        assertTrue(facts(name).isPresent(Finding.TAKING_RELAXANT));
    }

    @Test
    void lidocaineOnTheSkinIsFound() {
        assertTrue(facts("lidocaine 4% patch").isPresent(Finding.USING_LIDOCAINE_PATCH));
        assertFalse(facts("ibuprofen").isPresent(Finding.USING_LIDOCAINE_PATCH));
        assertFalse(facts("ibuprofen").isPresent(Finding.TAKING_RELAXANT));
    }

    @ParameterizedTest
    @CsvSource({
        "fentanyl patch 25 mcg/h, true",
        "Duragesic, true",
        "BuTrans, true",
        "nicotine patches, true",
        "Catapres-TTS, true",
        "fentanyl, false",
        "dispatch tablets, false",
        "clonidine, false"
    })
    void aPatchIsFoundByItsName(String name, boolean patch) {
        assertEquals(patch, facts(name).isPresent(Finding.TRANSDERMAL_PATCH));
    }

    private static CaseFacts facts(String medicine) {
        return new CaseFacts(PatientCase.builder().asOf(NOW).takes(medicine).build(), Policies.CAUTIOUS);
    }

    @Test
    void oneMassOfAMedicineWithoutCountedIngredientsIsNoDose() {
        DoseLedger ledger =
                ledger(b -> b.took(DoseTaken.at(new Dose.OfProductAmount("sertraline", Mass.milligrams(50)), NOW)));
        assertEquals(Set.of(MedicineClass.SSRI), ledger.classes());
        assertFalse(ledger.unknownProduct());
    }
}
