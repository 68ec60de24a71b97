package dev.careadvisor.json;

import dev.careadvisor.advice.DoseAllowance;
import dev.careadvisor.medicine.Ingredient;
import tools.jackson.databind.node.ObjectNode;

/** What of one ingredient may still be taken, and from when. */
final class AllowanceForm {

    private AllowanceForm() {}

    static ObjectNode write(DoseAllowance allowance) {
        ObjectNode object = Tree.object()
                .put("ingredient", allowance.ingredient().name())
                .put("taken", allowance.taken().toString())
                .put("mostInDay", allowance.mostInDay().toString())
                .put("left", allowance.left().toString());
        allowance.now().ifPresent(now -> object.put("now", now.toString()));
        object.set("options", Tree.list(allowance.options(), option -> Tree.object()
                .put("amount", option.amount().toString())
                .put("from", option.from().toString())));
        object.set("binding", LimitForm.write(allowance.binding()));
        allowance.lastDose().ifPresent(time -> object.put("lastDose", time.toString()));
        return object;
    }

    static DoseAllowance read(Place place) {
        Fields fields = place.fields();
        DoseAllowance allowance = new DoseAllowance(
                fields.required("ingredient").constant(Ingredient.class),
                Unit.mass(fields.required("taken")),
                Unit.mass(fields.required("mostInDay")),
                Unit.mass(fields.required("left")),
                fields.optional("now").map(Unit::mass),
                fields.required("options").list(AllowanceForm::readOption),
                LimitForm.read(fields.required("binding")),
                fields.optional("lastDose").map(Place::instant));
        fields.end();
        return allowance;
    }

    private static DoseAllowance.Option readOption(Place place) {
        Fields fields = place.fields();
        DoseAllowance.Option option = new DoseAllowance.Option(
                Unit.mass(fields.required("amount")), fields.required("from").instant());
        fields.end();
        return option;
    }
}
