package dev.speedopt.model.dialect;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;

/** How one family of providers wants to be spoken to. A new one is one class, and rows in {@code providers.json}. */
public interface Dialect {
    /** Name in the table of providers. */
    String name();

    /** @param path of the configured base URL, without trailing slash; empty for none */
    String root(String path);

    /** Path of a question, after the root. */
    String questionPath(String model);

    /** Path of a call that costs nothing and lists models, after the root. */
    String modelsPath();

    /** Headers that carry the key. */
    Map<String, String> keyHeaders(String key, Quirks quirks);

    /** Headers beside the key's. */
    default Map<String, String> headers() {
        return Map.of();
    }

    ObjectNode question(String model, Prompt prompt, Quirks quirks);

    /** Reads the answer to a question; fields that are missing or of another type are read as absent, never an exception. */
    Completion answer(JsonNode body);

    /** Names of the models that {@link #modelsPath} lists. */
    List<String> models(JsonNode body);
}
