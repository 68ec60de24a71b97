package dev.careadvisor.json;

import dev.careadvisor.advice.OpenQuestion;
import dev.careadvisor.advice.Urgency;
import dev.careadvisor.remedy.Remedy;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import tools.jackson.databind.node.ObjectNode;

/** A question that is still open. */
final class OpenQuestionForm {

    private OpenQuestionForm() {}

    static ObjectNode write(OpenQuestion question) {
        ObjectNode object = Tree.object().put("key", question.key());
        object.set("inputs", Tree.texts(question.inputs()));
        question.couldRaiseTo().ifPresent(level -> object.put("couldRaiseTo", level.name()));
        object.set("decides", Tree.names(question.decides()));
        object.set("rules", Tree.texts(question.rules()));
        return object;
    }

    static OpenQuestion read(Place place) {
        Fields fields = place.fields();
        OpenQuestion question = new OpenQuestion(
                fields.required("key").text(),
                fields.required("inputs").list(Place::text),
                fields.optional("couldRaiseTo").map(level -> level.constant(Urgency.class)),
                remedies(fields.required("decides")),
                fields.required("rules").list(Place::text));
        fields.end();
        return question;
    }

    static Set<Remedy> remedies(Place place) {
        List<Remedy> remedies = place.list(remedy -> remedy.constant(Remedy.class));
        return remedies.isEmpty() ? EnumSet.noneOf(Remedy.class) : EnumSet.copyOf(remedies);
    }
}
