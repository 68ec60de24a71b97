package dev.careadvisor.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * A strict parser of conditions: calls, joined by commas (loosest), "||" and "&&" (tightest), with parentheses. All else is refused, a negation
 * above all, for whoever reads what this makes relies on there being none.
 */
final class ConditionParser {

    private static final char END = '\0';

    private final String text;
    private int at;

    ConditionParser(String text) {
        this.text = text;
    }

    ParsedCondition parse() {
        skipSpace();
        if (at == text.length()) {
            return new AllOf(List.of());
        }
        ParsedCondition condition = joined(",", this::alternatives, AllOf::new);
        if (at < text.length()) {
            throw unexpected("\",\", \"||\", \"&&\" or the end");
        }
        return condition;
    }

    private ParsedCondition alternatives() {
        return joined("||", this::together, AnyOf::new);
    }

    private ParsedCondition together() {
        return joined("&&", this::single, AllOf::new);
    }

    private ParsedCondition joined(
            String by, Supplier<ParsedCondition> next, Function<List<ParsedCondition>, ParsedCondition> join) {
        ParsedCondition first = next.get();
        if (!skips(by)) {
            return first;
        }
        List<ParsedCondition> parts = new ArrayList<>(List.of(first));
        do {
            parts.add(next.get());
        } while (skips(by));
        return join.apply(List.copyOf(parts));
    }

    private ParsedCondition single() {
        if (skips("(")) {
            ParsedCondition inner = alternatives();
            expect(")");
            return inner;
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
        return PredicateCall.of(name, List.copyOf(arguments));
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
