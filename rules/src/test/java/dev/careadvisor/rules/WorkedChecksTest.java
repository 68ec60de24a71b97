package dev.careadvisor.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.careadvisor.advice.CareAdvice;
import dev.careadvisor.advice.LimitKind;
import dev.careadvisor.advice.Reason;
import dev.careadvisor.advice.Severity;
import dev.careadvisor.advice.WithheldRemedy;
import dev.careadvisor.remedy.Remedy;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The worked checks B-71 and B-75 to B-78; B-70 and B-72 to B-74 are in AdviceTest and DosePlannerTest. */
class WorkedChecksTest {

    private static CareAdvice advice(String changes) {
        ExampleCase example = ExampleCase.of(changes);
        return example.advisor(RuleProbe.RULEBASE).evaluate(example.patient());
    }

    private static WithheldRemedy withheld(CareAdvice advice, Remedy remedy) {
        return advice.withheld().stream()
                .filter(w -> w.remedy() == remedy)
                .findFirst()
                .orElseThrow();
    }

    /** B-71: 440 mg, then 220 mg eight hours later: above the cap of this library, so no third dose. */
    @Test
    void naproxenAboveTheCapIsRefused() {
        WithheldRemedy naproxen = withheld(
                advice("DOSE=NAPROXEN 440 mg 16 h; DOSE=NAPROXEN 220 mg 8 h; NSAID_DOSE_DAYS=1"), Remedy.NAPROXEN);
        assertEquals(Severity.CAP, naproxen.severity());
        assertEquals(
                LimitKind.DAILY_DOSE,
                naproxen.allowance().orElseThrow().binding().kind());
        assertEquals("440 mg", naproxen.allowance().orElseThrow().binding().formatted());
    }

    /** B-75: plain low-dose aspirin an hour after ibuprofen: avoided; enteric coated: no timing is offered. */
    @Test
    void ibuprofenBesideLowDoseAspirinIsAvoided() {
        String doses = "DOSE=IBUPROFEN 400 mg 11 h; DOSE=ASPIRIN 81 mg 10 h; NSAID_DOSE_DAYS=1; ";
        List<String> plain =
                withheld(advice(doses + "ASPIRIN_ENTERIC_COATED=ABSENT"), Remedy.IBUPROFEN).reasons().stream()
                        .map(Reason::ruleId)
                        .toList();
        assertTrue(plain.contains("C-018.1"), plain.toString());
        List<String> coated =
                withheld(advice(doses + "ASPIRIN_ENTERIC_COATED=PRESENT"), Remedy.IBUPROFEN).reasons().stream()
                        .map(Reason::ruleId)
                        .toList();
        assertTrue(coated.contains("C-019"), coated.toString());
    }

    /** B-76: 400 mg of magnesium from an antacid leave nothing of 350 mg. */
    @Test
    void magnesiumOnTopOfAnAntacidIsRefused() {
        CareAdvice advice = advice("DOSE=MAGNESIUM 400 mg 5 h; MAGNESIUM_DAYS=1; MAGNESIUM_ELEMENTAL_KNOWN=PRESENT");
        assertTrue(advice.recommended(Remedy.MAGNESIUM).isEmpty());
        assertTrue(advice.withheld().stream().anyMatch(w -> w.remedy() == Remedy.MAGNESIUM)
                || advice.pending().stream().anyMatch(p -> p.remedy() == Remedy.MAGNESIUM));
    }

    /** B-77: an amount of the compound is not an amount of magnesium. */
    @Test
    void magnesiumOfUnknownElementalContentWaits() {
        assertTrue(advice("MAGNESIUM_ELEMENTAL_KNOWN=ABSENT")
                .recommended(Remedy.MAGNESIUM)
                .isEmpty());
    }

    /** B-78: the article rubs arnica in hourly; the cap is three times a day. */
    @Test
    void arnicaIsCappedAtThreeTimesADay() {
        assertEquals(
                "3",
                advice("ONSET=100 h")
                        .recommended(Remedy.ARNICA_GEL)
                        .orElseThrow()
                        .limit(LimitKind.SESSIONS_PER_DAY)
                        .orElseThrow()
                        .formatted());
    }
}
