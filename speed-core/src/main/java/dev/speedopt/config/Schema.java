package dev.speedopt.config;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * What is expected at one place: a node of the JSON schemas that lie beside the YAML files, so that editors and speed
 * can't disagree. Only the keywords that those schemas use are understood.
 */
record Schema(JsonNode node) {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Map<String, JsonNode> READ = new ConcurrentHashMap<>();

    /** The schema of one of the files; of the main one for a name that is none of them, since that allows everything. */
    static Schema ofFile(String fileName) {
        String name = ConfigFiles.NAMES.contains(fileName) ? fileName : ConfigFiles.MAIN;
        return new Schema(read(name.replace(".yaml", ".schema.json")));
    }

    private static JsonNode read(String resource) {
        return READ.computeIfAbsent(resource, Schema::readAnew);
    }

    private static JsonNode readAnew(String resource) {
        try (InputStream stream = Objects.requireNonNull(
                Schema.class.getResourceAsStream(resource), () -> resource + " is missing from the jar")) {
            return JSON.readTree(stream);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + resource, e);
        }
    }

    private static Schema resolved(JsonNode node) {
        if (!node.has("$ref")) {
            return new Schema(node);
        }
        String[] reference = node.path("$ref").asText().split("#", 2);
        return new Schema(read(reference[0]).at(reference[1]));
    }

    boolean allows(String type) {
        JsonNode types = node.path("type");
        return types.isArray()
                ? types.valueStream().anyMatch(each -> each.asText().equals(type))
                : types.asText().equals(type);
    }

    /** The alternative that a map, or a list, would be held against; itself when there is only one. */
    Schema alternative(String type) {
        return node.path("anyOf")
                .valueStream()
                .map(Schema::new)
                .filter(each -> each.allows(type))
                .findFirst()
                .orElse(this);
    }

    /** Whether it may be written as a list of maps with one key each, or as one map. */
    boolean eitherListOrMap() {
        return node.has("anyOf");
    }

    Map<String, Schema> properties() {
        Map<String, Schema> properties = new LinkedHashMap<>();
        alternative("object")
                .node
                .path("properties")
                .properties()
                .forEach(entry -> properties.put(entry.getKey(), resolved(entry.getValue())));
        return properties;
    }

    Schema items() {
        return new Schema(node.path("items"));
    }

    List<String> required() {
        return strings("required");
    }

    List<String> allowed() {
        return strings("enum");
    }

    List<String> examples() {
        return strings("examples");
    }

    @Nullable
    JsonNode otherwise() {
        return node.get("default");
    }

    /** Whether what was written there must not be repeated in a message: it might be a secret in the wrong place. */
    boolean confidential() {
        return node.path("writeOnly").asBoolean();
    }

    /** The schema at a path with dots; null when no such key exists. */
    @Nullable
    Schema at(String path) {
        Schema schema = this;
        for (String name : path.split("\\.", -1)) {
            schema = schema.properties().get(name);
            if (schema == null) {
                return null;
            }
        }
        return schema;
    }

    /** The schema at a path that the schemas are known to have. */
    Schema existing(String path) {
        return Objects.requireNonNull(at(path), () -> "no " + path + " in the schemas");
    }

    /** Every key that holds a value, by its path with dots; maps are entered, lists are not. */
    Map<String, Schema> leaves() {
        Map<String, Schema> leaves = new LinkedHashMap<>();
        collect("", leaves);
        return leaves;
    }

    private void collect(String prefix, Map<String, Schema> leaves) {
        properties().forEach((name, schema) -> {
            if (schema.properties().isEmpty()) {
                leaves.put(prefix + name, schema);
            } else {
                schema.collect(prefix + name + ".", leaves);
            }
        });
    }

    private List<String> strings(String field) {
        List<String> strings = new ArrayList<>();
        node.path(field).forEach(each -> strings.add(each.asText()));
        return strings;
    }
}
