package dev.speedopt.config;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.speedopt.config.ConfigNode.Kind;
import dev.speedopt.config.ConfigNode.Member;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Holds what was written against the schema: sound values out, everything else becomes a problem. */
final class SchemaCheck {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private final Problems problems;
    private final ScalarCheck scalars;
    private final UnknownKey unknown;
    private final Map<String, Origin> origins = new LinkedHashMap<>();

    SchemaCheck(Problems problems) {
        this.problems = problems;
        this.scalars = new ScalarCheck(problems);
        this.unknown = new UnknownKey(problems);
    }

    /** Where each value that was accepted was written, by its path with dots; the latest place counts. */
    Map<String, Origin> origins() {
        return origins;
    }

    /** The value; null when there is none to be had, which is reported. */
    @Nullable
    JsonNode check(String path, ConfigNode written, Schema schema) {
        return switch (written.kind()) {
            case REFUSED -> null;
            case NOTHING -> nothing(path, written, schema);
            case MAP -> {
                if (!schema.alternative("object").allows("object")) {
                    yield scalars.refuse(path, written, schema, "");
                }
                required(path, written, schema);
                yield map(path, written.members(), schema);
            }
            case LIST -> list(path, written, schema);
            case FREE -> schema.allows("array") ? list(path, split(written), schema) : scalar(path, written, schema);
            default -> scalar(path, written, schema);
        };
    }

    private @Nullable JsonNode nothing(String path, ConfigNode written, Schema schema) {
        if (schema.allows("null")) {
            return JSON.objectNode();
        }
        JsonNode otherwise = schema.otherwise();
        String cure = otherwise == null
                ? ", or delete the line"
                : ", or delete the line for the default, " + (otherwise.isTextual() ? otherwise.asText() : otherwise);
        problems.add(written.origin(), path + " has no value: write " + Expectation.of(schema) + cure);
        return null;
    }

    private @Nullable JsonNode scalar(String path, ConfigNode written, Schema schema) {
        boolean structured = schema.eitherListOrMap() || schema.allows("object") || schema.allows("array");
        JsonNode value = structured
                ? scalars.refuse(path.isEmpty() ? "this file" : path, written, schema, "")
                : scalars.check(path, written, schema);
        if (value != null) {
            remember(path, written);
        }
        return value;
    }

    private ObjectNode map(String path, List<Member> members, Schema schema) {
        ObjectNode map = JSON.objectNode();
        Map<String, Schema> properties = schema.properties();
        for (Member member : members) {
            String inner = path.isEmpty() ? member.key() : path + "." + member.key();
            Schema expected = properties.get(member.key());
            if (expected == null) {
                unknown.report(path, member, schema);
                continue;
            }
            JsonNode value = check(inner, member.value(), expected);
            if (value != null) {
                map.set(member.key(), value);
            }
        }
        return map;
    }

    private @Nullable JsonNode list(String path, ConfigNode written, Schema schema) {
        if (schema.eitherListOrMap()) {
            return map(path, joined(path, written, schema), schema);
        }
        if (!schema.allows("array")) {
            return scalars.refuse(path.isEmpty() ? "this file" : path, written, schema, "");
        }
        ArrayNode list = JSON.arrayNode();
        for (int i = 0; i < written.items().size(); i++) {
            ConfigNode item = written.items().get(i);
            String place = path + "[" + i + "]";
            JsonNode value = check(place, item, schema.items());
            if (value instanceof ObjectNode map) {
                complete(map, schema.items());
            }
            remember(place, item);
            boolean twice = list.valueStream().anyMatch(other -> other.equals(value));
            if (value != null && twice && schema.node().path("uniqueItems").asBoolean()) {
                problems.add(item.origin(), path + ": " + item.found() + " stands here twice; delete one of the two");
            }
            list.add(value);
        }
        remember(path, written);
        return list;
    }

    /** The maps of a list with one key each, as one map. */
    private List<Member> joined(String path, ConfigNode written, Schema schema) {
        Map<String, Member> members = new LinkedHashMap<>();
        for (ConfigNode item : written.items()) {
            if (item.kind() != Kind.MAP || item.members().size() != 1) {
                scalars.refuse(path, item, schema, "");
            }
            for (Member member : item.members()) {
                Member first = members.putIfAbsent(member.key(), member);
                if (first != null) {
                    problems.add(
                            member.origin(),
                            "'" + member.key() + "' was set before, in line "
                                    + first.origin().line() + "; delete one of the two");
                }
            }
        }
        return List.copyOf(members.values());
    }

    private void required(String path, ConfigNode written, Schema schema) {
        List<String> given = written.members().stream().map(Member::key).toList();
        for (String required : schema.required()) {
            if (!given.contains(required)) {
                problems.add(written.origin(), path + " lacks '" + required + "'");
            }
        }
    }

    /** Items of lists have no defaults to be laid over, so that theirs are filled in here. */
    private static void complete(ObjectNode map, Schema schema) {
        schema.properties().forEach((name, property) -> {
            JsonNode otherwise = property.otherwise();
            if (otherwise != null && !map.has(name)) {
                map.set(name, otherwise.deepCopy());
            }
        });
    }

    private void remember(String path, ConfigNode written) {
        origins.remove(path);
        origins.put(path, written.origin());
    }

    private static ConfigNode split(ConfigNode written) {
        return ConfigNode.list(
                Arrays.stream(written.text().split(","))
                        .map(String::strip)
                        .filter(item -> !item.isEmpty())
                        .map(item -> ConfigNode.free(item, written.origin()))
                        .toList(),
                written.origin());
    }
}
