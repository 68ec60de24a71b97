package dev.careadvisor.json;

import dev.careadvisor.medicine.DoseTaken;
import dev.careadvisor.medicine.Ingredient;
import java.time.Instant;
import java.util.Optional;
import tools.jackson.databind.node.ObjectNode;

/** A dose that was taken: an ingredient with its amount, or a product with units or an amount, and the time. */
final class DoseForm {

    private DoseForm() {}

    static ObjectNode write(DoseTaken dose) {
        ObjectNode object = Tree.object();
        if (dose instanceof DoseTaken.OfIngredient d) {
            object.put("ingredient", d.ingredient().name())
                    .put("amount", d.amount().toString());
        } else if (dose instanceof DoseTaken.OfProduct d) {
            object.put("product", d.product()).put("units", d.units());
        } else if (dose instanceof DoseTaken.OfProductAmount d) {
            object.put("product", d.product()).put("amount", d.amount().toString());
        }
        return object.put("time", dose.time().toString());
    }

    static DoseTaken read(Place place) {
        Fields fields = place.fields();
        Optional<Place> ingredient = fields.optional("ingredient");
        Optional<Place> product = fields.optional("product");
        Optional<Place> amount = fields.optional("amount");
        Optional<Place> units = fields.optional("units");
        Instant time = fields.required("time").instant();
        fields.end();
        if (ingredient.isPresent() == product.isPresent()) {
            throw place.refused("not one medicine", "either ingredient or product");
        }
        if (ingredient.isPresent()) {
            units.ifPresent(given -> {
                throw given.refused("units of an ingredient", "an amount with its unit, such as \"400 mg\"");
            });
            return new DoseTaken.OfIngredient(
                    ingredient.get().constant(Ingredient.class), Unit.mass(fields.required("amount")), time);
        }
        if (amount.isPresent() == units.isPresent()) {
            throw place.refused("not one quantity", "either units or amount");
        }
        String name = product.map(Place::text).orElseThrow();
        return units.isPresent()
                ? new DoseTaken.OfProduct(name, units.get().whole(), time)
                : new DoseTaken.OfProductAmount(name, Unit.mass(fields.required("amount")), time);
    }
}
