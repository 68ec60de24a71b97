package dev.careadvisor.rules;

import java.util.ArrayList;
import java.util.List;

/**
 * A strict parser of conditions: calls of predicates, joined by "&&" and "||", with parentheses, and by commas outside these. All else is
 * refused, for nobody would know what it reads.
 */
final class ConditionParser {

    private static final char END = '\0';

    private final String text;
    private final List<PredicateCall> calls = new ArrayList<>();
    private int at;

    private ConditionParser(String text) {
        this.text = text;
    }

    /**
     * The calls in a condition, in the order of the text.
     *
     * @throws IllegalArgumentException if any of the text is something else, or names an input that there is not
     */
    static List<PredicateCall> calls(String text) {
        ConditionParser parser = new ConditionParser(text);
        parser.read();
        return List.copyOf(parser.calls);
    }

    private void read() {
        skipSpace();
        if (at == text.length()) {
            return;
        }
        do {
            readJoined();
        } while (skips(","));
        if (at < text.length()) {
            throw unexpected("\",\", \"||\", \"&&\" or the end");
        }
    }

    private void readJoined() {
        do {
            readOne();
        } while (skips("||") || skips("&&"));
    }

    private void readOne() {
        if (skips("(")) {
            readJoined();
            expect(")");
            return;
        }
        if (!isLower(peek())) {
            throw unexpected("a predicate");
        }
        String name = word();
        expect("(");
        List<Argument> arguments = new ArrayList<>();
        if (!skips(")")) {
            do {
                arguments.add(argument());
            } while (skips(","));
            expect(")");
        }
        calls.add(PredicateCall.of(name, List.copyOf(arguments)));
    }

    private Argument argument() {
        if (peek() == '-' || isDigit(peek())) {
            return number();
        }
        int begin = at;
        String type = isUpper(peek()) ? word() : "";
        if (!type.isEmpty() && peek() == '.') {
            at++;
            String name = constantName();
            if (!name.isEmpty()) {
                skipSpace();
                return Constant.of(type, name);
            }
        }
        at = begin;
        throw unexpected("a constant or a number");
    }

    private String constantName() {
        int begin = at;
        while (isUpper(peek()) || (at > begin && (isDigit(peek()) || peek() == '_'))) {
            at++;
        }
        return text.substring(begin, at);
    }

    private Argument number() {
        int begin = at;
        at += peek() == '-' ? 1 : 0;
        digits();
        if (peek() == '.') {
            at++;
            digits();
        }
        Argument number = new Numeral(Double.parseDouble(text.substring(begin, at)));
        skipSpace();
        return number;
    }

    private void digits() {
        if (!isDigit(peek())) {
            throw unexpected("a digit");
        }
        while (isDigit(peek())) {
            at++;
        }
    }

    private String word() {
        int begin = at;
        while (isLower(peek()) || isUpper(peek()) || isDigit(peek()) || peek() == '_') {
            at++;
        }
        return text.substring(begin, at);
    }

    private boolean skips(String symbol) {
        if (!text.startsWith(symbol, at)) {
            return false;
        }
        at += symbol.length();
        skipSpace();
        return true;
    }

    private void expect(String symbol) {
        if (!skips(symbol)) {
            throw unexpected("\"" + symbol + "\"");
        }
    }

    private void skipSpace() {
        while (Character.isWhitespace(peek())) {
            at++;
        }
    }

    private char peek() {
        return at < text.length() ? text.charAt(at) : END;
    }

    private static boolean isLower(char c) {
        return c >= 'a' && c <= 'z';
    }

    private static boolean isUpper(char c) {
        return c >= 'A' && c <= 'Z';
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private IllegalArgumentException unexpected(String expected) {
        return new IllegalArgumentException(
                "expected " + expected + " at character " + (at + 1) + " of the condition \"" + text + "\"");
    }
}
