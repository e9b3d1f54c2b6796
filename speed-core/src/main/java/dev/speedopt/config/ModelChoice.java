package dev.speedopt.config;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * {@code speed.models=o3,openai/gpt-5}: picks configured models by name, or adds one as {@code provider/name}, and turns
 * models on, since somebody asked for them by name.
 */
final class ModelChoice {
    private final Settings settings;
    private final Problems problems;

    ModelChoice(Settings settings, Problems problems) {
        this.settings = settings;
        this.problems = problems;
    }

    void choose(ConfigNode written) {
        Map<String, JsonNode> configured = new LinkedHashMap<>();
        settings.tree().at("/models/models").forEach(model -> {
            configured.putIfAbsent(model.path("name").asText(), model);
            configured.put(
                    model.path("provider").asText() + "/" + model.path("name").asText(), model);
        });
        ArrayNode chosen = JsonNodeFactory.instance.arrayNode();
        for (String item : written.text().split(",")) {
            String name = item.strip();
            JsonNode model = name.isEmpty() ? null : configured.getOrDefault(name, added(name));
            if (model != null) {
                chosen.add(model);
            } else if (!name.isEmpty()) {
                unknown(written.origin(), name, configured);
            }
        }
        if (chosen.isEmpty() && written.text().replace(",", "").isBlank()) {
            problems.add(written.origin(), "models: expected names with commas between them, found nothing");
        }
        settings.put("models.models", chosen);
        settings.put("models.enabled", BooleanNode.TRUE);
    }

    private static @Nullable JsonNode added(String name) {
        int slash = name.indexOf('/');
        if (slash < 1 || slash == name.length() - 1) {
            return null;
        }
        ObjectNode model = JsonNodeFactory.instance
                .objectNode()
                .put("name", name.substring(slash + 1))
                .put("provider", name.substring(0, slash))
                .put("weight", 1);
        model.putObject("quirks");
        return model;
    }

    private void unknown(Origin origin, String name, Map<String, JsonNode> configured) {
        String nearest = Nearest.to(name, configured.keySet());
        problems.add(
                origin,
                "models: no model '" + name + "' is configured; "
                        + (nearest == null
                                ? "write provider/" + name + ", or one of "
                                        + configured.keySet().stream()
                                                .filter(known -> !known.contains("/"))
                                                .collect(Collectors.joining(", "))
                                : "did you mean " + nearest + "?"));
    }
}
