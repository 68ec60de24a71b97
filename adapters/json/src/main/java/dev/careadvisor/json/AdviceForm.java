package dev.careadvisor.json;

import dev.careadvisor.advice.CareAdvice;
import dev.careadvisor.advice.Clearance;
import dev.careadvisor.advice.Completeness;
import dev.careadvisor.advice.Phase;
import dev.careadvisor.advice.Urgency;
import tools.jackson.databind.node.ObjectNode;

/** An advice: the fields of {@link CareAdvice} in its order. */
final class AdviceForm {

    private AdviceForm() {}

    static ObjectNode write(CareAdvice advice) {
        ObjectNode object = Tree.object()
                .put("urgency", advice.urgency().name())
                .put("urgencyFromFindings", advice.urgencyFromFindings().name())
                .put("clearance", advice.clearance().name())
                .put("settled", advice.settled());
        object.set("redFlags", Tree.list(advice.redFlags(), RedFlagForm::write));
        object.put("phase", advice.phase().name());
        object.set("recommendations", Tree.list(advice.recommendations(), RecommendationForm::write));
        object.set("pending", Tree.list(advice.pending(), NotOfferedForm::writePending));
        object.set("withheld", Tree.list(advice.withheld(), NotOfferedForm::writeWithheld));
        object.set("openQuestions", Tree.list(advice.openQuestions(), OpenQuestionForm::write));
        object.set("assumptions", Tree.list(advice.assumptions(), BackgroundForm::writeAssumption));
        object.set("conflicts", Tree.list(advice.conflicts(), BackgroundForm::writeConflict));
        object.set("validity", ValidityForm.write(advice.validity()));
        object.put("completeness", advice.completeness().name());
        object.set("record", RecordForm.write(advice.record()));
        return object;
    }

    static CareAdvice read(Place place) {
        Fields fields = place.fields();
        CareAdvice advice = new CareAdvice(
                fields.required("urgency").constant(Urgency.class),
                fields.required("urgencyFromFindings").constant(Urgency.class),
                fields.required("clearance").constant(Clearance.class),
                fields.required("settled").flag(),
                fields.required("redFlags").list(RedFlagForm::read),
                fields.required("phase").constant(Phase.class),
                fields.required("recommendations").list(RecommendationForm::read),
                fields.required("pending").list(NotOfferedForm::readPending),
                fields.required("withheld").list(NotOfferedForm::readWithheld),
                fields.required("openQuestions").list(OpenQuestionForm::read),
                fields.required("assumptions").list(BackgroundForm::readAssumption),
                fields.required("conflicts").list(BackgroundForm::readConflict),
                ValidityForm.read(fields.required("validity")),
                fields.required("completeness").constant(Completeness.class),
                RecordForm.read(fields.required("record")));
        fields.end();
        return advice;
    }
}
