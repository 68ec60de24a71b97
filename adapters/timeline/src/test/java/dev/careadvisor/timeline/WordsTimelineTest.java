package dev.careadvisor.timeline;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.careadvisor.advice.Forecast;
import dev.careadvisor.advice.Voice;
import dev.careadvisor.text.AdviceText;
import java.util.Enumeration;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** No sentence is hard-coded: with the bundle in wide letters, every plain word comes from the words of core, or is part of a time. */
class WordsTimelineTest {

    private static final Pattern WORD = Pattern.compile("[A-Za-z]+");
    private static final Set<String> CODES = Set.of(
            "mg", "GMT", "UTC", "Europe", "London", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun", "Mar", "BST");

    private static final class Wide extends ResourceBundle {
        private final ResourceBundle plain = Words.bundle(Locale.ROOT);

        @Override
        protected Object handleGetObject(String key) {
            String text = plain.getString(key);
            return key.startsWith("format.") ? text : wide(text);
        }

        @Override
        public Enumeration<String> getKeys() {
            return plain.getKeys();
        }
    }

    private static String wide(String text) {
        return text.chars()
                .map(c -> c < 128 && Character.isLetter(c) ? c - '!' + 0xFF01 : c)
                .mapToObj(Character::toString)
                .collect(Collectors.joining());
    }

    private static Stream<String> words(String text) {
        return WORD.matcher(text).results().map(MatchResult::group);
    }

    /** The words of core, out of its bundles. */
    private static Set<String> wordsOfCore() {
        Set<String> words = new TreeSet<>(CODES);
        for (String name : List.of("advice", "rules", "questions")) {
            ResourceBundle bundle = ResourceBundle.getBundle("dev.careadvisor.text." + name, Locale.ROOT);
            bundle.keySet().stream()
                    .filter(
                            key -> key.matches(
                                    "(remedy|do|limit|urgency|seekCare|emergency|withheld|title|safetyNet|disclaimer|validUntil|FINDING|[A-EX]-).*"))
                    .forEach(key -> words(bundle.getString(key)).forEach(words::add));
        }
        return words;
    }

    @Test
    void everyWordIsInABundle() {
        Set<String> known = wordsOfCore();
        Set<String> hardCoded = new TreeSet<>();
        for (Forecast forecast : Cases.all()) {
            Words words = Words.of(new Wide(), Locale.ENGLISH, Cases.LONDON, new Span(Cases.NOW, forecast.until()));
            Timeline timeline = Timeline.of(forecast, words);
            String said = timeline.text()
                    + timeline.picture().groups().stream()
                            .flatMap(group -> group.things().stream())
                            .filter(Placed.Line.class::isInstance)
                            .map(line -> ((Placed.Line) line).text())
                            .collect(Collectors.joining(" "));
            String ofCore = AdviceText.of(forecast.start(), Voice.PERSON, Locale.ENGLISH, Cases.LONDON)
                    .plain();
            Set<String> here = words(ofCore).collect(Collectors.toSet());
            words(said)
                    .filter(word -> !known.contains(word) && !here.contains(word))
                    .forEach(hardCoded::add);
        }
        // A word of core that was broken at the end of a line is found in the text.
        assertEquals(Set.of(), hardCoded);
    }

    @Test
    void everyKeyThatIsAskedForHasWords() {
        for (Forecast forecast : Cases.all()) {
            String svg = Cases.timeline(forecast).svg();
            Pattern key =
                    Pattern.compile(">[^<]*\\b(dose|key|course|phase|when|title|note|help|remedy|after)\\.[A-Za-z]");
            assertEquals(
                    List.of(),
                    key.matcher(svg).results().map(MatchResult::group).toList());
        }
    }
}
