package dev.careadvisor.json;

import dev.careadvisor.advice.Basis;
import dev.careadvisor.advice.Reason;
import dev.careadvisor.advice.SourceReference;
import java.util.List;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** A reason: the rule, the keys of what it matched, and its sources. */
final class ReasonForm {

    private ReasonForm() {}

    static ArrayNode writeAll(List<Reason> reasons) {
        return Tree.list(reasons, ReasonForm::write);
    }

    static ObjectNode write(Reason reason) {
        ObjectNode object = Tree.object().put("ruleId", reason.ruleId());
        object.set("matched", Tree.texts(reason.matched()));
        object.set("sources", writeSources(reason.sources()));
        return object;
    }

    static ArrayNode writeSources(List<SourceReference> sources) {
        return Tree.list(sources, source -> Tree.object()
                .put("tag", source.tag())
                .put("basis", source.basis().name()));
    }

    static List<SourceReference> readSources(Place place) {
        return place.list(ReasonForm::readSource);
    }

    static List<Reason> readAll(Place place) {
        return place.list(ReasonForm::read);
    }

    static Reason read(Place place) {
        Fields fields = place.fields();
        Reason reason = new Reason(
                fields.required("ruleId").text(),
                fields.required("matched").list(Place::text),
                readSources(fields.required("sources")));
        fields.end();
        return reason;
    }

    private static SourceReference readSource(Place place) {
        Fields fields = place.fields();
        SourceReference source = new SourceReference(
                fields.required("tag").text(), fields.required("basis").constant(Basis.class));
        fields.end();
        return source;
    }
}
