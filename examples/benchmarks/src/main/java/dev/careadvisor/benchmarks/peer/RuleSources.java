package dev.careadvisor.benchmarks.peer;

import dev.careadvisor.rulebase.RuleCard;
import dev.careadvisor.rulebase.Rulebase;
import dev.careadvisor.rules.DroolsRulebaseProvider;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.drools.decisiontable.InputType;
import org.drools.decisiontable.SpreadsheetCompiler;

/** Reads the rules of the shipped rulebase: conditions from its cards, statements from its files. */
final class RuleSources {

    private static final String TEXTS = "/META-INF/careadvisor/rulebase/";
    private static final Pattern RULE = Pattern.compile(
            "^rule \"([^\"]+)\".*?\\b(TriageReading|RemedyReading)\\s*\\(.*?^\\s*then\\s*$(.*?)^\\s*end\\s*$",
            Pattern.DOTALL | Pattern.MULTILINE);
    private static final Pattern STATEMENT = Pattern.compile("out\\.\\w+\\(.*\\);");

    private RuleSources() {}

    static List<RuleSource> of(Rulebase shipped) {
        Map<String, RuleSource> byId = new TreeMap<>();
        for (String file : text("/dev/careadvisor/rules/rulebase.index").lines().toList()) {
            Matcher rule = RULE.matcher(drl(file));
            while (rule.find()) {
                RuleCard card = shipped.cards().get(rule.group(1));
                byId.put(
                        card.id(),
                        new RuleSource(
                                card.id(),
                                file,
                                rule.group(2).equals("TriageReading"),
                                card.condition(),
                                statement(card.id(), rule.group(3))));
            }
        }
        if (!byId.keySet().equals(shipped.cards().keySet())) {
            throw new IllegalStateException(byId.size() + " rules found in the files; expected "
                    + shipped.cards().size());
        }
        return new ArrayList<>(byId.values());
    }

    private static String drl(String file) {
        String text = text(TEXTS + file);
        return file.endsWith(".csv")
                ? new SpreadsheetCompiler()
                        .compile(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), InputType.CSV)
                : text;
    }

    private static String statement(String id, String consequence) {
        Matcher statement = STATEMENT.matcher(consequence);
        if (!statement.find()) {
            throw new IllegalStateException("rule " + id + " states nothing: " + consequence);
        }
        return statement.group().replace("$r", "r").replace("drools.getRule().getName()", '"' + id + '"');
    }

    private static String text(String resource) {
        try (InputStream in = DroolsRulebaseProvider.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("the rulebase has no file " + resource);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
