package dev.speedopt.model.dialect;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Google's Gemini API. */
final class GoogleDialect implements Dialect {
    private static final Set<String> COMPLETE = Set.of("", "STOP", "FINISH_REASON_UNSPECIFIED");

    @Override
    public String name() {
        return "google";
    }

    @Override
    public String root(String path) {
        return path.endsWith("/v1beta") || path.endsWith("/v1") ? path : path + "/v1beta";
    }

    @Override
    public String questionPath(String model) {
        return "/models/" + URLEncoder.encode(model, StandardCharsets.UTF_8) + ":generateContent";
    }

    @Override
    public String modelsPath() {
        return "/models?pageSize=1000";
    }

    @Override
    public Map<String, String> keyHeaders(String key, Quirks quirks) {
        return Map.of(quirks.get(Quirks.KEY_HEADER, "x-goog-api-key"), key);
    }

    @Override
    public ObjectNode question(String model, Prompt prompt, Quirks quirks) {
        ObjectNode body = Json.object();
        body.putObject("systemInstruction").putArray("parts").addObject().put("text", prompt.system());
        ArrayNode contents = body.putArray("contents");
        for (Turn turn : prompt.turns()) {
            contents.addObject()
                    .put("role", turn.speaker() == Turn.Speaker.USER ? "user" : "model")
                    .putArray("parts")
                    .addObject()
                    .put("text", turn.text());
        }
        ObjectNode generation = body.putObject("generationConfig");
        if (!quirks.omits("maxOutputTokens")) {
            generation.put("maxOutputTokens", quirks.tokens(prompt.maximumTokens()));
        }
        String effort = quirks.get(Quirks.EFFORT);
        if (effort != null) {
            generation.putObject("thinkingConfig").put("thinkingLevel", effort);
        }
        ReplySchema schema = prompt.schema();
        if (schema != null && quirks.structured()) {
            generation.put("responseMimeType", "application/json").set("responseJsonSchema", schema.schema());
        }
        return body;
    }

    @Override
    public Completion answer(JsonNode body) {
        JsonNode candidate = body.path("candidates").path(0);
        String blocked = body.path("promptFeedback").path("blockReason").asText("");
        String finish = candidate.path("finishReason").asText("");
        Completion.Ending ending = Completion.Ending.COMPLETE;
        if (finish.equals("MAX_TOKENS")) {
            ending = Completion.Ending.TRUNCATED;
        } else if (!blocked.isEmpty() || !COMPLETE.contains(finish)) {
            ending = Completion.Ending.DECLINED;
        }
        JsonNode usage = body.path("usageMetadata");
        return new Completion(
                Json.texts(candidate.path("content").path("parts")),
                ending,
                blocked.isEmpty() ? finish : blocked,
                body.path("modelVersion").isTextual()
                        ? body.path("modelVersion").textValue()
                        : null,
                new Usage(
                        Json.count(usage.path("promptTokenCount")),
                        Json.count(usage.path("candidatesTokenCount")) + Json.count(usage.path("thoughtsTokenCount"))));
    }

    @Override
    public List<String> models(JsonNode body) {
        return body.path("models").findValuesAsText("name").stream()
                .map(name -> name.replaceFirst("^models/", ""))
                .toList();
    }
}
