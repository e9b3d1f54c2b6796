package dev.speedopt.model.dialect;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;

/** Ollama's own API; its OpenAI-compatible one ignores what it does not know. */
final class OllamaDialect implements Dialect {
    @Override
    public String name() {
        return "ollama";
    }

    @Override
    public String root(String path) {
        return path.endsWith("/api") ? path : path + "/api";
    }

    @Override
    public String questionPath(String model) {
        return "/chat";
    }

    @Override
    public String modelsPath() {
        return "/tags";
    }

    @Override
    public Map<String, String> keyHeaders(String key, Quirks quirks) {
        return Map.of("Authorization", "Bearer " + key);
    }

    @Override
    public ObjectNode question(String model, Prompt prompt, Quirks quirks) {
        ObjectNode body = Json.object().put("model", model).put("stream", false);
        ArrayNode messages = body.putArray("messages");
        messages.addObject().put("role", "system").put("content", prompt.system());
        for (Turn turn : prompt.turns()) {
            messages.addObject()
                    .put("role", turn.speaker() == Turn.Speaker.USER ? "user" : "assistant")
                    .put("content", turn.text());
        }
        if (!quirks.omits("num_predict")) {
            body.putObject("options").put("num_predict", quirks.tokens(prompt.maximumTokens()));
        }
        String effort = quirks.get(Quirks.EFFORT);
        if (effort != null) {
            body.put("think", effort);
        }
        ReplySchema schema = prompt.schema();
        if (schema != null && quirks.structured()) {
            body.set("format", schema.schema());
        }
        return body;
    }

    @Override
    public Completion answer(JsonNode body) {
        boolean whole = body.path("done").asBoolean(true);
        String done = whole ? body.path("done_reason").asText("") : "not done";
        return new Completion(
                body.path("message").path("content").asText(""),
                !whole || done.equals("length") ? Completion.Ending.TRUNCATED : Completion.Ending.COMPLETE,
                done,
                body.path("model").isTextual() ? body.path("model").textValue() : null,
                new Usage(Json.count(body.path("prompt_eval_count")), Json.count(body.path("eval_count"))));
    }

    @Override
    public List<String> models(JsonNode body) {
        return body.path("models").findValuesAsText("name");
    }
}
