package dev.speedopt.config;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.IntNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/** Lays settings from the command line or the POM over the others: paths with dots, and the short forms. */
final class Overrides {
    static final String PREFIX = "speed.";
    private static final String QUICK = "quick";
    private static final int QUICK_PAIRS = 5;
    private static final String CONSENSUS = "consensus";
    private static final String MODELS = "models";
    private static final Map<String, String> SHORT = new TreeMap<>(Map.of(
            "min-improvement", "thresholds.minimum_improvement",
            "max-attempts", "verification.maximum_attempts",
            "attempts", "verification.maximum_attempts",
            "push", "git.push",
            "objective.latency", "objectives.latency",
            "objective.memory", "objectives.memory",
            "objective.throughput", "objectives.throughput"));

    private final Schema schema = Schema.ofFile(ConfigFiles.MAIN);
    private final Settings settings;
    private final Set<String> others;
    private final SchemaCheck check;
    private final Problems problems;

    /** @param others names that mean something to somebody else, and are passed over */
    Overrides(Settings settings, Set<String> others, SchemaCheck check, Problems problems) {
        this.settings = settings;
        this.others = others;
        this.check = check;
        this.problems = problems;
    }

    /**
     * Applies them all; where two say something about the same setting, the path with dots wins over the short form.
     *
     * @param place of a setting, for people
     */
    void apply(Map<String, String> written, UnaryOperator<String> place) {
        Map<String, ConfigNode> rest = new TreeMap<>();
        written.forEach((name, text) -> {
            String bare = name.startsWith(PREFIX) ? name.substring(PREFIX.length()) : name;
            rest.put(bare, ConfigNode.free(text.strip(), Origin.of(place.apply(bare))));
        });
        take(rest, QUICK, this::quick);
        take(rest, CONSENSUS, this::consensus);
        take(rest, MODELS, new ModelChoice(settings, problems)::choose);
        SHORT.forEach((name, path) -> take(rest, name, value -> set(path, value)));
        rest.forEach((name, value) -> {
            // A parameter of a goal may be called like a section: speed.baseline names a baseline.
            if (schema.at(name) != null
                    && (!others.contains(name) || schema.leaves().containsKey(name))) {
                set(name, value);
            } else if (!others.contains(name)) {
                unknown(name, value.origin());
            }
        });
    }

    private static void take(Map<String, ConfigNode> rest, String name, Consumer<ConfigNode> action) {
        ConfigNode written = rest.remove(name);
        if (written != null) {
            action.accept(written);
        }
    }

    private void quick(ConfigNode written) {
        JsonNode wanted = check.check(QUICK, written, schema.existing("models.enabled"));
        if (wanted != null && wanted.asBoolean()) {
            int pairs = settings.tree().at("/benchmarking/maximum_pairs").asInt();
            settings.put("benchmarking.maximum_pairs", IntNode.valueOf(Math.min(QUICK_PAIRS, pairs)));
        }
    }

    private void consensus(ConfigNode written) {
        JsonNode wanted = check.check(CONSENSUS, written, schema.existing("models.enabled"));
        if (wanted != null) {
            settings.put("models.consensus_required", wanted);
            if (wanted.asBoolean()) {
                settings.put("models.enabled", wanted);
            }
        }
    }

    private void set(String path, ConfigNode written) {
        Schema expected = schema.at(path);
        JsonNode value = expected == null ? null : check.check(path, written, expected);
        if (value != null && !(value instanceof ObjectNode)) {
            settings.put(path, value);
        }
    }

    private void unknown(String name, Origin origin) {
        List<String> known = new ArrayList<>(schema.leaves().keySet());
        known.addAll(SHORT.keySet());
        known.addAll(List.of(QUICK, CONSENSUS, MODELS));
        known.addAll(others);
        String nearest = schema.leaves().keySet().stream()
                .filter(path -> Nearest.bare(path).endsWith("." + Nearest.bare(name)))
                .findFirst()
                .orElse(Nearest.to(name, known));

        problems.add(
                origin,
                "unknown setting '" + name + "'"
                        + (nearest == null
                                ? "; the files under config/ name all there are, speed:init writes them"
                                : "; did you mean " + nearest + "?"));
    }
}
