package dev.careadvisor.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.careadvisor.CareAdvisor;
import dev.careadvisor.advice.CareAdvice;
import dev.careadvisor.advice.OpenQuestion;
import dev.careadvisor.advice.Voice;
import dev.careadvisor.medicine.Ingredient;
import dev.careadvisor.patient.Mass;
import dev.careadvisor.patient.Measurement;
import dev.careadvisor.patient.MedicineClass;
import dev.careadvisor.patient.PatientCase;
import dev.careadvisor.patient.Region;
import dev.careadvisor.patient.Screen;
import dev.careadvisor.patient.Sex;
import dev.careadvisor.patient.Trend;
import dev.careadvisor.patient.Trigger;
import dev.careadvisor.remedy.Remedy;
import dev.careadvisor.text.AdviceText.Item;
import dev.careadvisor.text.AdviceText.Kind;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What is said of doses, of the end of an advice and of what to watch for. */
class AdviceWordsTest {

    private static final Instant NOW = Instant.parse("2026-03-02T18:00:00Z");
    private static final CareAdvisor ADVISOR = CareAdvisor.standard();

    private static PatientCase.Builder strain(Duration since) {
        return PatientCase.builder()
                .asOf(NOW)
                .onset(NOW.minus(since))
                .ageYears(33)
                .sexAtBirth(Sex.MALE)
                .weight(Mass.kilograms(82))
                .region(Region.LUMBAR)
                .trigger(Trigger.LIFT_TWIST)
                .painNow(3)
                .painTrend(Trend.BETTER)
                .measured(Measurement.ALCOHOL, BigDecimal.ZERO)
                .measured(Measurement.NSAID_DOSE_DAYS, 0)
                .measured(Measurement.ACETAMINOPHEN_DAYS, 0)
                .screenedAll(Set.of(Screen.values()));
    }

    private static List<Item> section(CareAdvice advice, Voice voice, Kind kind) {
        return AdviceText.of(advice, voice, Locale.ENGLISH, ZoneId.of("UTC")).sections().stream()
                .filter(section -> section.kind() == kind)
                .flatMap(section -> section.items().stream())
                .toList();
    }

    private static List<String> dose(PatientCase.Builder patient, Voice voice, String name) {
        return section(ADVISOR.evaluate(patient.build()), voice, Kind.DOSES).stream()
                .filter(item -> item.text().startsWith(name))
                .findFirst()
                .orElseThrow()
                .details();
    }

    @Test
    void aPlanSaysTheNextTimeHowManyMoreAndTheLastDay() {
        List<String> said = dose(strain(Duration.ofHours(20)), Voice.PERSON, "Ibuprofen");
        assertTrue(
                said.contains("If you take 200 mg now, the next 200 mg may follow from Tue 3 Mar 2026 00:00 UTC."),
                said.toString());
        assertTrue(
                said.contains("In the 24 hours that begin with that dose, at most 3 more of 200 mg each."),
                said.toString());
        assertTrue(said.contains("From Sun 8 Mar 2026 on, take no more of it."), said.toString());
        assertTrue(said.contains("Take ibuprofen with food or milk."), said.toString());
        List<String> clinician = dose(strain(Duration.ofHours(20)), Voice.CLINICIAN, "Ibuprofen");
        assertTrue(clinician.contains("No dose from Sun 8 Mar 2026 18:00 UTC on."), clinician.toString());
    }

    @Test
    void whatToCheckOnOtherPacksStandsBesideTheDoseAndNowhereElse() {
        CareAdvice advice = ADVISOR.evaluate(strain(Duration.ofHours(20)).build());
        String packs = "Many cold, flu, sleep and pain products contain acetaminophen.";
        assertTrue(section(advice, Voice.PERSON, Kind.DOSES).toString().contains(packs));
        assertFalse(section(advice, Voice.PERSON, Kind.DO_NOW).toString().contains(packs));
    }

    @Test
    void whatAllMedicinesShareIsSaidOnce() {
        String page = ADVISOR.evaluate(strain(Duration.ofHours(20)).build()).text(Voice.PERSON, Locale.ENGLISH);
        assertEquals(2, page.split("Take the lowest dose for the fewest days", -1).length);
    }

    @Test
    void noDoseIsPromisedForAfterTheEnd() {
        // The episode is 14 days old in two hours, the next dose would be allowed in five.
        PatientCase.Builder patient = strain(Duration.ofHours(14 * 24 - 2))
                .took(Ingredient.ACETAMINOPHEN, Mass.milligrams(1000), NOW.minus(Duration.ofHours(1)));
        CareAdvice advice = ADVISOR.evaluate(patient.build());
        List<Item> doses = section(advice, Voice.PERSON, Kind.DOSES);
        assertFalse(doses.isEmpty());
        doses.stream().filter(item -> item.text().startsWith("Acetaminophen")).forEach(item -> {
            assertFalse(item.toString().contains("is allowed from"), item.toString());
            assertTrue(
                    item.details().contains("The days for it are over: take no more of it for this pain."),
                    item.toString());
        });
        assertTrue(
                section(advice, Voice.PERSON, Kind.WITHHELD).stream()
                        .anyMatch(item -> item.text().equals("Acetaminophen (paracetamol): no more.")),
                section(advice, Voice.PERSON, Kind.WITHHELD).toString());
    }

    @Test
    void theHourIsSaidOnlyWhenADoseIsStillOpenOnTheLastDay() {
        PatientCase.Builder patient = strain(Duration.ofHours(14 * 24 - 2))
                .took(Ingredient.ACETAMINOPHEN, Mass.milligrams(1000), NOW.minus(Duration.ofHours(7)));
        List<String> said = dose(patient, Voice.PERSON, "Acetaminophen");
        assertTrue(said.contains("After Mon 2 Mar 2026 20:00 UTC, take no more of it."), said.toString());
        assertTrue(said.contains("If you take 1,000 mg now, take no other dose of it after that."), said.toString());
    }

    @Test
    void spacingIsASchedule() {
        PatientCase.Builder patient = strain(Duration.ofHours(20)).present(MedicineClass.QUINOLONE);
        List<String> said = dose(patient, Voice.PERSON, "Magnesium");
        assertTrue(
                said.contains(
                        "Around a dose at Mon 2 Mar 2026 18:00 UTC, take none of these after Mon 2 Mar 2026 16:00 UTC"
                                + " and before Tue 3 Mar 2026 00:00 UTC: A quinolone antibiotic (such as ciprofloxacin or levofloxacin)."),
                said.toString());
    }

    @Test
    void anAdviceSaysWhyItEnds() {
        String phase = section(ADVISOR.evaluate(strain(Duration.ofHours(47)).build()), Voice.PERSON, Kind.URGENCY)
                .toString();
        assertTrue(
                phase.contains(
                        "This advice holds until Mon 2 Mar 2026 19:00 UTC if nothing changes: a new stage of the pain begins."),
                phase);
    }

    @Test
    void aDoseOrMedicineInTheWayIsNamedAsItWasTaken() {
        assertEquals(
                List.of("Ibuprofen 400 mg Mon 2 Mar 2026 17:00 UTC: not taken"),
                inTheWay(strain(Duration.ofHours(20))
                        .took(Ingredient.IBUPROFEN, Mass.milligrams(400), NOW.minus(Duration.ofHours(1)))));
        assertEquals(
                List.of("warfarin: not taken"),
                inTheWay(strain(Duration.ofHours(20)).takes("warfarin")));
    }

    /** What naproxen's smallest change reads like, under its first sentence. */
    private static List<String> inTheWay(PatientCase.Builder builder) {
        PatientCase patient = builder.build();
        List<String> said = ExplanationText.of(
                        Remedy.NAPROXEN,
                        ADVISOR.evaluate(patient).whyNot(Remedy.NAPROXEN),
                        ADVISOR.smallestChange(patient, Remedy.NAPROXEN),
                        ADVISOR.offers(Remedy.NAPROXEN),
                        Voice.PERSON,
                        Locale.ENGLISH,
                        ZoneId.of("UTC"))
                .changes();
        return said.subList(1, said.size());
    }

    @Test
    void aClinicianReadsTheTripwiresByLevel() {
        CareAdvice advice = ADVISOR.evaluate(strain(Duration.ofHours(20)).build());
        List<Item> clinician = section(advice, Voice.CLINICIAN, Kind.SAFETY_NET);
        assertEquals(
                3,
                clinician.stream()
                        .filter(item -> item.text().startsWith("Tripwires to U"))
                        .count());
        assertTrue(clinician.stream().anyMatch(item -> item.text().contains("Vomit with blood in it")));
        assertEquals(3, section(advice, Voice.PERSON, Kind.SAFETY_NET).size());
    }

    @Test
    void aQuestionSaysWhyItIsAsked() {
        CareAdvice advice = ADVISOR.evaluate(PatientCase.builder().asOf(NOW).build());
        for (OpenQuestion question : advice.openQuestions()) {
            for (Voice voice : Voice.values()) {
                QuestionText text = QuestionText.of(question, voice, Locale.ENGLISH);
                assertFalse(text.why().isEmpty(), question.key());
                assertFalse(text.question().contains("."), text.question());
                text.options().forEach(option -> assertFalse(option.text().contains("_"), option.text()));
            }
        }
        OpenQuestion first = advice.openQuestions().get(0);
        assertTrue(QuestionText.of(first, Voice.PERSON, Locale.ENGLISH)
                .why()
                .startsWith("An answer can show that you need the emergency service now."));
    }
}
