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
import org.drools.modelcompiler.KieBaseBuilder;
import org.kie.api.KieBase;
import org.kie.api.runtime.KieSession;

/**
 * The rulebase as Drools' executable model, compiled at build time and loaded without scanning. At load, the rules that the strict
 * readers find in the files must be the rules of the model, or it is refused.
 */
final class DroolsRulebase implements Rulebase {

    private static final String MODELS = "/META-INF/kie/dev.careadvisor/careadvisor-rules/drools-model";
    private static final String COLLECTOR = "out";

    private final KieBase kieBase;
    private final RulebaseFiles files;
    private final int mostFirings;

    private DroolsRulebase(KieBase kieBase, RulebaseFiles files) {
        this.kieBase = kieBase;
        this.files = files;
        // Each rule fires at most once on each of the two readings.
        this.mostFirings = 2 * files.cards().size() + 1;
    }

    static DroolsRulebase load() {
        RulebaseFiles files = RulebaseFiles.read();
        KieBase kieBase = KieBaseBuilder.createKieBaseFromModel(models());
        requireSame(files.cards().keySet(), namesOf(kieBase));
        return new DroolsRulebase(kieBase, files);
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

    /** One session for one case. It is never used again, so nothing of a case can reach the next. */
    private final class SessionRun implements Run {

        private final KieSession session = kieBase.newKieSession();

        SessionRun(Statements statements) {
            session.setGlobal(COLLECTOR, statements);
        }

        @Override
        public void triage(TriageReading certain, TriageReading possible) {
            fire(certain, possible);
        }

        @Override
        public void remedies(RemedyReading certain, RemedyReading possible) {
            fire(certain, possible);
        }

        private void fire(Object certain, Object possible) {
            session.insert(certain);
            session.insert(possible);
            if (session.fireAllRules(mostFirings) >= mostFirings) {
                throw new IllegalStateException("more firings than rules: " + mostFirings);
            }
        }

        @Override
        public void close() {
            session.dispose();
        }
    }
}
