package dev.speedopt.model;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The dialects by name. */
final class Dialects {
    private static final Map<String, Dialect> BY_NAME =
            List.of(new OpenAiDialect(), new GoogleDialect(), new AnthropicDialect(), new OllamaDialect()).stream()
                    .collect(Collectors.toMap(Dialect::name, Function.identity()));

    private Dialects() {}

    static Dialect named(String name) {
        Dialect dialect = BY_NAME.get(name);
        if (dialect == null) {
            throw new IllegalArgumentException("The table of providers names an unknown dialect: " + name);
        }
        return dialect;
    }
}
