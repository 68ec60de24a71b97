package dev.careadvisor.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The words for the person can be read by most people, and make no claim that the clinical tables forbid. */
class ReadingLevelTest {

    private static final Pattern WORD = Pattern.compile("[\\p{L}’']+");
    private static final Pattern VOWELS = Pattern.compile("[aeiouy]+");

    /** Names of medicines and body parts, which have no shorter word, count as one syllable. */
    private static final Set<String> NAMES = Set.of(
            "acetaminophen",
            "paracetamol",
            "ibuprofen",
            "naproxen",
            "aspirin",
            "magnesium",
            "capsaicin",
            "menthol",
            "diclofenac",
            "lidocaine",
            "arnica",
            "cyclobenzaprine",
            "metaxalone",
            "methocarbamol",
            "warfarin",
            "salicylate",
            "bladder",
            "shoulder",
            "abdomen",
            "kidney",
            "stomach",
            "medicine",
            "medicines",
            "clinician",
            "pharmacist",
            "emergency",
            "inflammatory",
            "anti",
            "epsom",
            "camphor",
            "chiropractor",
            "acupuncture",
            "physical",
            "therapist",
            "therapy",
            "diabetes",
            "arthritis",
            "pregnancy",
            "pregnant",
            "allergy",
            "opioid",
            "relaxant",
            "steroid",
            "antibiotic",
            "antidepressant",
            "supplement",
            "milligrams");

    private static double grade(String text) {
        String plain = text.replaceAll("\\{\\d+}", "10").replaceAll("\\[[^]]*]", "");
        int sentences = Math.max(1, plain.split("[.!?:;](\\s|$)").length);
        int words = 0;
        int syllables = 0;
        Matcher matcher = WORD.matcher(plain);
        while (matcher.find()) {
            words++;
            syllables += syllables(matcher.group().toLowerCase(Locale.ROOT));
        }
        return words == 0 ? 0 : 0.39 * words / sentences + 11.8 * syllables / words - 15.59;
    }

    private static int syllables(String word) {
        if (NAMES.contains(word)) {
            return 1;
        }
        String stem = word.replaceAll("(?<=[^aeiouy])(es|ed|e)$", "");
        int count = 0;
        Matcher matcher = VOWELS.matcher(stem);
        while (matcher.find()) {
            count++;
        }
        return Math.max(1, count);
    }

    private static Map<String, String> words() {
        Map<String, String> words = new TreeMap<>();
        for (String name : List.of("advice", "rules", "conflicts")) {
            ResourceBundle bundle = ResourceBundle.getBundle("dev.careadvisor.text." + name, Locale.ROOT);
            for (String key : bundle.keySet()) {
                if (!key.startsWith("format.") && !key.startsWith("clinician.") && !key.startsWith("title.")) {
                    words.put(name + ":" + key, bundle.getString(key));
                }
            }
        }
        return words;
    }

    @Test
    void theAverageIsAtMostGradeEight() {
        double average = words().values().stream()
                .mapToDouble(ReadingLevelTest::grade)
                .average()
                .orElseThrow();
        assertTrue(average <= 8, "the average grade is " + average);
    }

    @Test
    void noItemIsAboveGradeEleven() {
        List<String> hard = new ArrayList<>();
        words().forEach((key, text) -> {
            // A handful of words gives no meaningful grade.
            if (text.split(" ").length >= 8 && grade(text) > 11) {
                hard.add("%.1f %s = %s".formatted(grade(text), key, text));
            }
        });
        assertEquals(List.of(), hard);
    }

    /** Claims of the articles that the clinical tables mark as not to be repeated (section 0.4 and the CLM rows of table E). */
    @Test
    void noForbiddenClaimIsMade() {
        List<Pattern> claims = List.of(
                Pattern.compile("120 (spinal )?muscles"),
                Pattern.compile("3 ?(%|percent|per cent) (dehydr|water|fluid)"),
                Pattern.compile("20 ?(-|to) ?40 ?(%|percent)"),
                Pattern.compile("absorbs? (faster|quick)"),
                Pattern.compile("stops? (a|the|your) spasm in"),
                Pattern.compile("(best|fastest|quickest) (natural|way|method)"),
                Pattern.compile("65 million"),
                Pattern.compile("63 ?%"),
                Pattern.compile("heat (is|makes it) (always )?(harmful|worse)"),
                Pattern.compile("do(es)? not worry|don.t worry"),
                Pattern.compile("(?<!not )proven to|cure[sd]?\\b|guarantee"));
        Set<String> made = new TreeSet<>();
        words().forEach((key, text) -> claims.forEach(claim -> {
            if (claim.matcher(text.toLowerCase(Locale.ROOT)).find()) {
                made.add(key + " = " + text);
            }
        }));
        assertEquals(Set.of(), made);
    }
}
