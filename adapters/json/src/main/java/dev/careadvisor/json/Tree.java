package dev.careadvisor.json;

import java.util.Collection;
import java.util.function.Function;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.node.StringNode;

/** The making of trees; fields stay in the order in which they are put. */
final class Tree {

    private Tree() {}

    static ObjectNode object() {
        return JsonNodeFactory.instance.objectNode();
    }

    static <T> ArrayNode list(Collection<? extends T> values, Function<? super T, ? extends JsonNode> write) {
        ArrayNode list = JsonNodeFactory.instance.arrayNode(values.size());
        values.forEach(value -> list.add(write.apply(value)));
        return list;
    }

    static ArrayNode texts(Collection<String> values) {
        return list(values, StringNode::valueOf);
    }

    static ArrayNode names(Collection<? extends Enum<?>> constants) {
        return list(constants, constant -> StringNode.valueOf(constant.name()));
    }
}
