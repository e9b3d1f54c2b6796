package dev.speedopt.model.dialect;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;

/** Anthropic's messages. */
final class AnthropicDialect implements Dialect {
    @Override
    public String name() {
        return "anthropic";
    }

    @Override
    public String root(String path) {
        return path.endsWith("/v1") ? path : path + "/v1";
    }

    @Override
    public String questionPath(String model) {
        return "/messages";
    }

    @Override
    public String modelsPath() {
        return "/models?limit=1000";
    }

    @Override
    public Map<String, String> keyHeaders(String key, Quirks quirks) {
        return Map.of(quirks.get(Quirks.KEY_HEADER, "x-api-key"), key);
    }

    @Override
    public Map<String, String> headers() {
        return Map.of("anthropic-version", "2023-06-01");
    }

    @Override
    public ObjectNode question(String model, Prompt prompt, Quirks quirks) {
        ObjectNode body = Json.object()
                .put("model", model)
                .put("max_tokens", quirks.tokens(prompt.maximumTokens()))
                .put("system", prompt.system());
        ArrayNode messages = body.putArray("messages");
        for (Turn turn : prompt.turns()) {
            messages.addObject()
                    .put("role", turn.speaker() == Turn.Speaker.USER ? "user" : "assistant")
                    .put("content", turn.text());
        }
        ObjectNode output = Json.object();
        String effort = quirks.get(Quirks.EFFORT);
        if (effort != null) {
            output.put("effort", effort);
        }
        ReplySchema schema = prompt.schema();
        if (schema != null && quirks.structured()) {
            output.putObject("format").put("type", "json_schema").set("schema", schema.schema());
        }
        if (!output.isEmpty() && !quirks.omits("output_config")) {
            body.set("output_config", output);
        }
        return body;
    }

    @Override
    public Completion answer(JsonNode body) {
        String stop = body.path("stop_reason").asText("");
        Completion.Ending ending = switch (stop) {
            case "max_tokens", "model_context_window_exceeded" -> Completion.Ending.TRUNCATED;
            case "refusal" -> Completion.Ending.DECLINED;
            default -> Completion.Ending.COMPLETE;
        };
        JsonNode usage = body.path("usage");
        return new Completion(
                Json.texts(body.path("content")),
                ending,
                stop,
                body.path("model").isTextual() ? body.path("model").textValue() : null,
                new Usage(
                        Json.count(usage.path("input_tokens"))
                                + Json.count(usage.path("cache_creation_input_tokens"))
                                + Json.count(usage.path("cache_read_input_tokens")),
                        Json.count(usage.path("output_tokens"))));
    }

    @Override
    public List<String> models(JsonNode body) {
        return body.path("data").findValuesAsText("id");
    }
}
