package dev.speedopt.model.dialect;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Locale;

/** OpenAI's chat completions, which xAI, OpenRouter, Azure, vLLM and LM Studio speak as well. */
final class OpenAiDialect extends OpenAiServer {
    @Override
    public String name() {
        return "openai";
    }

    @Override
    public String questionPath(String model) {
        return "/chat/completions";
    }

    @Override
    public ObjectNode question(String model, Prompt prompt, Quirks quirks) {
        ObjectNode body = Json.object().put("model", model);
        ArrayNode messages = body.putArray("messages");
        messages.addObject()
                .put("role", quirks.get(Quirks.SYSTEM_ROLE, "system"))
                .put("content", prompt.system());
        add(prompt.turns(), messages);
        body.put(quirks.get(Quirks.TOKEN_PARAMETER, "max_completion_tokens"), quirks.tokens(prompt.maximumTokens()));
        String effort = quirks.get(Quirks.EFFORT);
        if (effort != null) {
            body.put("reasoning_effort", effort);
        }
        String store = quirks.get(Quirks.STORE);
        if (store != null) {
            body.put("store", Boolean.parseBoolean(store));
        }
        ReplySchema schema = prompt.schema();
        if (schema != null && quirks.structured()) {
            ObjectNode format = body.putObject("response_format").put("type", "json_schema");
            format.putObject("json_schema")
                    .put("name", schema.name())
                    .put("strict", true)
                    .set("schema", schema.schema());
        }
        omit(body, quirks);
        return body;
    }

    private static void omit(ObjectNode body, Quirks quirks) {
        List.of("max_completion_tokens", "max_tokens", "reasoning_effort", "store", "response_format").stream()
                .filter(quirks::omits)
                .forEach(body::remove);
    }

    @Override
    public Completion answer(JsonNode body) {
        JsonNode choice = body.path("choices").path(0);
        JsonNode message = choice.path("message");
        JsonNode content = message.path("content");
        String text = content.isTextual() ? content.textValue() : Json.texts(content);
        String finish = choice.path("finish_reason").asText("").toLowerCase(Locale.ROOT);
        String refusal =
                message.path("refusal").isTextual() ? message.path("refusal").textValue() : "";
        Completion.Ending ending = Completion.Ending.COMPLETE;
        if (finish.equals("length")) {
            ending = Completion.Ending.TRUNCATED;
        } else if (finish.equals("content_filter") || !refusal.isEmpty()) {
            ending = Completion.Ending.DECLINED;
        }
        JsonNode usage = body.path("usage");
        return new Completion(
                text,
                ending,
                refusal.isEmpty() ? finish : refusal,
                body.path("model").isTextual() ? body.path("model").textValue() : null,
                new Usage(Json.count(usage.path("prompt_tokens")), Json.count(usage.path("completion_tokens"))));
    }
}
