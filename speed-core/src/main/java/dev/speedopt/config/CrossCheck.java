package dev.speedopt.config;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What no single value shows: weights that do not add up, models that stand there twice. */
final class CrossCheck {
    private static final BigDecimal TOLERANCE = new BigDecimal("0.000001");

    private final Map<String, Origin> origins;
    private final Problems problems;

    CrossCheck(Map<String, Origin> origins, Problems problems) {
        this.origins = origins;
        this.problems = problems;
    }

    void check(ObjectNode settings) {
        weights(settings.path("consensus").path("voting_weights"));
        models(settings.path("models").path("models"));
    }

    private void weights(JsonNode weights) {
        BigDecimal sum = weights.valueStream().map(JsonNode::decimalValue).reduce(BigDecimal.ZERO, BigDecimal::add);
        if (sum.subtract(BigDecimal.ONE).abs().compareTo(TOLERANCE) > 0) {
            problems.add(
                    origin("consensus.voting_weights"),
                    "consensus.voting_weights: expected weights that add up to 1, found "
                            + sum.stripTrailingZeros().toPlainString() + ": " + weights);
        }
    }

    private void models(JsonNode models) {
        List<String> known = Schema.ofFile(ConfigFiles.MAIN)
                .existing("models.models")
                .items()
                .existing("provider")
                .examples();
        List<String> seen = new ArrayList<>();
        for (int i = 0; i < models.size(); i++) {
            JsonNode model = models.get(i);
            if (!model.has("provider") || !model.has("name")) {
                continue;
            }
            String provider = model.path("provider").asText();
            String label = provider + "/" + model.path("name").asText();
            Origin origin = origins.getOrDefault("models.models[" + i + "]", origin("models"));
            if (seen.contains(label)) {
                problems.add(origin, "models.models: " + label + " stands there twice; delete one of the two");
            }
            seen.add(label);
            if (!known.contains(provider) && !model.hasNonNull("base_url")) {
                String nearest = Nearest.to(provider, known);
                problems.add(
                        origin,
                        "models.models: provider '" + provider + "' is not known, "
                                + (nearest == null ? "" : "did you mean " + nearest + "? ")
                                + "Known are " + Expectation.either(known) + "; any other one needs a base_url");
            }
        }
    }

    /** The latest place at or under the path. */
    private Origin origin(String path) {
        return origins.entrySet().stream()
                .filter(entry -> entry.getKey().startsWith(path))
                .reduce((first, second) -> second)
                .map(Map.Entry::getValue)
                .orElse(Origin.of("defaults"));
    }
}
