package dev.careadvisor.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A strict reader of our DRL files: each rule has a title, sources, one pattern and one statement, and nothing else. It does not replace
 * the compiler of Drools; it proves that no rule has vanished, and reads what rule cards say.
 */
final class DrlReader {

    private static final Pattern PREAMBLE = Pattern.compile("(package|import|global) .*;");
    private static final Pattern RULE = Pattern.compile("rule \"([A-Z]+-\\d+[a-z]?(?:\\.\\d+)?)\"");
    private static final Pattern METADATA = Pattern.compile("@(title|source)\\(\"([^\"]+)\"\\)");
    private static final Pattern PATTERN =
            Pattern.compile("\\$r : (?:TriageReading|RemedyReading)\\((.*)\\)", Pattern.DOTALL);
    private static final Pattern STATEMENT = Pattern.compile("out\\.\\w+\\(.*\\);");

    private enum Part {
        OUTSIDE,
        HEAD,
        WHEN,
        THEN
    }

    private final String file;
    private final List<String> problems;
    private final List<RuleText> rules = new ArrayList<>();
    private Part part = Part.OUTSIDE;
    private int lineNumber;
    private int begins;
    private String id = "";
    private @Nullable String title;
    private @Nullable String source;
    private final StringBuilder condition = new StringBuilder();
    private final List<String> consequences = new ArrayList<>();

    DrlReader(String file, List<String> problems) {
        this.file = file;
        this.problems = problems;
    }

    List<RuleText> read(List<String> lines) {
        for (String raw : lines) {
            lineNumber++;
            String line = raw.strip();
            if (!line.isEmpty() && !line.startsWith("//")) {
                readLine(line);
            }
        }
        if (part != Part.OUTSIDE) {
            problem("rule " + id + " has no end");
        }
        return rules;
    }

    private void readLine(String line) {
        switch (part) {
            case OUTSIDE -> readOutside(line);
            case HEAD -> readHead(line);
            case WHEN -> {
                if (line.equals("then")) {
                    part = Part.THEN;
                } else {
                    condition.append(condition.isEmpty() ? "" : " ").append(line);
                }
            }
            case THEN -> {
                if (line.equals("end")) {
                    finish();
                } else {
                    consequences.add(line);
                }
            }
        }
    }

    private void readOutside(String line) {
        Matcher rule = RULE.matcher(line);
        if (rule.matches()) {
            id = rule.group(1);
            begins = lineNumber;
            title = null;
            source = null;
            condition.setLength(0);
            consequences.clear();
            part = Part.HEAD;
        } else if (!PREAMBLE.matcher(line).matches()) {
            problem("found \"" + line + "\"; expected package, import, global or a rule with an id");
        }
    }

    private void readHead(String line) {
        Matcher metadata = METADATA.matcher(line);
        if (line.equals("when")) {
            part = Part.WHEN;
        } else if (!metadata.matches()) {
            problem("found \"" + line + "\"; expected @title, @source or when");
        } else if (metadata.group(1).equals("title")) {
            title = metadata.group(2);
        } else {
            source = metadata.group(2);
        }
    }

    private void finish() {
        part = Part.OUTSIDE;
        Matcher pattern = PATTERN.matcher(condition);
        if (!pattern.matches()) {
            problem("rule " + id + ": the condition is not one pattern $r : TriageReading(...) or RemedyReading(...)");
            return;
        }
        String consequence = String.join(" ", consequences);
        if (!STATEMENT.matcher(consequence).matches() || consequence.indexOf(';') != consequence.length() - 1) {
            problem("rule " + id + ": then is not one statement out....;");
            return;
        }
        if (title == null || source == null) {
            problem("rule " + id + " has no " + (title == null ? "@title" : "@source"));
            return;
        }
        rules.add(new RuleText(id, title, source, pattern.group(1).strip(), consequence, file, begins));
    }

    private void problem(String what) {
        problems.add(file + ":" + lineNumber + ": " + what);
    }
}
