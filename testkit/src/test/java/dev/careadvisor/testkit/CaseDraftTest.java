package dev.careadvisor.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

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
                        new DoseTaken.OfIngredient(
                                Ingredient.IBUPROFEN, Mass.milligrams(400), CaseDraft.AS_OF.minus(Duration.ofHours(6))),
                        new DoseTaken.OfProduct("Advil Cold & Sinus", 2, CaseDraft.AS_OF.minus(Duration.ofHours(3))),
                        new DoseTaken.OfProductAmount(
                                "Tylenol Extra", Mass.milligrams(500), CaseDraft.AS_OF.minus(Duration.ofMinutes(30)))),
                patient.doses());
        assertEquals(Set.of("warfarin"), patient.medicines());
        assertEquals(Set.of(Remedy.NAPROXEN), patient.clinicianAgreed());
        assertEquals("a-1", patient.caseId().orElseThrow());
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
