package dev.careadvisor.benchmarks.peer;

import dev.careadvisor.advice.Urgency;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Conditions of rule cards in FEEL, the expression language of DMN. Questions and numbers become inputs; what FEEL cannot say, such as doses in
 * a window of time, the host works out beforehand, as it would for any DMN model.
 */
final class FeelText {

    private static final Set<String> OF_QUESTIONS =
            Set.of("has", "hasAny", "hasAtLeast", "lacks", "lacksAll", "mayHave", "mayLack", "said");
    /** Calls that compare a number: where FEEL finds the number, and how it is compared. */
    private static final Map<String, String[]> OF_NUMBERS = Map.ofEntries(
            Map.entry("atLeast", new String[] {"high", ">="}),
            Map.entry("above", new String[] {"high", ">"}),
            Map.entry("below", new String[] {"low", "<"}),
            Map.entry("atMost", new String[] {"low", "<="}),
            Map.entry("mayBeAtLeast", new String[] {"mayBeHigh", ">="}),
            Map.entry("mayBeAbove", new String[] {"mayBeHigh", ">"}),
            Map.entry("mayBeBelow", new String[] {"mayBeLow", "<"}),
            Map.entry("mayBeAtMost", new String[] {"mayBeLow", "<="}),
            Map.entry("knownAtLeast", new String[] {"knownHigh", ">="}),
            Map.entry("knownAbove", new String[] {"knownHigh", ">"}),
            Map.entry("knownBelow", new String[] {"knownLow", "<"}),
            Map.entry("onsetAtLeast", new String[] {"high", ">="}),
            Map.entry("onsetAbove", new String[] {"high", ">"}),
            Map.entry("onsetBelow", new String[] {"low", "<"}),
            Map.entry("onsetAtMost", new String[] {"low", "<="}),
            Map.entry("onsetMayBeAtLeast", new String[] {"mayBeHigh", ">="}),
            Map.entry("onsetMayBeAbove", new String[] {"mayBeHigh", ">"}));

    private final Map<FeelInput, String> inputs = new LinkedHashMap<>();

    /** What the translated conditions look at, with the Java that works it out. */
    Map<FeelInput, String> inputs() {
        return inputs;
    }

    /** A condition in FEEL. */
    String of(String condition) {
        String text = condition.strip();
        for (String[] operator : new String[][] {{",", " and "}, {"||", " or "}, {"&&", " and "}}) {
            List<String> parts = Condition.split(text, operator[0]);
            if (parts.size() > 1) {
                return parts.stream().map(this::of).collect(Collectors.joining(operator[1]));
            }
        }
        if (text.startsWith("(")) {
            return "(" + of(text.substring(1, text.length() - 1)) + ")";
        }
        return call(text);
    }

    private String call(String text) {
        int open = text.indexOf('(');
        String name = text.substring(0, open);
        List<String> arguments = new ArrayList<>(Condition.split(text.substring(open + 1, text.length() - 1), ","));
        if (name.equals("urgencyAtLeast")) {
            return "urgency <= " + rank(arguments.get(0));
        }
        if (name.equals("inPhase")) {
            return "("
                    + arguments.stream()
                            .map(phase -> "phase = " + quoted(phase))
                            .collect(Collectors.joining(" or ")) + ")";
        }
        if (OF_NUMBERS.containsKey(name)) {
            return number(name, arguments);
        }
        return OF_QUESTIONS.contains(name) ? questions(name, arguments) : told(text);
    }

    static int rank(String urgency) {
        return Urgency.valueOf(constant(urgency)).ordinal();
    }

    static String quoted(String constant) {
        return '"' + constant(constant) + '"';
    }

    private static String constant(String qualified) {
        return qualified.substring(qualified.indexOf('.') + 1).strip();
    }

    private String number(String name, List<String> arguments) {
        String[] how = OF_NUMBERS.get(name);
        boolean onset = name.startsWith("onset");
        String limit = arguments.get(onset ? 0 : 1);
        String of = onset ? "ONSET" : constant(arguments.get(0));
        String call = "r." + name + "(" + String.join(", ", arguments) + ")";
        inputs.put(new FeelInput(how[0], of, how[1], limit), call);
        return how[0] + "." + of + " " + how[1] + " " + limit;
    }

    private String questions(String name, List<String> arguments) {
        String group =
                switch (name) {
                    case "hasAny", "hasAtLeast" -> "has";
                    case "lacksAll" -> "lacks";
                    default -> name;
                };
        List<String> questions = name.equals("hasAtLeast") ? arguments.subList(1, arguments.size()) : arguments;
        List<String> terms =
                questions.stream().map(question -> question(group, question)).toList();
        if (name.equals("hasAtLeast")) {
            return "count([" + String.join(", ", terms) + "][item = true]) >= " + arguments.get(0);
        }
        String joined = String.join(name.equals("lacksAll") ? " and " : " or ", terms);
        return terms.size() == 1 ? joined : "(" + joined + ")";
    }

    private String question(String group, String question) {
        String name = question.replace('.', '_');
        inputs.put(new FeelInput(group, name, "", ""), "r." + group + "(" + question + ")");
        return group + "." + name;
    }

    private String told(String call) {
        String name = call.replaceAll("[^A-Za-z0-9]+", "_").replaceAll("_$", "");
        inputs.put(new FeelInput("told", name, "", ""), "r." + call);
        return "told." + name;
    }
}
