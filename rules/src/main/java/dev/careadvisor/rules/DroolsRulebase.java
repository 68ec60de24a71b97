package dev.careadvisor.rules;

import dev.careadvisor.rulebase.KnowledgeVersion;
import dev.careadvisor.rulebase.RemedyReading;
import dev.careadvisor.rulebase.RuleCard;
import dev.careadvisor.rulebase.Rulebase;
import dev.careadvisor.rulebase.Statements;
import dev.careadvisor.rulebase.TriageReading;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.drools.model.Model;
import org.drools.model.Rule;
import org.drools.model.impl.ModelImpl;
import org.drools.modelcompiler.KieBaseBuilder;
import org.kie.api.KieBase;

/**
 * The rulebase as Drools' executable model, compiled at build time and loaded without scanning. At load, the rules that the strict
 * readers find in the files must be the rules of the model, or it is refused.
 */
final class DroolsRulebase implements Rulebase {

    private static final String MODELS = "/META-INF/kie/dev.careadvisor/careadvisor-rules/drools-model";
    static final String COLLECTOR = "out";

    private final Sessions sessions;
    private final StandingRules standing;
    private final RuleMemory memory;
    private final RulebaseFiles files;
    private final int mostFirings;

    private DroolsRulebase(KieBase ofCases, KieBase standing, RuleMemory memory, RulebaseFiles files) {
        this.sessions = new Sessions(ofCases);
        this.standing = new StandingRules(standing);
        this.memory = memory;
        this.files = files;
        // Each rule fires at most once on each pair of readings.
        this.mostFirings = files.cards().size() + 1;
    }

    static DroolsRulebase load() {
        return load(true);
    }

    /**
     * Loads it.
     *
     * @param remembers whether what rules say of answers is remembered; false to see that this changes nothing
     */
    static DroolsRulebase load(boolean remembers) {
        RulebaseFiles files = RulebaseFiles.read();
        ModelImpl ofCases = new ModelImpl();
        ModelImpl standing = new ModelImpl();
        List<PairedRule> paired = new ArrayList<>();
        for (Model model : models()) {
            model.getGlobals().forEach(standing::addGlobal);
            for (Rule rule : model.getRules()) {
                PairedRule pair = PairedRule.of(rule, files.shape(rule.getName()));
                if (pair.isStanding()) {
                    standing.addRule(rule);
                } else {
                    paired.add(pair);
                }
            }
        }
        RuleMemory memory = new RuleMemory(paired, remembers);
        paired.forEach(rule -> ofCases.addRule(rule.onPairs(memory.group(rule.name()))));
        KieBase cases = KieBaseBuilder.createKieBaseFromModel(ofCases);
        KieBase others = KieBaseBuilder.createKieBaseFromModel(standing);
        Set<String> loaded = namesOf(cases);
        loaded.addAll(namesOf(others));
        requireSame(files.cards().keySet(), loaded);
        return new DroolsRulebase(cases, others, memory, files);
    }

    private static Set<String> namesOf(KieBase kieBase) {
        return kieBase.getKiePackages().stream()
                .flatMap(kiePackage -> kiePackage.getRules().stream())
                .map(org.kie.api.definition.rule.Rule::getName)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    static void requireSame(Set<String> inFiles, Set<String> inModel) {
        if (!inFiles.equals(inModel)) {
            Set<String> vanished = new TreeSet<>(inFiles);
            vanished.removeAll(inModel);
            Set<String> unexpected = new TreeSet<>(inModel);
            unexpected.removeAll(inFiles);
            throw new IllegalStateException("the loaded rules are not those of the files; vanished: " + vanished
                    + ", unexpected: " + unexpected);
        }
    }

    private static List<Model> models() {
        List<Model> models = new ArrayList<>();
        try (InputStream in = DroolsRulebase.class.getResourceAsStream(MODELS)) {
            if (in == null) {
                throw new IllegalStateException("the rulebase has no compiled model");
            }
            for (String line : new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList()) {
                if (!line.isBlank() && !line.startsWith("Drools-Model-Version:")) {
                    models.add(Class.forName(line.strip())
                            .asSubclass(Model.class)
                            .getDeclaredConstructor()
                            .newInstance());
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("the compiled model cannot be loaded", e);
        }
        return models;
    }

    RuleMemory memory() {
        return memory;
    }

    @Override
    public KnowledgeVersion version() {
        return files.version();
    }

    @Override
    public Map<String, RuleCard> cards() {
        return files.cards();
    }

    @Override
    public Map<String, String> citations() {
        return files.citations();
    }

    @Override
    public Run open(Statements statements) {
        return new SessionRun(statements);
    }

    private final class SessionRun implements Run {

        private final Statements statements;
        private final Sessions.Use session = sessions.open();

        SessionRun(Statements statements) {
            this.statements = statements;
        }

        @Override
        public void triage(TriageReading certain, TriageReading possible) {
            TriagePair pair = memory.pair(certain, possible, statements);
            session.fire(pair, mostFirings);
            pair.asked().remember();
        }

        @Override
        public void remedies(RemedyReading certain, RemedyReading possible) {
            statements.stand(standing.stated(certain, possible));
            RemedyPair pair = memory.pair(certain, possible, statements);
            session.fire(pair, mostFirings);
            pair.asked().remember();
        }

        @Override
        public void close() {
            session.close();
        }
    }
}
