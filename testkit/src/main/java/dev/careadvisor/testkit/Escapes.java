package dev.careadvisor.testkit;

import java.util.regex.Pattern;

/** Steps in plain ASCII on one line: what would not survive there is written as backslash, u and four hexadecimal digits. */
final class Escapes {

    private static final Pattern ESCAPED = Pattern.compile("\\\\u([0-9a-fA-F]{4})");

    private Escapes() {}

    static String write(String step) {
        StringBuilder written = new StringBuilder(step.length());
        for (int i = 0; i < step.length(); i++) {
            char c = step.charAt(i);
            boolean edge = c == ' ' && (i == 0 || i == step.length() - 1);
            if (c < ' ' || c > '~' || c == ';' || c == '\\' || c == '#' || c == '|' || edge) {
                written.append(String.format(java.util.Locale.ROOT, "\\u%04x", (int) c));
            } else {
                written.append(c);
            }
        }
        return written.toString();
    }

    static String read(String written) {
        return ESCAPED.matcher(written)
                .replaceAll(hex -> java.util.regex.Matcher.quoteReplacement(
                        String.valueOf((char) Integer.parseInt(hex.group(1), 16))));
    }
}
