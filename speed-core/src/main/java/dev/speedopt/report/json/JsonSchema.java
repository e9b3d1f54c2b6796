package dev.speedopt.report.json;

import dev.speedopt.evidence.EvidenceJson;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * JSON schema (draft 2020-12) of evidence, read off its records, so that it can never say anything else than what is written: a
 * component is a property, and a required one unless it may be null.
 */
public final class JsonSchema {
    private final Map<String, Object> definitions = new TreeMap<>();

    private JsonSchema() {}

    /** The schema of a record's JSON, as JSON. */
    public static String of(Class<? extends Record> evidence) {
        JsonSchema schema = new JsonSchema();
        Map<String, Object> top = new LinkedHashMap<>();
        top.put("$schema", "https://json-schema.org/draft/2020-12/schema");
        top.put("title", "speed: " + evidence.getSimpleName());
        top.put("$ref", schema.reference(evidence));
        top.put("$defs", schema.definitions);
        return EvidenceJson.write(top);
    }

    private String reference(Class<?> type) {
        String name =
                type.getName().substring(type.getPackageName().length() + 1).replace('$', '.');
        if (!definitions.containsKey(name)) {
            definitions.put(name, Map.of());
            definitions.put(name, type.isEnum() ? choice(type) : object(type));
        }
        return "#/$defs/" + name;
    }

    private static Map<String, Object> choice(Class<?> type) {
        return Map.of(
                "enum",
                Arrays.stream(type.getEnumConstants())
                        .map(each -> ((Enum<?>) each).name())
                        .toList());
    }

    private Map<String, Object> object(Class<?> type) {
        Map<String, Object> properties = new LinkedHashMap<>();
        List<String> required = new ArrayList<>();
        for (RecordComponent component : type.getRecordComponents()) {
            properties.put(component.getName(), value(component.getGenericType()));
            if (!nullable(component.getAnnotatedType())) {
                required.add(component.getName());
            }
        }
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("type", "object");
        object.put("properties", properties);
        object.put("required", required);
        object.put("additionalProperties", false);
        return object;
    }

    private static boolean nullable(AnnotatedType type) {
        return type.isAnnotationPresent(Nullable.class);
    }

    private Map<String, Object> value(Type type) {
        if (type instanceof ParameterizedType generic) {
            Type[] arguments = generic.getActualTypeArguments();
            return generic.getRawType() == Map.class
                    ? Map.of("type", "object", "additionalProperties", value(arguments[1]))
                    : Map.of("type", "array", "items", value(arguments[0]));
        }
        if (type == String.class) {
            return Map.of("type", "string");
        }
        if (type == boolean.class || type == Boolean.class) {
            return Map.of("type", "boolean");
        }
        if (type == double.class || type == Double.class) {
            return Map.of(
                    "anyOf",
                    List.of(Map.of("type", "number"), Map.of("enum", List.of("NaN", "Infinity", "-Infinity"))));
        }
        if (type == int.class || type == long.class || type == Integer.class || type == Long.class) {
            return Map.of("type", "integer");
        }
        Class<?> named = (Class<?>) type;
        if (!named.isRecord() && !named.isEnum()) {
            throw new IllegalStateException(
                    "Evidence holds a " + named.getName() + ", which has no form in JSON schema yet");
        }
        return Map.of("$ref", reference(named));
    }
}
