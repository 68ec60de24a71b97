package dev.careadvisor.cli;

import dev.careadvisor.patient.InvalidCaseException.Problem;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.util.RawValue;

/**
 * A line to write.
 *
 * @param json one JSON object without a line feed
 * @param bad whether it reports a bad line
 */
record ResultLine(String json, boolean bad) {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    static ResultLine advice(String id, String advice) {
        return new ResultLine("{\"id\":" + id + ",\"advice\":" + advice + "}", false);
    }

    static ResultLine error(long number, BadLine trouble) {
        ObjectNode line = JSON.objectNode().put("line", number);
        trouble.id().ifPresent(id -> line.putRawValue("id", new RawValue(id)));
        ObjectNode error = line.putObject("error").put("message", trouble.getMessage());
        trouble.path().ifPresent(path -> error.put("path", path));
        if (!trouble.problems().isEmpty()) {
            ArrayNode problems = error.putArray("problems");
            trouble.problems().forEach(problem -> problems.add(node(problem)));
        }
        return new ResultLine(line.toString(), true);
    }

    private static ObjectNode node(Problem problem) {
        return JSON.objectNode()
                .put("field", problem.field())
                .put("value", problem.value())
                .put("limit", problem.limit());
    }
}
