package dev.careadvisor.json;

import dev.careadvisor.advice.FlagStatus;
import dev.careadvisor.advice.RedFlag;
import dev.careadvisor.advice.Urgency;
import tools.jackson.databind.node.ObjectNode;

/** A red flag, ruled out or not. */
final class RedFlagForm {

    private RedFlagForm() {}

    static ObjectNode write(RedFlag flag) {
        ObjectNode object =
                Tree.object().put("row", flag.row()).put("status", flag.status().name());
        flag.urgency().ifPresent(level -> object.put("urgency", level.name()));
        flag.possibleUrgency().ifPresent(level -> object.put("possibleUrgency", level.name()));
        object.set("reasons", ReasonForm.writeAll(flag.reasons()));
        return object;
    }

    static RedFlag read(Place place) {
        Fields fields = place.fields();
        RedFlag flag = new RedFlag(
                fields.required("row").text(),
                fields.required("status").constant(FlagStatus.class),
                fields.optional("urgency").map(level -> level.constant(Urgency.class)),
                fields.optional("possibleUrgency").map(level -> level.constant(Urgency.class)),
                ReasonForm.readAll(fields.required("reasons")));
        fields.end();
        return flag;
    }
}
