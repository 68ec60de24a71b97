package dev.careadvisor.json;

import dev.careadvisor.advice.DoseAllowance;
import dev.careadvisor.advice.DosePlan;
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
        allowance.plan().ifPresent(plan -> object.set("plan", writePlan(plan)));
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
                fields.optional("lastDose").map(Place::instant),
                fields.optional("plan").map(AllowanceForm::readPlan));
        fields.end();
        return allowance;
    }

    private static ObjectNode writePlan(DosePlan plan) {
        ObjectNode object = Tree.object()
                .put("amount", plan.amount().toString())
                .put("from", plan.from().toString());
        plan.next().ifPresent(time -> object.put("next", time.toString()));
        object.put("moreInDay", plan.moreInDay());
        plan.stopBy().ifPresent(time -> object.put("stopBy", time.toString()));
        return object;
    }

    private static DosePlan readPlan(Place place) {
        Fields fields = place.fields();
        DosePlan plan = new DosePlan(
                Unit.mass(fields.required("amount")),
                fields.required("from").instant(),
                fields.optional("next").map(Place::instant),
                fields.required("moreInDay").whole(),
                fields.optional("stopBy").map(Place::instant));
        fields.end();
        return plan;
    }

    private static DoseAllowance.Option readOption(Place place) {
        Fields fields = place.fields();
        DoseAllowance.Option option = new DoseAllowance.Option(
                Unit.mass(fields.required("amount")), fields.required("from").instant());
        fields.end();
        return option;
    }
}
