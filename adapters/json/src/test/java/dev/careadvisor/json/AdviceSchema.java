package dev.careadvisor.json;

import static dev.careadvisor.json.SchemaParts.amount;
import static dev.careadvisor.json.SchemaParts.distinct;
import static dev.careadvisor.json.SchemaParts.enumOf;
import static dev.careadvisor.json.SchemaParts.instant;
import static dev.careadvisor.json.SchemaParts.list;
import static dev.careadvisor.json.SchemaParts.object;
import static dev.careadvisor.json.SchemaParts.ref;
import static dev.careadvisor.json.SchemaParts.text;
import static dev.careadvisor.json.SchemaParts.type;
import static dev.careadvisor.json.SchemaParts.whole;

import dev.careadvisor.advice.Assumption;
import dev.careadvisor.advice.Basis;
import dev.careadvisor.advice.Clearance;
import dev.careadvisor.advice.Completeness;
import dev.careadvisor.advice.FlagStatus;
import dev.careadvisor.advice.LimitKind;
import dev.careadvisor.advice.NoteKind;
import dev.careadvisor.advice.Phase;
import dev.careadvisor.advice.Severity;
import dev.careadvisor.advice.Urgency;
import dev.careadvisor.advice.Validity;
import dev.careadvisor.medicine.Ingredient;
import dev.careadvisor.patient.InputCatalogue;
import dev.careadvisor.patient.Screen;
import dev.careadvisor.remedy.Remedy;
import dev.careadvisor.rulebase.DayLimits;
import dev.careadvisor.rulebase.HeatPolicy;
import dev.careadvisor.rulebase.LabelRegion;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The schema of an advice, made from the types of the advice. It refers to the schema of the case. */
final class AdviceSchema {

    static final String FILE = "care-advice.schema.json";

    private AdviceSchema() {}

    /** Properties in the order in which they are named. */
    private static ObjectNode properties(Object... namesAndSchemas) {
        ObjectNode properties = Tree.object();
        for (int i = 0; i < namesAndSchemas.length; i += 2) {
            properties.set((String) namesAndSchemas[i], (JsonNode) namesAndSchemas[i + 1]);
        }
        return properties;
    }

    static ObjectNode make() {
        ObjectNode schema = SchemaParts.document(
                FILE,
                "Care advice",
                "The advice for one case at one moment. Decision support, not a medical device, and not yet reviewed by a clinician.");
        schema.setAll(object(properties(
                "urgency", ref("urgency"),
                "urgencyFromFindings", ref("urgency"),
                "clearance", enumOf(Clearance.values()),
                "settled", type("boolean"),
                "redFlags", list(ref("redFlag")),
                "phase", enumOf(Phase.values()),
                "recommendations", list(ref("recommendation")),
                "pending", list(ref("pending")),
                "withheld", list(ref("withheld")),
                "openQuestions", list(ref("openQuestion")),
                "assumptions", list(ref("assumption")),
                "conflicts", list(ref("conflict")),
                "validity", ref("validity"),
                "completeness", enumOf(Completeness.values()),
                "record", ref("record"))));
        schema.set("$defs", definitions());
        return schema;
    }

    private static ObjectNode definitions() {
        ObjectNode definitions = properties(
                "instant", instant(),
                "urgency", enumOf(Urgency.values()),
                "remedy", enumOf(Remedy.values()),
                "mass", amount(Unit.MASS),
                "inputKey", enumOf(inputKeys()),
                "questionKey", enumOf(questionKeys()),
                "source", object(properties("tag", text(), "basis", enumOf(Basis.values()))),
                "reason", reason(),
                "reasons", list(ref("reason")),
                "limit", limit(),
                "note", object(properties("kind", enumOf(NoteKind.values()), "reason", ref("reason"))),
                "allowance", allowance());
        definitions.set(
                "redFlag",
                object(
                        properties(
                                "row", text(),
                                "status", enumOf(FlagStatus.values()),
                                "urgency", ref("urgency"),
                                "possibleUrgency", ref("urgency"),
                                "reasons", ref("reasons")),
                        "urgency",
                        "possibleUrgency"));
        definitions.set(
                "plan",
                object(
                        properties(
                                "amount", ref("mass"),
                                "from", ref("instant"),
                                "next", ref("instant"),
                                "moreInDay", whole(0, 1_000),
                                "stopBy", ref("instant")),
                        "next",
                        "stopBy"));
        definitions.set(
                "spacing",
                object(properties(
                        "others", list(ref("inputKey")),
                        "otherFirst", value(LimitKind.Unit.MINUTES),
                        "thisFirst", value(LimitKind.Unit.MINUTES),
                        "reason", ref("reason"))));
        definitions.set(
                "validity",
                object(properties(
                        "until", ref("instant"),
                        "ends", distinct(enumOf(Validity.End.values())).put("minItems", 1),
                        "tripwires",
                                list(object(properties(
                                        "finding", ref("inputKey"),
                                        "couldRaiseTo", ref("urgency"),
                                        "rules", list(text())))))));
        definitions.set("recommendation", recommendation());
        definitions.set(
                "pending",
                object(properties(
                        "remedy", ref("remedy"), "questions", list(ref("questionKey")), "reasons", ref("reasons"))));
        definitions.set(
                "withheld",
                object(
                        properties(
                                "remedy", ref("remedy"),
                                "severity", enumOf(Severity.values()),
                                "reasons", ref("reasons"),
                                "medicine", ref("recommendation")),
                        "medicine"));
        definitions.set(
                "openQuestion",
                object(
                        properties(
                                "key", ref("questionKey"),
                                "answer", enumOf(AnswerForm.values()),
                                "inputs", list(ref("inputKey")),
                                "couldRaiseTo", ref("urgency"),
                                "decides", distinct(ref("remedy")),
                                "severity", enumOf(Severity.values()),
                                "why", ref("reasons")),
                        "couldRaiseTo",
                        "severity"));
        definitions.set(
                "assumption",
                object(properties("kind", enumOf(Assumption.Kind.values()), "about", ref("questionKey"))));
        definitions.set(
                "conflict",
                object(properties(
                        "row", text(),
                        "touches", distinct(ref("remedy")),
                        "positions", list(object(properties("key", text(), "sources", list(ref("source"))))),
                        "reason", ref("reason"))));
        definitions.set(
                "policies",
                object(properties(
                        "heat", enumOf(HeatPolicy.values()),
                        "labelRegion", enumOf(LabelRegion.values()),
                        "dayLimits", enumOf(DayLimits.values()))));
        definitions.set(
                "record",
                object(
                        properties(
                                "patient", Tree.object().put("$ref", CaseSchema.FILE),
                                "knowledgeNumber", text(),
                                "knowledgeHash", text(),
                                "policies", ref("policies"),
                                "incident", text()),
                        "incident"));
        return definitions;
    }

    private static List<String> inputKeys() {
        return List.copyOf(InputCatalogue.standard().inputs().keySet());
    }

    /** A screen, the onset, or an input that is asked alone. */
    private static List<String> questionKeys() {
        List<String> keys = new ArrayList<>();
        keys.add("ONSET");
        Arrays.stream(Screen.values()).forEach(screen -> keys.add("SCREEN." + screen));
        keys.addAll(inputKeys());
        return keys;
    }

    private static ObjectNode reason() {
        return object(properties("ruleId", text(), "matched", list(ref("inputKey")), "sources", list(ref("source"))));
    }

    /** A limit: the form of its value follows from its kind. */
    private static ObjectNode limit() {
        ObjectNode schema = Tree.object();
        ArrayNode alternatives = schema.putArray("oneOf");
        for (LimitKind.Unit unit : LimitKind.Unit.values()) {
            List<String> kinds = Arrays.stream(LimitKind.values())
                    .filter(kind -> kind.unit() == unit)
                    .map(Enum::name)
                    .toList();
            alternatives.add(object(properties("kind", enumOf(kinds), "value", value(unit), "reason", ref("reason"))));
        }
        return schema;
    }

    private static ObjectNode value(LimitKind.Unit unit) {
        return switch (unit) {
            case MASS -> ref("mass");
            case MINUTES -> text("[0-9]{1,12} (h|min)");
            case COUNT -> text("[0-9]{1,12}");
            case CELSIUS -> text("[0-9]{1,12} C");
            case SECONDS -> text("[0-9]{1,12} s");
            case MILLILITRES -> text("[0-9]{1,12} mL");
        };
    }

    private static ObjectNode allowance() {
        return object(
                properties(
                        "ingredient", enumOf(Ingredient.values()),
                        "taken", ref("mass"),
                        "mostInDay", ref("mass"),
                        "left", ref("mass"),
                        "now", ref("mass"),
                        "options", list(object(properties("amount", ref("mass"), "from", ref("instant")))),
                        "binding", ref("limit"),
                        "lastDose", ref("instant"),
                        "plan", ref("plan")),
                "now",
                "lastDose",
                "plan");
    }

    private static ObjectNode recommendation() {
        ObjectNode schema = Tree.object();
        ArrayNode alternatives = schema.putArray("oneOf");
        for (RecommendationType type : RecommendationType.values()) {
            ObjectNode parts = properties("type", Tree.object().put("const", type.name()));
            if (type == RecommendationType.SEEK_CARE) {
                parts.set("urgency", ref("urgency"));
            } else {
                parts.set("remedy", enumOf(type.remedies().toArray(Remedy[]::new)));
                if (type == RecommendationType.MEDICINE) {
                    parts.set("allowance", ref("allowance"));
                }
                parts.set("limits", list(ref("limit")));
                parts.set("notes", list(ref("note")));
                parts.set("spacings", list(ref("spacing")));
            }
            parts.set("reasons", ref("reasons"));
            alternatives.add(object(parts));
        }
        return schema;
    }
}
