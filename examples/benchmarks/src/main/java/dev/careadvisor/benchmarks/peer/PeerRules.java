package dev.careadvisor.benchmarks.peer;

import dev.careadvisor.rulebase.KnowledgeVersion;
import dev.careadvisor.rulebase.Reading;
import dev.careadvisor.rulebase.RemedyReading;
import dev.careadvisor.rulebase.Rulebase;
import dev.careadvisor.rulebase.Statements;
import dev.careadvisor.rulebase.TriageReading;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiConsumer;
import java.util.function.Predicate;

/**
 * The rules of the shipped rulebase compiled to plain Java: one class for each rule file, with a function for each condition and statement, and
 * methods that are those rules as if statements.
 */
final class PeerRules {

    private static final String IMPORTS = """
            import dev.careadvisor.advice.*;
            import dev.careadvisor.medicine.*;
            import dev.careadvisor.patient.*;
            import dev.careadvisor.remedy.*;
            import dev.careadvisor.rulebase.*;
            """;

    /** Compiled once for all engines of a JVM. */
    private static final Map<KnowledgeVersion, PeerRules> KNOWN = new ConcurrentHashMap<>();

    private final List<PeerRule> rules = new ArrayList<>();
    private final List<BiConsumer<TriageReading, Statements>> triageFiles = new ArrayList<>();
    private final List<BiConsumer<RemedyReading, Statements>> remedyFiles = new ArrayList<>();

    static PeerRules of(Rulebase shipped) {
        return KNOWN.computeIfAbsent(shipped.version(), version -> new PeerRules(shipped));
    }

    private PeerRules(Rulebase shipped) {
        Map<String, List<RuleSource>> byFile = new LinkedHashMap<>();
        for (RuleSource source : RuleSources.of(shipped)) {
            byFile.computeIfAbsent(source.file(), file -> new ArrayList<>()).add(source);
        }
        Map<String, String> texts = new LinkedHashMap<>();
        Map<String, List<RuleSource>> byClass = new LinkedHashMap<>();
        byFile.values().forEach(sources -> {
            String name = "Rules" + byClass.size();
            byClass.put(name, sources);
            texts.put(name, classText(name, sources));
        });
        ClassLoader loader = InMemoryCompiler.compile(texts);
        Map<String, Predicate<Reading>> shared = new HashMap<>();
        try {
            for (Map.Entry<String, List<RuleSource>> entry : byClass.entrySet()) {
                read(loader.loadClass(entry.getKey()), entry.getValue(), shared);
            }
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    List<PeerRule> rules() {
        return rules;
    }

    /** The triage rules of each file as if statements. */
    List<BiConsumer<TriageReading, Statements>> triageFiles() {
        return triageFiles;
    }

    /** The remedy rules of each file as if statements. */
    List<BiConsumer<RemedyReading, Statements>> remedyFiles() {
        return remedyFiles;
    }

    @SuppressWarnings("unchecked")
    private void read(Class<?> compiled, List<RuleSource> sources, Map<String, Predicate<Reading>> shared)
            throws ReflectiveOperationException {
        List<Predicate<Reading>> conditions =
                (List<Predicate<Reading>>) compiled.getField("CONDITIONS").get(null);
        List<BiConsumer<Reading, Statements>> actions = (List<BiConsumer<Reading, Statements>>)
                compiled.getField("ACTIONS").get(null);
        for (int i = 0; i < sources.size(); i++) {
            RuleSource source = sources.get(i);
            Predicate<Reading> own = conditions.get(i);
            Predicate<Reading> condition = shared.computeIfAbsent(source.triage() + source.condition(), text -> own);
            rules.add(new PeerRule(source, condition, actions.get(i)));
        }
        if (sources.stream().anyMatch(RuleSource::triage)) {
            triageFiles.add((BiConsumer<TriageReading, Statements>)
                    compiled.getField("TRIAGE").get(null));
        }
        if (!sources.stream().allMatch(RuleSource::triage)) {
            remedyFiles.add((BiConsumer<RemedyReading, Statements>)
                    compiled.getField("REMEDIES").get(null));
        }
    }

    private static String classText(String name, List<RuleSource> sources) {
        StringBuilder text = new StringBuilder(IMPORTS);
        text.append("public final class ").append(name).append(" {\n");
        StringBuilder conditions = new StringBuilder();
        StringBuilder actions = new StringBuilder();
        StringBuilder triage = new StringBuilder();
        StringBuilder remedies = new StringBuilder();
        for (int i = 0; i < sources.size(); i++) {
            RuleSource source = sources.get(i);
            String type = source.triage() ? "TriageReading" : "RemedyReading";
            text.append("  static boolean c%d(%s r) { return %s; }%n"
                    .formatted(i, type, new Condition(source.condition()).java()));
            text.append("  static void a%d(%s r, Statements out) { %s }%n".formatted(i, type, source.statement()));
            conditions.append("%n    list.add(r -> c%d((%s) r));".formatted(i, type));
            actions.append("%n    list.add((r, out) -> a%d((%s) r, out));".formatted(i, type));
            (source.triage() ? triage : remedies).append("%n    if (c%1$d(r)) a%1$d(r, out);".formatted(i));
        }
        text.append("""
                  static java.util.List<java.util.function.Predicate<Reading>> conditions() {
                    java.util.List<java.util.function.Predicate<Reading>> list = new java.util.ArrayList<>();%s
                    return list;
                  }
                  static java.util.List<java.util.function.BiConsumer<Reading, Statements>> actions() {
                    java.util.List<java.util.function.BiConsumer<Reading, Statements>> list = new java.util.ArrayList<>();%s
                    return list;
                  }
                  static void triage(TriageReading r, Statements out) {%s
                  }
                  static void remedies(RemedyReading r, Statements out) {%s
                  }
                  public static final java.util.List<java.util.function.Predicate<Reading>> CONDITIONS = conditions();
                  public static final java.util.List<java.util.function.BiConsumer<Reading, Statements>> ACTIONS = actions();
                  public static final java.util.function.BiConsumer<TriageReading, Statements> TRIAGE = %5$s::triage;
                  public static final java.util.function.BiConsumer<RemedyReading, Statements> REMEDIES = %5$s::remedies;
                }
                """.formatted(conditions, actions, triage, remedies, name));
        return text.toString();
    }
}
