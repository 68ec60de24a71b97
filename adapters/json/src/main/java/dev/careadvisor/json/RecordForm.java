package dev.careadvisor.json;

import dev.careadvisor.advice.EvaluationRecord;
import dev.careadvisor.rulebase.HeatPolicy;
import tools.jackson.databind.node.ObjectNode;

/** What is needed to repeat an evaluation, with the case in the form of a case document. */
final class RecordForm {

    private RecordForm() {}

    static ObjectNode write(EvaluationRecord evaluation) {
        ObjectNode object = Tree.object();
        object.set("patient", CaseWriter.write(evaluation.patient()));
        object.put("knowledgeNumber", evaluation.knowledgeNumber());
        object.put("knowledgeHash", evaluation.knowledgeHash());
        object.put("heatPolicy", evaluation.heatPolicy().name());
        evaluation.incident().ifPresent(incident -> object.put("incident", incident));
        return object;
    }

    static EvaluationRecord read(Place place) {
        Fields fields = place.fields();
        EvaluationRecord evaluation = new EvaluationRecord(
                CaseReader.read(fields.required("patient")),
                fields.required("knowledgeNumber").text(),
                fields.required("knowledgeHash").text(),
                fields.required("heatPolicy").constant(HeatPolicy.class),
                fields.optional("incident").map(Place::text));
        fields.end();
        return evaluation;
    }
}
