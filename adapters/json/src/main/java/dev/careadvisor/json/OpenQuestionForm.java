package dev.careadvisor.json;

import dev.careadvisor.advice.AnswerType;
import dev.careadvisor.advice.OpenQuestion;
import dev.careadvisor.advice.Severity;
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
        ObjectNode object = Tree.object()
                .put("key", question.key())
                .put("answer", AnswerForm.of(question.type()).name());
        object.set("inputs", Tree.texts(question.inputs()));
        question.couldRaiseTo().ifPresent(level -> object.put("couldRaiseTo", level.name()));
        object.set("decides", Tree.names(question.decides()));
        question.severity().ifPresent(severity -> object.put("severity", severity.name()));
        object.set("why", ReasonForm.writeAll(question.why()));
        return object;
    }

    static OpenQuestion read(Place place) {
        Fields fields = place.fields();
        Place key = fields.required("key");
        AnswerType type = AnswerForm.type(key);
        Place answer = fields.required("answer");
        if (answer.constant(AnswerForm.class) != AnswerForm.of(type)) {
            throw answer.refused(
                    "not the answer to this question", AnswerForm.of(type).name());
        }
        OpenQuestion question = new OpenQuestion(
                key.text(),
                type,
                fields.required("inputs").list(Place::text),
                fields.optional("couldRaiseTo").map(level -> level.constant(Urgency.class)),
                remedies(fields.required("decides")),
                fields.optional("severity").map(severity -> severity.constant(Severity.class)),
                ReasonForm.readAll(fields.required("why")));
        fields.end();
        return question;
    }

    static Set<Remedy> remedies(Place place) {
        List<Remedy> remedies = place.list(remedy -> remedy.constant(Remedy.class));
        return remedies.isEmpty() ? EnumSet.noneOf(Remedy.class) : EnumSet.copyOf(remedies);
    }
}
