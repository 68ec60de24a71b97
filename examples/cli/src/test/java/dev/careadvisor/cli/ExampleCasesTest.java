package dev.careadvisor.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ExampleCasesTest {

    private static final JsonMapper JSON = new JsonMapper();

    private static JsonNode advice(String example, String... options) {
        String[] arguments = new String[options.length + 2];
        arguments[0] = "--json";
        arguments[1] = Run.example(example);
        System.arraycopy(options, 0, arguments, 2, options.length);
        Run run = Run.of(arguments);
        assertEquals(0, run.status(), run.err());
        return JSON.readTree(run.out());
    }

    private static boolean recommends(JsonNode advice, String remedy) {
        return advice.get("recommendations")
                .valueStream()
                .anyMatch(r -> r.path("remedy").asString("").equals(remedy));
    }

    private static boolean recommendsAnyRemedy(JsonNode advice) {
        return advice.get("recommendations").valueStream().anyMatch(r -> r.has("remedy"));
    }

    /** The page in one line, so that a sentence is found however it was wrapped. */
    private static String page(String example) {
        return Run.of("--zone=UTC", Run.example(example)).out().replaceAll("\\s+", " ");
    }

    @Test
    void everyExampleIsEvaluatedToItsEnd() {
        assertTrue(Run.examples().size() >= 8);
        for (String example : Run.examples()) {
            assertEquals("COMPLETE", advice(example).get("completeness").asString(), example);
        }
    }

    @Test
    void articleFollowerIsRefusedTheFourthIbuprofen() {
        JsonNode advice = advice("article-follower");
        assertEquals("SELF_CARE", advice.get("urgency").asString());
        assertFalse(recommends(advice, "IBUPROFEN"));
        assertFalse(recommends(advice, "HEAT_PAD"));
        String page = page("article-follower");
        assertTrue(page.contains("Ibuprofen: none now."), page);
        assertTrue(page.contains("1,200 mg in any 24 hours"), page);
        assertTrue(page.contains("400 mg is allowed from Mon 2 Mar 2026 23:30 UTC"), page);
    }

    @Test
    void articleFollowerMayHaveHeatOnlyByTheGuidelines() {
        assertFalse(recommends(advice("article-follower"), "HEAT_WRAP"));
        JsonNode guideline = advice("article-follower", "--guideline-heat");
        assertEquals("GUIDELINE", guideline.at("/record/policies/heat").asString());
    }

    @Test
    void urinaryRetentionIsAnEmergencyWithoutAnyRemedy() {
        JsonNode advice = advice("urinary-retention");
        assertEquals("CALL_EMERGENCY", advice.get("urgency").asString());
        assertFalse(recommendsAnyRemedy(advice));
        String page = page("urinary-retention");
        assertTrue(page.startsWith("CALL YOUR LOCAL EMERGENCY NUMBER NOW"), page);
        assertFalse(page.contains(" Doses "), page);
    }

    @Test
    void almostEmptyIsNotClearedAndAsksForEmergencySignsFirst() {
        JsonNode advice = advice("almost-empty");
        assertEquals("NOT_CLEARED", advice.get("clearance").asString());
        assertEquals("SAME_DAY", advice.get("urgency").asString());
        assertFalse(recommendsAnyRemedy(advice));
        assertEquals("SCREEN.EMERGENCY_SIGNS", advice.at("/openQuestions/0/key").asString());
    }

    @Test
    void feverAndAFallAt71AreSeenByAClinician() {
        for (String example : new String[] {"fever", "fall-at-71"}) {
            JsonNode advice = advice(example);
            assertFalse(advice.get("urgency").asString().equals("SELF_CARE"), example);
            assertTrue(advice.get("redFlags")
                    .valueStream()
                    .anyMatch(f -> f.get("status").asString().equals("PRESENT")));
        }
    }

    @Test
    void ibuprofenIsNotForAnyoneOnWarfarinOrWithKidneyDiseaseOrPregnant() {
        for (String example : new String[] {"nsaid-user-on-warfarin", "kidney-disease", "pregnant-24-weeks"}) {
            assertFalse(recommends(advice(example), "IBUPROFEN"), example);
        }
    }

    @Test
    void recoveryOnDayFiveIsSelfCare() {
        assertEquals("SELF_CARE", advice("day-five-recovering").get("urgency").asString());
        assertEquals("SELF_CARE", advice("lifting-strain").get("urgency").asString());
    }
}
