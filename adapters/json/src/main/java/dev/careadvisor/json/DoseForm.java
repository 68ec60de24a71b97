package dev.careadvisor.json;

import dev.careadvisor.medicine.Dose;
import dev.careadvisor.medicine.DoseTaken;
import dev.careadvisor.medicine.Ingredient;
import dev.careadvisor.patient.Mass;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Function;
import tools.jackson.databind.node.ObjectNode;

/**
 * A dose that was taken: an ingredient with its amount, or a product with units or an amount, and the time. What is not known exactly has a
 * second field: {@code mostAmount}, {@code mostUnits}, {@code latestTime}.
 */
final class DoseForm {

    private DoseForm() {}

    static ObjectNode write(DoseTaken dose) {
        ObjectNode object = Tree.object();
        if (dose.least() instanceof Dose.OfIngredient least && dose.most() instanceof Dose.OfIngredient most) {
            object.put("ingredient", least.ingredient().name());
            writeAmounts(object, least.amount(), most.amount());
        } else if (dose.least() instanceof Dose.OfProduct least && dose.most() instanceof Dose.OfProduct most) {
            object.put("product", least.product()).put("units", least.units());
            if (most.units() != least.units()) {
                object.put("mostUnits", most.units());
            }
        } else if (dose.least() instanceof Dose.OfProductAmount least
                && dose.most() instanceof Dose.OfProductAmount most) {
            object.put("product", least.product());
            writeAmounts(object, least.amount(), most.amount());
        }
        object.put("time", dose.earliest().toString());
        if (!dose.latest().equals(dose.earliest())) {
            object.put("latestTime", dose.latest().toString());
        }
        return object;
    }

    private static void writeAmounts(ObjectNode object, Mass least, Mass most) {
        object.put("amount", least.toString());
        if (!most.equals(least)) {
            object.put("mostAmount", most.toString());
        }
    }

    static DoseTaken read(Place place) {
        Fields fields = place.fields();
        Optional<Place> ingredient = fields.optional("ingredient");
        Optional<Place> product = fields.optional("product");
        Optional<Place> amount = fields.optional("amount");
        Optional<Place> mostAmount = fields.optional("mostAmount");
        Optional<Place> units = fields.optional("units");
        Optional<Place> mostUnits = fields.optional("mostUnits");
        Instant earliest = fields.required("time").instant();
        Instant latest = fields.optional("latestTime").map(Place::instant).orElse(earliest);
        fields.end();
        if (ingredient.isPresent() == product.isPresent()) {
            throw place.refused("not one medicine", "either ingredient or product");
        }
        if (ingredient.isPresent()) {
            units.or(() -> mostUnits).ifPresent(given -> {
                throw given.refused("units of an ingredient", "an amount with its unit, such as \"400 mg\"");
            });
        } else if (amount.isPresent() == units.isPresent()
                || (units.isPresent() ? mostAmount.isPresent() : mostUnits.isPresent())) {
            throw place.refused("not one quantity", "either units or amount");
        }
        if (units.isPresent()) {
            String name = product.map(Place::text).orElseThrow();
            int least = units.get().whole();
            int most = mostUnits.map(Place::whole).orElse(least);
            return new DoseTaken(new Dose.OfProduct(name, least), new Dose.OfProduct(name, most), earliest, latest);
        }
        Mass least = Unit.mass(fields.required("amount"));
        Mass most = mostAmount.map(Unit::mass).orElse(least);
        Function<Mass, Dose> of = ingredient
                .map(given -> given.constant(Ingredient.class))
                .<Function<Mass, Dose>>map(known -> mass -> new Dose.OfIngredient(known, mass))
                .orElseGet(() -> {
                    String name = product.map(Place::text).orElseThrow();
                    return mass -> new Dose.OfProductAmount(name, mass);
                });
        return new DoseTaken(of.apply(least), of.apply(most), earliest, latest);
    }
}
