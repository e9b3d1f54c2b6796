package dev.speedopt.repository.data;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** Records as JSON, without knowing all of their fields: a newer version may have written them. */
final class RecordJson {
    private static final ObjectMapper MAPPER = new ObjectMapper();

    private RecordJson() {}

    /** What is no JSON is nothing. */
    static JsonNode read(byte[] text) {
        try {
            return MAPPER.readTree(text);
        } catch (IOException e) {
            return MissingNode.getInstance();
        }
    }

    static byte[] write(JsonNode json) throws IOException {
        return (MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(json) + "\n")
                .getBytes(StandardCharsets.UTF_8);
    }

    /** Whether it is an attempt that is accepted. */
    static boolean stands(JsonNode record) {
        return record.path("decision").path("kind").asText().equals("COMMIT");
    }

    /** The same with its figures and bounds, and without the single pairs of forks that they come from. */
    static JsonNode withoutSamples(JsonNode record) {
        JsonNode copy = record.deepCopy();
        empty(copy);
        return copy;
    }

    private static void empty(JsonNode node) {
        if (node instanceof ObjectNode object && object.get("pairs") instanceof ArrayNode) {
            object.putArray("pairs");
        }
        node.forEach(RecordJson::empty);
    }
}
