package dev.speedopt.config;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** Checked values on their way to becoming a {@link SpeedConfig}: starts as the defaults, and is written over. */
final class Settings {
    private static final ObjectMapper MAPPER = JsonMapper.builder()
            .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
            .enable(MapperFeature.ACCEPT_CASE_INSENSITIVE_ENUMS)
            .defaultPropertyInclusion(
                    JsonInclude.Value.construct(JsonInclude.Include.NON_NULL, JsonInclude.Include.ALWAYS))
            .build();

    private final ObjectNode tree = MAPPER.valueToTree(SpeedConfig.defaults());

    static ObjectNode tree(SpeedConfig config) {
        return MAPPER.valueToTree(config);
    }

    ObjectNode tree() {
        return tree;
    }

    /** Lays a file's values over what is there: maps key by key, all else as a whole. */
    void merge(ObjectNode over) {
        merge(tree, over);
    }

    private static void merge(ObjectNode under, ObjectNode over) {
        over.properties().forEach(entry -> {
            if (under.get(entry.getKey()) instanceof ObjectNode map && entry.getValue() instanceof ObjectNode more) {
                merge(map, more);
            } else {
                under.set(entry.getKey(), entry.getValue());
            }
        });
    }

    /** Sets the value at a path with dots. */
    void put(String path, JsonNode value) {
        String[] names = path.split("\\.");
        ObjectNode map = tree;
        for (int i = 0; i < names.length - 1; i++) {
            map = map.withObjectProperty(names[i]);
        }
        map.set(names[names.length - 1], value);
    }

    SpeedConfig toConfig() {
        try {
            return MAPPER.treeToValue(tree, SpeedConfig.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(
                    "The schemas allow what SpeedConfig can't hold: " + e.getOriginalMessage(), e);
        }
    }
}
