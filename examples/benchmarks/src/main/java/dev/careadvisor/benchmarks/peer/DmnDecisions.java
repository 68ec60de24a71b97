package dev.careadvisor.benchmarks.peer;

import dev.careadvisor.rulebase.Reading;
import dev.careadvisor.rulebase.Statements;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import org.kie.api.io.ResourceType;
import org.kie.dmn.api.core.DMNContext;
import org.kie.dmn.api.core.DMNDecisionResult;
import org.kie.dmn.api.core.DMNModel;
import org.kie.dmn.api.core.DMNResult;
import org.kie.dmn.api.core.DMNRuntime;
import org.kie.dmn.core.internal.utils.DMNRuntimeBuilder;
import org.kie.internal.io.ResourceFactory;

/**
 * One DMN model of rules of one kind: its tables name the rules that hold, and their statements are made in Java. Expressions are interpreted, as
 * by default; compiled by {@code DoCompileFEELProfile} they took two minutes to load and were no faster.
 */
final class DmnDecisions {

    private final Map<String, BiConsumer<Reading, Statements>> actions = new HashMap<>();
    private final FeelContext context;
    private final DMNRuntime runtime;
    private final DMNModel model;

    DmnDecisions(String name, Collection<PeerRule> rules) {
        rules.forEach(rule -> actions.put(rule.source().id(), rule.action()));
        FeelText feel = new FeelText();
        DmnText text = new DmnText(name, rules.stream().map(PeerRule::source).toList(), feel);
        context = new FeelContext(feel.inputs());
        byte[] xml = text.xml(context.groups()).getBytes(StandardCharsets.UTF_8);
        runtime = runtime(name, xml);
        model = runtime.getModels().get(0);
        if (model.hasErrors()) {
            throw new IllegalStateException(model.getMessages().toString());
        }
    }

    private static DMNRuntime runtime(String name, byte[] xml) {
        return DMNRuntimeBuilder.fromDefaults()
                .buildConfiguration()
                .fromResources(List.of(ResourceFactory.newByteArrayResource(xml)
                        .setResourceType(ResourceType.DMN)
                        .setSourcePath(name + ".dmn")))
                .getOrElseThrow(problem -> new IllegalStateException(problem));
    }

    /** Decides a reading; extra inputs stand beside those that the reading gives. */
    void state(Reading reading, Map<String, Object> more, Statements out) {
        DMNContext inputs = runtime.newContext();
        context.of(reading).forEach(inputs::set);
        more.forEach(inputs::set);
        DMNResult result = runtime.evaluateAll(model, inputs);
        if (result.hasErrors()) {
            throw new IllegalStateException(result.getMessages().toString());
        }
        for (DMNDecisionResult decision : result.getDecisionResults()) {
            if (decision.getResult() instanceof Collection<?> rules) {
                rules.forEach(rule -> actions.get((String) rule).accept(reading, out));
            }
        }
    }
}
