package dev.careadvisor.proof;

import dev.careadvisor.rulebase.ForwardingRulebase;
import dev.careadvisor.rulebase.RemedyReading;
import dev.careadvisor.rulebase.Rulebase;
import dev.careadvisor.rulebase.Statements;
import dev.careadvisor.rulebase.TriageReading;
import dev.careadvisor.rules.DroolsRulebaseProvider;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.drools.decisiontable.InputType;
import org.drools.decisiontable.SpreadsheetCompiler;
import org.drools.kiesession.rulebase.InternalKnowledgeBase;
import org.drools.kiesession.rulebase.KnowledgeBaseFactory;
import org.kie.api.definition.rule.Rule;
import org.kie.api.io.ResourceType;
import org.kie.api.runtime.KieSession;
import org.kie.internal.builder.KnowledgeBuilder;
import org.kie.internal.builder.KnowledgeBuilderFactory;
import org.kie.internal.io.ResourceFactory;

/** The shipped rule files as Drools' classic engine reads them: compiled at run time, constraints by MVEL, no executable model. */
public final class ClassicRulebase implements ForwardingRulebase {

    private static final String TEXTS = "/META-INF/careadvisor/rulebase/";

    private final Rulebase shipped;
    private final InternalKnowledgeBase rules;

    /**
     * The rules of the shipped rulebase, which must be the same ones.
     *
     * @param shipped not null
     */
    public ClassicRulebase(Rulebase shipped) {
        this.shipped = shipped;
        KnowledgeBuilder builder = KnowledgeBuilderFactory.newKnowledgeBuilder();
        for (String file : text("/dev/careadvisor/rules/rulebase.index").lines().toList()) {
            String drl = text(TEXTS + file);
            if (file.endsWith(".csv")) {
                drl = new SpreadsheetCompiler()
                        .compile(new ByteArrayInputStream(drl.getBytes(StandardCharsets.UTF_8)), InputType.CSV);
            }
            builder.add(ResourceFactory.newByteArrayResource(drl.getBytes(StandardCharsets.UTF_8)), ResourceType.DRL);
        }
        if (builder.hasErrors()) {
            throw new IllegalStateException(builder.getErrors().toString());
        }
        rules = KnowledgeBaseFactory.newKnowledgeBase();
        rules.addPackages(builder.getKnowledgePackages());
        Set<String> names = rules.getKiePackages().stream()
                .flatMap(kiePackage -> kiePackage.getRules().stream())
                .map(Rule::getName)
                .collect(Collectors.toCollection(TreeSet::new));
        if (!names.equals(shipped.cards().keySet())) {
            throw new IllegalStateException(
                    names.size() + " rules compiled, " + shipped.cards().size() + " expected");
        }
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

    @Override
    public Rulebase rules() {
        return shipped;
    }

    @Override
    public Run open(Statements statements) {
        KieSession session = rules.newKieSession();
        session.setGlobal("out", statements);
        return new Run() {
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
                session.fireAllRules();
            }

            @Override
            public void close() {
                session.dispose();
            }
        };
    }
}
