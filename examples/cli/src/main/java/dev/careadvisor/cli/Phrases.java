package dev.careadvisor.cli;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** The sentences of the interview, from its resource bundle. */
final class Phrases {

    private static final ResourceBundle BUNDLE = ResourceBundle.getBundle("dev.careadvisor.cli.interview", Locale.ROOT);

    private Phrases() {}

    static String say(String key, Object... values) {
        return new MessageFormat(BUNDLE.getString(key), Locale.ROOT).format(values);
    }
}
