package dev.careadvisor.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.careadvisor.medicine.Dose;
import dev.careadvisor.medicine.DoseTaken;
import dev.careadvisor.medicine.Ingredient;
import dev.careadvisor.patient.Answer;
import dev.careadvisor.patient.ChoiceInput;
import dev.careadvisor.patient.Condition;
import dev.careadvisor.patient.Finding;
import dev.careadvisor.patient.InvalidCaseException;
import dev.careadvisor.patient.LegSymptoms;
import dev.careadvisor.patient.Mass;
import dev.careadvisor.patient.Measurement;
import dev.careadvisor.patient.PatientCase;
import dev.careadvisor.patient.Region;
import dev.careadvisor.patient.Screen;
import dev.careadvisor.remedy.Remedy;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class CaseDraftTest {

    private static PatientCase patient(String steps) {
        return CaseDraft.of(steps).patient();
    }

    @Test
    void aBlankDraftKnowsNothing() {
        assertEquals(PatientCase.builder().asOf(CaseDraft.AS_OF).build(), patient(""));
    }

    @Test
    void everyKindOfStepIsSaid() {
        PatientCase patient =
                patient("SHOWN=NERVES,SKIN; SKIN=NOT_SHOWN; SADDLE_NUMB=PRESENT; CONDITION.ASTHMA=UNKNOWN;"
                        + "LEG_SYMPTOMS=ONE_LEG; PREGNANCY=UNKNOWN; REGION=LUMBAR,FLANK; AGE=65; WEIGHT=49.9 kg; ONSET=20 h;"
                        + "DOSE=IBUPROFEN 400 mg 6 h; PRODUCT=Advil Cold & Sinus x2 3 h; AMOUNT=Tylenol Extra 500 mg 30 min; TAKES=warfarin;"
                        + "AGREED=NAPROXEN; CASE_ID=a-1");
        assertEquals(Set.of(Screen.NERVES), patient.screens().keySet());
        assertEquals(Answer.PRESENT, patient.answers().get(Finding.SADDLE_NUMB));
        assertEquals(Answer.UNKNOWN, patient.answers().get(Condition.ASTHMA));
        assertEquals(LegSymptoms.ONE_LEG, patient.choices().get(ChoiceInput.LEG_SYMPTOMS));
        assertEquals(Set.of(ChoiceInput.PREGNANCY), patient.unsure());
        assertEquals(Set.of(Region.LUMBAR, Region.FLANK), patient.regions());
        assertEquals(65, patient.measured(Measurement.AGE).orElseThrow());
        assertEquals(Mass.parse("49.9 kg"), patient.measured(Measurement.WEIGHT).orElseThrow());
        assertEquals(
                CaseDraft.AS_OF.minus(Duration.ofHours(20)), patient.onset().orElseThrow());
        assertEquals(
                List.of(
                        DoseTaken.at(new Dose.OfIngredient(Ingredient.IBUPROFEN, Mass.milligrams(400)), ago(360)),
                        DoseTaken.at(new Dose.OfProduct("Advil Cold & Sinus", 2), ago(180)),
                        DoseTaken.at(new Dose.OfProductAmount("Tylenol Extra", Mass.milligrams(500)), ago(30))),
                patient.doses());
        assertEquals(Set.of("warfarin"), patient.medicines());
        assertEquals(Set.of(Remedy.NAPROXEN), patient.clinicianAgreed());
        assertEquals("a-1", patient.caseId().orElseThrow());
    }

    private static Instant ago(int minutes) {
        return CaseDraft.AS_OF.minus(Duration.ofMinutes(minutes));
    }

    @Test
    void aDoseThatIsNotKnownExactlyIsARange() {
        String steps =
                "DOSE=IBUPROFEN 200..400 mg 2..6 h; PRODUCT=NyQuil x2..3 60 min; AMOUNT=Tylenol 325..650 mg 5 min";
        PatientCase patient = patient(steps);
        assertEquals(
                List.of(
                        new DoseTaken(
                                new Dose.OfIngredient(Ingredient.IBUPROFEN, Mass.milligrams(200)),
                                new Dose.OfIngredient(Ingredient.IBUPROFEN, Mass.milligrams(400)),
                                ago(360),
                                ago(120)),
                        new DoseTaken(
                                new Dose.OfProduct("NyQuil", 2), new Dose.OfProduct("NyQuil", 3), ago(60), ago(60)),
                        new DoseTaken(
                                new Dose.OfProductAmount("Tylenol", Mass.milligrams(325)),
                                new Dose.OfProductAmount("Tylenol", Mass.milligrams(650)),
                                ago(5),
                                ago(5))),
                patient.doses());
        assertEquals(patient, patient(CaseReportingFormat.words(patient)));
    }

    @Test
    void theLastStepOfANameHolds() {
        assertEquals(patient("AGE=40"), patient("AGE=65; AGE=40"));
        assertEquals(patient(""), patient("AGE=65; AGE=UNKNOWN"));
        assertEquals(patient(""), patient("ONSET=2 h; ONSET=UNKNOWN"));
        assertEquals(patient("SEX=MALE"), patient("SEX=UNKNOWN; SEX=MALE"));
    }

    @Test
    void aDraftIsReadBackFromItsWords() {
        CaseDraft odd = new CaseDraft(List.of("TAKES=a; b|#\\ \u202e\n ", "AGE=33"));
        assertEquals(odd, CaseDraft.of(odd.toString()));
        assertTrue(odd.toString().chars().allMatch(c -> c >= ' ' && c <= '~'), odd.toString());
        assertEquals(
                CaseDraft.plainStrain(), CaseDraft.of(CaseDraft.plainStrain().toString()));
    }

    @Test
    void aCaseIsReportedAsStepsThatMakeItAgain() {
        PatientCase patient = CaseDraft.plainStrain()
                .with(
                        "SADDLE_NUMB=UNKNOWN; PREGNANCY=UNKNOWN; DOSE=IBUPROFEN 400 mg 21600.5 s; PRODUCT=NyQuil x2 3 h;"
                                + "AMOUNT=Tylenol 500 mg 1 h; TAKES=warfarin; AGREED=NAPROXEN; TEMPERATURE=38.2 C; TRAUMA_AGO=14 d")
                .patient();
        assertEquals(patient, patient(CaseReportingFormat.words(patient)));
    }

    @Test
    void stepsThatCannotBeReadAreQuoted() {
        for (String step :
                List.of("nothing", "AGE=old", "NO_SUCH_INPUT=PRESENT", "DOSE=IBUPROFEN", "ONSET=20", "SEX=NEITHER")) {
            IllegalArgumentException refused = assertThrows(
                    IllegalArgumentException.class, () -> CaseDraft.of(step).patient());
            assertTrue(refused.getMessage().contains("\"" + step + "\""), refused.getMessage());
        }
    }

    @Test
    void aCaseThatCannotBeIsRefused() {
        CaseDraft impossible = CaseDraft.of("SEX=MALE; PREGNANCY=YES");
        assertThrows(InvalidCaseException.class, impossible::patient);
        assertFalse(impossible.valid().isPresent());
    }
}
