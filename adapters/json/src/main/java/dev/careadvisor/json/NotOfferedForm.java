package dev.careadvisor.json;

import dev.careadvisor.advice.PendingRemedy;
import dev.careadvisor.advice.Severity;
import dev.careadvisor.advice.WithheldRemedy;
import dev.careadvisor.remedy.Remedy;
import tools.jackson.databind.node.ObjectNode;

/** A remedy that is not offered: it waits for answers, or it is withheld. */
final class NotOfferedForm {

    private NotOfferedForm() {}

    static ObjectNode writePending(PendingRemedy pending) {
        ObjectNode object = Tree.object().put("remedy", pending.remedy().name());
        object.set("questions", Tree.texts(pending.questions()));
        object.set("reasons", ReasonForm.writeAll(pending.reasons()));
        return object;
    }

    static PendingRemedy readPending(Place place) {
        Fields fields = place.fields();
        PendingRemedy pending = new PendingRemedy(
                fields.required("remedy").constant(Remedy.class),
                fields.required("questions").list(Place::text),
                ReasonForm.readAll(fields.required("reasons")));
        fields.end();
        return pending;
    }

    static ObjectNode writeWithheld(WithheldRemedy withheld) {
        ObjectNode object = Tree.object()
                .put("remedy", withheld.remedy().name())
                .put("severity", withheld.severity().name());
        object.set("reasons", ReasonForm.writeAll(withheld.reasons()));
        withheld.medicine().ifPresent(medicine -> object.set("medicine", RecommendationForm.write(medicine)));
        return object;
    }

    static WithheldRemedy readWithheld(Place place) {
        Fields fields = place.fields();
        WithheldRemedy withheld = new WithheldRemedy(
                fields.required("remedy").constant(Remedy.class),
                fields.required("severity").constant(Severity.class),
                ReasonForm.readAll(fields.required("reasons")),
                fields.optional("medicine").map(RecommendationForm::readMedicine));
        fields.end();
        return withheld;
    }
}
