package dev.careadvisor.json;

import static dev.careadvisor.json.SchemaParts.amount;
import static dev.careadvisor.json.SchemaParts.distinct;
import static dev.careadvisor.json.SchemaParts.enumOf;
import static dev.careadvisor.json.SchemaParts.instant;
import static dev.careadvisor.json.SchemaParts.list;
import static dev.careadvisor.json.SchemaParts.object;
import static dev.careadvisor.json.SchemaParts.objectRequiring;
import static dev.careadvisor.json.SchemaParts.ref;
import static dev.careadvisor.json.SchemaParts.text;
import static dev.careadvisor.json.SchemaParts.type;
import static dev.careadvisor.json.SchemaParts.whole;

import dev.careadvisor.medicine.Ingredient;
import dev.careadvisor.patient.Answer;
import dev.careadvisor.patient.Choice;
import dev.careadvisor.patient.ChoiceInput;
import dev.careadvisor.patient.Measurement;
import dev.careadvisor.patient.Question;
import dev.careadvisor.patient.Screen;
import dev.careadvisor.remedy.Remedy;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import tools.jackson.databind.node.ObjectNode;

/** The schema of a case, made from the types of the case. */
final class CaseSchema {

    static final String FILE = "patient-case.schema.json";

    private CaseSchema() {}

    static ObjectNode make() {
        ObjectNode schema = SchemaParts.document(
                FILE,
                "Patient case",
                "What is known about one person at one moment. Whatever is left out is unknown. Amounts are texts with a unit.");
        ObjectNode body = objectRequiring(properties(), List.of("asOf"));
        schema.setAll(body);
        schema.set("$defs", definitions());
        return schema;
    }

    private static ObjectNode definitions() {
        ObjectNode definitions = Tree.object();
        definitions.set("instant", instant());
        definitions.set("answer", enumOf(Answer.values()));
        definitions.set(
                "name", type("string").put("maxLength", Place.LONGEST_TEXT).put("pattern", "\\S"));
        definitions.set("mass", amount(Unit.MASS));
        definitions.set("dose", dose());
        for (Screen screen : Screen.values()) {
            definitions.set(
                    screen.name(),
                    distinct(enumOf(ScreenItems.of(screen).byName().keySet())));
        }
        return definitions;
    }

    private static ObjectNode properties() {
        ObjectNode properties = Tree.object();
        properties.set("asOf", described(ref("instant"), "The moment of the evaluation: the only clock."));
        properties.set(
                "caseId", described(text("[A-Za-z0-9._-]{1,64}"), "An id for logs that does not identify the person."));
        properties.set("onset", described(ref("instant"), "When the episode began."));
        CaseFields.OWN_FIELD.forEach(own -> properties.set(own.field(), measurement(own.measurement())));
        for (ChoiceInput choice : ChoiceInput.values()) {
            properties.set(CaseFields.field(choice), choice(choice));
        }
        properties.set("screens", screens());
        CaseFields.KINDS.forEach(kind -> properties.set(kind.field(), answers(kind)));
        properties.set("measurements", measurements());
        properties.set("doses", list(ref("dose")).put("maxItems", CaseFields.MOST_DOSES));
        properties.set("medicines", list(ref("name")).put("maxItems", CaseFields.MOST_MEDICINES));
        properties.set("clinicianAgreed", distinct(enumOf(Remedy.values())));
        return properties;
    }

    private static ObjectNode described(ObjectNode schema, String description) {
        return schema.put("description", description);
    }

    private static ObjectNode choice(ChoiceInput input) {
        List<String> names =
                Arrays.stream(input.type().getEnumConstants()).map(Choice::name).toList();
        String unsure = Answer.UNKNOWN.name();
        if (input == ChoiceInput.REGION) {
            ObjectNode schema = Tree.object();
            schema.putArray("anyOf").add(distinct(enumOf(names))).add(enumOf(List.of(unsure)));
            return schema;
        }
        return enumOf(Stream.concat(names.stream(), Stream.of(unsure)).toList());
    }

    private static ObjectNode answers(CaseFields.Kind kind) {
        ObjectNode schema = type("object");
        schema.set(
                "propertyNames",
                enumOf(kind.constants().stream().map(Question::name).toList()));
        schema.set("additionalProperties", ref("answer"));
        return schema;
    }

    private static ObjectNode screens() {
        ObjectNode properties = Tree.object();
        for (Screen screen : Screen.values()) {
            properties.set(screen.name(), screen(screen));
        }
        return described(
                objectRequiring(properties, List.of()),
                "Grouped questions that were shown, with the items that are present; all others of the screen are absent."
                        + " A list means the current version: a case that is kept should name the version.");
    }

    private static ObjectNode screen(Screen screen) {
        ObjectNode versioned = Tree.object();
        versioned.set("version", whole(1, screen.currentVersion()));
        versioned.set("present", ref(screen.name()));
        ObjectNode schema = Tree.object();
        schema.putArray("anyOf").add(ref(screen.name())).add(object(versioned));
        return schema;
    }

    private static ObjectNode measurements() {
        ObjectNode properties = Tree.object();
        CaseFields.underMeasurements().forEach(m -> properties.set(m.name(), measurement(m)));
        return objectRequiring(properties, List.of());
    }

    private static <T> ObjectNode measurement(Measurement<T> measurement) {
        List<String> units = Unit.of(measurement);
        if (units.isEmpty()) {
            return whole(measurement.stored(measurement.least()), measurement.stored(measurement.greatest()));
        }
        String range = measurement.format(measurement.least()) + " to " + measurement.format(measurement.greatest());
        return described(amount(units), range);
    }

    private static ObjectNode dose() {
        ObjectNode schema = Tree.object();
        schema.putArray("oneOf")
                .add(dose("ingredient", enumOf(Ingredient.values()), "amount", "mostAmount", ref("mass")))
                .add(dose("product", ref("name"), "units", "mostUnits", whole(1, 100)))
                .add(dose("product", ref("name"), "amount", "mostAmount", ref("mass")));
        return schema;
    }

    private static ObjectNode dose(String field, ObjectNode medicine, String least, String most, ObjectNode quantity) {
        ObjectNode dose = Tree.object();
        dose.set(field, medicine);
        dose.set(least, quantity);
        dose.set(
                most,
                described(quantity.deepCopy(), "The most that it was, if it is not known exactly; this end counts."));
        dose.set("time", ref("instant"));
        dose.set("latestTime", described(ref("instant"), "The latest time that it was, if it is not known exactly."));
        return object(dose, most, "latestTime");
    }
}
