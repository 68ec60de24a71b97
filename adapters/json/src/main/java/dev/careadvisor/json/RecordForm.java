package dev.careadvisor.json;

import dev.careadvisor.advice.EvaluationRecord;
import dev.careadvisor.rulebase.DayLimits;
import dev.careadvisor.rulebase.HeatPolicy;
import dev.careadvisor.rulebase.LabelRegion;
import dev.careadvisor.rulebase.Policies;
import tools.jackson.databind.node.ObjectNode;

/** What is needed to repeat an evaluation, with the case in the form of a case document. */
final class RecordForm {

    private RecordForm() {}

    static ObjectNode write(EvaluationRecord evaluation) {
        ObjectNode object = Tree.object();
        object.set("patient", CaseWriter.write(evaluation.patient()));
        object.put("knowledgeNumber", evaluation.knowledgeNumber());
        object.put("knowledgeHash", evaluation.knowledgeHash());
        object.set("policies", writePolicies(evaluation.policies()));
        evaluation.incident().ifPresent(incident -> object.put("incident", incident));
        return object;
    }

    private static ObjectNode writePolicies(Policies policies) {
        return Tree.object()
                .put("heat", policies.heat().name())
                .put("labelRegion", policies.labelRegion().name())
                .put("dayLimits", policies.dayLimits().name());
    }

    private static Policies readPolicies(Place place) {
        Fields fields = place.fields();
        Policies policies = new Policies(
                fields.required("heat").constant(HeatPolicy.class),
                fields.required("labelRegion").constant(LabelRegion.class),
                fields.required("dayLimits").constant(DayLimits.class));
        fields.end();
        return policies;
    }

    static EvaluationRecord read(Place place) {
        Fields fields = place.fields();
        EvaluationRecord evaluation = new EvaluationRecord(
                CaseReader.read(fields.required("patient")),
                fields.required("knowledgeNumber").text(),
                fields.required("knowledgeHash").text(),
                readPolicies(fields.required("policies")),
                fields.optional("incident").map(Place::text));
        fields.end();
        return evaluation;
    }
}
