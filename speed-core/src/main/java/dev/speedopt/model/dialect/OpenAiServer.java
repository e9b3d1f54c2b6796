package dev.speedopt.model.dialect;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import java.util.List;
import java.util.Map;

/** What OpenAI's ways of asking have in common: addresses, key, turns, the list of models. */
abstract class OpenAiServer implements Dialect {
    @Override
    public final String root(String path) {
        return path.isEmpty() ? "/v1" : path;
    }

    @Override
    public final String modelsPath() {
        return "/models";
    }

    @Override
    public final Map<String, String> keyHeaders(String key, Quirks quirks) {
        String header = quirks.get(Quirks.KEY_HEADER);
        return header == null ? Map.of("Authorization", "Bearer " + key) : Map.of(header, key);
    }

    @Override
    public final List<String> models(JsonNode body) {
        return body.path("data").findValuesAsText("id");
    }

    static void add(List<Turn> turns, ArrayNode messages) {
        for (Turn turn : turns) {
            messages.addObject()
                    .put("role", turn.speaker() == Turn.Speaker.USER ? "user" : "assistant")
                    .put("content", turn.text());
        }
    }
}
