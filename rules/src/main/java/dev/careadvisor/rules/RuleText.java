package dev.careadvisor.rules;

/**
 * A rule as it stands in its file.
 *
 * @param id its name
 * @param title its title
 * @param source its sources, in the form of the tables
 * @param condition its condition, without the pattern around it
 * @param consequence its one statement
 * @param file the file, relative to the rulebase
 * @param line the line it begins on, from 1
 */
record RuleText(String id, String title, String source, String condition, String consequence, String file, int line) {

    /** A compiled rule is named by a constant. With the same object for it here, whoever looks up a rule need not compare letters. */
    RuleText {
        id = id.intern();
    }

    String place() {
        return file + ":" + line;
    }
}
