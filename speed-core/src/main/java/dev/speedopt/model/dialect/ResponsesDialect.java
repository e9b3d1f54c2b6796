package dev.speedopt.model.dialect;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/** OpenAI's responses, which its largest reasoning models speak alone. */
final class ResponsesDialect extends OpenAiServer {
    @Override
    public String name() {
        return "responses";
    }

    @Override
    public String questionPath(String model) {
        return "/responses";
    }

    @Override
    public ObjectNode question(String model, Prompt prompt, Quirks quirks) {
        ObjectNode body = Json.object().put("model", model).put("instructions", prompt.system());
        ArrayNode input = body.putArray("input");
        add(prompt.turns(), input);
        body.put("max_output_tokens", quirks.tokens(prompt.maximumTokens()));
        body.put("store", false);
        String effort = quirks.get(Quirks.EFFORT);
        if (effort != null) {
            body.putObject("reasoning").put("effort", effort);
        }
        ReplySchema schema = prompt.schema();
        if (schema != null && quirks.structured()) {
            body.putObject("text")
                    .putObject("format")
                    .put("type", "json_schema")
                    .put("name", schema.name())
                    .put("strict", true)
                    .set("schema", schema.schema());
        }
        List.of("max_output_tokens", "store", "reasoning", "text").stream()
                .filter(quirks::omits)
                .forEach(body::remove);
        return body;
    }

    @Override
    public Completion answer(JsonNode body) {
        StringBuilder text = new StringBuilder();
        String refusal = "";
        for (JsonNode item : body.path("output")) {
            text.append(Json.texts(item.path("content")));
            for (JsonNode part : item.path("content")) {
                refusal += part.path("refusal").asText("");
            }
        }
        String why = body.path("incomplete_details").path("reason").asText("");
        Completion.Ending ending = Completion.Ending.COMPLETE;
        if (!refusal.isEmpty() || why.equals("content_filter")) {
            ending = Completion.Ending.DECLINED;
        } else if (body.path("status").asText("completed").equals("incomplete")) {
            ending = Completion.Ending.TRUNCATED;
        }
        JsonNode usage = body.path("usage");
        return new Completion(
                text.toString(),
                ending,
                refusal.isEmpty() ? why : refusal,
                body.path("model").isTextual() ? body.path("model").textValue() : null,
                new Usage(Json.count(usage.path("input_tokens")), Json.count(usage.path("output_tokens"))));
    }
}
