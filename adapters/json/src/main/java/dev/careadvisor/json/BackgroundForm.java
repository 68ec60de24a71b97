package dev.careadvisor.json;

import dev.careadvisor.advice.Assumption;
import dev.careadvisor.advice.Conflict;
import tools.jackson.databind.node.ObjectNode;

/** What lies behind an advice: what was assumed, and where sources disagree. */
final class BackgroundForm {

    private BackgroundForm() {}

    static ObjectNode writeAssumption(Assumption assumption) {
        return Tree.object().put("kind", assumption.kind().name()).put("about", assumption.about());
    }

    static Assumption readAssumption(Place place) {
        Fields fields = place.fields();
        Assumption assumption = new Assumption(
                fields.required("kind").constant(Assumption.Kind.class),
                fields.required("about").text());
        fields.end();
        return assumption;
    }

    static ObjectNode writeConflict(Conflict conflict) {
        ObjectNode object = Tree.object().put("row", conflict.row());
        object.set("touches", Tree.names(conflict.touches()));
        object.set("positions", Tree.list(conflict.positions(), BackgroundForm::writePosition));
        object.set("reason", ReasonForm.write(conflict.reason()));
        return object;
    }

    static Conflict readConflict(Place place) {
        Fields fields = place.fields();
        Conflict conflict = new Conflict(
                fields.required("row").text(),
                OpenQuestionForm.remedies(fields.required("touches")),
                fields.required("positions").list(BackgroundForm::readPosition),
                ReasonForm.read(fields.required("reason")));
        fields.end();
        return conflict;
    }

    private static ObjectNode writePosition(Conflict.Position position) {
        ObjectNode object = Tree.object().put("key", position.key());
        object.set("sources", ReasonForm.writeSources(position.sources()));
        return object;
    }

    private static Conflict.Position readPosition(Place place) {
        Fields fields = place.fields();
        Conflict.Position position = new Conflict.Position(
                fields.required("key").text(), ReasonForm.readSources(fields.required("sources")));
        fields.end();
        return position;
    }
}
