package dev.careadvisor.json;

import dev.careadvisor.advice.Tripwire;
import dev.careadvisor.advice.Urgency;
import dev.careadvisor.advice.Validity;
import dev.careadvisor.patient.InputCatalogue;
import dev.careadvisor.patient.Question;
import java.util.EnumSet;
import tools.jackson.databind.node.ObjectNode;

/** Until when an advice holds, and the findings that end it sooner. */
final class ValidityForm {

    private ValidityForm() {}

    static ObjectNode write(Validity validity) {
        ObjectNode object = Tree.object().put("until", validity.until().toString());
        object.set("ends", Tree.names(validity.ends()));
        object.set("tripwires", Tree.list(validity.tripwires(), ValidityForm::writeTripwire));
        return object;
    }

    private static ObjectNode writeTripwire(Tripwire wire) {
        ObjectNode object = Tree.object()
                .put("finding", wire.finding().key())
                .put("couldRaiseTo", wire.couldRaiseTo().name());
        object.set("rules", Tree.texts(wire.rules()));
        return object;
    }

    static Validity read(Place place) {
        Fields fields = place.fields();
        Place ends = fields.required("ends");
        EnumSet<Validity.End> of = EnumSet.noneOf(Validity.End.class);
        of.addAll(ends.list(end -> end.constant(Validity.End.class)));
        if (of.isEmpty()) {
            throw ends.refused("nothing ends it", "at least one end");
        }
        Validity validity = new Validity(
                fields.required("until").instant(),
                of,
                fields.required("tripwires").list(ValidityForm::readTripwire));
        fields.end();
        return validity;
    }

    private static Tripwire readTripwire(Place place) {
        Fields fields = place.fields();
        Place finding = fields.required("finding");
        Question question = InputCatalogue.standard()
                .input(finding.text())
                .filter(Question.class::isInstance)
                .map(Question.class::cast)
                .orElseThrow(() -> finding.refused("unknown finding", "the key of a question"));
        Tripwire wire = new Tripwire(
                question,
                fields.required("couldRaiseTo").constant(Urgency.class),
                fields.required("rules").list(Place::text));
        fields.end();
        return wire;
    }
}
