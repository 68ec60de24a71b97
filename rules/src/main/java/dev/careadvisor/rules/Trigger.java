package dev.careadvisor.rules;

import dev.careadvisor.patient.Input;
import dev.careadvisor.patient.Question;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What a rule cannot do without: questions of which at least one must be present, or unknown, for the rule to say anything on either
 * reading. Derived from the text of its condition.
 *
 * <p>A condition is parts joined by "and"; each must hold. A part that only asks whether something is there fails if nothing of it is, for
 * conditions never negate. Of several such parts the one with the fewest questions is taken.
 */
final class Trigger {

    private static final Pattern NAME_OF_CALL = Pattern.compile("\\b([a-z]\\w*)\\(");

    /** The predicates that are false on both readings if nothing that they name is present or unknown. */
    private static final Set<String> ASKING_FOR_PRESENCE = Set.of("has", "hasAny", "hasAtLeast", "said", "mayHave");

    private Trigger() {}

    static Optional<List<Question>> of(String condition) {
        List<String> parts = new ArrayList<>();
        split(condition, parts);
        return parts.stream()
                .map(Trigger::questions)
                .flatMap(Optional::stream)
                .min(Comparator.comparingInt(List::size));
    }

    /** The parts that must all hold, each as small as can be told without understanding it. */
    private static void split(String condition, List<String> parts) {
        String text = condition.strip();
        List<String> pieces = pieces(text, ",");
        if (pieces.size() == 1 && pieces(text, "||").size() == 1) {
            pieces = pieces(text, "&&");
        }
        if (pieces.size() > 1) {
            pieces.forEach(piece -> split(piece, parts));
        } else if (text.startsWith("(") && closing(text) == text.length() - 1) {
            split(text.substring(1, text.length() - 1), parts);
        } else {
            parts.add(text);
        }
    }

    /** Cut where a separator stands outside all parentheses. */
    private static List<String> pieces(String text, String separator) {
        List<String> pieces = new ArrayList<>();
        int depth = 0;
        int begin = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            depth += c == '(' ? 1 : c == ')' ? -1 : 0;
            if (depth == 0 && text.startsWith(separator, i)) {
                pieces.add(text.substring(begin, i));
                begin = i + separator.length();
                i = begin - 1;
            }
        }
        pieces.add(text.substring(begin));
        return pieces;
    }

    private static int closing(String text) {
        int depth = 0;
        for (int i = 0; i < text.length(); i++) {
            depth += text.charAt(i) == '(' ? 1 : text.charAt(i) == ')' ? -1 : 0;
            if (depth == 0) {
                return i;
            }
        }
        return -1;
    }

    private static Optional<List<Question>> questions(String part) {
        boolean asksForPresence =
                NAME_OF_CALL.matcher(part).results().allMatch(call -> ASKING_FOR_PRESENCE.contains(call.group(1)));
        if (!asksForPresence) {
            return Optional.empty();
        }
        List<Question> questions = new ArrayList<>();
        for (Input input : RuleCards.inputs(part)) {
            if (!(input instanceof Question question)) {
                return Optional.empty();
            }
            questions.add(question);
        }
        return questions.isEmpty() ? Optional.empty() : Optional.of(questions);
    }
}
