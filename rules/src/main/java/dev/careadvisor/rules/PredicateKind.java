package dev.careadvisor.rules;

import java.util.List;

/** What a predicate looks at, as far as its name and its arguments tell. */
enum PredicateKind {
    /** Answers and nothing else. */
    ANSWERS,
    /** The setting of a reading and nothing else: urgency, phase or policies. */
    SETTING,
    /** A measurement, compared with a limit. */
    LIMIT,
    /** Pain scores, of which the values count. */
    PAIN_RISE,
    /** The time since the onset, compared with a limit. */
    ONSET,
    /** Anything, the clock included. A new predicate is slow but right as long as it is one of these. */
    OTHER;

    static PredicateKind of(String name, List<Argument> arguments) {
        return switch (name) {
            case "has", "hasAny", "said", "mayHave", "lacks", "lacksAll", "mayLack", "is", "mayBe" ->
                areAnswers(arguments) ? ANSWERS : OTHER;
            case "hasAtLeast" -> areNumberAndAnswers(arguments) ? ANSWERS : OTHER;
            case "urgencyAtLeast", "urgencyIs", "inPhase", "heatPolicy", "labelRegion", "dayLimits" ->
                nameNoInput(arguments) ? SETTING : OTHER;
            case "atLeast",
                    "above",
                    "below",
                    "atMost",
                    "mayBeAtLeast",
                    "mayBeAbove",
                    "mayBeBelow",
                    "mayBeAtMost",
                    "knownBelow",
                    "knownAtLeast",
                    "knownAbove" -> arguments.size() == 2 && areMeasurementsAndNumber(arguments) ? LIMIT : OTHER;
            case "painRose", "painRoseSince" -> areMeasurementsAndNumber(arguments) ? PAIN_RISE : OTHER;
            case "onsetAtLeast", "onsetAbove", "onsetBelow", "onsetAtMost", "onsetMayBeAtLeast", "onsetMayBeAbove" ->
                arguments.size() == 1 && arguments.get(0) instanceof Numeral ? ONSET : OTHER;
            default -> OTHER;
        };
    }

    /** Whether it never asks the clock, unless it names a sign that is made of a measurement. */
    boolean isTimeless() {
        return this == ANSWERS || this == SETTING;
    }

    private static boolean areAnswers(List<Argument> arguments) {
        for (Argument argument : arguments) {
            if (!(argument instanceof Constant constant && constant.isAnswer())) {
                return false;
            }
        }
        return !arguments.isEmpty();
    }

    private static boolean areNumberAndAnswers(List<Argument> arguments) {
        return !arguments.isEmpty()
                && arguments.get(0) instanceof Numeral
                && areAnswers(arguments.subList(1, arguments.size()));
    }

    private static boolean nameNoInput(List<Argument> arguments) {
        for (Argument argument : arguments) {
            if (!(argument instanceof Constant constant && constant.inputs().isEmpty())) {
                return false;
            }
        }
        return !arguments.isEmpty();
    }

    private static boolean areMeasurementsAndNumber(List<Argument> arguments) {
        int last = arguments.size() - 1;
        for (int i = 0; i < last; i++) {
            if (!(arguments.get(i) instanceof Constant constant && constant.isMeasurement())) {
                return false;
            }
        }
        return last > 0 && arguments.get(last) instanceof Numeral;
    }
}
