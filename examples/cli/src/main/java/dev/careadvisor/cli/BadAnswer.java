package dev.careadvisor.cli;

/** What was typed cannot be used; the message names what was read and what is allowed. */
final class BadAnswer extends Exception {

    private BadAnswer(String message) {
        super(message);
    }

    static BadAnswer of(String what, String allowed) {
        return new BadAnswer(Phrases.say("bad", what, allowed));
    }

    static BadAnswer read(String text, String allowed) {
        return of(text.isEmpty() ? Phrases.say("bad.nothing") : Phrases.say("bad.read", shortened(text)), allowed);
    }

    /** What was typed, short enough to be quoted, and without anything that steers a terminal. */
    static String shortened(String text) {
        String plain = text.replaceAll("\\p{Cntrl}", "?");
        return plain.length() <= 60 ? plain : plain.substring(0, 60) + "...";
    }
}
