package dev.careadvisor.json;

import dev.careadvisor.advice.AppliedLimit;
import dev.careadvisor.advice.LimitKind;
import tools.jackson.databind.node.ObjectNode;

/** A limit: its kind, its value with unit, and the rule that sets it. */
final class LimitForm {

    private LimitForm() {}

    static ObjectNode write(AppliedLimit limit) {
        ObjectNode object = Tree.object().put("kind", limit.kind().name()).put("value", limit.formatted());
        object.set("reason", ReasonForm.write(limit.reason()));
        return object;
    }

    static AppliedLimit read(Place place) {
        Fields fields = place.fields();
        LimitKind kind = fields.required("kind").constant(LimitKind.class);
        Place value = fields.required("value");
        AppliedLimit limit = new AppliedLimit(
                kind,
                Unit.parsed(value, value.text(), kind::parse, allowed(kind.unit())),
                ReasonForm.read(fields.required("reason")));
        fields.end();
        return limit;
    }

    private static String allowed(LimitKind.Unit unit) {
        return switch (unit) {
            case MASS -> "a mass such as \"400 mg\"";
            case MINUTES -> "a time in h or min";
            case COUNT -> "a number in text";
            case CELSIUS -> "a temperature in C";
            case SECONDS -> "a time in s";
            case MILLILITRES -> "a volume in mL";
        };
    }
}
