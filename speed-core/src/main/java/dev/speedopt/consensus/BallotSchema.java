package dev.speedopt.consensus;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.speedopt.model.dialect.ReplySchema;

/** The JSON schema of a ballot, in the subset that all providers take. */
final class BallotSchema {
    static final ReplySchema SCHEMA = new ReplySchema("ballot", build());

    private BallotSchema() {}

    private static ObjectNode build() {
        ObjectNode ballot = object();
        for (String criterion : Criteria.ALL) {
            ObjectNode score = object();
            type(score, "evidence", "string");
            type(score, "score", "number", "null");
            add(ballot, criterion, score);
        }
        type(ballot, "confidence", "number", "null");
        type(ballot, "abstain", "boolean");
        ObjectNode claim = object();
        ObjectNode criterion = type(claim, "criterion", "string");
        Criteria.ALL.forEach(criterion.putArray("enum")::add);
        type(claim, "line", "integer", "null");
        type(claim, "claim", "string");
        type(claim, "failing_input", "string", "null");
        ObjectNode blocking = JsonNodeFactory.instance.objectNode().put("type", "array");
        blocking.set("items", claim);
        add(ballot, "blocking", blocking);
        return ballot;
    }

    private static ObjectNode object() {
        ObjectNode object = JsonNodeFactory.instance.objectNode().put("type", "object");
        object.putObject("properties");
        object.putArray("required");
        return object.put("additionalProperties", false);
    }

    private static void add(ObjectNode object, String name, ObjectNode property) {
        object.withObject("/properties").set(name, property);
        object.withArray("/required").add(name);
    }

    private static ObjectNode type(ObjectNode object, String name, String... types) {
        ObjectNode property = JsonNodeFactory.instance.objectNode();
        if (types.length == 1) {
            property.put("type", types[0]);
        } else {
            for (String each : types) {
                property.withArray("/type").add(each);
            }
        }
        add(object, name, property);
        return property;
    }
}
