package dev.speedopt.model.dialect;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The built-in table of providers and of models with quirks: {@code providers.json}. */
public final class Providers {
    /**
     * @param name as configured
     * @param dialect that it speaks
     * @param baseUrl of its server; absent where every user has their own
     * @param baseUrlVariable environment variable with the base URL; absent for none
     * @param keyVariables environment variables that may hold its key, the first one found counts
     * @param quirks of all its models
     */
    public record Provider(
            String name,
            Dialect dialect,
            @Nullable String baseUrl,
            @Nullable String baseUrlVariable,
            List<String> keyVariables,
            Quirks quirks) {}

    private record ModelRow(String provider, Pattern name, Map<String, String> quirks) {}

    private final Dialects dialects;
    private final Map<String, Provider> providers = new TreeMap<>();
    private final List<ModelRow> models = new ArrayList<>();

    private Providers(JsonNode table) {
        dialects = new Dialects(table.path("dialects"));
        table.path("providers").properties().forEach(entry -> {
            JsonNode row = entry.getValue();
            providers.put(
                    entry.getKey(),
                    new Provider(
                            entry.getKey(),
                            dialects.named(row.path("dialect").asText()),
                            text(row, "base_url"),
                            text(row, "base_url_variable"),
                            row.path("key_variables")
                                    .valueStream()
                                    .map(JsonNode::asText)
                                    .toList(),
                            new Quirks(strings(row.path("quirks")))));
        });
        table.path("models")
                .forEach(row -> models.add(new ModelRow(
                        row.path("provider").asText(),
                        Pattern.compile(row.path("name").asText()),
                        strings(row.path("quirks")))));
    }

    public static Providers builtIn() {
        try (InputStream table = Objects.requireNonNull(
                Providers.class.getResourceAsStream("providers.json"), "providers.json is missing from the jar")) {
            return new Providers(Json.MAPPER.readTree(table));
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read the built-in table of providers", e);
        }
    }

    public Dialects dialects() {
        return dialects;
    }

    public List<String> names() {
        return List.copyOf(providers.keySet());
    }

    /** The provider; one that nobody knows speaks OpenAI's dialect, as most servers do. */
    public Provider named(String name) {
        Provider known = providers.get(name);
        return known != null
                ? known
                : new Provider(
                        name,
                        dialects.named("openai"),
                        null,
                        null,
                        List.of(name.toUpperCase(java.util.Locale.ROOT).replaceAll("[^A-Z0-9]", "_") + "_API_KEY"),
                        new Quirks(Map.of(Quirks.TOKEN_PARAMETER, "max_tokens")));
    }

    /** What the table says about a model, over what it says about its provider. */
    public Quirks quirks(Provider provider, String model) {
        Quirks quirks = provider.quirks();
        for (ModelRow row : models) {
            if (row.provider().equals(provider.name())
                    && row.name().matcher(model).matches()) {
                quirks = quirks.with(row.quirks());
            }
        }
        return quirks;
    }

    private static @Nullable String text(JsonNode row, String field) {
        return row.path(field).isTextual() ? row.path(field).textValue() : null;
    }

    private static Map<String, String> strings(JsonNode object) {
        Map<String, String> strings = new TreeMap<>();
        object.properties()
                .forEach(entry -> strings.put(entry.getKey(), entry.getValue().asText()));
        return strings;
    }
}
