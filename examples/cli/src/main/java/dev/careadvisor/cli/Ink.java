package dev.careadvisor.cli;

import dev.careadvisor.advice.Urgency;

/** Bold and colour, or neither. */
record Ink(boolean on) {

    private static final String BOLD = "\u001b[1m";
    private static final String FAINT = "\u001b[2m";
    private static final String PLAIN = "\u001b[0m";

    String urgency(Urgency urgency, String text) {
        return paint(BOLD + "\u001b[" + colour(urgency) + "m", text);
    }

    String heading(String text) {
        return paint(BOLD, text);
    }

    String aside(String text) {
        return paint(FAINT, text);
    }

    private String paint(String codes, String text) {
        return on ? codes + text + PLAIN : text;
    }

    private static int colour(Urgency urgency) {
        return switch (urgency) {
            case CALL_EMERGENCY, EMERGENCY_DEPARTMENT -> 31;
            case SAME_DAY -> 33;
            case WITHIN_DAYS, ROUTINE -> 36;
            case SELF_CARE -> 32;
        };
    }
}
