package dev.speedopt.model.dialect;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * In what a model differs from its dialect, as data: from the built-in table, overridden by the user's configuration.
 *
 * @param values by name
 */
public record Quirks(Map<String, String> values) {
    /** Dialect that the model speaks, where it is not its provider's. */
    public static final String DIALECT = "dialect";

    /** Name of the parameter that limits output tokens, where the dialect has several. */
    static final String TOKEN_PARAMETER = "token_parameter";

    /** Reasoning effort, in the provider's own words. */
    static final String EFFORT = "effort";

    /** Parameters that the model refuses, separated by commas: they are not sent. */
    static final String OMIT = "omit";

    /** {@code schema} or {@code none}: whether a reply's JSON schema is sent beside the prompt. */
    static final String STRUCTURED_OUTPUT = "structured_output";

    /** Header that carries the bare key, where it is not the dialect's. */
    static final String KEY_HEADER = "key_header";

    /** Role of the system prompt. */
    static final String SYSTEM_ROLE = "system_role";

    /** {@code false}: the provider is told not to keep the conversation. */
    static final String STORE = "store";

    /** Most output tokens that the model takes. */
    static final String MAXIMUM_TOKENS = "maximum_tokens";

    /** Path after the root that tells about the key itself, where the provider has one. */
    public static final String KEY_PATH = "key_path";

    /** Why the name should not be used any more. */
    public static final String RETIRED = "retired";

    public static final Set<String> NAMES = Set.copyOf(List.of(
            DIALECT,
            TOKEN_PARAMETER,
            EFFORT,
            OMIT,
            STRUCTURED_OUTPUT,
            KEY_HEADER,
            SYSTEM_ROLE,
            STORE,
            MAXIMUM_TOKENS,
            KEY_PATH,
            RETIRED));

    public Quirks {
        values = Map.copyOf(values);
    }

    /** These, with the others laid over them. */
    public Quirks with(Map<String, String> over) {
        Map<String, String> joined = new HashMap<>(values);
        joined.putAll(over);
        return new Quirks(joined);
    }

    /** Names that mean nothing. */
    public Set<String> unknown() {
        Set<String> unknown = new TreeSet<>(values.keySet());
        unknown.removeAll(NAMES);
        return unknown;
    }

    public @Nullable String get(String name) {
        return values.get(name);
    }

    public String get(String name, String otherwise) {
        return values.getOrDefault(name, otherwise);
    }

    public boolean omits(String parameter) {
        return List.of(get(OMIT, "").split("\\s*,\\s*")).contains(parameter);
    }

    /** Output tokens to ask for: what is wanted, capped by what the model takes. */
    public int tokens(int wanted) {
        String most = get(MAXIMUM_TOKENS);
        return most != null && most.matches("\\d{1,9}") ? Math.min(wanted, Integer.parseInt(most)) : wanted;
    }

    public boolean structured() {
        return !get(STRUCTURED_OUTPUT, "schema").equals("none");
    }
}
